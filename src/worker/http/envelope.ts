import * as v from "valibot";
import type { Edition } from "../../edition/edition.ts";
import { termsAddress } from "../../edition/termsAddress.ts";
import { labelsOf } from "./labels.ts";
import { sourceJson, sourceToJson } from "./sourceJson.ts";

/** The address of the license of the compiled data and our own words. */
export const LICENSE = "https://creativecommons.org/licenses/by/4.0/";

const asked = v.nullable(v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]));

/** What stands around the rows of every answer. */
export const envelope = {
  release: v.pipe(v.string(), v.description("The state of the data")),
  query: v.pipe(v.record(v.string(), asked), v.description("The parameters as they were understood")),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.description("Number of rows; lists are never cut")),
  sources: v.pipe(v.record(v.string(), sourceJson), v.description("Sources of the rows, by id")),
  cite_as: v.pipe(v.string(), v.description("How to cite this answer, with an address that keeps answering the same")),
  license: v.pipe(
    v.string(),
    v.url(),
    v.description("Address of the license: CC BY 4.0, or, where rows have terms of their own, of what is said of those"),
  ),
};

/** What goes around the rows of one answer. */
export interface EnvelopeMeta {
  /** The parameters as they were understood. */
  query: Record<string, unknown>;
  count: number;
  /** Ids of the sources that the rows name; null for a row without one. */
  sources: Iterable<string | null>;
  citeAs: string;
  /** Whether rows have terms of their own, or hold rows that do. */
  ownTerms?: boolean | undefined;
}

/** Release, query, count, side-loaded sources, citation and license of an answer. Sources stand by id, in the order of their ids. */
export function withEnvelope({ catalog, urls }: Pick<Edition, "catalog" | "urls">, meta: EnvelopeMeta) {
  const ids = [...new Set(meta.sources)].filter((id) => id !== null).sort();
  const sources = ids.flatMap((id) => catalog.sourceById.get(id) ?? []);
  const labels = labelsOf(catalog, meta.query);
  return {
    release: catalog.release,
    query: meta.query,
    count: meta.count,
    sources: Object.fromEntries(sources.map((source) => [source.id, sourceToJson(source, urls.canonical, labels)])),
    cite_as: meta.citeAs,
    license: meta.ownTerms ? termsAddress(urls.canonical) : LICENSE,
  };
}
