import { describe, expect, it } from "vitest";
import { chartRows } from "../../src/model/chartRows.ts";
import { chartFacts } from "../../src/model/facts/chartFacts.ts";
import { rowsOf } from "../../src/model/facts/fact.ts";
import { latestFact } from "../../src/model/facts/records.ts";
import type { Observation } from "../../src/model/observation.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { facts } from "../../src/words/en/facts.ts";
import { bareNames } from "../fixtures/bareNames.ts";
import { headCatalog } from "../fixtures/headSite.ts";

const catalog = headCatalog();
const vintage = { as_of: null, collection: "all" } as const;
const chartOf = (id: string) => {
  const chart = catalog.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chart;
};
const factsOf = (id: string, release = catalog.release, change: (rows: Observation[]) => Observation[] = (rows) => rows) => {
  const chart = chartOf(id);
  const shown = change(chartRows(catalog, chart, vintage));
  return chartFacts({ catalog: { ...catalog, release }, chart, vintage, shown });
};
const say = (...view: Parameters<typeof factsOf>) => factsOf(...view).map((fact) => facts.sentence(fact, bareNames));
const BEFORE = "2026.15.0";

describe("what stands behind the sentence of a fact", () => {
  it("names what another count has of the same country and year, and rests on it", () => {
    expect(say("freight")).toEqual([
      "The latest figure is [777000] for <IRN> in 2024 (<freight_astara_terminal>; <aze_railways>). By another count it is [814000] (<freight_rail_transit>; <aze_railways>).",
    ]);
    expect(say("freight", BEFORE)[0]).not.toContain("another count");
    const [latest] = factsOf("freight");
    expect(latest && rowsOf(latest)).toHaveLength(2);
    const alone = say("freight", catalog.release, (rows) => rows.filter(({ basis }) => basis !== "freight_rail_transit"));
    expect(alone[0]).not.toContain("another count");
    const alike = say("freight", catalog.release, (rows) =>
      rows.map((o) => (o.basis === "freight_rail_transit" ? { ...o, value: 777_000 } : o)),
    );
    expect(alike[0]).not.toContain("another count");
  });
  it("says of the latest year that one of its figures is doubtful, or that both are, before the last one without", () => {
    const [latest] = say("imports-reported");
    expect(latest).toMatch(/^In 2014, .* One of these figures is doubtful\.$/);
    const doubted = (rows: Observation[]) => rows.map((o) => (o.period.text === "2014" ? { ...o, status: "U" } : o));
    expect(say("imports-reported", catalog.release, doubted)[0]).toMatch(/^In 2014, .* Both of these figures are doubtful\.$/);
    const estimated = (rows: Observation[]) =>
      rows.map((o) => (o.period.start >= "2012" ? { ...o, status: "E", as_worded: null, n: null } : o));
    expect(say("imports-reported", catalog.release, estimated)).toHaveLength(1);
    expect(factsOf("imports-reported").flatMap(rowsOf)).toHaveLength(4);
  });
  it("says that the year is the last one without a doubtful figure, where there are later ones", () => {
    const DOUBT = / It is the last year without a doubtful figure\.$/;
    expect(say("imports-reported")).toHaveLength(2);
    expect(say("imports-reported")[1]).toMatch(DOUBT);
    expect(say("imports-reported", "2026.16.0")).toEqual([say("imports-reported")[1]]);
    expect(say("imports-reported", BEFORE)[0]).not.toMatch(DOUBT);
    expect(say("imports-reported", catalog.release, (rows) => rows.map((o) => ({ ...o, status: "A" })))[0]).toMatch(/^In 2014,.*\)\.$/);
    expect(say("exports-one-method")[0]).not.toMatch(DOUBT);
  });
  const shares = (...view: Parameters<typeof factsOf>) => say(...view).find((said) => said.startsWith("Largest share"));
  it("says who led by a rougher count, only where the lead is more than its roughness, and when nobody is known to", () => {
    const said = shares("arms-import-shares");
    expect(said).toMatch(
      / Later, by our rougher estimates: <ISR> 2022, <BLR> 2024; in 2023 <ISR> and <TUR> about even; in 2025 <CHN>, <ISR> and <PAK> about even\.$/,
    );
    expect(shares("arms-import-shares", BEFORE)).not.toContain("rougher");
    const led = (rows: Observation[]) =>
      rows.map((o) => (o.period.text === "2019/2023" && o.counterpart === "TUR" ? { ...o, value: (o.value ?? 0) + 5 } : o));
    expect(shares("arms-import-shares", catalog.release, led)).toMatch(
      /<ISR> 2022, <TUR> 2023, <BLR> 2024; in 2025 <CHN>, <ISR> and <PAK> about even\.$/,
    );
    const fewer = (rows: Observation[]) => rows.filter(({ counterpart }) => !["CHN", "PAK"].includes(counterpart));
    expect(shares("arms-import-shares", catalog.release, fewer)).toMatch(
      /<BLR> 2024; in 2023 <ISR> and <TUR> about even; for 2025 not known, as too much has no figure here\.$/,
    );
    const before = (rows: Observation[]) => rows.filter(({ basis }) => basis !== "arms_imports_tiv_register");
    expect(shares("arms-import-shares", catalog.release, before)).not.toContain("rougher");
  });
  it("says that records are what officials said, where all of them are", () => {
    const OFFICIALS = / All of these are statements of officials\.$/;
    expect(say("investment", "2026.17.0").filter((said) => OFFICIALS.test(said))).toHaveLength(1);
    expect(say("investment").filter((said) => OFFICIALS.test(said))).toHaveLength(0);
    expect(say("investment").filter((said) => /\. Officials' statements agree: \[.*\.$/.test(said))).toHaveLength(1);
    const one = (release?: string) =>
      say("arms-deals", release).filter((said) => /\. One statement by officials agrees: \[.*\.$/.test(said));
    expect(one()).toHaveLength(1);
    expect(one("2026.29.0")).toHaveLength(0);
    expect(say("arms-deals", "2026.29.0").join(" ")).toContain(" Officials' statements agree: [");
    expect(say("investment", "2026.16.0").filter((said) => OFFICIALS.test(said))).toHaveLength(2);
    expect(say("investment", BEFORE).join(" ")).not.toContain("statements of officials");
    expect(say("trade-volumes").join(" ")).not.toContain("statements of officials");
    const counted = say("investment", "2026.17.0", (rows) =>
      rows.map((o) => (o.source === "todayaz-190943" ? { ...o, reporter: "aze_customs" } : o)),
    );
    expect(counted.filter((said) => OFFICIALS.test(said))).toHaveLength(0);
  });
});

describe("a claim that no count of anybody else bears out", () => {
  const ALONE = /\. Officials said about the same: .* and .*\. No count confirms it\.$/;
  const alone = (...view: Parameters<typeof factsOf>) => say(...view).filter((said) => ALONE.test(said));
  const every = (change: (o: Observation) => Partial<Observation>) => (rows: Observation[]) => rows.map((o) => ({ ...o, ...change(o) }));

  it("is said to be words of officials, where each of these is of low reliability", () => {
    expect(alone("investment")).toHaveLength(1);
    expect(alone("investment")[0]).not.toMatch(/records agree|statements of officials/);
    expect(
      alone(
        "investment",
        catalog.release,
        every(() => ({ status: "A" })),
      ),
    ).toHaveLength(0);
    const [one] = factsOf("investment").flatMap((fact) => (fact.kind === "claim_against_record" ? fact.records : []));
    expect(
      alone(
        "investment",
        catalog.release,
        every(({ id }) => (id === one?.id ? { status: "A" } : {})),
      ),
    ).toHaveLength(0);
    expect(alone("investment", "2026.16.0")).toHaveLength(0);
  });
  it("is not, where somebody counts the same, though no verdict rests on it", () => {
    const counted = (rows: Observation[]) => {
      const spare = rows.find(({ basis }) => basis === "investment_cumulative_non_oil");
      return spare ? [...rows, { ...spare, id: "counted", reporter: "aze_central_bank" }] : rows;
    };
    expect(counted([...chartRows(catalog, chartOf("investment"), vintage)]).some(({ id }) => id === "counted")).toBe(true);
    expect(alone("investment", catalog.release, counted)).toHaveLength(0);
  });
  it("is said to agree with our own calculation, where that is all", () => {
    const OURS = /\. Our own calculation agrees: \[16\.6\] \([^;)]*\)\.$/;
    expect(say("arms-import-shares").filter((said) => OURS.test(said))).toHaveLength(1);
    expect(say("arms-import-shares", "2026.16.0").join(" ")).toContain("One record agrees");
    const theirs = every(({ series }) => (series === "arms-export-share" ? { reporter: "sipri" } : {}));
    expect(say("arms-import-shares", catalog.release, theirs).join(" ")).toContain("One record agrees");
  });
  it("says so in every language, and in none where the verdict is said as usual", async () => {
    const [fact] = factsOf("investment");
    const plain = fact?.kind === "claim_against_record" ? { ...fact, borneOutBy: null, byOfficials: false } : null;
    for (const read of Object.values(CATALOGUES)) {
      const { facts: told } = await read();
      const [said, usual] = [fact, plain].map((one) => (one ? told.sentence(one, bareNames) : ""));
      expect(said).not.toBe(usual);
      expect(said).not.toMatch(/ {2}/);
      for (const value of ["[3400000000]", "[3500000000]"]) expect(said?.split(value).length).toBeGreaterThan(1);
    }
  });
});

it("who supplied most stands before the claims", () => {
  expect(factsOf("arms-import-shares").map(({ kind }) => kind)).toEqual(["largest_share", "claim_against_record", "claim_against_record"]);
});

it("later records are of a count of those compared, and a higher one of another count is told apart", () => {
  expect(say("trade-volumes").join(" ")).toMatch(/; later ones reach \[647000000\] \(2024, <aze_customs_via_mp>\)\./);
  const BEYOND = / A later record by another count: \[688000000\] \([^;]*; <iranian_customs_non_oil>; <irn_customs>\)\./;
  expect(say("trade-volumes").filter((said) => BEYOND.test(said))).toHaveLength(1);
  const rows = factsOf("trade-volumes").flatMap(rowsOf);
  expect(rows.filter((id) => id.startsWith("trade-turnover.IRN.2022-03-21"))).toHaveLength(1);
  const spoken = (all: Observation[]) => all.map((o) => (o.basis === "customs" ? { ...o, reporter: "aze_officials" } : o));
  expect(say("trade-volumes", catalog.release, spoken).join(" ")).toMatch(
    / All of these are statements of officials\. A later record by another/,
  );
  const lower = (all: Observation[]) => all.map((o) => (o.basis === "iranian_customs_non_oil" ? { ...o, value: 640e6 } : o));
  expect(say("trade-volumes", catalog.release, lower).join(" ")).not.toContain("another count");
  expect(say("trade-volumes", BEFORE).join(" ")).toMatch(/; later ones reach \[688000000\] \([^)]*<irn_customs>\)\./);
});

