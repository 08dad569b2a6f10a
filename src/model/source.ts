import { parsePeriod } from "./period.ts";

/** The articles whose claims are collected, or the statistics and reports that they are held against. */
export type Collection = "documents" | "references";

/** A document or table that observations and mentions come from. */
export interface Source {
  id: string;
  collection: Collection;
  kind: string;
  publisher: string;
  title: string;
  /** Whether the title is not as the source prints it: paraphrased, translated, from its address or ours. */
  title_supplied: boolean;
  author: string | null;
  /** ISO 8601 date or span; imprecise dates count from their last possible day. Null when unknown. */
  published: string | null;
  published_basis: string | null;
  url: string | null;
  doi: string | null;
  /** ISO 639-1. */
  language: string;
  license: string;
  /** False: shown with attribution, left out of bulk files. */
  redistribute: boolean;
  /** Number of paragraphs of a document's text; null for tables. */
  paragraphs: number | null;
  /** Identifies the text, which is not part of the project. */
  sha256: string | null;
  note: string | null;
}

/** Whether the title is our own, in English: the note then says that it is paraphrased. */
export function isTitleOurs({ note }: Pick<Source, "note">): boolean {
  return /\btitle paraphrased\b/i.test(note ?? "");
}

/** The day from which the source certainly was published, or null when it is undated. Asked of every row of a view, so it is remembered. */
export function publishedBy(source: Source): string | null {
  const known = days.get(source);
  if (known !== undefined) return known;
  const day = source.published === null ? null : (parsePeriod(source.published)?.end ?? null);
  days.set(source, day);
  return day;
}

const days = new WeakMap<Source, string | null>();

/** Whether an id is that of one of the articles. */
export function isArticle({ sources }: { sources: Source[] }, id: string): boolean {
  return sources.some((source) => source.id === id && source.collection === "documents");
}

/** The years in which documents appeared, in order: the years after which more of them can be known. */
export function documentYears({ sources }: { sources: Source[] }): string[] {
  const documents = sources.filter(({ collection }) => collection === "documents");
  return [...new Set(documents.flatMap((source) => publishedBy(source)?.slice(0, 4) ?? []))].sort();
}

/**
 * The address of the words: the page with a text fragment that names them.
 * Null when the source has no page; the bare address when the page does not hold the full text (a DOI landing page).
 */
export function deepLink(source: Source, quote: string | null): string | null {
  if (source.url === null) return null;
  if (source.doi !== null || quote === null) return source.url;
  const fragment = encodeURIComponent(fragmentText(quote)).replace(/-/g, "%2D");
  return `${source.url}#:~:text=${fragment}`;
}

/** The longest stretch of a quote without apostrophes and quotation marks: browsers compare those to the letter, and pages curl them. */
function fragmentText(quote: string): string {
  const stretches = quote.split(/['"\u2018\u2019\u201C\u201D]\S*/).map((stretch) => stretch.trim());
  return stretches.reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest), "") || quote;
}
