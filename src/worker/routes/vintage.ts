import * as v from "valibot";
import type { Vintage } from "../../model/vintage.ts";
import { asOf, collection } from "./parameters.ts";

/** Parameters that every data-bearing address takes. */
export const vintageQuery = { as_of: v.optional(asOf), collection: v.optional(collection) };

type VintageQuery = v.InferOutput<v.ObjectSchema<typeof vintageQuery, undefined>>;

/** The view of the data that the parameters ask for. */
export function vintageOf(query: VintageQuery): Vintage {
  return { as_of: query.as_of ?? null, collection: query.collection ?? "all" };
}

/** The query that asks for a vintage, in one canonical order; empty for the default one. */
export function viewQuery(vintage: Vintage): string {
  const query = new URLSearchParams();
  if (vintage.as_of !== null) query.set("as_of", vintage.as_of);
  if (vintage.collection !== "all") query.set("collection", vintage.collection);
  return query.size === 0 ? "" : `?${query}`;
}
