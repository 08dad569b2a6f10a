import type { Source } from "../model/source.ts";
import * as cell from "./cell.ts";
import { column, shown } from "./column.ts";
import { tableOf } from "./definition.ts";
import { note } from "./standing.ts";

/** Documents and tables that observations and mentions come from. */
export const sourceTable = tableOf<Source>()({
  path: "sources.csv",
  key: ["id"],
  columns: {
    id: shown(cell.id, "id; a document's is the file name of its text"),
    collection: shown(cell.oneOf(["documents", "references"]), "documents, or references around them", { labels: "collection" }),
    kind: shown(cell.code, "", { code: "source_kind" }),
    publisher: shown(cell.text, "publisher or journal"),
    title: shown(cell.text, "title"),
    // Releases before 2026.27.0 have no such column, and cite every title as the source's own.
    title_supplied: column(cell.yesOrNothing, "yes where the title is not as printed: paraphrased, translated, from the address or ours"),
    author: shown(cell.optionalText, "authors as named"),
    published: shown(cell.optionalDate, "ISO 8601 date, or span of possible dates; counts from its last possible day", {
      says: "ISO 8601 date or span; an imprecise date counts from its last day",
    }),
    published_basis: shown(cell.optionalText, "where the date is taken from", { code: "published_basis" }),
    url: shown(cell.optionalUrl, "address of the page"),
    doi: shown(cell.optionalMatching(/^(?:10\.\d{4,}\/\S+)?$/, "a DOI such as 10.1000/182, or nothing"), "Digital Object Identifier"),
    language: shown(cell.matching(/^[a-z]{2}$/, "one language by its two small letters (ISO 639-1), such as en, and no list"), "ISO 639-1"),
    license: shown(cell.text, "terms of the source itself"),
    redistribute: shown(cell.yesNo, "no: shown with attribution and left out of bulk files"),
    paragraphs: shown(cell.optionalCount, "number of paragraphs of a document's text"),
    sha256: shown(
      cell.optionalMatching(/^(?:[0-9a-f]{64})?$/, "64 hexadecimal digits or nothing"),
      "SHA-256 of a document's text, which is not part of this package",
    ),
    note,
  },
});
