import { parsePeriod } from "../../../model/period.ts";
import type { Source } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { sentence } from "../../../words/kit/sentence.ts";
import { bibtexText } from "../chart/citation.ts";

/** What a kind of source is to reference managers: its type in BibTeX and in CSL, and what BibTeX calls the publisher there. */
interface Type {
  bibtex: "article" | "techreport" | "online" | "dataset";
  csl: string;
  publisher: "journal" | "institution" | "organization" | "publisher";
}

const WEBPAGE: Type = { bibtex: "online", csl: "webpage", publisher: "organization" };

/** By `kind` of sources.csv. Styles of BibTeX that know no `online` or `dataset` set them as `misc`. */
const TYPES: Readonly<Record<string, Type>> = {
  journal_article: { bibtex: "article", csl: "article-journal", publisher: "journal" },
  news: { bibtex: "article", csl: "article-newspaper", publisher: "journal" },
  opinion: { bibtex: "article", csl: "article-magazine", publisher: "journal" },
  analysis: { bibtex: "article", csl: "article-magazine", publisher: "journal" },
  think_tank: { bibtex: "techreport", csl: "report", publisher: "institution" },
  database: { bibtex: "dataset", csl: "dataset", publisher: "publisher" },
  official: WEBPAGE,
  archive: WEBPAGE,
};

/** What BibTeX calls the months. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The kinds of sources that have a type of their own. */
export const CITED_KINDS = Object.keys(TYPES);

/** The publisher of a journal article is the journal with volume, issue and pages: "A Journal 14(4), 471-488". */
const IN_JOURNAL = /^(?<journal>.*?) (?<volume>\d+)\((?<number>\d+)\), (?<pages>[\d-]+)$/;

interface Place {
  journal: string;
  volume?: string | undefined;
  number?: string | undefined;
  pages?: string | undefined;
}

function placeOf({ publisher }: Source): Place {
  const found = IN_JOURNAL.exec(publisher)?.groups;
  return found === undefined ? { journal: publisher } : { journal: found["journal"] ?? publisher, ...found };
}

/** A title that the source does not print so stands in square brackets, as styles ask for one that is supplied. */
function citedTitle({ title, title_supplied }: Source): string {
  return title_supplied ? `[${title}]` : title;
}

/**
 * The source as an entry of BibTeX, as a release cites it: nobody is named its author whom it does not name. Releases before 2026.28.0 name
 * the publisher there, and no month or day.
 */
export function sourceBibtex(source: Source, release: string): string {
  const type = TYPES[source.kind] ?? WEBPAGE;
  const { journal, volume, number, pages } = placeOf(source);
  const years = isOlderThan(release, "2026.27.0") ? null : yearsOf(source);
  const day = years === null ? dayOf(source) : null;
  const month = isOlderThan(release, "2026.28.0") ? undefined : MONTHS[Number(day?.[1]) - 1];
  const unnamed = isOlderThan(release, "2026.28.0") ? source.publisher : null;
  const fields: [string, string | null | undefined][] = [
    // Authors stand with commas between them, whole names each.
    ["author", source.author === null ? unnamed && `{${bibtexText(unnamed)}}` : authorsOf(source).map(bibtexText).join(" and ")],
    ["title", `{${bibtexText(citedTitle(source))}}`],
    [type.publisher, bibtexText(journal)],
    ["volume", volume],
    ["number", number],
    ["pages", pages?.replace("-", "--")],
    ["year", years?.last ?? day?.[0]],
    ["month", month],
    ["date", month === undefined ? null : day?.join("-")],
    ["note", noteOf(source, years, release)],
    ["doi", source.doi],
    ["url", source.url],
  ];
  // The name of a month is a word of BibTeX, which each style sets in its own way, and stands without braces.
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${name === "month" ? value : `{${value}}`},`] : []));
  return `@${type.bibtex}{${source.id},\n${lines.join("\n")}\n}`;
}

/** The source as a sentence of a list of references: its authors where it names any, title, publisher, `published` in words, and where it stands. */
export function sourceText(source: Source, published: string): string {
  const place = source.doi === null ? source.url : `https://doi.org/${source.doi}`;
  const author = source.author === null ? null : authorsOf(source).join(", ");
  const from = published === "" ? source.publisher : `${source.publisher} (${published})`;
  const asked = askedFor(source)?.replace(/^i/, "I") ?? null;
  const sentences = [author, citedTitle(source), from, asked].flatMap((part) => (part === null ? [] : [sentence(part)]));
  return [...sentences, ...(place === null ? [] : [place])].join(" ");
}

