import type { Context, Hono } from "hono";
import * as v from "valibot";
import { chartSpec } from "../../chart/chartSpec/chart.ts";
import { missing } from "../http/notFound.ts";
import { origin } from "../http/origin.ts";
import { type ParameterError, problemJson } from "../http/problem.ts";
import { pinnedSite } from "../http/resolveEdition.ts";
import { json } from "../http/respond.ts";
import { chartViewOf, chartViewQuery, yearsFault } from "../nouns/chart/query.ts";
import type { Site } from "../site.ts";
import { embedHeight } from "./height.ts";
import { oembedJson } from "./oembedJson.tsx";
import { embedQuery } from "./query.ts";

/** Width of a frame when the consumer sets no bound, in CSS pixels. */
const WIDTH = 700;

/** `/oembed`: how to embed the chart at an address of ours. Arguments that the specification does not name are ignored. */
export function oembed(app: Hono, head: Site): void {
  app.get("/oembed", async (c) => {
    const words = head.words.problem;
    const format = c.req.query("format");
    if (format !== undefined && format !== "json") return problemJson(c, head, { type: "format-not-supported", detail: words.onlyJson });
    const [maxwidth, maxheight] = [bound(c, "maxwidth"), bound(c, "maxheight")];
    for (const [parameter, value] of Object.entries({ maxwidth, maxheight }))
      if (value === null) return invalid(c, head, [{ parameter, detail: words.invalid(parameter, words.bound) }]);
    const address = addressIn(c);
    if (address === null) return invalid(c, head, [urlError(c, head)]);
    const id = chartIn(c, address);
    if (id === null) return problemJson(c, head, { type: "not-found", detail: words.foreign(origin(c)) });
    return answer(c, head, id, address, { width: maxwidth ?? Number.POSITIVE_INFINITY, height: maxheight ?? Number.POSITIVE_INFINITY });
  });
}

async function answer(c: Context, head: Site, id: string, address: URL, bounds: { width: number; height: number }): Promise<Response> {
  const words = head.words.problem;
  const asked = viewIn(head, address);
  if (!asked.success) {
    const parameter = (issue: v.BaseIssue<unknown>) => String(issue.path?.[0]?.key);
    const errors = asked.issues.map((issue) => ({ parameter: "url", detail: words.invalid(parameter(issue), issue.message) }));
    return invalid(c, head, errors);
  }
  const site = await pinnedSite(c, head, asked.output.release);
  const chart = site.catalog.chartById.get(id);
  if (!chart) return missing(c, site, "chart", id, [...site.catalog.chartById.keys()]);
  const view = chartViewOf(asked.output, chart);
  const fault = yearsFault(site, chart, view);
  if (fault) return invalid(c, site, [{ parameter: "url", detail: fault }]);
  const spec = chartSpec(site, chart, view);
  const width = Math.min(WIDTH, bounds.width);
  const height = Math.min(embedHeight(site, spec, view, width), bounds.height);
  const viewQuery = chartViewQuery(site, view);
  const { theme } = asked.output;
  const themed = theme === undefined ? viewQuery : `${viewQuery === "" ? "?" : `${viewQuery}&`}theme=${theme}`;
  return json(c, oembedJson({ site, spec, origin: origin(c), embedQuery: themed, viewQuery, width, height, bounds }));
}

function invalid(c: Context, site: Site, errors: ParameterError[]): Response {
  return problemJson(c, site, { type: "invalid-parameter", detail: errors.map((error) => error.detail).join("; "), errors });
}

/** A bound in pixels: undefined when it is not set, null when it is malformed. */
function bound(c: Context, name: string): number | null | undefined {
  const given = c.req.queries(name);
  if (given === undefined) return undefined;
  return given.length === 1 && /^[1-9]\d{0,4}$/.test(given[0] ?? "") ? Number(given[0]) : null;
}

/** The one absolute address that is asked for; null when it is missing, repeated or none. */
function addressIn(c: Context): URL | null {
  const given = c.req.queries("url") ?? [];
  const text = given[0] ?? "";
  if (given.length !== 1 || text.length > 2000) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function urlError(c: Context, site: Site): ParameterError {
  const words = site.words.problem;
  const given = c.req.queries("url") ?? [];
  if (given.length === 0) return { parameter: "url", detail: words.missing("url") };
  if (given.length > 1) return { parameter: "url", detail: words.repeated("url") };
  return { parameter: "url", detail: words.invalid("url", words.address(origin(c))) };
}

/** The id of the chart that a page or an embed of ours shows; null for every other address. */
function chartIn(c: Context, address: URL): string | null {
  if (address.origin !== origin(c)) return null;
  return /^\/(?:charts|embed)\/([a-z0-9-]+)\/?$/.exec(address.pathname)?.[1] ?? null;
}

/** The view in the query of an address; parameters that charts do not know (`utm_source`) do not matter. */
function viewIn(site: Site, address: URL) {
  const schema = v.object(embedQuery(site));
  const known = [...new Set(address.searchParams.keys())].filter((key) => key in schema.entries);
  const values = known.map((key) => [key, address.searchParams.getAll(key)] as const);
  return v.safeParse(schema, Object.fromEntries(values.map(([key, all]) => [key, all.length === 1 ? all[0] : all])));
}
