import { describe, expect, it } from "vitest";
import { publishedBy } from "../../src/model/source.ts";
import { SourcePage } from "../../src/worker/nouns/source/page.tsx";
import { ToldEvents } from "../../src/worker/nouns/source/toldEvents.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** That the page of a source has its own words beside an event that is named as the articles have it, and says that no date is known. */

const edition = computedSite(HEAD);
const { catalog } = edition;
const then = { ...edition, catalog: { ...catalog, release: "2026.25.0" } };
const languages = await someWords();
const plain = (html: string) => html.replace(/<[^>]+>/g, "");
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");

describe("the events of a source", () => {
  it("stand above its own words, of each place where it reports them", () => {
    for (const source of catalog.sources) {
      const mentions = catalog.mentionsBySource.get(source.id) ?? [];
      const html = plain(String(ToldEvents({ edition, source }) ?? ""));
      const before = plain(String(ToldEvents({ edition: then, source }) ?? ""));
      for (const { event, quote, note } of mentions) {
        expect(html).toContain(escaped(quote ?? ""));
        // A source that a note names by its id has its name there.
        if (note !== null && !catalog.sources.some(({ id }) => note.includes(id))) expect(html, event).toContain(escaped(note));
        expect(before).not.toContain(`“… ${quote}`);
      }
    }
  });

  it("say that two of three suspects are in custody", () => {
    const source = catalog.sourceById.get("countervortex-2012");
    if (source === undefined) throw new Error("no such source");
    expect(String(ToldEvents({ edition, source }))).toContain("To be in custody; a third was at large");
    const before = String(ToldEvents({ edition: then, source }));
    expect(before).not.toContain("To be in custody");
    expect(before).toMatch(/^<section aria-label="1 event"><ul><li>[^“]*<\/li><\/ul><\/section>$/);
  });
});

describe("a source without a date of publication", () => {
  const [source] = catalog.sources.filter((one) => publishedBy(one) === null);
  if (source === undefined) throw new Error("no source without a date");

  it.each(languages)("says so in %s, since 2026.26.0", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    expect(String(SourcePage({ edition: site, source, address: "/" }).body)).toContain(words.source.unpublished);
    const old = { ...site, catalog: Object.create(site.catalog, { release: { value: "2026.25.0" } }) };
    expect(String(SourcePage({ edition: old, source, address: "/" }).body)).not.toContain(words.source.unpublished);
  });

  it("is no other", () => {
    const [dated] = catalog.sources.filter(({ published }) => published !== null);
    if (dated === undefined) throw new Error("no source with a date");
    expect(String(SourcePage({ edition, source: dated, address: "/" }).body)).not.toContain(edition.words.source.unpublished);
  });
});

it("a source has its citation before its figures, which may be hundreds, since 2026.28.0", () => {
  const [source] = [...catalog.sources].sort((a, b) => figuresOf(b) - figuresOf(a));
  if (source === undefined) throw new Error("no source");
  const placeOf = (site: typeof edition, part: string) => String(SourcePage({ edition: site, source, address: "" }).body).indexOf(part);
  expect(placeOf(edition, '<section class="cite">')).toBeGreaterThan(0);
  expect(placeOf(edition, '<section class="cite">')).toBeLessThan(placeOf(edition, "<table"));
  const before = { ...edition, catalog: { ...catalog, release: "2026.27.0" } };
  expect(placeOf(before, '<section class="cite">')).toBeGreaterThan(placeOf(before, "<table"));
});

function figuresOf({ id }: { id: string }): number {
  return catalog.observationsBySource.get(id)?.length ?? 0;
}
