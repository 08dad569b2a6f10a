import { describe, expect, it } from "vitest";
import { claimsAmong } from "../../src/model/facts/claims.ts";
import type { ClaimFact } from "../../src/model/facts/fact.ts";
import type { Observation } from "../../src/model/observation.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { facts, type Names } from "../../src/words/en/facts.ts";
import { observation } from "../../src/words/en/observation.ts";
import { periodInWords } from "../../src/words/en/period.ts";
import { bareNames } from "../fixtures/bareNames.ts";
import { threeRows } from "../fixtures/files.ts";

const catalog = loadCatalog(threeRows, "test");
const [claim] = claimsAmong(catalog, catalog.observations);
if (!claim) throw new Error("the fixture has no claim");

const names: Names = { ...bareNames, series: (id) => `Title of ${id}` };
const row = (part: Partial<Observation>): Observation => ({ ...claim, ...part });
const of = (part: Partial<ClaimFact>): ClaimFact => ({
  kind: "claim_against_record",
  claim,
  verdict: null,
  rule: null,
  tested: 0,
  records: [],
  ...part,
});
const say = (part: Partial<ClaimFact>) => facts.sentence(of(part), names);
const trade = row({ series: "trade-turnover", counterpart: "IRN", value: 600, period_basis: "publication" });
const year = (text: string, value: number) => row({ value, period: { text, start: `${text}-01-01`, end: `${text}-12-31` } });

describe("a claim beside its records", () => {
  it("names article, figure and period in one sentence, and the records in another", () => {
    const records = [year("2019", 493), year("2016", 210)];
    expect(say({ claim: trade, verdict: "differs", tested: 2, records })).toBe(
      "A 2020 article puts trade with <IRN> at [600] without giving a year. The records differ: [210] (2016) to [493] (2019).",
    );
    expect(say({ claim: trade, verdict: "agrees", tested: 1, records: records.slice(0, 1) })).toMatch(
      / One record agrees: \[493\] \(2019\)\.$/,
    );
  });
  it("says that later records are higher where they are, and nothing of them where the records agree", () => {
    const [records, later] = [[year("2019", 493), year("2016", 210)], year("2023", 688)];
    expect(say({ claim: trade, verdict: "differs", tested: 2, records, later })).toMatch(
      / Records of 2016 and 2019 show \[210\] to \[493\]; later ones reach \[688\] \(2023, <cited_work>\)\.$/,
    );
    expect(say({ claim: trade, verdict: "agrees", tested: 2, records, later })).not.toContain("688");
  });
  it("reports what is counted, in the number that it has", () => {
    const companies = (value: number) => say({ claim: row({ series: "companies-registered", counterpart: "IRN", value }) });
    expect(companies(1000)).toContain("reports [1000] companies from <IRN>");
    expect(companies(1)).toContain("reports [1] company from <IRN>");
  });
  it("says what nothing can test, what does not add up, and nothing where nothing was looked up", () => {
    expect(say({ claim: trade, verdict: "cannot_be_tested" })).toMatch(/No record can test it\.$/);
    expect(say({ claim: trade, verdict: "differs", rule: "parts_cannot_reach", tested: 2 })).toMatch(/do not add up to that\.$/);
    const sum = { value: 1_287_000_000, unit: "USD" };
    expect(say({ claim: trade, verdict: "differs", rule: "parts_cannot_reach", tested: 2, sum })).toMatch(
      / Exports and imports on record come to about \$1\.3 billion together\.$/,
    );
    expect(say({ claim: trade })).toMatch(/without giving a year\.$/);
  });
  it("calls a series without a phrase by its title", () => {
    expect(say({ claim: row({ series: "new", counterpart: "IRN" }) })).toContain("puts “Title of new” for <IRN> at");
  });
});

it("both partners of one count share the words that they have in common", () => {
  const pair = ["IRN", "ISR"].map((counterpart) =>
    row({ series: "trade-baci-exports", counterpart, value: counterpart === "IRN" ? 38 : 450 }),
  );
  const said = facts.sentence({ kind: "latest_of_partners", pair: pair as [Observation, Observation], beforeDoubt: false }, names);
  expect(said).toContain("exports to <IRN> came to [38] and to <ISR> to [450]");
});

describe("a period in words", () => {
  it.each([
    ["2016/2020", "2016–2020"],
    ["2014-01-01/2014-10-31", "January–October 2014"],
    ["2014-01-01/2014-12-31", "2014"],
    ["2024-02-01/2024-02-29", "February 2024"],
    ["2018-11-01/2019-03-31", "November 2018–March 2019"],
    ["1993-10-26/1993-10-28", "26–28 October 1993"],
    ["2025-04-28/2025-05-02", "28 April–2 May 2025"],
    ["2007-03-21/2008-03-19", "21 March 2007–19 March 2008"],
    ["2025-04", "April 2025"],
    ["2025-04-28", "28 April 2025"],
  ])("%s", (text, expected) => expect(periodInWords(text)).toBe(expected));
});

it("bounds without a figure say their unit once", () => {
  expect(observation.between("25%", "33%")).toBe("25–33%");
  expect(observation.between("$15 million", "$20 million")).toBe("$15–20 million");
  expect(observation.between("900,000", "1.2 million")).toBe("900,000–1.2 million");
});
