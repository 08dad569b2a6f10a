import { describe, expect, it } from "vitest";
import { consequences } from "../../src/model/consequences.ts";
import { differences } from "../../src/model/differences.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { threeRows, withCells, withRows } from "../fixtures/files.ts";
import { searched } from "../fixtures/searched.ts";

const TRADE = "observations/trade.csv";
const COMPUTED = {
  ...{ counterpart: "IRN", direction: "both_ways", period_basis: "implied", qualifier: "exact", status: "E", reporter: "compiler" },
};
const RECORD = {
  ...{ counterpart: "IRN", direction: "both_ways", period: "2020", period_basis: "stated", value: 310000000, qualifier: "exact" },
  ...{ as_worded: "310000000", status: "A", basis: "total_trade", reporter: "author", source: "table-2021", quote: "310000000" },
};
/** A figure computed from a printed one of the same source, one that names a row, one of another source, and a check of the printed one. */
const computed = [
  (files: DataFiles) =>
    withRows(
      "observations",
      TRADE,
      [
        { ...COMPUTED, period: "2021", value: 660000000, basis: "growth", source: "blog-2021", paragraph: 3, note: "600 × 1.10" },
        {
          ...COMPUTED,
          period: "2022",
          value: 1,
          basis: "named",
          source: "paper-2014",
          paragraph: 2,
          note: "half of trade.IRN.2020.blog-2021",
        },
        { ...COMPUTED, period: "2023", value: 2, basis: "elsewhere", source: "paper-2014", paragraph: 2, note: "600 / 300" },
        RECORD,
      ],
      files,
    ),
  (files: DataFiles) =>
    withRows(
      "codes",
      "codes.csv",
      ["growth", "named", "elsewhere"].map((code) => ({ list: "basis", code, label: code })),
      files,
    ),
  (files: DataFiles) =>
    withRows(
      "sources",
      "sources.csv",
      [
        {
          ...{ id: "table-2021", collection: "references", kind: "official", publisher: "An Office", title: "A table" },
          ...{ published: "2021", published_basis: "page", language: "en", license: "free", redistribute: "yes" },
        },
      ],
      files,
    ),
  (files: DataFiles) =>
    withRows(
      "checks",
      "checks.csv",
      [
        {
          ...{ claim: "trade.IRN.2020.blog-2021", record: "trade.IRN.2020.table-2021", verdict: "differs", rule: "out_of_bounds" },
          reason: "It says less.",
        },
      ],
      files,
    ),
  (files: DataFiles) => searched(files, "table-2021"),
].reduce((files, add) => add(files), threeRows);

function following(after: DataFiles): string[] {
  const [old, now] = [loadCatalog(computed, "a"), loadCatalog(after, "b")];
  return consequences(old, now, differences(old, now)).map(({ kind, noun, id, field, before, after: is, rests_on }) =>
    [kind, noun, id, field ?? "", before ?? "", is ?? "", rests_on.join(" ")].join(" | "),
  );
}

describe("what rests on a corrected figure is named", () => {
  const corrected = withCells(TRADE, 3, { value: 900000000, as_worded: "$900 million", quote: "came to $900 million" }, computed);
  it("figures computed here that name it or print it from the same source, and checks; nothing else", () => {
    const rest = "trade.IRN.2020.blog-2021";
    expect(following(corrected)).toEqual([
      `recomputed | observation | trade.IRN.2021.blog-2021 |  |  |  | ${rest}`,
      `recomputed | observation | trade.IRN.2022.paper-2014 |  |  |  | ${rest}`,
      `recomputed | check | ${rest} |  |  |  | ${rest}`,
    ]);
  });

  it("and a reworded note is no corrected figure", () => {
    expect(following(withCells(TRADE, 3, { note: "a remark" }, computed))).toEqual([]);
  });
});

describe("what is counted from events", () => {
  it("a count that came out otherwise, with the events it rests on, and the years of the balance", () => {
    const visit = { partner: "ISR", dimension: "diplomatic", kind: "visit", reciprocal: "no", scored: "yes", summary: "A second visit" };
    const mention = {
      ...{ event: "second-visit-2016", source: "blog-2021", paragraph: 5, date: "2016", precision: "year", status: "happened" },
      ...{ cameo: "042", actor: "ISR", target: "AZE", quote: "visited once more" },
    };
    const added = withRows("events", "events.csv", [{ id: "second-visit-2016", ...visit }], computed);
    const more = searched(withRows("mentions", "mentions.csv", [mention], added), "table-2021");
    const told = following(more);
    expect(told.slice(0, 2)).toEqual([
      "recomputed | observation | official-visits.ISR.2016.derived | value | 1 | 2 | second-visit-2016",
      "recomputed | observation | official-visits.ISR.2016.derived | derived_from | leader-visits-2016 | leader-visits-2016 second-visit-2016 | second-visit-2016",
    ]);
    const years = told.filter((line) => line.startsWith("recomputed | balance"));
    expect(years[0]).toMatch(/^recomputed \| balance \| 2016 \| lean \| 0\.\d{3} \| 0\.\d{3} \| second-visit-2016$/);
    expect(years.some((line) => line.includes("| 2015 |"))).toBe(false);
  });

  it("a count of which no event is left is withdrawn", () => {
    expect(following(withCells("events.csv", 2, { scored: "no" }, computed))).toContain(
      "withdrawn | observation | official-visits.ISR.2016.derived |  |  |  | leader-visits-2016",
    );
  });

  it("a count that is what it was, of an event that is not, and the check of its date", () => {
    expect(following(withCells("mentions.csv", 2, { date: "2016-11" }, computed))).toEqual([
      "recomputed | observation | official-visits.ISR.2016.derived |  |  |  | leader-visits-2016",
      "recomputed | check | leader-visits-2016#blog-2021:5 |  |  |  | leader-visits-2016#blog-2021:5",
    ]);
  });

  it("a year that moves by rounding alone is not named", () => {
    expect(following(withCells("events.csv", 4, { summary: "A drill" }, computed))).toEqual([]);
  });
});
