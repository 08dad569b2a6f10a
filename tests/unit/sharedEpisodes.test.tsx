import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { sharedEpisodes } from "../../src/model/facts/sharedEpisodes.ts";
import { groupBy } from "../../src/model/groupBy.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { EventsPage } from "../../src/worker/nouns/event/page.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** That a year in the list of events says of which of them several are one occasion. */

const edition = computedSite(HEAD);
const { catalog } = edition;
const events = resolveEvents(catalog, { as_of: null, collection: "all" });
const languages = await someWords();
const count = (site: Edition, own: typeof events) =>
  String(EventsPage({ edition: site, events: own, all: own, state: {}, address: "" }).body).match(/<span class="quiet"> /g)?.length ?? 0;

describe("episodes with more than one event", () => {
  it("are counted, the largest first, where one of their events is scored", () => {
    const of = (...all: [string, boolean][]) => all.map(([episode, scored]) => ({ episode, scored }));
    expect(sharedEpisodes(of(["a", true], ["b", true], ["b", false], ["c", true], ["c", true], ["c", false]))).toEqual([3, 2]);
    expect(sharedEpisodes(of(["a", true], ["a", true]))).toEqual([2]);
    expect(sharedEpisodes(of(["a", false], ["a", false]))).toEqual([]);
    expect(sharedEpisodes(of(["a", true], ["b", true]))).toEqual([]);
  });

  it("are said at each year and country that has one, since 2026.26.0", () => {
    const lists = [...groupBy(events, ({ period, partner }) => `${period?.start.slice(0, 4)} ${partner}`).values()];
    const shared = lists.map(sharedEpisodes).filter(({ length }) => length > 0);
    expect(shared.length).toBeGreaterThan(5);
    expect(shared.some(({ length }) => length > 1)).toBe(true);
    expect(count(edition, events)).toBe(shared.length);
    const then = { ...edition, catalog: Object.create(catalog, { release: { value: "2026.25.0" } }) };
    expect(count(then, events)).toBeLessThan(shared.length);
  });

  it.each(languages)("are said in %s, of one or of several", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    const html = String(EventsPage({ edition: site, events, all: events, state: {}, address: "" }).body);
    const lists = [...groupBy(events, ({ period, partner }) => `${period?.start.slice(0, 4)} ${partner}`).values()];
    for (const [one = 0, ...others] of lists.map(sharedEpisodes)) {
      const sizes = [one, ...others].map((n) => words.kit.number(n));
      const all = others.reduce((sum, n) => sum + n, one);
      if (others.length > 0) expect(html).toContain(words.event.inEpisodes(all, sizes.length, words.kit.listed(sizes)));
      else if (one > 0) expect(html).toContain(words.event.ofOneEpisode(words.kit.number(one)));
    }
    const then = siteInWords(code, words, "2026.26.0");
    const before = String(EventsPage({ edition: then, events, all: events, state: {}, address: "" }).body);
    for (const sizes of lists.map(sharedEpisodes).filter(({ length }) => length > 1)) {
      expect(before).toContain(words.event.ofEpisodes(words.kit.listed(sizes.map((n) => words.kit.number(n)))));
    }
  });
});
