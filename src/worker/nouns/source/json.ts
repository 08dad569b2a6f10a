import * as v from "valibot";
import type { Source } from "../../../model/source.ts";

/** A source as JSON: the row and its addresses. */
export const sourceJson = v.pipe(
  v.object({
    id: v.string(),
    collection: v.picklist(["documents", "references"]),
    kind: v.string(),
    publisher: v.string(),
    title: v.string(),
    author: v.nullable(v.string()),
    published: v.pipe(v.nullable(v.string()), v.description("ISO 8601 date or span; an imprecise date counts from its last day")),
    published_basis: v.nullable(v.string()),
    url: v.nullable(v.string()),
    doi: v.nullable(v.string()),
    language: v.string(),
    license: v.string(),
    redistribute: v.boolean(),
    paragraphs: v.nullable(v.number()),
    sha256: v.nullable(v.string()),
    note: v.nullable(v.string()),
    href: v.string(),
  }),
  v.metadata({ ref: "Source" }),
);

export type SourceJson = v.InferOutput<typeof sourceJson>;

export function sourceToJson(source: Source, origin: string): SourceJson {
  return { ...source, href: `${origin}/v1/sources/${source.id}` };
}
