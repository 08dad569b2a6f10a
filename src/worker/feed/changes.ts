import type { Edition } from "../../edition/edition.ts";
import type { Urls } from "../../edition/urls.ts";
import { correctionsSince } from "../../model/correction.ts";
import { changeCounts, type ReleaseRecord } from "../../model/history.ts";
import type { Words } from "../../words/en.ts";
import { escapeXml } from "../http/escape.ts";

/** Our naming authority and the year from which it names: together they make tag URIs (RFC 4151) that outlive any host. */
const AUTHORITY = "tag:baku-balance,2026";

interface Entry {
  id: string;
  title: string;
  date: string;
  href: string;
  content: string;
}

/**
 * RFC 4287 feed: an entry for each release, one for each row that it corrected, revised or withdrew, and one for all that was computed
 * again; newest first.
 */
export function changesAtom({ words, urls: { latest } }: Pick<Edition, "words" | "urls">, history: ReleaseRecord[]): string {
  const urls = latest.absolute;
  const entries = history.flatMap((released) => [
    ...correctionEntries(words, released, urls),
    ...recomputedEntry(words, released, urls),
    releaseEntry(words, released, urls),
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.site.language}">`,
    `  <id>${AUTHORITY}:changes</id>`,
    `  <title>${escapeXml(`${words.site.name}: ${words.changes.heading}`)}</title>`,
    `  <updated>${moment(history[0]?.date ?? "2026-01-01")}</updated>`,
    `  <author><name>${escapeXml(words.site.name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(urls.data("changes.atom"))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(urls.changes())}"/>`,
    ...entries.map(entryText),
    "</feed>",
    "",
  ].join("\n");
}

function releaseEntry(words: Words, { version, date, changes }: ReleaseRecord, urls: Urls): Entry {
  const { changes: w } = words;
  const content = w.counts(changeCounts(changes));
  return { id: `${AUTHORITY}:release/${version}`, title: w.release(version), date, href: urls.changes(version), content };
}

function correctionEntries(words: Words, released: ReleaseRecord, urls: Urls): Entry[] {
  const { version, date } = released;
  const rows = correctionsSince([released], "0.0.0").filter(({ kind }) => kind !== "recomputed");
  return rows.map(({ noun, id, kind, reason, cells }) => ({
    id: `${AUTHORITY}:release/${version}/${noun}/${id}`,
    title: words.changes.changed(noun, kind, id),
    date,
    href: urls.changes(version, noun, id),
    content: [reason, ...cells.map(({ field, before, after }) => words.changes.cell(field, before, after))].filter(Boolean).join(" "),
  }));
}

/** What had to be computed again, in one entry: it follows from the others. */
function recomputedEntry(words: Words, released: ReleaseRecord, urls: Urls): Entry[] {
  const { version, date } = released;
  const { changes: w } = words;
  const rows = correctionsSince([released], "0.0.0").filter(({ kind }) => kind === "recomputed");
  if (rows.length === 0) return [];
  const content = rows.map(({ noun, id, cells }) =>
    [`${w.noun[noun]}${id}`, ...cells.map(({ field, before, after }) => w.cell(field, before, after))].join(" "),
  );
  return [
    {
      id: `${AUTHORITY}:release/${version}/recomputed`,
      title: `${w.release(version)}: ${w.recomputed(rows.length)}`,
      date,
      href: urls.changes(version),
      content: content.join("; "),
    },
  ];
}

function entryText({ id, title, date, href, content }: Entry): string {
  return [
    "  <entry>",
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${moment(date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `    <content type="text">${escapeXml(content)}</content>`,
    "  </entry>",
  ].join("\n");
}

/** A release has a day and no hour: midnight in universal time. */
function moment(date: string): string {
  return `${date}T00:00:00Z`;
}
