import type { Context } from "hono";
import type { Site } from "../site.ts";
import type { Definition, Forms } from "./definition.ts";
import { LICENSE } from "./envelope.ts";
import { origin } from "./origin.ts";
import { permalink } from "./permalink.ts";

export const JSON_AND_CSV: Forms = { "": "application/json", ".csv": "text/csv" };
export const OBSERVATION_FORMS: Forms = { ...JSON_AND_CSV, ".jsonstat.json": "application/json" };
export const CHART_FORMS: Forms = {
  "": "text/html",
  ".json": "application/json",
  ".csv": "text/csv",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};
/** What the parameter of a chart's path is. */
export const CHART_ID = "Id of a chart, such as trade-volumes";

/** RFC 8288 links of a data answer: how to cite it, its other forms, the description of the API, the license. `page` is the path of its page. */
export function links(c: Context, site: Site, { forms = {}, query }: Definition, page: string | null): string {
  const { pathname, search } = new URL(c.req.url);
  const own = Object.keys(forms).find((suffix) => suffix !== "" && pathname.endsWith(suffix)) ?? "";
  const shared = own === "" ? pathname : pathname.slice(0, -own.length);
  const others = Object.entries(forms).filter(([suffix]) => suffix !== own);
  return [
    `<${"release" in query ? permalink(c, site, page ?? pathname) : `${origin(c)}${pathname}`}>; rel="cite-as"`,
    ...others.map(([suffix, media]) => `<${origin(c)}${shared}${suffix}${search}>; rel="alternate"; type="${media}"`),
    ...(page === null ? [] : [`<${origin(c)}${page}${search}>; rel="alternate"; type="text/html"`]),
    `<${origin(c)}/v1/openapi.json>; rel="service-desc"; type="application/json"`,
    `<${origin(c)}/api>; rel="service-doc"; type="text/html"`,
    `<${LICENSE}>; rel="license"`,
  ].join(", ");
}
