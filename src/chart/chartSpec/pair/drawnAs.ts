import type { Edition } from "../../../edition/edition.ts";
import type { Panel } from "../chartSpec.ts";
import type { PairRow } from "./pairRow.ts";

/** How what occurs in the panels of a lean is drawn, in sentences: intervals, colours, doubtful figures. */
export function drawnAs({ words }: Edition, panels: Panel[], row: PairRow | null): string[] {
  const points = panels.flatMap(({ lines }) => lines.filter(({ role }) => role === "measure").flatMap((line) => line.points));
  return [
    ...(panels.some(({ bands }) => bands.length > 0) ? [words.pair.interval] : []),
    ...(row === null ? [] : [words.pair.colors(row.row.dimension)]),
    ...(row?.row.cells.some(({ strength }) => strength === "few") ? [words.pair.few] : []),
    ...(points.some(({ unreliable }) => unreliable) ? [words.pair.hollow] : []),
  ];
}
