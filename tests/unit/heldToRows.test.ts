import { describe, expect, it } from "vitest";
import { ofCountry } from "../../src/chart/chartSpec/ofCountry.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { carriedIdealPoints } from "../../src/model/dimensions/carriedIdealPoints.ts";
import { lowerTotal } from "../../src/model/dimensions/lowerTotal.ts";
import { REGISTER_ARMS_SHARE } from "../../src/model/dimensions/measure.ts";
import { sheetSentence } from "../../src/model/dimensions/sentence.ts";
import { claimFacts } from "../../src/model/facts/claims.ts";
import { countFacts } from "../../src/model/facts/counts.ts";
import type { CountsFact, Fact } from "../../src/model/facts/fact.ts";
import { observationsForSeries } from "../../src/model/queries.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { en } from "../../src/words/en.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { bareNames } from "../fixtures/bareNames.ts";
import { computedSite, HEAD, headCatalog } from "../fixtures/headSite.ts";

const catalog = headCatalog();
const ALL: Vintage = { as_of: null, collection: "all" };
const then = wordsOf("2026.8.0", en);
const rows = (...series: string[]) => catalog.observations.filter((o) => series.includes(o.series));

describe("counts of events", () => {
  const fact = (shared: [number, number], series = "official-visits"): CountsFact => ({
    kind: "counts_by_partner",
    series,
    collection: "references",
    shared: shared[0] + shared[1],
    isQuoted: false,
    counts: [
      { partner: "IRN", count: 19, shared: shared[0], rows: [] },
      { partner: "ISR", count: 20, shared: shared[1], rows: [] },
    ],
  });
  const end = (shared: [number, number]) => en.facts.sentence(fact(shared), bareNames).replace(/^.* 20 to or from <ISR>/, "");

  it("say of which country those are that both tell", () => {
    expect(end([2, 3])).toBe(". Among these are 2 and 3 that the articles report too.");
    expect(end([0, 3])).toBe(". Among these are 3 to or from <ISR> that the articles report too.");
    expect(end([0, 0])).toBe(".");
    expect(then.facts.sentence(fact([2, 3]), bareNames)).toContain(", among them 5 that the articles report too.");
  });
  it("of all data give each country its own, and together what both tell", () => {
    const derived = ["official-visits", "agreements-signed"].flatMap((series) => observationsForSeries(catalog, series, ALL));
    const facts = countFacts(catalog, derived);
    expect(facts.length).toBeGreaterThan(0);
    for (const { shared, counts } of facts) expect(counts.reduce((sum, one) => sum + one.shared, 0)).toBe(shared);
  });
  it("of agreements name packages", () => {
    expect(en.facts.sentence(fact([0, 0], "agreements-signed"), bareNames)).toContain("19 signed agreements or packages with <IRN>");
    expect(then.facts.sentence(fact([0, 0], "agreements-signed"), bareNames)).toContain("19 signed agreements with <IRN>");
  });
});

describe("a claim", () => {
  const say = (series: string) => claimFacts(catalog, ALL, rows(series)).map((fact: Fact) => en.facts.sentence(fact, bareNames));
  it("printed as no number is told by its word, with what that is at least", () => {
    expect(say("agreements-reported")[0]).toContain("speaks of “dozens” of agreements with <IRN> ([24]) without giving a year.");
  });
  it("printed as a number is told by it", () => {
    expect(say("companies-registered")).toEqual([
      expect.stringMatching(/^A 2020 article reports \[1000\] companies from <IRN> without giving a year\./),
    ]);
  });
  it("without a year has the years before it in one span, and the later record with who reports it", () => {
    const [told = ""] = say("trade-turnover").filter((sentence) => sentence.includes("[600000000]"));
    expect(told).toContain(
      "Records of 2016–19 show [210760000] to [493000000]; later ones reach [647000000] (2024, <aze_customs_via_mp>).",
    );
  });
  it("of one of several shares names the share", () => {
    const facts = claimFacts(catalog, ALL, rows("oil-supply-share"));
    const one = facts.map((fact) =>
      fact.rule === "records_disagree" ? { ...fact, verdict: "differs", rule: "out_of_bounds", tested: 1 } : fact,
    );
    const said = { kind: "different_bases", claims: one } as Fact;
    expect(en.facts.sentence(said, bareNames)).toContain("One record of the share of <");
    expect(then.facts.sentence(said, bareNames)).toMatch(/ On <\w+>, one record differs/);
  });
});