describe("what articles alone say, and what both directions of a trade come to", () => {
  it("is an article's claim and no other count, also in the words", () => {
    const chart = chartOf("oil-supply");
    const latest = latestFact(catalog, chartRows(catalog, chart, vintage));
    const said = latest && facts.sentence(latest, bareNames);
    expect(said).toContain("An article says [50] (<oil_imports>).");
    expect(said).not.toContain("another count");
    expect(latest && rowsOf(latest)).toContain("oil-supply-share.ISR.2025.avim-2025");
    // The chart tells the claim before, among those that measure different things.
    expect(say("oil-supply").at(-1)).not.toContain("An article says");
    expect(say("oil-supply").join(" ").split("[50]")).toHaveLength(2);
    expect(say("oil-supply", "2026.16.0").at(-1)).toContain("By another count it is [50]");
  });
  it("stands behind each turnover whose year is not stated, with the rows that it adds up, for both countries", () => {
    const told = factsOf("trade-volumes").filter((fact) => fact.kind === "claim_against_record");
    expect(told.map(({ claim }) => claim.counterpart).sort()).toEqual(["IRN", "ISR"]);
    for (const fact of told) {
      expect(facts.sentence(fact, bareNames)).toMatch(
        / Highest (such sum|sum of exports and imports) \(<cepii>\): (up to )?\$[\d.]+ (m|b)illion \(\d{4}\)\.$/,
      );
      const rows = fact.bothWays?.rows ?? [];
      expect(rows.map(({ direction }) => direction)).toEqual(["to_counterpart", "from_counterpart"]);
      expect(new Set(rows.map(({ basis, reporter, period }) => `${basis} ${reporter} ${period.text}`)).size).toBe(1);
      expect(rowsOf(fact)).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
    }
    expect(say("trade-volumes", "2026.16.0").join(" ")).not.toContain("Highest sum");
  });
});
