import { queryOf } from "../../edition/address.ts";
import { LANGUAGE_PARAMETER } from "../../edition/languagePath.ts";
import { termsAddress } from "../../edition/termsAddress.ts";
import type { Asked } from "./asked.ts";
import type { Definition, Forms } from "./definition.ts";
import { LICENSE } from "./envelope.ts";
import { permalink } from "./permalink.ts";

/** Forms of most lists: media type by the ending of the path. */
export const JSON_AND_CSV: Forms = { "": "application/json", ".csv": "text/csv" };
/** Media type of Parquet files, as IANA has it. */
export const PARQUET = "application/vnd.apache.parquet";
/** Forms of all observations: a Parquet file beside JSON and CSV. */
export const BULK_FORMS: Forms = { ...JSON_AND_CSV, ".parquet": PARQUET };
/** Forms of a series' observations: JSON-stat beside JSON and CSV. */
export const OBSERVATION_FORMS: Forms = { ...JSON_AND_CSV, ".jsonstat.json": "application/json" };
/** Forms of a chart; without an ending it is the page. */
export const CHART_FORMS: Forms = {
  "": "text/html",
  ".json": "application/json",
  ".csv": "text/csv",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};
/** What the parameter of a chart's path is. */
export const CHART_ID = "Id of a chart, such as trade-volumes";

/**
 * RFC 8288 links of a data answer: how to cite it, its other forms, the description of the API, the license; and its page, where it has
 * one.
 */
export function links(asked: Asked, { forms = {}, query, own: alone = [], page, ownTerms = false, inForm }: Definition): string {
  const pathname = asked.path;
  const search = searchWithout(asked.url, [...alone, LANGUAGE_PARAMETER]);
  const { absolute } = asked.edition.urls.latest;
  const searchIn = (suffix: string) => {
    const own = new URLSearchParams(search);
    const given = inForm?.(own, suffix, asked.edition.catalog.release);
    return given === undefined || given === own ? search : given && queryOf([...given]);
  };
  const at = (path: string, also: string) => withSearch(absolute.at(path, []), also);
  const shown = page?.replace(":id", () => asked.id) ?? null;
  // Where its page knows less than was asked for, the data themselves are what is cited.
  const cited = alone.some((name) => asked.url.searchParams.has(name)) ? pathname : (shown ?? pathname);
  const own = Object.keys(forms).find((suffix) => suffix !== "" && pathname.endsWith(suffix)) ?? "";
  const shared = own === "" ? pathname : pathname.slice(0, -own.length);
  const others = Object.entries(forms).filter(([suffix]) => suffix !== own);
  return [
    `<${"release" in query ? permalink(asked, cited) : at(pathname, searchWithout(asked.url, [LANGUAGE_PARAMETER]))}>; rel="cite-as"`,
    ...others.flatMap(([suffix, media]) => {
      const given = searchIn(suffix);
      return given === null ? [] : [`<${at(`${shared}${suffix}`, given)}>; rel="alternate"; type="${media}"`];
    }),
    ...(shown === null ? [] : [`<${at(shown, search)}>; rel="alternate"; type="text/html"`]),
    `<${absolute.data("openapi.json")}>; rel="service-desc"; type="application/json"`,
    `<${absolute.page("guide")}>; rel="service-doc"; type="text/html"`,
    `<${ownTerms ? termsAddress(absolute) : LICENSE}>; rel="license"`,
  ].join(", ");
}

/** An address with a query behind that of its own; `search` begins with its question mark or is empty. */
function withSearch(address: string, search: string): string {
  return address.includes("?") ? `${address}${search.replace("?", "&")}` : `${address}${search}`;
}

/** The query of an address without the parameters that other forms of it refuse. */
function searchWithout({ search, searchParams }: URL, names: readonly string[]): string {
  if (!names.some((name) => searchParams.has(name))) return search;
  return queryOf([...searchParams].filter(([name]) => !names.includes(name)));
}
