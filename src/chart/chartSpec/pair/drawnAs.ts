import type { Edition } from "../../../edition/edition.ts";
import { isUpperLimit } from "../../../model/dimensions/upperLimit.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { isDoubtful } from "../../../model/observationStatus.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Panel } from "../chartSpec.ts";
import { isLeanPanel } from "./leanPanel.ts";
import type { PairRow } from "./pairRow.ts";

/**
 * How what occurs in the panels of a lean is drawn, in sentences: intervals, colours, bounds, doubtful figures.
 *
 * @param observations the figures in view, of which doubtful ones are hollow
 */
export function drawnAs(edition: Edition, panels: Panel[], row: PairRow | null, observations: readonly Observation[]): string[] {
  const { words } = edition;
  const points = panels.flatMap(({ lines }) => lines.filter(({ role }) => role === "measure").flatMap((line) => line.points));
  return [
    ...(panels.some(({ bands }) => bands.length > 0) ? [words.pair.interval] : []),
    ...(row === null ? [] : colors(edition, panels, row)),
    ...(row?.row.cells.some(({ strength }) => strength === "few") ? [words.pair.few] : []),
    ...(points.some(({ unreliable }) => unreliable) ? [hollow(edition, row, observations)] : []),
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

/**
 * What is hollow: doubtful figures, of which some, or all, can only be too high. Beside a lean, whose points may be doubtful by themselves, never
 * all. Releases before 2026.29.0 say of all that they are doubtful.
 */
function hollow({ catalog, words }: Edition, row: PairRow | null, observations: readonly Observation[]): string {
  const doubtful = observations.filter((o) => isDoubtful(o) && position(o) !== null);
  const limits = doubtful.filter((o) => isUpperLimit(catalog, o));
  if (limits.length === 0 || isOlderThan(catalog.release, "2026.29.0")) return words.pair.hollow;
  return words.pair.hollowLimits(row === null && limits.length === doubtful.length);
}
