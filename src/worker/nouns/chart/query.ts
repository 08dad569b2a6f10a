import * as v from "valibot";
import { COMPACT } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { DEFAULT_BALANCE } from "../../../model/sensitivity.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { App } from "../../application.ts";
import { choice, YEARS, year } from "../../http/parameters.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";
import { balanceControls } from "../balance/query.ts";

/** Whether estimates are shown, of one chart or of all charts of a page. */
export const estimatesControl = {
  estimates: v.optional(
    choice(
      ["with", "without"],
      "Whether figures that are estimated or computed are shown; with unless told. Charts of the balance pass it over.",
    ),
  ),
};

/** Parameters of a chart in every form: page, image, spec, numbers, embed. */
export function chartQuery(app: App) {
  return {
    from: v.optional(year("First year of the time axis; the chart's own unless told.")),
    to: v.optional(year("Last year of the time axis; the chart's own unless told.")),
    ...estimatesControl,
    ...balanceControls(app),
    ...vintageQuery(app),
  };
}

/** Whether a spec is sent for its picture alone. */
export const compactParameter = v.optional(
  choice([COMPACT[1]], "What the picture is drawn from, in one line: without the table, the rows behind sentences, and the sources."),
);

/** What a chart's query means. */
export type ChartQuery = v.InferOutput<v.ObjectSchema<ReturnType<typeof chartQuery>, undefined>>;

/**
 * The view of a chart; its own first and last year count as not asked for, so that one view has one address.
 * The balance counts the documents unless the address names a collection; files of other charts refuse its controls, and pages pass them over.
 */
export function chartViewOf(query: Omit<ChartQuery, "from" | "to"> & Partial<ChartQuery>, chart: Chart): ChartView {
  const from = query.from === chart.from ? null : (query.from ?? null);
  const to = query.to === chart.to - 1 ? null : (query.to ?? null);
  if (chart.kind === "sheet") return { vintage: vintageOf(query), from, to, balance: null };
  if (chart.kind !== "balance") return { vintage: vintageOf(query), from, to, balance: null, estimates: query.estimates ?? "with" };
  const { halfLife, prior } = DEFAULT_BALANCE;
  const balance = { halfLife: query.half_life ?? halfLife, prior: query.prior ?? prior, drop: query.drop ?? [] };
  return { vintage: { ...vintageOf(query), collection: query.collection ?? "documents" }, from, to, balance };
}

/** Parameters that change how the balance index is computed. */
const OF_THE_INDEX = ["half_life", "prior", "drop"] as const;

/**
 * The parameters of a query that change nothing of a chart, as they are of the balance index alone, each with what is wrong. Releases before
 * 2026.30.0 pass them over.
 */
export function withoutEffect({ words, catalog }: Pick<Edition, "words" | "catalog">, chart: Chart, query: Partial<ChartQuery>) {
  if (chart.kind === "balance" || isOlderThan(catalog.release, "2026.30.0")) return [];
  const charts = catalog.charts.filter(({ kind }) => kind === "balance").map(({ id }) => id);
  return OF_THE_INDEX.filter((parameter) => query[parameter] !== undefined).map((parameter) => ({
    ...{ parameter, detail: words.problem.noEffect(parameter, charts) },
  }));
}

/** The names of these in the address of a page or an embed, which says that it ignored them. Releases before 2026.31.0 do not say it. */
export function ignoredBy(edition: Pick<Edition, "words" | "catalog">, chart: Chart, query: Partial<ChartQuery>): string[] {
  if (isOlderThan(edition.catalog.release, "2026.31.0")) return [];
  return withoutEffect(edition, chart, query).map(({ parameter }) => parameter);
}

/**
 * What is wrong with the years of a view of this chart: none lie between them, where the chart's own first or last year stands for the one that
 * is not told. Years before or after the chart's own are in order: it has no figures there. Of two it is `from` that is told, of one that one.
 * Null when they are in order.
 */
export function yearsFault(
  { words: { problem } }: Pick<Edition, "words">,
  chart: Chart,
  { from, to }: Pick<ChartView, "from" | "to">,
): { parameter: "from" | "to"; detail: string } | null {
  const [first, last] = [chart.from, chart.to - 1];
  if ((from ?? first) <= (to ?? last)) return null;
  if (from !== null && to !== null) return { parameter: "from", detail: problem.years(from, to) };
  const [parameter, allowed] =
    from === null
      ? (["to", `a year from ${first} to ${YEARS.maximum} where the chart begins with its own first year`] as const)
      : (["from", `a year from ${YEARS.minimum} to ${last} where the chart ends with its own last year`] as const);
  return { parameter, detail: problem.invalid(parameter, allowed) };
}
