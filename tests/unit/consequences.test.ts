import { describe, expect, it } from "vitest";
import { type DataFiles, loadCatalog } from "../../src/load/catalog.ts";
import { consequences } from "../../src/model/consequences.ts";
import { differences } from "../../src/model/differences.ts";
import { checked } from "../fixtures/checked.ts";
import { threeRows } from "../fixtures/files.ts";

const TRADE = "observations/trade.csv";
/** A figure computed from a printed one of the same source, one that names a row, one of another source, and checks of all of them. */
const computed: DataFiles = checked({
  ...threeRows,
  [TRADE]: [
    (threeRows[TRADE] ?? "").trimEnd(),
    "IRN,both_ways,2021,implied,660000000,,,exact,,E,growth,compiler,,blog-2021,3,,,,600 × 1.10,,",
    "IRN,both_ways,2022,implied,1,,,exact,,E,named,compiler,,paper-2014,2,,,,half of trade.IRN.2020.blog-2021,,",
    "IRN,both_ways,2023,implied,2,,,exact,,E,elsewhere,compiler,,paper-2014,2,,,,600 / 300,,",
    "IRN,both_ways,2020,stated,610000000,,,exact,610 mln,A,total_trade,author,,table-2021,,610,,,,,",
    "",
  ].join("\n"),
  "codes.csv": `${threeRows["codes.csv"]}${["growth", "named", "elsewhere"].map((code) => `basis,${code},${code},,\n`).join("")}`,
  "sources.csv": `${threeRows["sources.csv"]}table-2021,references,official,An Office,A table,,2021,page,,,en,free,yes,,,\n`,
  "checks.csv": `${threeRows["checks.csv"]}trade.IRN.2020.blog-2021,trade.IRN.2020.table-2021,differs,out_of_bounds,It says more.,\n`,
});

function edited(file: string, found: string, replacement: string): DataFiles {
  const text = computed[file] ?? "";
  if (!text.includes(found)) throw new Error(`${file} does not hold ${found}`);
  return { ...computed, [file]: text.replace(found, replacement) };
}

function following(after: DataFiles): string[] {
  const [old, now] = [loadCatalog(computed, "a"), loadCatalog(after, "b")];
  return consequences(old, now, differences(old, now)).map(({ kind, noun, id, field, before, after: is, rests_on }) =>
    [kind, noun, id, field ?? "", before ?? "", is ?? "", rests_on.join(" ")].join(" | "),
  );
}

describe("what rests on a corrected figure is named", () => {
  const corrected = edited(TRADE, "600000000,,,exact,$600 million", "900000000,,,exact,$900 million");
  it("figures computed here that name it or print it from the same source, and checks; nothing else", () => {
    const rest = "trade.IRN.2020.blog-2021";
    expect(following(corrected)).toEqual([
      `recomputed | observation | trade.IRN.2021.blog-2021 |  |  |  | ${rest}`,
      `recomputed | observation | trade.IRN.2022.paper-2014 |  |  |  | ${rest}`,
      `recomputed | check | ${rest} |  |  |  | ${rest}`,
    ]);
  });

  it("and a reworded note is no corrected figure", () => {
    expect(following(edited(TRADE, "trade.IRN.2019.blog-2021,,,", "trade.IRN.2019.blog-2021,a remark,,"))).toEqual([]);
  });
});

describe("what is counted from events", () => {
  it("a count that came out otherwise, with the events it rests on, and the years of the balance", () => {
    const more = checked({
      ...computed,
      "events.csv": `${computed["events.csv"]}second-visit-2016,ISR,diplomatic,visit,,no,yes,A second visit,,,\n`,
      "mentions.csv": `${computed["mentions.csv"]}second-visit-2016,blog-2021,5,2016,,year,happened,042,ISR,AZE,visited once more,,,\n`,
    });
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
    expect(following(edited("events.csv", "visit,,no,yes,A leader visits", "visit,,no,no,A leader visits"))).toContain(
      "withdrawn | observation | official-visits.ISR.2016.derived |  |  |  | leader-visits-2016",
    );
  });

  it("a count that is what it was, of an event that is not, and the check of its date", () => {
    expect(following(edited("mentions.csv", "blog-2021,5,2016-12,,month", "blog-2021,5,2016-11,,month"))).toEqual([
      "recomputed | observation | official-visits.ISR.2016.derived |  |  |  | leader-visits-2016",
      "recomputed | check | leader-visits-2016#blog-2021:5 |  |  |  | leader-visits-2016#blog-2021:5",
    ]);
  });

  it("a year that moves by rounding alone is not named", () => {
    expect(following(edited("events.csv", "A drill near the border", "A drill"))).toEqual([]);
  });
});
