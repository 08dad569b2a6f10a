import type { Edition } from "../../edition/edition.ts";
import { countryName, labelOf } from "../../model/catalog.ts";
import { partnerAt } from "../../model/subject.ts";
import type { SheetNames } from "../../words/en/sheetNames.ts";

/** How the balance sheet of an edition names countries, sources and days; a source with the date of its publication. */
export function sheetNames({ catalog, words }: Pick<Edition, "catalog" | "words">): SheetNames {
  const { subject } = catalog;
  return {
    subject: countryName(catalog, subject.code),
    partner: { irn: countryName(catalog, partnerAt(subject, -1).code), isr: countryName(catalog, partnerAt(subject, 1).code) },
    reporter: (code) => labelOf(catalog, "reporter", code),
    source: (id) => {
      const source = catalog.sourceById.get(id);
      const [publisher = id] = (source?.publisher ?? id).split(/,| \(/);
      return words.sheet.publication(publisher, source?.published ?? null);
    },
    published: (id) => catalog.sourceById.get(id)?.published ?? null,
    date: words.periodInWords,
  };
}
