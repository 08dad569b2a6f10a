import { type Observation, position } from "../../model/observation.ts";
import type { FigureNames } from "../en/recordFigures.ts";
import type { Kit } from "./kit.ts";

/** Each record with its time, who says so and its doubt, from the lowest: `about 20% (2010; Israeli officials; low reliability)`. */
export function eachRecord(records: readonly Observation[], names: FigureNames, kit: Pick<Kit, "semicolons">): string[] {
  const ordered = [...records].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  return ordered.map((o) => {
    const of = [names.period(o.period.text), names.label("reporter", o.reporter), names.doubt?.(o) ?? ""];
    return `${names.figure(o)} (${kit.semicolons(of)})`;
  });
}
