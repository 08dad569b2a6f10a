import { describe, expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { type DataFiles, loadCatalog } from "../../src/load/catalog.ts";
import { rounding } from "../../src/model/check.ts";
import { checksInView } from "../../src/model/checksInView.ts";
import { collectionOf } from "../../src/model/collectionOf.ts";
import { withRows } from "../fixtures/files.ts";
import type { Cells } from "../fixtures/rows.ts";

const REFERENCE = {
  ...{ id: "stats-2020", collection: "references", kind: "database", publisher: "Stats", title: "A table" },
  ...{ published: "2020", published_basis: "page", language: "en", license: "cite", redistribute: "no" },
};
const RECORD = {
  ...{ counterpart: "IRN", direction: "both_ways", period: "2020", period_basis: "stated", qualifier: "exact", status: "A" },
  ...{ basis: "customs", reporter: "aze_customs", source: "stats-2020" },
};
const VISIT = {
  ...{ event: "leader-visits-2016", source: "stats-2020", precision: "day", status: "happened", cameo: "042" },
  ...{ actor: "ISR", target: "AZE", quote: "here on that day" },
};

/** The three rows with one record, one dated mention of it, and checks. */
function files(checks: Cells<"checks">[], value = "600400000", date = "2016-12-13"): DataFiles {
  const sourced = withRows("sources", "sources.csv", [REFERENCE]);
  const recorded = withRows("observations", "observations/trade.csv", [{ ...RECORD, value, as_worded: value, quote: value }], sourced);
  return withRows("checks", "checks.csv", checks, withRows("mentions", "mentions.csv", [{ ...VISIT, date }], recorded));
}
/** A row of checks.csv. */
const verdict = (claim: string, record: string, given: string, rule: string) => ({ claim, record, verdict: given, rule, reason: "Why." });
const CLAIM = "trade.IRN.2020.blog-2021";
const TRADE = "trade.IRN.2020.stats-2020";
const [PLACE, DAY] = ["leader-visits-2016#blog-2021:5", "leader-visits-2016#stats-2020"];
const fault = (data: DataFiles) => {
  try {
    loadCatalog(data, "test");
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("a verdict", () => {
  it.each([
    verdict(CLAIM, TRADE, "agrees", "within_rounding"),
    verdict(PLACE, DAY, "agrees", "date_within"),
    verdict(CLAIM, "", "cannot_be_tested", "no_record"),
  ])("of $rule stands", (row) => expect(fault(files([row]))).toBe(""));

  it.each<[string, Cells<"checks">, string, string?, string?]>([
    ["needs a record", verdict(CLAIM, "", "agrees", "within_rounding"), "record"],
    ["is on a claim and not on a record", verdict(TRADE, TRADE, "agrees", "within_rounding"), "claim"],
    ["rests on records and not on claims", verdict(CLAIM, CLAIM, "agrees", "within_rounding"), "record"],
    ["is one that its rule can give", verdict(CLAIM, TRADE, "differs", "within_rounding"), "verdict"],
    ["is borne out by the figures", verdict(CLAIM, TRADE, "agrees", "within_rounding"), "verdict", "600600000"],
    ["does not call equal figures different", verdict(CLAIM, TRADE, "differs", "out_of_bounds"), "verdict"],
    ["is borne out by the dates", verdict(PLACE, DAY, "agrees", "date_within"), "verdict", "600400000", "2017-01-02"],
    ["does not call meeting dates different", verdict(PLACE, DAY, "differs", "date_outside"), "verdict"],
  ])("%s", (_, row, column, value, date) => {
    expect(fault(files([row], value, date))).toMatch(new RegExp(`^checks.csv:2:\\d ${column} `));
  });

  it("is given once on a claim", () => {
    const row = verdict(CLAIM, TRADE, "agrees", "within_rounding");
    expect(fault(files([row, row]))).toMatch(/^checks.csv:3:1 claim/);
  });
});

it("rounds as far as the print does", () => {
  expect(rounding("69%", 69)).toBe(0.5);
  expect(rounding("$1.6 billion", 1.6e9)).toBeCloseTo(5e7, 3);
  expect(rounding("approximately 7,200", 7200)).toBe(0.5);
});

describe("the checks of the data", () => {
  const catalog = loadCatalog(readData("data"), "test");
  it("cover every claim, and no verdict stands without a record", () => {
    const claims = catalog.observations.filter((o) => collectionOf(catalog, o) === "documents").map((o) => o.id);
    const checked = catalog.checks.map((check) => check.claim);
    expect(claims.filter((id) => !checked.includes(id))).toEqual([]);
    expect(catalog.checks.filter((check) => check.records.length === 0 && check.verdict !== "cannot_be_tested")).toEqual([]);
  });
  it("show only where claim and record are both in view", () => {
    const view = (as_of: string | null, collection: "documents" | "all") => checksInView(catalog, { as_of, collection }).length;
    expect(view(null, "all")).toBe(catalog.checks.length);
    expect(view("2020-12-31", "all")).toBeLessThan(catalog.checks.length);
    expect(checksInView(catalog, { as_of: null, collection: "documents" }).every((check) => check.records.length === 0)).toBe(true);
  });
});
