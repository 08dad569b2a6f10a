import * as v from "valibot";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { DEFAULT_BALANCE } from "../../../model/sensitivity.ts";
import { year } from "../../http/parameters.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import type { Site } from "../../site.ts";
import { balanceControls } from "../balance/query.ts";

/** Parameters of a chart in every form: page, image, spec, numbers, embed. */
export function chartQuery(site: Site) {
  return {
    from: v.optional(year("First year of the time axis.")),
    to: v.optional(year("Last year of the time axis.")),
    ...balanceControls(site),
    ...vintageQuery(site),
  };
}

export type ChartQuery = v.InferOutput<v.ObjectSchema<ReturnType<typeof chartQuery>, undefined>>;

/**
 * The view of a chart; its own first and last year count as not asked for, so that one view has one address.
 * The balance counts the documents unless the address names a collection; the other charts pass its controls over.
 */
export function chartViewOf(query: ChartQuery, chart?: Chart): ChartView {
  const from = query.from === chart?.from ? null : (query.from ?? null);
  const to = chart && query.to === chart.to - 1 ? null : (query.to ?? null);
  if (chart?.kind !== "balance") return { vintage: vintageOf(query), from, to, balance: null };
  const { halfLife, prior } = DEFAULT_BALANCE;
  const balance = { halfLife: query.half_life ?? halfLife, prior: query.prior ?? prior, drop: query.drop ?? [] };
  return { vintage: { ...vintageOf(query), collection: query.collection ?? "documents" }, from, to, balance };
}

/** What is wrong with the years of a view of this chart: it would show nothing. Null when they are in order. */
export function yearsFault(site: Site, chart: Chart, view: ChartView): string | null {
  const [first, last] = [view.from ?? chart.from, view.to ?? chart.to - 1];
  return first <= last ? null : site.words.problem.years(first, last);
}

/** The query that asks for the same view again, in one canonical order; empty for the default one. */
export function chartViewQuery(site: Site, view: ChartView): string {
  const query = new URLSearchParams();
  if (site.pinned !== null) query.set("release", site.pinned);
  if (view.vintage.as_of !== null) query.set("as_of", view.vintage.as_of);
  const { balance, vintage } = view;
  if (vintage.collection !== (balance === null ? "all" : "documents")) query.set("collection", vintage.collection);
  if (view.from !== null) query.set("from", String(view.from));
  if (view.to !== null) query.set("to", String(view.to));
  if (balance !== null && balance.halfLife !== DEFAULT_BALANCE.halfLife) query.set("half_life", String(balance.halfLife));
  if (balance !== null && balance.prior !== DEFAULT_BALANCE.prior) query.set("prior", String(balance.prior));
  if (balance !== null && balance.drop.length > 0) query.set("drop", balance.drop.join(","));
  return query.size === 0 ? "" : `?${query}`;
}
