import { describe, expect, it } from "vitest";
import { OF_OCCASIONS } from "../../src/model/check.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import { episodesCounted } from "../../src/model/episodesCounted.ts";
import { groupBy } from "../../src/model/groupBy.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { scoredActs } from "../../src/model/scoredActs.ts";
import { en } from "../../src/words/en.ts";
import { VerdictGroups } from "../../src/worker/nouns/check/verdictGroups.tsx";
import { EventsPage } from "../../src/worker/nouns/event/page.tsx";
import { ClaimCards } from "../../src/worker/pages/home/claimCards.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { pageText } from "../fixtures/site.ts";

const edition = computedSite(HEAD);
const { catalog } = edition;
const BEFORE = { ...edition, catalog: { ...catalog, release: "2026.16.0" } };
const all = { as_of: null, collection: "all" } as const;
const GAS = "azerbaijan-israel-gas-exploration-agreement-2025";
const languages = await someWords();

const plain = (html: string) => html.replaceAll("&#39;", "'");

describe.each(languages)("claims whose date alone is compared, in %s", (_, words) => {
  it("are counted apart above each list of dates, until 2026.28.0 among those that match too, and not before 2026.17.0", () => {
    const { byOccasion } = checkFacts(catalog, all);
    const spoken = { ...edition, words };
    const bar = String(ClaimCards({ edition: spoken, vintage: all }));
    const groups = String(VerdictGroups({ edition: spoken, checks: catalog.checks, open: false, table: () => null }));
    for (const n of [byOccasion.agrees, byOccasion.differs]) {
      expect(n).toBeGreaterThan(0);
      expect(plain(groups)).toContain(words.dashboard.factCheck.dateOnlyInFull(n));
    }
    expect(plain(bar)).not.toContain(words.dashboard.factCheck.dateOnly(byOccasion.agrees));
    const before = String(ClaimCards({ edition: { ...spoken, catalog: { ...catalog, release: "2026.28.0" } }, vintage: all }));
    expect(plain(before)).toContain(words.dashboard.factCheck.dateOnly(byOccasion.agrees));
    const then = String(ClaimCards({ edition: { ...BEFORE, words }, vintage: all }));
    expect(then).not.toContain(words.dashboard.factCheck.dateOnly(byOccasion.agrees));
  });
  it("are all those that the rules of occasions gave", () => {
    const { byOccasion } = checkFacts(catalog, all);
    const given = catalog.checks.filter(({ rule }) => OF_OCCASIONS.includes(rule));
    expect(byOccasion.agrees + byOccasion.differs).toBe(given.length);
  });
});

describe("of several scored entries of one occasion", () => {
  it.each(["all", "documents", "references"] as const)("one counts, which the index counts too, in %s", (collection) => {
    const events = resolveEvents(catalog, { as_of: null, collection });
    const counted = episodesCounted(events);
    const acts = new Set(scoredActs(events, "goldstein", "episode").map(({ id }) => id));
    const scored = [
      ...groupBy(
        events.filter((event) => event.scored),
        ({ episode }) => episode,
      ),
    ].filter(([, own]) => own.length > 1);
    expect([...counted.keys()].sort()).toEqual(scored.map(([episode]) => episode).sort());
    for (const id of counted.values()) expect(acts.has(id), id).toBe(true);
  });
  it("the page says which, and leads to it from the others", () => {
    const events = resolveEvents(catalog, all);
    const page = (site: typeof edition) => pageText(EventsPage({ edition: site, events, all: events, state: {}, address: "" }), edition);
    const [now, then] = [page(edition), page(BEFORE)];
    const item = (html: string, id: string) => html.split(`id="${id}"`)[1]?.split("</li>")[0] ?? "";
    const counted = episodesCounted(events);
    expect([...counted.keys()]).toContain(GAS);
    expect([...counted].some(([episode, counting]) => episode !== counting)).toBe(true);
    for (const { id, episode } of events.filter((event) => event.scored && counted.has(event.episode))) {
      const counting = counted.get(episode);
      expect(item(now, id)).toContain(id === counting ? en.event.counts : en.event.notAgain);
      if (id !== counting) expect(item(now, id)).toContain(`href="#${counting}"`);
      expect(item(then, id)).not.toContain(en.event.counts);
    }
  });
});