describe("the fact check", () => {
  const { verdicts, byKind } = checkFacts(catalog, ALL);
  it("counts figures and dates apart, which together are all", () => {
    for (const verdict of ["agrees", "differs", "cannot_be_tested"] as const)
      expect(byKind.figures[verdict] + byKind.dates[verdict]).toBe(verdicts[verdict]);
    const said = en.check.count(verdicts.agrees, verdicts.differs, verdicts.cannot_be_tested, byKind);
    const { agrees, differs, cannot_be_tested } = byKind.figures;
    expect(said).toMatch(
      new RegExp(`^Of \\d+ figures, ${differs} do not match the records, ${agrees} match them and ${cannot_be_tested} `),
    );
    expect(said).toContain("dates of events, ");
  });
  it("counts claims where only that is known, as releases before 2026.9.0 always do", () => {
    const all = "Of 114 claims, 13 do not match the records, 44 match them and 57 cannot be tested.";
    expect(en.check.count(44, 13, 57)).toBe(all);
    expect(then.check.count(44, 13, 57, byKind)).toBe(all);
  });
});

describe("what a place tells of an event", () => {
  it("leaves out what the line above it says", () => {
    const above = { status: "happened", date: "2016" };
    expect(en.event.told("happened", "2016", above)).toBeNull();
    expect(en.event.told("happened", "December 2016", above)).toBe("December 2016");
    expect(en.event.told("alleged", "2016", above)).toBe("alleged");
    expect(then.event.told("happened", "2016", above)).toBe("happened, 2016");
  });
});

describe("the country of a figure", () => {
  const site = computedSite(HEAD);
  const oil = { series: "oil-supply-share", counterpart: "ISR" };
  it("is not said behind a title that names it", () => {
    expect(ofCountry(site, oil)).toBeNull();
    expect(ofCountry(site, { series: "trade-turnover", counterpart: "ISR" })).toBe("Israel");
  });
  it("is said in releases that said it", () => {
    expect(ofCountry({ catalog: { ...site.catalog, release: "2026.8.0" } }, oil)).toBe("Israel");
  });
});

describe("a total that is lower than a part by another count", () => {
  it("is the highest of the year, and none is one where the part is no larger", () => {
    const total = lowerTotal(catalog, ALL, { side: "isr", period: "2023", part: 1_390_000_000 });
    expect(total).toMatchObject({ counterpart: "ISR", value: 1_300_000_000 });
    expect(lowerTotal(catalog, ALL, { side: "isr", period: "2023", part: 1_300_000_000 })).toBeNull();
  });
  it("stands beside the part", () => {
    const year = { year: 2023, irn: "$1", isr: "$3", other: { figure: "$2", reporter: "<who>" } };
    const partner = { irn: "Iran", isr: "Israel" };
    expect(en.pair.bound([year], { partner } as Parameters<typeof en.pair.bound>[1])).toMatch(
      /\(\$3\).*\(\$1\)\. By another count \(<who>\), all trade with Israel came to \$2 that year\. The two counts do not fit together\.$/,
    );
  });
});

describe("ideal points that are not published yet", () => {
  const cells =
    balanceSheet(catalog, { vintage: ALL, from: null, to: null }).rows.find(({ dimension }) => dimension === "votes")?.cells ?? [];
  it("are those of the year before, and are named with it", () => {
    const carried = carriedIdealPoints(catalog, ALL, cells);
    expect(carried.map(({ year, of }) => year - of)).toEqual([1]);
    for (const { of, rows: ids } of carried) {
      const figures = ["un-ideal-point-excess", "un-ideal-point-rank"].flatMap((series) =>
        (catalog.pairsBySeries.get(series) ?? []).filter(({ id }) => ids.includes(id)),
      );
      expect(figures.map(({ period }) => period.text)).toEqual([String(of), String(of)]);
      const published = (catalog.pairsBySeries.get("un-ideal-point-excess") ?? []).map(({ period }) => Number(period.text));
      expect(Math.max(...published)).toBe(of);
    }
    expect(en.pair.carried(2025, 2024)).toBe("For 2025 the ideal points are those of 2024, the newest published.");
  });
});

describe("the share of arms", () => {
  const sheet = balanceSheet(catalog, { vintage: ALL, from: null, to: null });
  const arms = sheetSentence(catalog, ALL, sheet).clauses.find((clause) => clause.kind === "arms");
  it("has beside it the estimate of the last later window, and of none that ends no later", () => {
    const later = (sheet.rows.find(({ dimension }) => dimension === "arms")?.cells ?? [])
      .filter(({ measure, period }) => measure === REGISTER_ARMS_SHARE && Number(period.slice(-4)) > (arms?.to ?? 0))
      .map(({ period, isr }) => ({ to: Number(period.slice(-4)), share: isr }));
    expect(later.length).toBeGreaterThan(0);
    expect(arms?.estimate).toMatchObject(later.at(-1) ?? {});
  });
});
