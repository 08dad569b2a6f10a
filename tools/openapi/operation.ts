import { NOUNS } from "../../src/edition/paths.ts";
import type { Words } from "../../src/words/en.ts";

/** What an operation is called in generated clients, and under which heading it stands: both follow from its address. */

/** A heading of the description. */
export type Tag = keyof Words["contract"]["tags"];

/** Names that the rule below would make less well. */
const NAMES: Record<string, string> = {
  "/v1": "getService",
  "/v1/openapi.json": "getOpenApi",
  "/v1/balance/dimensions/refused": "listRefusedPairs",
  "/v1/releases/{id}/datapackage.json": "getReleaseDataPackage",
  "/v1/releases/{id}/archive.zip": "getReleaseArchive",
  "/v1/releases/{id}/package.zip": "getReleasePackage",
  "/v1/releases/{id}/package/datapackage.json": "getReleasePackageDescriptor",
  "/v1/releases/{id}/package/{path}": "getReleasePackageFile",
  "/numbers/{id}": "getNumberCard",
  "/charts/{chart}.png": "getChartPng",
  "/{page}.png": "getPagePicture",
};

/** What the ending of a path adds to the name. */
const ENDINGS: Record<string, string> = { json: "", "jsonstat.json": "JsonStat", atom: "Feed", png: "Picture" };

/** `listObservations`, `getSeries`, `getChartCsv`: a verb, what is asked for, and its form where that is not JSON. */
export function operationName(template: string): string {
  const known = NAMES[template];
  if (known !== undefined) return known;
  const [, path = "", ending = "json"] = /^\/(?:v1\/)?(.*?)(?:\.([a-z.]+))?$/.exec(template) ?? [];
  const parts = path.split(/\/|(?=\{)/).filter((part) => part !== "");
  const named = parts.flatMap((part, i) => (part.startsWith("{") ? [] : [pascal(parts[i + 1]?.startsWith("{") ? singular(part) : part)]));
  const isList = ending === "json" && !parts.at(-1)?.startsWith("{") && path !== "balance";
  return `${isList ? "list" : "get"}${named.join("")}${ENDINGS[ending] ?? pascal(ending)}`;
}

/** The heading under which an address stands. */
export function tagOf(template: string): Tag {
  if (/\.png$/.test(template) && !template.includes("{chart}")) return "Pictures";
  const [, noun = ""] = /^\/(?:v1\/)?([a-z]+)/.exec(template) ?? [];
  if (noun === "numbers") return "Observations";
  if (noun === "changes") return "Releases";
  return NOUNS.some((known) => known === noun) ? (pascal(noun) as Tag) : "Service";
}

/** A name of small letters and hyphens with a capital for each of its words: `not-found` becomes `NotFound`. */
export function pascal(text: string): string {
  return text.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function singular(noun: string): string {
  return noun === "series" ? noun : noun.replace(/s$/, "");
}
