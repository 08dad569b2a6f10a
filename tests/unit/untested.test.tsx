import { describe, expect, it } from "vitest";
import { untestedWords } from "../../src/chart/chartSpec/verdict.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { labelOf } from "../../src/model/catalog.ts";
import { type Check, isMentionRef, mentionRef } from "../../src/model/check.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import type { Observation } from "../../src/model/observation.ts";
import { reportedInstead } from "../../src/model/reportedInstead.ts";
import { obstacles } from "../../src/model/untestedBecause.ts";
import { CheckChip } from "../../src/worker/frame/verdict.tsx";
import { ChecksPage } from "../../src/worker/nouns/check/page.tsx";
import { Records } from "../../src/worker/nouns/check/records.tsx";
import { ObservationPage } from "../../src/worker/nouns/observation/page.tsx";
import { SourcesPage } from "../../src/worker/nouns/source/listPage.tsx";
import { OtherIndicators } from "../../src/worker/pages/home/otherIndicators.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What is said of claims that nothing can test, and of sources that gave nothing; releases before 2026.25.0 keep what they said. */

const BEFORE = "2026.24.0";
const edition = computedSite(HEAD);
const { catalog } = edition;
const languages = await someWords();
const all = { as_of: null, collection: "all" } as const;
const untested = catalog.checks.filter(({ verdict }) => verdict === "cannot_be_tested");
const checkOf = (claim: string) => catalog.checks.find((check) => check.claim === claim) as Check;

describe("why a claim cannot be tested", () => {
  it.each([
    ["oil-supply-share.ISR.2025.avim-2025", ["measure", "period"]],
    ["oil-supply-share.ISR.2021.responsible-statecraft-2021", ["measure", "undated"]],
    ["oil-supply-share.ISR.2013.souleimanov-2014", []],
    ["visitor-arrivals.ISR.2019.responsible-statecraft-2021", []],
  ])("is read from claim and records, of %s", (claim, found) => {
    expect(obstacles(catalog, checkOf(claim))).toEqual(found);
  });

  it("follows the rows: with the measure of a record, only the period differs", () => {
    const check = checkOf("oil-supply-share.ISR.2025.avim-2025");
    const [record = ""] = check.records;
    const [claim, held] = [check.claim, record].map((id) => catalog.observationById.get(id));
    if (!claim || !held) throw new Error("rows are gone");
    const observationById = new Map([
      [claim.id, { ...claim, basis: held.basis }],
      [held.id, held],
    ]);
    expect(obstacles({ observationById }, check)).toEqual(["period"]);
  });

  it.each(languages)("stands beside the verdict, in %s", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    const then = siteInWords(code, words, BEFORE);
    const named = untested.filter((check) => untestedWords(site, check) !== null);
    expect(named.length).toBeGreaterThan(untested.length / 2);
    for (const check of named) {
      const why = untestedWords(site, check) ?? "";
      expect(String(CheckChip({ edition: site, check }))).toContain(why.replaceAll("'", "&#39;"));
      expect(String(CheckChip({ edition: then, check }))).not.toContain(why);
    }
    const [measure, period] = [words.check.obstacles.measure, words.check.obstacles.period];
    const page = (of: typeof site) =>
      String(ChecksPage({ edition: of, checks: of.catalog.checks, all: of.catalog.checks, vintage: all, address: "" }).body);
    const said = `<strong>${words.kit.capitalized(words.kit.commas([measure, period]))}. </strong>`;
    expect(page(site).split(said).length).toBe(2);
    expect(page(then)).not.toContain(said);
  });

  it("is not said twice where the row of a measure says it already", () => {
    const rowsOf = (of: Edition) => String(OtherIndicators({ edition: of, vintage: all, charts: of.catalog.charts }));
    const frozen = computedSite("2026.28.0");
    const { cannot_be_tested: untestable } = edition.words.dashboard.chip.verdict;
    const none = labelOf(frozen.catalog, "check_rule", "no_record");
    expect(rowsOf(frozen)).toContain(none);
    expect(rowsOf(frozen)).not.toContain(`${untestable}: ${none}`);
    const undated = `${untestable}: ${edition.words.check.obstacles.undated}`;
    // As long as records of one measure were all that there is, the year alone was missing.
    const oneBasis = ([id, o]: [string, Observation]): [string, Observation] => [id, { ...o, basis: o.series }];
    const alike = { value: new Map(catalog.observations.map((o) => oneBasis([o.id, o]))) };
    const of = (release: string) =>
      rowsOf({ ...edition, catalog: Object.create(catalog, { observationById: alike, release: { value: release } }) });
    expect(of(HEAD)).not.toContain(undated);
    expect(of("2026.28.0")).toContain(undated);
  });
});

