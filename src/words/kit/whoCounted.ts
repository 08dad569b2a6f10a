import type { LatestFact } from "../../model/facts/fact.ts";
import type { FigureNames } from "../en/recordFigures.ts";
import type { Kit } from "./kit.ts";

/** What a figure counts, who says so where that does not name them already, and that nobody printed it where it is so. */
export function whoCounted({ latest: o, isEstimate }: LatestFact, names: FigureNames, kit: Pick<Kit, "semicolons">): string {
  const [basis, reporter] = [names.label("basis", o.basis), names.label("reporter", o.reporter)];
  return kit.semicolons([
    basis,
    ...(basis.includes(reporter) ? [] : [reporter]),
    ...(isEstimate ? [names.doubt?.(o) || names.label("status", o.status)] : []),
  ]);
}
