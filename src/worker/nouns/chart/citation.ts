/** A work to cite: a view of a chart, of one release. */
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
}

/** BibTeX, for LaTeX and reference managers. */
export function bibtex({ key, title, author, release, date, address }: Citation): string {
  const fields = {
    author: `{${author}}`,
    title: bibtexText(title),
    year: (date ?? release).slice(0, 4),
    ...(date === null ? {} : { date }),
    version: release,
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
export function csl({ key, title, author, release, date, address }: Citation): string {
  const item = {
    id: key,
    type: "dataset",
    title,
    author: [{ literal: author }],
    version: release,
    URL: address,
    ...(date === null ? {} : { issued: { "date-parts": [date.split("-").map(Number)] } }),
  };
  return JSON.stringify([item]);
}