/** The source as an item of CSL-JSON, as a release cites it. */
export function sourceCsl(source: Source, release: string): string {
  const type = TYPES[source.kind] ?? WEBPAGE;
  const { journal, volume, number, pages } = placeOf(source);
  const years = isOlderThan(release, "2026.27.0") ? null : yearsOf(source);
  const day = years === null ? dayOf(source) : [years.last];
  const asked = isOlderThan(release, "2026.28.0") ? null : askedFor(source);
  const unnamed = isOlderThan(release, "2026.28.0") ? [source.publisher] : null;
  const authors = source.author === null ? unnamed : authorsOf(source);
  const item = {
    id: source.id,
    type: type.csl,
    title: citedTitle(source),
    ...(authors === null ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(type.publisher === "journal" ? { "container-title": journal } : { publisher: journal }),
    ...(volume === undefined ? {} : { volume, issue: number, page: pages }),
    ...(day === null ? {} : { issued: { "date-parts": [day.map(Number)], ...(years === null ? {} : { circa: true }) } }),
    ...(asked === null ? {} : { note: asked }),
    language: source.language,
    ...(source.doi === null ? {} : { DOI: source.doi }),
    ...(source.url === null ? {} : { URL: source.url }),
  };
  return JSON.stringify([item]);
}

function authorsOf({ author }: Source): string[] {
  return (author ?? "").split(/[,;] /);
}

/** What an entry says besides: between which years the source was published, and the works that its publisher asks to cite, which may have another year. */
function noteOf(source: Source, years: ReturnType<typeof yearsOf>, release: string): string | null {
  const span = years && `published between ${years.first} and ${years.last}`;
  const asked = isOlderThan(release, "2026.28.0") ? null : askedFor(source);
  const said = [span, asked].flatMap((part) => (part === null ? [] : [bibtexText(part)]));
  return said.length === 0 ? null : said.join("; ");
}

/** The works that a publisher asks to cite, such as the codebook of its data: the last sentence of the row's note. Null where it asks for none. */
function askedFor({ note }: Source): string | null {
  const works = /(?:^|\. )Cite (?<works>.+?)\.?$/s.exec(note ?? "")?.groups?.["works"];
  return works === undefined ? null : `its publisher asks to cite ${works}`;
}

/**
 * The years between which a source was published, where that is not known to the year; null where it is, or where nothing is known. It is
 * cited by the last, by which it certainly was. Releases before 2026.27.0 cite it without a year.
 */
function yearsOf({ published }: Source): { first: string; last: string } | null {
  const period = published === null ? null : parsePeriod(published);
  const [first = "", last = ""] = [period?.start, period?.end].map((day) => day?.slice(0, 4));
  return first === last ? null : { first, last };
}

/** Year, month and day of publication as far as they are known; null where not even the year is. */
function dayOf({ published }: Source): string[] | null {
  const period = published === null ? null : parsePeriod(published);
  if (period === null) return null;
  if (!period.text.includes("/")) return period.text.split("-");
  const [start, end] = [period.start.split("-"), period.end.split("-")];
  const shared = start.findIndex((part, i) => part !== end[i]);
  return shared === 0 ? null : start.slice(0, shared);
}
