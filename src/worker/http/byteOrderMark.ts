import * as v from "valibot";
import { flag } from "./parameters.ts";
import type { QuerySchema } from "./readQuery.ts";

/** What Excel takes for the sign that a CSV file is UTF-8: without it, it reads the bytes as those of an older code page. */
const MARK = "\uFEFF";

/** The parameter `bom` of a CSV file. */
const bomQuery = { bom: v.optional(flag("Whether the file begins with a byte order mark, for Excel; false unless told.")) };

/** The definition of an address, which takes `bom` where it is a CSV file. */
export function withMark<E extends { media: string; query: QuerySchema; own?: readonly string[] }>(definition: E): E {
  if (definition.media !== "text/csv") return definition;
  return { ...definition, query: { ...definition.query, ...bomQuery }, own: [...(definition.own ?? []), ...Object.keys(bomQuery)] };
}

/** The answer, with the mark before its text where that was asked for. */
export async function marked(response: Response, query: object): Promise<Response> {
  if (response.status !== 200 || !("bom" in query) || query.bom !== true) return response;
  return new Response(`${MARK}${await response.text()}`, response);
}
