import * as v from "valibot";
import * as cell from "./cell.ts";

/** Columns of sources.csv. */
export const sourceRow = v.object({
  id: cell.id,
  collection: v.picklist(["documents", "references"], "documents or references"),
  kind: cell.code,
  publisher: cell.text,
  title: cell.text,
  author: cell.optionalText,
  published: cell.optionalDate,
  published_basis: v.nullable(v.pipe(cell.optionalText)),
  url: cell.optionalUrl,
  doi: v.pipe(
    v.string(),
    v.regex(/^(?:10\.\d{4,}\/\S+)?$/, "a DOI such as 10.1000/182, or nothing"),
    v.transform((t) => t || null),
  ),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, "an ISO 639-1 language code")),
  license: cell.text,
  redistribute: cell.yesNo,
  paragraphs: cell.optionalCount,
  sha256: v.pipe(
    v.string(),
    v.regex(/^(?:[0-9a-f]{64})?$/, "64 hexadecimal digits or nothing"),
    v.transform((t) => t || null),
  ),
  note: cell.optionalText,
});
