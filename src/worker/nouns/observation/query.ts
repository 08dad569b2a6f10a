import * as v from "valibot";
import type { Observation } from "../../../model/observation.ts";
import { byCodeUnit, byRowId } from "../../../model/order.ts";
import { matchesFilter } from "../../../model/vintage.ts";
import type { App } from "../../application.ts";
import { choices, from, last, to } from "../../http/parameters.ts";
import { vintageQuery } from "../../http/vintageQuery.ts";

/** Parameters of every list of observations; the closed lists come from the vocabularies. */
export function observationQuery(app: App) {
  const { catalog } = app;
  const codes = (list: string) => catalog.codes.filter((code) => code.list === list).map((code) => code.code);
  return {
    counterpart: v.optional(choices(codes("counterpart"), "ISO 3166-1 alpha-3 codes, separated by commas.")),
    basis: v.optional(choices(codes("basis"), "Denominators or definitions, separated by commas.")),
    reporter: v.optional(choices(codes("reporter"), "Who counts, separated by commas.")),
    from: v.optional(from),
    to: v.optional(to),
    last: v.optional(last),
    ...vintageQuery(app),
  };
}

type Query = v.InferOutput<v.ObjectSchema<ReturnType<typeof observationQuery>, undefined>>;

/** The observations of a view that match the parameters, in order of series and period. */
export function narrow(inView: Observation[], query: Query): Observation[] {
  const filter = {
    counterpart: query.counterpart ?? [],
    basis: query.basis ?? [],
    reporter: query.reporter ?? [],
    from: query.from ?? null,
    to: query.to ?? null,
  };
  const rows = inView.filter((o) => matchesFilter(o, filter)).sort(byPeriod);
  return query.last === undefined ? rows : latest(rows, query.last);
}

function byPeriod(a: Observation, b: Observation): number {
  return byCodeUnit(a.series, b.series) || byCodeUnit(a.period.start, b.period.start) || byRowId(a.id, b.id);
}

/** The last n rows of each counterpart and series; rows come ordered by period. */
function latest(rows: Observation[], n: number): Observation[] {
  const left = new Map<string, number>();
  const kept = [...rows].reverse().filter((o) => {
    const key = `${o.series} ${o.counterpart}`;
    const seen = left.get(key) ?? 0;
    left.set(key, seen + 1);
    return seen < n;
  });
  return kept.reverse();
}
