import { describe, expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { type DataFiles, loadCatalog } from "../../src/load/catalog.ts";
import { rounding } from "../../src/model/check.ts";
import { checksInView } from "../../src/model/checksInView.ts";
import { collectionOf } from "../../src/model/collectionOf.ts";
import { threeRows } from "../fixtures/files.ts";

const HEADER = "claim,record,verdict,rule,reason";
const REFERENCE = "stats-2020,references,database,Stats,A table,,2020,page,https://example.org/c,,en,cite,no,,,\n";
const RECORD = "IRN,both_ways,2020,stated,VALUE,,,exact,PRINT,A,customs,aze_customs,,stats-2020,,PRINT,,,\n";
const VISIT = "leader-visits-2016,stats-2020,,DATE,,day,happened,042,ISR,AZE,here on that day,\n";

/** The three rows with one record, one dated mention of it, and checks. */
function files(checks: string[], value = "600400000", date = "2016-12-13"): DataFiles {
  return {
    ...threeRows,
    "sources.csv": threeRows["sources.csv"] + REFERENCE,
    "observations/trade.csv": threeRows["observations/trade.csv"] + RECORD.replace("VALUE", value).replaceAll("PRINT", value),
    "mentions.csv": threeRows["mentions.csv"] + VISIT.replace("DATE", date),
    "checks.csv": `${[HEADER, ...checks].join("\n")}\n`,
  };
}
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
    [`${CLAIM},${TRADE},agrees,within_rounding,So it is.`],
    [`${PLACE},${DAY},agrees,date_within,So it is.`],
    [`${CLAIM},,cannot_be_tested,no_record,Nothing.`],
  ])("%s stands", (row) => expect(fault(files([row]))).toBe(""));

  it.each<[string, string, string, string?, string?]>([
    ["needs a record", `${CLAIM},,agrees,within_rounding,Why.`, "record"],
    ["is on a claim and not on a record", `${TRADE},${TRADE},agrees,within_rounding,Why.`, "claim"],
    ["rests on records and not on claims", `${CLAIM},${CLAIM},agrees,within_rounding,Why.`, "record"],
    ["is one that its rule can give", `${CLAIM},${TRADE},differs,within_rounding,Why.`, "verdict"],
    ["is borne out by the figures", `${CLAIM},${TRADE},agrees,within_rounding,Why.`, "verdict", "600600000"],
    ["does not call equal figures different", `${CLAIM},${TRADE},differs,out_of_bounds,Why.`, "verdict"],
    ["is borne out by the dates", `${PLACE},${DAY},agrees,date_within,Why.`, "verdict", "600400000", "2017-01-02"],
    ["does not call meeting dates different", `${PLACE},${DAY},differs,date_outside,Why.`, "verdict"],
  ])("%s", (_, row, column, value, date) => {
    expect(fault(files([row], value, date))).toMatch(new RegExp(`^checks.csv:2:\\d ${column} `));
  });

  it("is given once on a claim", () => {
    const row = `${CLAIM},${TRADE},agrees,within_rounding,Why.`;
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
