import * as v from "valibot";
import { codesOf } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";
import { byCodeUnit, rankOfRowId } from "../../../model/order.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { matchesFilter } from "../../../model/vintage.ts";
import type { App } from "../../application.ts";
import { labelsQuery } from "../../http/labels.ts";
import { choice, choices, from, last, to } from "../../http/parameters.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";

/** Parameters of every list of observations; the closed lists come from the vocabularies. */
export function observationQuery(app: App) {
  const { catalog } = app;
  return {
    counterpart: v.optional(choices(codesOf(catalog, "counterpart"), "ISO 3166-1 alpha-3 codes.")),
    basis: v.optional(choices(codesOf(catalog, "basis"), "Denominators or definitions.", "grows")),
    reporter: v.optional(choices(codesOf(catalog, "reporter"), "Who counts.", "grows")),
    from: v.optional(from),
    to: v.optional(to),
    last: v.optional(last),
    last_per: v.optional(
      choice(
        ["counterpart", "count"],
        "Of what `last` takes the latest: counterpart unless told; count keeps apart what one reporter counts on one basis. Without `last` it takes one.",
      ),
    ),
    ...labelsQuery,
    ...vintageQuery(app),
  };
}

type Query = v.InferOutput<v.ObjectSchema<ReturnType<typeof observationQuery>, undefined>>;

/**
 * The observations of a view that match the parameters, in order of series and period.
 *
 * @param release of the view: those before 2026.28.0 take those that begin last for the latest
 */
export function narrow(inView: Observation[], query: Query, release: string): Observation[] {
  const filter = {
    counterpart: query.counterpart ?? [],
    basis: query.basis ?? [],
    reporter: query.reporter ?? [],
    from: query.from ?? null,
    to: query.to ?? null,
  };
  const rows = inOrder(inView.filter((o) => matchesFilter(o, filter)));
  if (query.last === undefined && query.last_per === undefined) return rows;
  const group = query.last_per === "count" ? ofOneCount : ofOneCounterpart;
  return latest(rows, query.last ?? 1, group, isOlderThan(release, "2026.28.0") ? () => 0 : byEnd);
}

/** By series, the first day of the period and id. */
function inOrder(rows: Observation[]): Observation[] {
  const ranked = rows.map((o) => ({ o, rank: rankOfRowId(o.id) }));
  ranked.sort((a, b) => byCodeUnit(a.o.series, b.o.series) || byCodeUnit(a.o.period.start, b.o.period.start) || byCodeUnit(a.rank, b.rank));
  return ranked.map(({ o }) => o);
}

const ofOneCounterpart = ({ series, counterpart }: Observation) => `${series} ${counterpart}`;
/** One count is by one reporter on one basis: docs/decisions/0021-the-balance-as-measured.md */
const ofOneCount = (o: Observation) => `${ofOneCounterpart(o)} ${o.basis} ${o.reporter}`;

/** By the last day of the period, then the first; where both are one, rows stay in the order that lists have. */
const byEnd = ({ period: a }: Observation, { period: b }: Observation) => byCodeUnit(a.end, b.end) || byCodeUnit(a.start, b.start);

/** The last n rows of each group by the order given, in the order in which rows come. */
function latest(
  rows: Observation[],
  n: number,
  group: (o: Observation) => string,
  order: (a: Observation, b: Observation) => number,
): Observation[] {
  const left = new Map<string, number>();
  const newestFirst = [...rows].sort(order).reverse();
  const taken = new Set(
    newestFirst.filter((o) => {
      const key = group(o);
      const seen = left.get(key) ?? 0;
      left.set(key, seen + 1);
      return seen < n;
    }),
  );
  return rows.filter((o) => taken.has(o));
}
