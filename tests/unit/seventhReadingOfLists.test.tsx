import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { isMentionRef } from "../../src/model/check.ts";
import { THRESHOLDS } from "../../src/model/dimensions/thresholds.ts";
import { foundVisits, isOfficialVisit, isVisit, visitCells } from "../../src/model/dimensions/visits.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { en } from "../../src/words/en.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { withTerms } from "../../src/worker/frame/term.tsx";
import { Ref } from "../../src/worker/nouns/check/ref.tsx";
import { VerdictGroups } from "../../src/worker/nouns/check/verdictGroups.tsx";
import { EventsPage } from "../../src/worker/nouns/event/page.tsx";
import { ClaimCards } from "../../src/worker/pages/home/claimCards.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { pageText } from "../fixtures/site.ts";

/** What lists of events and claims say since 2026.18.0, and what releases before it go on saying. */

const edition = computedSite(HEAD);
const { catalog } = edition;
const THEN = "2026.17.0";
const BEFORE = { ...edition, words: wordsOf(THEN, en), catalog: { ...catalog, release: THEN } };
const all = { as_of: null, collection: "all" } as const;
const languages = await someWords();

describe("visits", () => {
  const events = resolveEvents(catalog, all);
  const visits = events.filter(isVisit);
  const official = visits.filter(isOfficialVisit);
  const page = (site: typeof edition, own: typeof visits) =>
    pageText(EventsPage({ edition: site, events: own, all: events, state: {}, address: "" }), edition);
  it.each(languages)("are told beside their number from those that charts count, in %s", (_, words) => {
    const said = words.event.officialVisits(official.length, visits.length);
    expect(official.length).toBeLessThan(visits.length);
    for (const n of [official.length, visits.length]) expect(said).toContain(words.kit.number(n));
    expect(page({ ...edition, words }, visits)).toContain(said);
    expect(page({ ...edition, words }, [...events])).not.toContain(said);
  });
  it("are not so told where all are official, nor before 2026.18.0", () => {
    expect(page(edition, visits)).toContain("are official visits");
    expect(page(edition, official)).not.toContain("are official visits");
    expect(page(BEFORE, visits)).not.toContain("are official visits");
  });
  it("are clear in no year, as the search may have missed some, and were before 2026.18.0", () => {
    const clear = (of: typeof catalog) =>
      visitCells(of, foundVisits(of, all), 2025, THRESHOLDS).filter(({ strength }) => strength === "clear");
    expect(clear(catalog)).toEqual([]);
    expect(clear(BEFORE.catalog).map(({ period }) => period)).toEqual(["2009/2013", "2019/2023", "2020/2024"]);
  });
});

describe("what an implied year is", () => {
  const implied = catalog.checks.map(({ claim }) => catalog.observationById.get(claim)).filter((o) => o?.period_basis === "implied");
  it.each(languages)("is explained where it stands, in %s", (_, words) => {
    const spoken = { ...edition, words };
    const entry = words.glossary.entries.find(({ id }) => id === "implied");
    expect(entry?.term).toBe(words.observation.implied);
    const chart = catalog.chartById.get("oil-supply");
    const finding = chart ? (chartSpec(spoken, chart, WHOLE).finding ?? "") : "";
    const link = `href="${edition.urls.glossary("implied")}"`;
    expect(withTerms(spoken, finding).map(String).join("").split(link).length).toBe(2);
    expect(String(ClaimCards({ edition: spoken, vintage: all }))).toContain(link);
    expect(implied.length).toBeGreaterThan(0);
    for (const o of implied) expect(String(Ref({ edition: spoken, refer: o?.id ?? "" }))).toContain(link);
    const then = { ...spoken, words: wordsOf(THEN, words) };
    expect(String(Ref({ edition: then, refer: implied[0]?.id ?? "" }))).not.toContain(link);
  });
});

describe.each(languages)("dates of events, in %s", (_, words) => {
  const groups = (site: typeof edition) => String(VerdictGroups({ edition: site, checks: catalog.checks, open: false, table: () => null }));
  it("say that the date alone was compared, above each list of them", () => {
    const verdicts = new Set(catalog.checks.filter(({ claim }) => isMentionRef(claim)).map(({ verdict }) => verdict));
    expect(verdicts.size).toBe(3);
    for (const verdict of verdicts) {
      expect(groups({ ...edition, words })).toContain(words.dashboard.chip.date[verdict]);
      expect(groups({ ...BEFORE, words })).not.toContain(words.dashboard.chip.date[verdict]);
    }
  });
  it("of one episode are said to count once", () => {
    expect(words.event.ofOneEpisode("5")).not.toBe(wordsOf(THEN, words).event.ofOneEpisode("5"));
  });
});
