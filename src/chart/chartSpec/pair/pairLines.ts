import type { Edition } from "../../../edition/edition.ts";
import { codeKey, countryName, labelOf } from "../../../model/catalog.ts";
import { recordRuns } from "../../../model/contiguousSegments.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { isDoubtful } from "../../../model/observationStatus.ts";
import type { PairFigure } from "../../../model/pairFigure.ts";
import { extent, type Period } from "../../../model/period.ts";
import type { Series } from "../../../model/series.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { card } from "../card.ts";
import type { Band, Line } from "../chartSpec.ts";
import { linePoint } from "../linePoint.ts";
import { pairCard } from "./pairCard.ts";
import { yearRuns } from "./pairRow.ts";

/** What most points of such lines are: neither estimated nor open, with no bounds of their own. */
export const PLAIN_POINT = { dotted: false, estimate: false, unreliable: false, low: null, high: null, open: null } as const;

/** A line of the measure itself, with a point at each figure, or of what stands beside it. */
export function pairLine(line: Pick<Line, "id" | "label" | "partner" | "points"> & { role: NonNullable<Line["role"]> }): Line {
  return { quiet: false, broken: false, shape: "dot", ...line };
}

/** Runs as lines of one name, which the longest bears, and of these the last. */
export function namedRuns<T>(runs: readonly T[][], name: string, line: (run: T[], label: string) => Line): Line[] {
  const longest = runs.reduce<T[] | undefined>((best, run) => (best && best.length > run.length ? best : run), undefined);
  return runs.map((run) => line(run, run === longest ? name : ""));
}

/** Whose figures a series has, as a line is named after: Azerbaijan, the average member. */
export function areaName({ catalog }: Edition, { ref_area }: Series): string {
  if (ref_area === catalog.subject.code) return countryName(catalog, ref_area);
  return catalog.codeByKey.get(codeKey("ref_area", ref_area))?.short ?? labelOf(catalog, "ref_area", ref_area);
}

/** The observations of one series and country as lines: never joined across a gap, a basis, a reporter or a release of a database. */
export function observationLines(
  edition: Edition,
  observations: Observation[],
  named: { name: string; role: NonNullable<Line["role"]>; partner: string | null },
): Line[] {
  const runs = recordRuns(observations.filter((o) => position(o) !== null));
  return namedRuns(runs, named.name, (run, label) =>
    pairLine({
      id: `${run[0]?.series} ${run[0]?.counterpart} ${run[0]?.period.text}`,
      label,
      partner: named.partner,
      role: named.role,
      points: run.map((o, i) => {
        const isUnsure = [run[i - 1], o].some((one) => one !== undefined && isDoubtful(one));
        return linePoint(
          {
            ...PLAIN_POINT,
            at: middleOf(o.period) + besidePoint(edition, run.length, named.role),
            value: position(o) ?? 0,
            dotted: isUnsure,
            unreliable: isDoubtful(o),
            partner: named.partner,
          },
          () => card(edition, o),
        );
      }),
    }),
  );
}

/** The figures of both partners of a series as lines, and their intervals as bands. */
export function pairFigureLines(
  edition: Edition,
  { series, figures, role }: { series: Series; figures: PairFigure[]; role: NonNullable<Line["role"]> },
): { lines: Line[]; bands: Band[] } {
  const years = figures.map((figure) => ({ figure, period: figure.period.text }));
  const runs = yearRuns(years).map((run) => run.map(({ figure }) => figure));
  const lines = namedRuns(runs, areaName(edition, series), (run, label) =>
    pairLine({
      id: `${series.id} ${run[0]?.period.text}`,
      label,
      partner: null,
      role,
      points: run.map((figure) =>
        linePoint(
          { ...PLAIN_POINT, at: middleOf(figure.period) + besidePoint(edition, run.length, role), value: figure.value, partner: null },
          () => pairCard(edition, series, figure),
        ),
      ),
    }),
  );
  return { lines, bands: runs.flatMap((run) => bandOf(run.map((one) => ({ ...one, at: middleOf(one.period) })))) };
}

/** Years by which a point that no line joins stands behind the middle of its own year: before it, the line of a new count is near. */
const BESIDE = 0.4;

/** How far a lone point of what stands beside the measure is from the middle of its year, so that the measure's own does not hide it. None before 2026.27.0. */
function besidePoint({ catalog }: Edition, length: number, role: Line["role"]): number {
  return role === "beside" && length === 1 && !isOlderThan(catalog.release, "2026.27.0") ? BESIDE : 0;
}

/** The intervals of a run as a band; none where a figure has none. */
export function bandOf(run: { at: number; low: number | null; high: number | null }[]): Band[] {
  const points = run.flatMap(({ at, low, high }) => (low === null || high === null ? [] : [{ at, low, high }]));
  return points.length === run.length && points.length > 0 ? [{ points }] : [];
}

/** The middle of a period, in decimal years. */
export function middleOf(period: Period): number {
  const { start, end } = extent(period);
  return (start + end) / 2;
}
