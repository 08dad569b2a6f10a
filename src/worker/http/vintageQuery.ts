import * as v from "valibot";
import type { Vintage } from "../../model/vintage.ts";
import type { Site } from "../site.ts";
import { asOf, collection } from "./parameters.ts";
import { releaseParameter } from "./resolveEdition.ts";

/** Parameters that every data-bearing address takes. */
export function vintageQuery(site: Site) {
  return { release: releaseParameter(site), as_of: v.optional(asOf), collection: v.optional(collection) };
}

type VintageQuery = Partial<v.InferOutput<v.ObjectSchema<ReturnType<typeof vintageQuery>, undefined>>>;

/** Which sources the parameters count. */
export function vintageOf(query: VintageQuery): Vintage {
  return { as_of: query.as_of ?? null, collection: query.collection ?? "all" };
}

/** The query that asks for the same view again, in one canonical order; empty for the default one. */
export function viewQuery(site: Site, vintage: Vintage): string {
  const query = new URLSearchParams();
  if (site.pinned !== null) query.set("release", site.pinned);
  if (vintage.as_of !== null) query.set("as_of", vintage.as_of);
  if (vintage.collection !== "all") query.set("collection", vintage.collection);
  return query.size === 0 ? "" : `?${query}`;
}
