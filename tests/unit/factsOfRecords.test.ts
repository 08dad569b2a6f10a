import { describe, expect, it } from "vitest";
import { chartRows } from "../../src/model/chartRows.ts";
import { directionFacts } from "../../src/model/facts/bothDirections.ts";
import { claimFacts } from "../../src/model/facts/claims.ts";
import { coverageFact } from "../../src/model/facts/coverage.ts";
import { disputesFacts } from "../../src/model/facts/disputes.ts";
import type { ClaimFact } from "../../src/model/facts/fact.ts";
import { upperLimitFact } from "../../src/model/facts/records.ts";
import type { Observation } from "../../src/model/observation.ts";
import { facts } from "../../src/words/en/facts.ts";
import { bareNames } from "../fixtures/bareNames.ts";
import { headCatalog, releasedCatalog } from "../fixtures/headSite.ts";

const catalog = headCatalog();
const rows = (...series: string[]) => catalog.observations.filter((o) => series.includes(o.series));

describe("the years of armed disputes", () => {
  const all = rows("militarized-disputes");
  const say = (shown: Observation[]) => disputesFacts(catalog, shown).map((fact) => facts.sentence(fact, bareNames));
  const yearsOf = (shown: Observation[], partner: string) => shown.filter((o) => o.counterpart === partner && (o.value ?? 0) > 0).length;

  it("are said of both countries in one sentence, also where there are none", () => {
    expect(yearsOf(all, "ISR")).toBe(0);
    expect(say(all)).toEqual([
      "From 1992 to 2014, armed disputes are on record with <IRN> in 2001–03 and 2011 and with <ISR> in no year (<compiler>).",
    ]);
  });
  it("follow the rows, by the same rule for either country", () => {
    const swapped = all.map((o) => ({ ...o, counterpart: o.counterpart === "IRN" ? "ISR" : "IRN" }));
    expect(say(swapped)[0]).toContain("with <IRN> in no year and with <ISR> in 2001–03 and 2011");
    expect(say(all.filter(({ counterpart }) => counterpart === "IRN"))[0]).not.toContain("<ISR>");
    expect(say([])).toEqual([]);
  });
});

describe("the latest figures where one is an upper limit", () => {
  it("say so of that one alone, and nothing where it is not doubtful or not in view", () => {
    const all = rows("trade-baci-imports");
    const fact = upperLimitFact(catalog, all);
    expect(fact).toMatchObject({ limited: "ISR", pair: [{ period: { text: "2020" } }, { period: { text: "2020" } }] });
    expect(fact && facts.sentence(fact, bareNames)).toMatch(
      /^In 2020, imports from <IRN> came to \[\d+\] and from <ISR> to at most \[\d+\]/,
    );
    const to2018 = upperLimitFact(
      catalog,
      all.filter(({ period }) => period.end < "2019"),
    );
    expect(to2018 && facts.sentence(to2018, bareNames)).toMatch(
      /^In 2014, imports from <IRN> came to at most \[\d+\] and from <ISR> to \[\d+\]/,
    );
    expect(
      upperLimitFact(
        catalog,
        all.map((o) => ({ ...o, status: "A" })),
      ),
    ).toBeNull();
    expect(
      upperLimitFact(
        catalog,
        all.filter(({ counterpart }) => counterpart === "ISR"),
      ),
    ).toBeNull();
    expect(upperLimitFact(catalog, rows("trade-baci-exports"))).toBeNull();
  });
});

describe("the latest trade in both directions with each country", () => {
  const all = rows("exports-to-partner", "imports-from-partner").filter(({ period }) => period.end >= "2021");
  const say = (shown: Observation[]) => directionFacts(catalog, shown).map((fact) => facts.sentence(fact, bareNames));

  it("says of the second how much older it is than the first, and of how many months", () => {
    const [first, second] = say(all);
    expect(first).toMatch(/^In 2025, exports to <IRN>/);
    expect(second).toMatch(
      /^For <ISR>, the newest figures for both are four years older and for only seven months: in .*2021.*, exports to <ISR>/,
    );
  });
  it("says nothing of it where the first is not in view, or both are of the same whole year", () => {
    expect(say(all.filter(({ counterpart }) => counterpart === "ISR"))[0]).toMatch(/^In /);
    const iran = all.filter(({ counterpart, period }) => counterpart === "IRN" && period.text === "2025");
    const both = [...iran, ...iran.map((o) => ({ ...o, counterpart: "ISR" }))];
    expect(say(both).map((text) => text.slice(0, 8))).toEqual(["In 2025,", "In 2025,"]);
  });
});

describe("records of years after an article", () => {
  const all = rows("trade-turnover");
  const undated = (release: string, shown: Observation[]) =>
    claimFacts({ ...catalog, release }, { as_of: null, collection: "all" }, shown).find(
      ({ claim }) => claim.counterpart === "IRN" && claim.period_basis === "publication",
    );

  it("are told where they are higher than those compared, the highest of them, since 2026.8.0", () => {
    const fact = undated("2026.8.0", all);
    const compared = Math.max(...(fact?.records ?? []).map(({ value }) => value ?? 0));
    expect(fact?.later?.value).toBeGreaterThan(compared);
    expect(fact?.later?.id).toBe("trade-turnover.IRN.2022-03-21_2023-03-20.menafn-trend-2023-11-27");
    expect(undated("2026.7.0", all)?.later).toBeNull();
    expect(
      undated(
        "2026.8.0",
        all.filter(({ period }) => period.start < "2021"),
      )?.later,
    ).toBeNull();
  });
});

describe("the years of the articles' figures", () => {
  const released = releasedCatalog("2026.6.0");
  const said = (...series: string[]) =>
    facts.coverage(
      coverageFact(
        released,
        released.observations.filter((o) => series.includes(o.series)),
      ),
    );
  it("count those without a year, targets too", () => {
    expect(said("trade-turnover", "trade-target")).toMatch(/^One of the articles' figures is for 2013\. Two have no year\./);
    expect(said("trade-turnover")).toMatch(/^One of the articles' figures is for 2013\. One has no year\./);
  });
  it("count no figures that were counted from events", () => {
    const chart = released.charts.find(({ id }) => id === "agreements");
    const shown = chart ? chartRows(released, chart, { as_of: null, collection: "all" }) : [];
    expect(facts.coverage(coverageFact(released, shown))).toMatch(/^The articles' figures are for \d+–\d+\. One more has no year\./);
  });
});

it("shares of cooperation are said in percent of both", () => {
  const [a, b] = ["IRN", "ISR"].map((counterpart) =>
    rows("icews-cooperation-share").find((o) => o.counterpart === counterpart && o.period.text === "2014"),
  ) as [Observation, Observation];
  expect(facts.sentence({ kind: "latest_of_partners", pair: [a, b], beforeDoubt: false }, bareNames)).toBe(
    `In 2014, ${Math.round((a.value ?? 0) * 100)}% of the reported events with <IRN> were cooperative, and ${Math.round((b.value ?? 0) * 100)}% of those with <ISR> (<compiler>).`,
  );
});

it("an article that has been named is the same article in the next sentence", () => {
  const claims = rows("arms-import-share", "arms-export-share").filter(({ source }) => source === "avim-2025");
  const [one, two] = claims.map((claim): ClaimFact => {
    return { kind: "claim_against_record", claim, verdict: null, rule: null, tested: 0, records: [] };
  });
  if (!one || !two) throw new Error("the article has fewer than two shares");
  expect(facts.sentence(two, bareNames, one)).toMatch(/^The same article puts /);
  expect(facts.sentence(two, bareNames)).toMatch(/^A 2020 article puts /);
});
