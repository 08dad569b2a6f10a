import type { BothWays } from "../../model/facts/fact.ts";
import type { Kit } from "./kit.ts";
import type { Named } from "./named.ts";

type Figures = Pick<Kit, "figure" | "hedgedFigure" | "commas" | "semicolons">;

/** How sums of both directions of a trade are told. */
export interface SumWords {
  /** How high both directions of a trade come together by one count. */
  bothWays: (who: string, sum: string, year: string) => string;
  /** The highest such sums of one count. `sums`: each with its year, and with what is doubtful of it. */
  highestSums: (who: string, sums: string) => string;
}

/** Digits of a sum that no source prints. */
const DIGITS = 3;

/** What sums are told with: of two of them, where both are told, with what is doubtful in either. */
export type SumNames = Pick<Named, "label" | "period" | "limit" | "doubt" | "bothSums" | "allSums" | "loneDoubt">;

/** How high both directions of a trade come together, with the year and who counts; a limit where one of them can only be too high. */
export function bothWaysText(found: BothWays, names: SumNames, kit: Figures, say: SumWords): string {
  const [row] = found.rows;
  const who = names.label("reporter", row?.reporter ?? "");
  if (found.next === undefined || !names.bothSums) {
    const year = names.loneDoubt ? sumAside(found, names, kit) : names.period(row?.period.text ?? "");
    return say.bothWays(who, sumText(found, names, kit), year);
  }
  const all = names.allSums ? chainOf(found) : [found, found.next];
  const sums = all.map((one) => `${sumText(one, names, kit)} (${sumAside(one, names, kit)})`);
  return say.highestSums(who, kit.commas(sums));
}

function chainOf(sum: BothWays): BothWays[] {
  return [sum, ...(sum.next ? chainOf(sum.next) : [])];
}

/** The year of a sum, with the doubt of what was added up; that it can only be too high is said by its word. */
function sumAside({ rows, isLimit }: BothWays, names: SumNames, kit: Figures): string {
  const year = names.period(rows[0]?.period.text ?? "");
  const doubts = isLimit ? [] : rows.map((o) => names.doubt?.(o) ?? "").filter((doubt) => doubt !== "");
  return kit.semicolons([year, ...new Set(doubts)]);
}

/** A sum of both directions, in three digits. */
function sumText({ sum, unit, isLimit }: BothWays, names: Pick<Named, "limit">, kit: Figures): string {
  const value = Number(sum.toPrecision(DIGITS));
  return isLimit ? kit.hedgedFigure(names.limit ?? "up_to", value, unit, 2) : kit.figure(value, unit, 2);
}
