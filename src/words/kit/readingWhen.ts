import type { Dimension, GroundedCell } from "../../model/dimensions/dimension.ts";
import { yearOf } from "../../model/dimensions/year.ts";

/** How a language writes years and months. */
interface Writing {
  yearSpan: (from: number, to: number) => string;
  months: (period: string) => string;
}

/** When the newest reading of a row is: all the years of a row that is counted, else the years or the months of its cell. */
export function readingWhen(
  dimension: Dimension,
  cell: Pick<GroundedCell, "period">,
  counted: readonly Pick<GroundedCell, "period">[],
  { yearSpan, months }: Writing,
): string {
  if (dimension === "disputes") return yearSpan(yearOf(counted[0]?.period ?? cell.period), yearOf(cell.period));
  const [from = "", to = from] = cell.period.split("/");
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? yearSpan(Number(from), Number(to)) : months(cell.period);
}
