import type { Catalog } from "../catalog.ts";
import { COMPILER, type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import type { Vintage } from "../vintage.ts";

/** A year of which our total, of deals, is less than half of the total that the source prints. */
export interface Covered {
  ours: Observation;
  printed: Observation;
}

/** The counterpart that stands for all of them together. */
const ALL = "WLD";

/** Below this part our total leaves out most of the printed one. */
const HALF = 0.5;

/** Years within shares of our estimate of which the deals cover less than half of what the source itself counts, so that such a share may be too high. */
export function dealsCovered(catalog: Catalog, vintage: Vintage, shown: readonly Observation[]): Covered[] {
  const shares = shown.filter(
    ({ series, reporter, status }) => catalog.seriesById.get(series)?.unit === "PC" && reporter === COMPILER && status === "E",
  );
  const topics = new Set(shares.map(({ series }) => catalog.seriesById.get(series)?.topic));
  const totals = [...catalog.seriesById.values()]
    .filter(({ unit, topic }) => unit === "TIV" && topics.has(topic))
    .flatMap(({ id }) => observationsForSeries(catalog, id, vintage))
    .filter(({ counterpart, period }) => counterpart === ALL && /^\d{4}$/.test(period.text));
  const isWithin = (o: Observation) =>
    shares.some(
      ({ source, variant, period }) =>
        source === o.source && variant === o.variant && period.start <= o.period.start && o.period.end <= period.end,
    );
  return totals
    .filter((o) => o.reporter === COMPILER && isWithin(o))
    .flatMap((ours) =>
      totals.flatMap((printed) => {
        const isSame = printed.reporter !== COMPILER && printed.series === ours.series && printed.period.text === ours.period.text;
        return isSame && (position(ours) ?? 0) < HALF * (position(printed) ?? 0) ? [{ ours, printed }] : [];
      }),
    )
    .sort((a, b) => (a.ours.period.text < b.ours.period.text ? -1 : 1));
}

/** Whether the rows of a sentence are what `dealsCovered` finds: totals of all suppliers, ours and printed ones. */
export function areOfDealsCovered({ observationById }: Pick<Catalog, "observationById">, ids: readonly string[]): boolean {
  const rows = ids.map((id) => observationById.get(id));
  const isOurs = (o: Observation | undefined) => o?.reporter === COMPILER;
  return rows.length > 0 && rows.every((o) => o?.counterpart === ALL) && rows.some(isOurs) && !rows.every(isOurs);
}
