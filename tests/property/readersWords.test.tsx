import { describe, expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/**
 * Pages speak to people who know none of the words of data and code. What they show is read here without its quotations, words of other
 * languages and code.
 */

const catalog = headCatalog();
const app = createApp({ ...unpinned(frozenSite()), catalog });

/** The guides for programmers, who need the names of data and code. */
const FOR_PROGRAMMERS = ["/api", "/problems", "/problems/invalid-parameter"];
const PAGES = [
  ...[
    "/",
    "/charts",
    "/events",
    "/checks",
    "/disagreements",
    "/sources",
    "/method",
    "/about",
    "/in-your-article",
    "/glossary",
    "/search?q=oil",
  ],
  ...catalog.charts.flatMap(({ id }) => [`/charts/${id}`, `/embed/${id}`]),
  ...catalog.observations.filter((_, i) => i % 40 === 0).map(({ id }) => `/observations/${id}`),
  ...catalog.sources.filter(({ collection }, i) => collection === "documents" || i % 12 === 0).map(({ id }) => `/sources/${id}`),
];

/** Words that belong to data and code, or that had to be read twice; each with what is said in their place. */
const BANNED: [RegExp, string][] = [
  [/\b[Dd]ocuments?\b/, "article, or agreement"],
  [/\b[Rr]eferences?\b/, "other source, record"],
  [/\b(?:tells?|told)\b/, "report, mention"],
  [/\b[Aa]cts?\b/, "event"],
  [/\b[Ll]eans?\b/, "balance index, tilt"],
  [/\b[Dd]isagreements?\b/, "contradiction"],
  [/\bclaimable\b|\bmay be claimed\b/, "every method agrees"],
  [/\bheld against\b/, "checked against, compared with"],
  [/\bcomputed here\b/, "our calculation"],
  [/\bat hand\b/, "we have"],
  [/\bfurniture of the page\b/, "page furniture"],
  [/\bnumber-like\b/, "number word"],
  [/\b[a-z]+_[a-z_]+\b/, "the label of the code"],
  [/\d{4}-\d{4}\b/, "an en dash between years"],
];

/** What a sentence of a page may say all the same. */
const ALLOWED = [
  /\bThe two codings are not at hand here\b/g,
  // What was signed, whom a minister met, and to whom somebody spoke.
  /\b(?:five|six|eleven|[Ss]igned)\s+documents\b/g,
  /\btells Erdoğan\b/g,
  // What others add to addresses.
  /\butm_source\b/g,
  // Addresses and ids.
  /\/[a-z][\w/.-]*/g,
];

/** Elements whose words are not the page's own: quotations, code, what runs, and all that names a language of its own. */
const NOT_OURS =
  /<(script|style|code|pre|blockquote|q|cite|textarea)\b[^>]*>.*?<\/\1>|<(\w+)[^>]* lang="[^"]*" dir="auto"[^>]*>.*?<\/\2>/gs;

/** What people see or hear of a page: text, alternatives and labels, without quoted words and titles of sources. */
function shown(html: string): string {
  const body = html.replace(/^.*?<body[^>]*>/s, "").replace(NOT_OURS, " ");
  const attributes = [...body.matchAll(/ (?:alt|aria-label|title|placeholder)="([^"]*)"/g)].map(([, text]) => text);
  const text = [body.replace(/<[^>]+>/g, " "), ...attributes]
    .join(" \n ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/“[^”]*”|"[^"]*"/g, " ");
  const own = catalog.sources.reduce((rest, { title, publisher }) => rest.replaceAll(title, " ").replaceAll(publisher, " "), text);
  return ALLOWED.reduce((rest, allowed) => rest.replace(allowed, " "), own).replace(/\s+/g, " ");
}

/** Each banned word of a text with the words around it. */
function banned(text: string): string[] {
  return BANNED.flatMap(([word, instead]) =>
    [...text.matchAll(new RegExp(word, "g"))].map(
      ({ index, 0: found }) => `${found} (${instead}): …${text.slice(Math.max(0, index - 50), index + 50)}…`,
    ),
  );
}

async function page(path: string): Promise<string> {
  const response = await app.request(`https://baku.example${path}`, { headers: { accept: "text/html" } }, {});
  expect(response.status, path).toBe(200);
  return response.text();
}

describe("pages say in the readers' words", () => {
  it("finds out a word that is not theirs", () => {
    expect(banned(shown("<body><p>The documents tell of 2016-2020</p></body>"))).toHaveLength(3);
    expect(banned(shown('<body><p>It says “documents”.</p><code>documents</code><i title="an act"></i></body>'))).toHaveLength(1);
  });
  it.each(PAGES)("%s", async (path) => {
    expect([...new Set(banned(shown(await page(path))))].slice(0, 12)).toEqual([]);
  });
});

it("percent signs stand on charts, words in sentences", () => {
  for (const { label, short } of catalog.codes) expect(short ?? label).not.toMatch(/\d percent/);
  for (const chart of catalog.charts) expect(`${chart.title} ${chart.reading} ${chart.ends ?? ""}`).not.toMatch(/\d%/);
});

it("guides for programmers say documents only as a name of the API", async () => {
  for (const path of FOR_PROGRAMMERS) expect(shown(await page(path)), path).not.toMatch(/\b(?:told|acts?|lean)\b/);
});
