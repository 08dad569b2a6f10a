import type { Hono } from "hono";
import type * as v from "valibot";
import type { QuerySchema } from "./readQuery.ts";

/** The forms of one thing: what follows the part of the path that they share, and the media type of each. */
export type Forms = Readonly<Record<string, string>>;

/** What an address of the API is, apart from how it is answered: enough to describe it to machines. */
export interface Definition {
  /** Hono's path. */
  path: string;
  /** The path as OpenAPI writes it, where it is not the plain translation of `path`. */
  template?: string;
  /** What the path's parameter is. */
  id?: string;
  /** Its value at this address, where several addresses are described as one. */
  choice?: string;
  summary: string;
  query: QuerySchema;
  media:
    | "application/json"
    | "text/html"
    | "text/csv"
    | "application/atom+xml"
    | "application/zip"
    | "application/vnd.apache.parquet"
    | "image/svg+xml"
    | "image/png";
  /** Schema of a JSON answer; a document that another standard defines has none and names it in `standard`. */
  answer?: v.GenericSchema;
  standard?: string;
  /** Schema of a JSON answer whose rows have only the keys that `fields` names. */
  narrowed?: v.GenericSchema;
  /** Other addresses that give the same rows in other forms. */
  forms?: Forms;
  /**
   * Says a query as another form takes it, by the ending of its path; null where that form has not what was asked for. The query itself unless
   * given.
   */
  inForm?: (given: URLSearchParams, ending: string, release: string) => URLSearchParams | null;
  /** Parameters that only this form knows, and the others do not. */
  own?: readonly string[];
  /** Whether rows have terms of their own: then the license of the whole is where those are told, and CC BY 4.0 of nothing but ours. */
  ownTerms?: boolean;
  /** What answers of some releases have of both, where those of others never said it. */
  ofRelease?: (release: string) => Pick<Definition, "forms" | "ownTerms">;
  /** Path of the page that shows the same to people, with `:id` where the id stands. */
  page?: string;
  /** Whether the old id of a corrected row is answered 301. */
  moves?: boolean;
  /** Whether it answers 303 for what it has not itself: the id of a row of another noun, a picture that is SVG alone. */
  leads?: boolean;
  /** Whether an id that a release withdrew is answered 410. */
  withdrawable?: boolean;
}

const definitions = new WeakMap<Hono, Definition[]>();

/** Every address that an app's routes were bound with, in the order in which they were. */
export function definitionsOf(router: Hono): Definition[] {
  const known = definitions.get(router) ?? [];
  definitions.set(router, known);
  return known;
}
