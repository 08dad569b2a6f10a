import { describe, expect, it } from "vitest";
import { chartRows } from "../../src/model/chartRows.ts";
import { chartFacts } from "../../src/model/facts/chartFacts.ts";
import { rowsOf } from "../../src/model/facts/fact.ts";
import { latestFact } from "../../src/model/facts/records.ts";
import type { Observation } from "../../src/model/observation.ts";
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
  it("says that the year is the last one without a doubtful figure, where there are later ones", () => {
    const DOUBT = / It is the last year without a doubtful figure\.$/;
    expect(say("imports-reported")[0]).toMatch(DOUBT);
    expect(say("imports-reported", BEFORE)[0]).not.toMatch(DOUBT);
    expect(say("imports-reported", catalog.release, (rows) => rows.map((o) => ({ ...o, status: "A" })))[0]).toMatch(/^In 2014,.*\)\.$/);
    expect(say("exports-one-method")[0]).not.toMatch(DOUBT);
  });
  it("says who led by a rougher count, only where the lead is more than its roughness, and when nobody is known to", () => {
    const said = say("arms-import-shares").at(-1);
    expect(said).toMatch(/ Later, by our rougher estimates: <ISR> 2022, <BLR> 2024; nobody clearly in 2023 and 2025\.$/);
    expect(say("arms-import-shares", BEFORE).at(-1)).not.toContain("rougher");
    const led = (rows: Observation[]) =>
      rows.map((o) => (o.period.text === "2019/2023" && o.counterpart === "TUR" ? { ...o, value: (o.value ?? 0) + 1 } : o));
    expect(say("arms-import-shares", catalog.release, led).at(-1)).toMatch(/<ISR> 2022, <TUR> 2023, <BLR> 2024; nobody clearly in 2025\.$/);
    const before = (rows: Observation[]) => rows.filter(({ basis }) => basis !== "arms_imports_tiv_register");
    expect(say("arms-import-shares", catalog.release, before).at(-1)).not.toContain("rougher");
  });
  it("says that records are what officials said, where all of them are", () => {
    const OFFICIALS = / All of these are statements of officials\.$/;
    expect(say("investment").filter((said) => OFFICIALS.test(said))).toHaveLength(2);
    expect(say("investment", BEFORE).join(" ")).not.toContain("statements of officials");
    expect(say("trade-volumes").join(" ")).not.toContain("statements of officials");
    const counted = say("investment", catalog.release, (rows) =>
      rows.map((o) => (o.source === "todayaz-190943" ? { ...o, reporter: "aze_customs" } : o)),
    );
    expect(counted.filter((said) => OFFICIALS.test(said))).toHaveLength(0);
  });
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
