import type { Edition } from "../../../edition/edition.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Panel } from "../chartSpec.ts";
import { isLeanPanel } from "./leanPanel.ts";
import type { PairRow } from "./pairRow.ts";

/** How what occurs in the panels of a lean is drawn, in sentences: intervals, colours, bounds, doubtful figures. */
export function drawnAs(edition: Edition, panels: Panel[], row: PairRow | null): string[] {
  const { words } = edition;
  const points = panels.flatMap(({ lines }) => lines.filter(({ role }) => role === "measure").flatMap((line) => line.points));
  return [
    ...(panels.some(({ bands }) => bands.length > 0) ? [words.pair.interval] : []),
    ...(row === null ? [] : colors(edition, panels, row)),
    ...(row?.row.cells.some(({ strength }) => strength === "few") ? [words.pair.few] : []),
    ...(points.some(({ unreliable }) => unreliable) ? [words.pair.hollow] : []),
  ];
}

/**
 * What colour says of a lean; where other panels stand beside its own, that it is said of that one. Releases before 2026.25.0 say it of all
 * panels, and draw bounds gray.
 */
function colors({ catalog, words }: Edition, panels: Panel[], { row: { dimension } }: PairRow): string[] {
  const { pair } = words;
  if (isOlderThan(catalog.release, "2026.25.0")) return [pair.colors(dimension)];
  const leans = panels.filter(isLeanPanel);
  const [own] = leans;
  const lines = leans.flatMap((panel) => panel.lines);
  const isColoredBound = lines.some(({ points }) => points.some(({ open, partner }) => open !== null && partner !== null));
  return [
    own === undefined || panels.length === 1 ? pair.colors(dimension) : pair.colorsIn(own.title, dimension),
    ...(isColoredBound ? [pair.arrows] : []),
  ];
}