describe("where a record was looked for in vain", () => {
  const searched = untested.filter(({ looked_in }) => looked_in.length > 0);

  it("what the sources report about the country is linked, and never the claim itself", () => {
    expect(searched.length).toBeGreaterThan(20);
    for (const check of searched) {
      const partner =
        catalog.observationById.get(check.claim)?.counterpart ?? catalog.eventById.get(check.claim.split("#")[0] ?? "")?.partner;
      const found = reportedInstead(catalog, check);
      const shown = String(Records({ edition, check }));
      expect(new Set(found.map(({ event }) => event)).size, check.claim).toBe(found.length);
      for (const mention of found) {
        expect(check.looked_in, check.claim).toContain(mention.source);
        expect(catalog.eventById.get(mention.event)?.partner, check.claim).toBe(partner);
        expect(mentionRef(mention).split("#")[0], check.claim).not.toBe(check.claim.split("#")[0]);
        expect(shown).toContain(`href="${edition.urls.event(mention.event)}"`);
      }
      expect(shown.includes("<details"), check.claim).toBe(found.length > 0);
    }
  });

  it("has the record that a reason is about", () => {
    const about = (claim: string) => reportedInstead(catalog, checkOf(claim)).map(({ event }) => event);
    expect(about("azerbaijan-detains-pro-iranian-circles#souleimanov-2014:38")).toContain("azerbaijan-arrests-22-iran-linked-2012");
    expect(about("agricultural-cooperation-draft-2013#souleimanov-2014:33")).toContain("azerbaijan-israel-agreements-2016");
    expect(about("socar-starts-drilling-israel-2012#souleimanov-2014:29")).toContain("socar-receives-gas-licenses-israel-2025");
  });

  it.each(languages)("is said on the page of the number too, in %s", (code, words) => {
    const [check] = searched.filter((one) => !isMentionRef(one.claim) && reportedInstead(catalog, one).length > 0);
    const o = catalog.observationById.get(check?.claim ?? "");
    if (!check || !o) throw new Error("no figure without a record");
    const page = (release: string) => String(ObservationPage({ edition: siteInWords(code, words, release), o, address: "" }).body);
    const summary = `<summary>${words.check.instead(words.lists.events(reportedInstead(catalog, check).length))}</summary>`;
    expect(page(HEAD)).toContain(summary);
    for (const id of check.looked_in) expect(page(HEAD)).toContain(`/sources/${id}"`);
    expect(page(BEFORE)).not.toContain("<summary>".concat(words.check.instead("").trim()));
  });

  it("links what a plan came to, and every measure that the reason names", () => {
    const plan = checkOf("azerbaijan-opens-embassy-tel-aviv-2023#avim-2025:23");
    const shown = String(Records({ edition, check: plan }));
    for (const id of [
      "parliament-decides-embassy-israel-2022",
      "aliyev-orders-embassy-israel-2022",
      "azerbaijan-opens-embassy-tel-aviv-2023",
    ])
      expect(shown).toContain(`href="${edition.urls.event(id)}"`);
    const bases = checkOf("oil-supply-share.ISR.2021.responsible-statecraft-2021").records.map(
      (id) => catalog.observationById.get(id)?.basis,
    );
    expect(bases).toEqual(expect.arrayContaining(["oil_consumption", "oil_customs_over_demand", "oil_customs_over_crude_imports"]));
  });
});

describe("the bar of verdicts", () => {
  const bar = (site: Edition) =>
    String(ChecksPage({ edition: site, checks: site.catalog.checks, all: site.catalog.checks, vintage: all, address: "" }).body);
  const widths = (html: string, of: string) =>
    [...html.matchAll(new RegExp(`<rect class="${of}"[^>]*width="([\\d.]+)%"`, "g"))].map(([, width]) => Number(width));

  it("has a part of its own for dates whose occasion alone is on record", () => {
    const { byOccasion, verdicts } = checkFacts(catalog, all);
    const [whole = 0] = widths(bar(edition), "agrees");
    const [part = 0] = widths(bar(edition), "occasion");
    expect(byOccasion.agrees).toBeGreaterThan(0);
    expect(part / whole).toBeCloseTo(byOccasion.agrees / verdicts.agrees, 1);
  });

  it("had none before 2026.25.0", () => {
    const then = siteInWords("en", edition.words, BEFORE);
    expect(widths(bar(then), "occasion")).toEqual([]);
    expect(widths(bar(then), "agrees")).toEqual(widths(bar(edition), "agrees"));
  });
});

describe("a source without a figure or an event", () => {
  const empty = catalog.sources.filter(({ id }) => !catalog.observationsBySource.has(id) && !catalog.mentionsBySource.has(id));

  it.each(languages)("says that a note names it, or that it has neither, in %s", (code, words) => {
    expect(empty.length).toBeGreaterThan(1);
    const cells = (release: string) => {
      const site = siteInWords(code, words, release);
      const html = String(SourcesPage({ edition: site, shown: site.catalog.sources, address: "" }).body);
      const [, , , taken = ""] = words.lists.sources.columns;
      return html.split("<tr>").flatMap((row) => {
        const source = empty.find(({ id }) => row.includes(`/sources/${id}"`));
        const [, cell = ""] = new RegExp(`data-head="${taken}">(.*?)</td>`, "s").exec(row) ?? [];
        return source === undefined ? [] : [[source.id, cell] as const];
      });
    };
    expect(cells(HEAD)).toHaveLength(empty.length);
    for (const [id, cell] of cells(HEAD)) {
      const naming = catalog.observations.find(({ note }) => note?.includes(id));
      const place = catalog.mentions.find(({ note }) => note?.includes(id));
      const { nothing, named, namedOnEvent } = words.source;
      expect(cell, id).toContain(naming ? named : place ? namedOnEvent : nothing);
      if (naming) expect(cell, id).toContain(`/observations/${naming.id}`);
    }
    for (const [id, cell] of cells(BEFORE)) expect(cell, id).toBe("");
  });
});
