import type { Edition } from "../../../edition/edition.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { CITED_AS, SITE_ID } from "../../../words/naming.ts";

/** A work of ours to cite: a view of a chart or one number, of one release. */
export interface Citation {
  title: string;
  author: string;
  /** Data release that the view shows. */
  release: string;
  /** Day of the release, `YYYY-MM-DD`; null for a draft, which has none. */
  date: string | null;
  /** Permanent address of the view. */
  address: string;
  /** Name of the entry in BibTeX and CSL: letters, digits, hyphens. */
  key: string;
  /** The language of the title and of what stands at the address; null for English. */
  language: string | null;
}

/**
 * A work of ours as it is cited from a page. Reference managers file a work under its author, so the site has one name in all languages; the
 * title is that which stands at the address, and an entry says in which language it is. Releases before 2026.29.0 do not say that.
 *
 * @param id what the entry is named by, behind the site
 */
export function ourWork(
  { catalog, urls }: Pick<Edition, "catalog" | "urls">,
  id: string,
  work: Pick<Citation, "title" | "date" | "address">,
): Citation {
  const { release } = catalog;
  const language = isOlderThan(release, "2026.29.0") ? null : urls.language;
  return { ...work, author: CITED_AS, release, key: `${SITE_ID}-${id.replace(/[^A-Za-z0-9]+/g, "-")}`, language };
}

/** The three forms of a work of ours. */
export function citationTexts({ words }: Pick<Edition, "words">, cited: Citation) {
  const { author, title, release, date, address } = cited;
  return { text: words.tools.citation(author, title, release, date, address), bibtex: bibtex(cited), csl: csl(cited) };
}

/** BibTeX, for LaTeX and reference managers. */
function bibtex({ key, title, author, release, date, address, language }: Citation): string {
  const fields = {
    author: `{${author}}`,
    title: bibtexText(title),
    year: (date ?? release).slice(0, 4),
    ...(date === null ? {} : { date }),
    version: release,
    ...(language === null ? {} : { language }),
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@dataset{${key},\n${lines.join("\n")}\n}`;
}

/** Signs that BibTeX would read as commands. */
export function bibtexText(text: string): string {
  return text.replace(/([&%$#_{}])/g, "\\$1");
}

/** CSL-JSON, for Zotero and citeproc. */
function csl({ key, title, author, release, date, address, language }: Citation): string {
  const item = {
    id: key,
    type: "dataset",
    title,
    author: [{ literal: author }],
    version: release,
    ...(language === null ? {} : { language }),
    URL: address,
    ...issued(date, release),
  };
  return JSON.stringify([item]);
}

/** When a work was issued: a draft, which has no day, in the year of the release that it will be, as BibTeX says; not before 2026.29.0. */
function issued(date: string | null, release: string) {
  if (date === null && isOlderThan(release, "2026.29.0")) return {};
  return { issued: { "date-parts": [(date ?? release.slice(0, 4)).split("-").map(Number)] } };
}
