import type { Words } from "../../words/en.ts";
import { SITE_ID } from "../../words/naming.ts";
import { escapeXml } from "../http/escape.ts";

/** Our naming authority and the year from which it names: together they make tag URIs (RFC 4151) that outlive any host. */
const AUTHORITY = `tag:${SITE_ID},2026`;

/** A name of ours as a tag URI: in another language it names another text, which readers must not take for the same. */
export function tag({ kit }: Pick<Words, "kit">, name: string): string {
  return `${AUTHORITY}:${kit.language === "en" ? "" : `${kit.language}/`}${name}`;
}

/** The day of a feed before any release. */
export const EARLIEST = "2026-01-01";

/** One entry of a feed. */
export interface Entry {
  /** A tag URI. */
  id: string;
  title: string;
  /** YYYY-MM-DD. */
  date: string;
  href: string;
  content: string;
  /** Whether the content is HTML; plain text unless told. */
  isHtml?: boolean;
}

/** A feed with its entries, newest first. */
export interface Feed {
  /** A tag URI. */
  id: string;
  title: string;
  /** Day of the last change, YYYY-MM-DD. */
  date: string;
  /** The feed's own address, and that of the page which tells the same. */
  self: string;
  page: string;
  entries: Entry[];
}

/** A feed as RFC 4287 has it. */
export function atom({ site }: Pick<Words, "site">, { id, title, date, self, page, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${moment(date)}</updated>`,
    `  <author><name>${escapeXml(site.name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries.map(entryText),
    "</feed>",
    "",
  ].join("\n");
}

function entryText({ id, title, date, href, content, isHtml = false }: Entry): string {
  return [
    "  <entry>",
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${moment(date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `    <content type="${isHtml ? "html" : "text"}">${escapeXml(content)}</content>`,
    "  </entry>",
  ].join("\n");
}

/** A release has a day and no hour: midnight in universal time. */
function moment(date: string): string {
  return `${date}T00:00:00Z`;
}
