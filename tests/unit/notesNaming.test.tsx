import { describe, expect, it } from "vitest";
import { publisherLabel } from "../../src/chart/chartSpec/credits.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { namedInNotes } from "../../src/model/namedInNotes.ts";
import { namedInNote, notePieces } from "../../src/model/noteNames.ts";
import type { Source } from "../../src/model/source.ts";
import { Note } from "../../src/worker/frame/note.tsx";
import { MentionItem } from "../../src/worker/nouns/event/mention.tsx";
import { SourcesPage } from "../../src/worker/nouns/source/listPage.tsx";
import { SourcePage } from "../../src/worker/nouns/source/page.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A note names a source by its id: readers see its name and a link, and its page says where it is named. Older releases keep the id alone. */

const BEFORE = "2026.25.0";
const all = { as_of: null, collection: "all" } as const;
const edition = computedSite(HEAD);
const { catalog } = edition;
const languages = await someWords();
const pageOf = (site: Edition, id: string, vintage: { as_of: string | null; collection: "all" | "documents" } = all) =>
  String(SourcePage({ edition: site, source: catalog.sourceById.get(id) as Source, address: "", vintage }).body);

describe("a note that names sources", () => {
  it("is its text with the sources in place of their ids", () => {
    const pieces = notePieces(catalog, "weak; also metbuat-1418779, azernews-196395.");
    expect(pieces.map((piece) => (typeof piece === "string" ? piece : piece.id))).toEqual([
      "weak; also ",
      "metbuat-1418779",
      ", ",
      "azernews-196395",
      ".",
    ]);
  });

  it.each(["two-day visit", "avim-2025-annex", "see avim-2025.txt of no-such-source-1", ""])("names none but by a whole id: %s", (text) => {
    const rest = notePieces(catalog, text).map((piece) => (typeof piece === "string" ? piece : piece.id));
    expect(rest.join("")).toBe(text);
    expect(namedInNote(catalog, text).map(({ id }) => id)).toEqual(text.includes(".txt") ? ["avim-2025"] : []);
  });

  it("shows the name as a link", () => {
    const html = String(Note({ edition, text: "Also in trend-3728529" }));
    expect(html).toBe('Also in <a href="/sources/trend-3728529">Trend</a>.');
    expect(String(Note({ edition: siteInWords("en", edition.words, BEFORE), text: "Also in trend-3728529" }))).toBe(
      "Also in trend-3728529.",
    );
  });

  it("marks a name in another language than the note's, whatever the page's", () => {
    const foreign = catalog.sources.find(({ language }) => language === "ru") as Source;
    for (const [code, words] of languages)
      expect(String(Note({ edition: siteInWords(code, words, HEAD), text: `also ${foreign.id}` })), code).toContain(
        `<span lang="ru" dir="auto">${publisherLabel(foreign.publisher, foreign.id)}</span></a>`,
      );
  });

  it("names them at the place of an event too, where no id is left", () => {
    const naming = catalog.mentions.filter(({ note }) => namedInNote(catalog, note).length > 0);
    expect(naming.length).toBeGreaterThan(4);
    for (const mention of naming) {
      const html = String(MentionItem({ edition, mention }));
      for (const { id } of namedInNote(catalog, mention.note)) {
        expect(html).toContain(`<a href="/sources/${id}">`);
        expect(html.replace(/<[^>]*>/g, " "), mention.event).not.toContain(id);
      }
      expect(String(MentionItem({ edition: siteInWords("en", edition.words, BEFORE), mention }))).toContain(mention.note as string);
    }
  });
});

describe("a source that notes name", () => {
  const named = catalog.sources.filter(({ id }) => namedInNotes(catalog, id, all).length > 0);

  it("is named once by a row whose note names it twice, and by an event whose own note and whose places name it", () => {
    const [[mention], [figure], [source]] = [catalog.mentions, catalog.observations, catalog.sources];
    if (mention === undefined || figure === undefined || source === undefined) return expect.fail("rows are lacking");
    const note = `${source.id}, also ${source.id}`;
    const events = catalog.events.map((event) => (event.id === mention.event ? { ...event, note } : event));
    const row = { ...figure, note };
    const rows = { ...catalog, events, mentions: [{ ...mention, note }], observations: [row], sources: [] };
    expect(namedInNotes(rows, source.id, all)).toEqual([
      { noun: "observation", row },
      { noun: "event", id: mention.event },
    ]);
  });

  it("is named by notes on figures, events and sources", () => {
    expect(new Set(named.flatMap(({ id }) => namedInNotes(catalog, id, all).map(({ noun }) => noun)))).toEqual(
      new Set(["observation", "event", "source"]),
    );
  });

  it.each(languages)("leads to each page that names it, in %s", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    for (const { id } of named) {
      const html = pageOf(site, id);
      const [, list = ""] = html.split(words.source.namedIn).slice(-2);
      const links = namedInNotes(catalog, id, all).length;
      expect(
        list.split("</ul>")[0]?.match(/<li><a href="[^"]*\/(?:observations\/|events#|sources\/)[^"]+">(?:<span[^>]*>)?[^<]+/g),
        id,
      ).toHaveLength(links);
      expect(pageOf(siteInWords(code, words, BEFORE), id)).not.toContain(words.source.namedIn);
    }
    const unnamed = catalog.sources.find(({ id }) => !named.some((source) => source.id === id)) as Source;
    expect(pageOf(site, unnamed.id)).not.toContain(words.source.namedIn);
  });

  it("has no heading over figures that it does not have", () => {
    const none = `<h2>${edition.words.source.numbers(0)}</h2>`;
    expect(pageOf(edition, "trend-3728529")).not.toContain(none);
    expect(pageOf(siteInWords("en", edition.words, BEFORE), "trend-3728529")).toContain(none);
  });

  it("counts the notes of the view alone", () => {
    expect(namedInNotes(catalog, "azernews-74132", all).map(({ noun }) => noun)).toEqual(["source"]);
    expect(pageOf(edition, "azernews-74132", { as_of: null, collection: "documents" })).not.toContain(edition.words.source.namedIn);
    expect(namedInNotes(catalog, "apa-404530", { as_of: "2023-06-01", collection: "all" })).toEqual([]);
  });

  it.each(languages)("says in the list what the note is on, where it gave nothing else, in %s", (code, words) => {
    const html = (release: string) => {
      const site = siteInWords(code, words, release);
      return String(SourcesPage({ edition: site, shown: site.catalog.sources, address: "" }).body);
    };
    const cell = `/events#azerbaijan-opens-embassy-tel-aviv-2023">${words.source.namedOnEvent}</a>`;
    expect(html(HEAD)).toContain(cell);
    expect(html(BEFORE)).not.toContain(words.source.namedOnEvent);
  });
});
