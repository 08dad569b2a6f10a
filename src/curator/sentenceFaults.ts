import type { Catalog } from "../model/catalog.ts";
import { isVerbatimIn } from "../model/quote.ts";
import { countriesIn, partnersNamed } from "../tables/countryNames.ts";
import type { Fault } from "../tables/fault.ts";
import { mentionTable } from "../tables/mentions.ts";
import { observationTable } from "../tables/observations.ts";
import { SENTENCE, saysWhy } from "../tables/rules/exceptions.ts";
import type { DocumentText } from "./documents.ts";
import { cellFault, observationPlaces } from "./rowFault.ts";

/**
 * Rows of one partner whose quote stands in a sentence that names the other one alone, unless their exception says why; and such exceptions
 * where the sentence is theirs. Sentences that name neither or both say nothing, and so do sources without a text.
 */
export function sentenceFaults(catalog: Catalog, documents: DocumentText[]): Fault[] {
  const others = partnersNamed(catalog.codes);
  const partners: string[] = catalog.subject.partners.map(({ code }) => code);
  const paragraphs = new Map(documents.map(({ id, paragraphs: all }) => [id, all]));
  return rowsOf(catalog).flatMap(({ row, own, table, place, name }) => {
    const text = paragraphs.get(row.source ?? "")?.[(row.paragraph ?? 0) - 1];
    if (text === undefined || row.quote === null || !partners.includes(own)) return [];
    const sentence = sentencesOf(text).find((one) => isVerbatimIn(row.quote ?? "", one));
    const named = countriesIn(sentence ?? "", others).filter(({ code }) => partners.includes(code));
    const [other] = named.length === 1 ? named.filter(({ code }) => code !== own) : [];
    const isSaid = saysWhy(row.exception, SENTENCE);
    if (other === undefined)
      return isSaid ? [cellFault(table, place, "exception", row.exception, `nothing for ${SENTENCE}: the row keeps that rule`)] : [];
    const expected = `${name === "event" ? "an event with " : ""}${other.code}, which alone the sentence of its quote names, or the reason in exception: ${SENTENCE}: …`;
    return isSaid ? [] : [cellFault(table, place, name, name === "event" ? row.event : own, expected)];
  });
}

/** Observations and mentions with the partner that each is of, and the column that says so. */
function rowsOf(catalog: Catalog) {
  const places = observationPlaces(catalog);
  const place = (id: string) => places.get(id) ?? { file: "observations", line: 1 };
  return [
    ...catalog.observations.map((row) => ({
      ...{ row: { ...row, event: "" }, own: row.counterpart, table: observationTable, place: place(row.id), name: "counterpart" as const },
    })),
    ...catalog.mentions.map((row, index) => ({
      ...{ row, own: catalog.eventById.get(row.event)?.partner ?? "", table: mentionTable },
      ...{ place: { file: "mentions.csv", line: index + 2 }, name: "event" as const },
    })),
  ];
}

/** The sentences of a paragraph: each ends with its sign, before a capital. */
function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?]["'”’)\]]{0,2})\s+(?=["'“‘([]?\p{Lu})/u);
}
