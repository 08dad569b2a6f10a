import type { Catalog } from "../../model/catalog.ts";
import { recordRuns } from "../../model/contiguousSegments.ts";
import { isEstimate } from "../../model/estimate.ts";
import { groupBy } from "../../model/groupBy.ts";
import { type Observation, position } from "../../model/observation.ts";
import { extent } from "../../model/period.ts";
import { shapeOf } from "../../model/subject.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { MarkShape } from "./markTypes.ts";

/** A figure in a small picture: of one period, in decimal years, with the rows that it is. */
export interface SmallPoint {
  ids: string[];
  from: number;
  to: number;
  value: number;
  isEstimate: boolean;
}

/** A claim in a small picture. */
export interface SmallClaim extends SmallPoint {
  partner: string;
  shape: MarkShape;
  /** Placed at its publication, as the source gives no year. */
  isUndated: boolean;
  /** It is drawn across all years, as it belongs to none; releases before 2026.14.0 place it at its publication. */
  isLevel: boolean;
}

/** What a small picture says: one count, and claims before it. */
export interface SmallPictureSpec {
  /** The count, of one counterpart or of both, each with neighbours that may be joined by a line. */
  lines: { partner: string; runs: SmallPoint[][] }[];
  /** Counts of events: never joined, each stands upon zero. */
  isCount: boolean;
  claims: SmallClaim[];
  /** Id of the row that is shown apart; null for none. */
  highlighted: string | null;
}

/**
 * The small picture of one count with claims before it. Every figure keeps its own period; what may not be joined in the large pictures
 * is not joined here.
 *
 * @param count figures of one count, as `countBeside` gives them, of one counterpart or of both
 */
export function smallPictureSpec(
  { subject, release }: Pick<Catalog, "subject" | "release">,
  count: Observation[],
  claims: Observation[],
  highlighted: string | null = null,
): SmallPictureSpec {
  const isCount = count.some(({ source }) => source === null);
  const drawn = count.filter((o) => position(o) !== null);
  return {
    lines: [...groupBy(drawn, (o) => o.counterpart)].map(([partner, rows]) => ({
      partner,
      runs: isCount ? yearly(release, rows) : recordRuns(rows).map((run) => run.map((o) => point(release, [o]))),
    })),
    isCount,
    claims: (isCount ? [...groupBy(claims, (o) => o.period.text).values()] : claims.map((o) => [o])).flatMap((rows) => {
      const [o] = rows;
      if (o === undefined || position(o) === null) return [];
      const shape = shapeOf(subject, o.counterpart);
      const isUndated = o.period_basis === "publication";
      return [
        { ...point(release, rows), partner: o.counterpart, shape, isUndated, isLevel: isUndated && !isOlderThan(release, "2026.14.0") },
      ];
    }),
    highlighted,
  };
}

/** Events of one year, to and fro, as one figure. */
function yearly(release: string, count: Observation[]): SmallPoint[][] {
  return [...groupBy(count, (o) => o.period.text).values()].map((rows) => [point(release, rows)]);
}

/** Rows of one period as one point: of counted events their sum. */
function point(release: string, rows: Observation[]): SmallPoint {
  const [first] = rows as [Observation];
  const { start, end } = extent(first.period);
  return {
    ids: rows.map(({ id }) => id),
    from: start,
    to: end,
    value: rows.reduce((sum, o) => sum + (position(o) ?? 0), 0),
    isEstimate: isEstimate(release, first),
  };
}
