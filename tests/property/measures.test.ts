import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { sha256 } from "../../src/curator/sha256.ts";
import {
  cellGroups,
  converted,
  DELIVERED,
  keyOf,
  rowsOfLine,
  type TableRow,
  type Taken,
  tableBytes,
  tableRows,
} from "../fixtures/measureTables.ts";

const folder = process.env["MEASURES"] ?? "";
const files = readData("data");
const lines = csvParse(files["intake/measures.csv"] ?? "") as unknown as Taken[];
const names = [...new Set(lines.map(({ table }) => table))];
const parsed = new Map<string, TableRow[]>();
/** The rows of a file of the data, by its path without `.csv`. */
function rowsIn(file: string): TableRow[] {
  const rows = parsed.get(file) ?? csvParse(files[`${file}.csv`] ?? "");
  parsed.set(file, rows);
  return rows;
}

it("the intake knows every table that was delivered", () => expect([...names].sort()).toEqual(Object.keys(DELIVERED).sort()));

describe.skipIf(folder === "")("with the tables (skipped without MEASURES=<folder>)", () => {
  it.each(names)("%s is the table that the rows were taken from", (name) => expect(sha256(tableBytes(folder, name))).toBe(DELIVERED[name]));

  it.each(names)("%s: every cell is in the data or left out with a reason, each once", (name) => {
    const own = lines.filter(({ table }) => table === name);
    const sum = (some: Taken[]) => some.reduce((all, { values }) => all + Number(values), 0);
    const rows = tableRows(folder, name);
    const groups = cellGroups(rows);
    for (const { measure, column, values } of groups) {
      const special = own.filter((line) => line.column === column && line.measure === measure);
      const general = own.filter((line) => line.column === column && line.measure === "");
      if (special.length > 0) expect(sum(special), `${measure} ${column}`).toBe(values);
      else expect(sum(general), `${measure} ${column}`).toBe(rowsOfLine(rows, { measure: "", column }).length);
    }
    const known = new Set(groups.flatMap(({ measure, column }) => [`${measure} ${column}`, ` ${column}`]));
    expect(own.filter(({ measure, column }) => !known.has(`${measure} ${column}`))).toEqual([]);
  });

  const taken = lines.filter(({ into }) => /^(?:observations|pairs)\/\S+\.(?:value|low|high|n|grade|source)$/.test(into));

  it.each(taken.map((line) => [`${line.table} ${line.measure} ${line.column}`, line] as const))(
    "%s stands in the data, cell by cell",
    (_, line) => {
      const [file = "", column = ""] = line.into.split(".");
      const data = rowsIn(file);
      const cells = rowsOfLine(tableRows(folder, line.table), line);
      let found = 0;
      for (const row of cells) {
        const key = keyOf(row, line);
        const rows = data.filter((one) => Object.entries(key).every(([name, value]) => one[name] === value));
        const [own] = rows;
        // A figure of one partner stands in a file of that partner.
        if (!own || !isOfFile(row, line)) continue;
        expect(rows, JSON.stringify(key)).toHaveLength(1);
        expect(own[column], JSON.stringify(key)).toBe(converted(row[line.column] ?? "", line));
        found++;
      }
      expect(found).toBe(Number(line.values));
    },
  );

  const sources = folder === "" ? [] : tableRows(folder, "sources");
  it.each(sources.map((row) => [row["id"] ?? "", row] as const))("%s is a source, with its date and its terms", (id, row) => {
    const own = rowsIn("sources").find((one) => one["id"] === id);
    expect([own?.["published"], own?.["redistribute"]]).toEqual([row["published"], row["redistribute"]]);
  });

  it("what is left out because it follows from rows does follow from them", () => {
    const near = (a: number, b: number, within: number, of: string) => expect(Math.abs(a - b), of).toBeLessThanOrEqual(within + FLOAT);
    const baci = (direction: string, row: TableRow, partner = row["partner"]) =>
      numberIn(`observations/trade-baci-${direction}`, { counterpart: partner, period: row["year"] });
    const turnover = (row: TableRow, partner = row["partner"]) => baci("exports", row, partner) + baci("imports", row, partner);
    for (const row of tableRows(folder, "trade_baci")) {
      const [measure, value, of] = [row["measure"], Number(row["value"]), JSON.stringify(row)];
      // Rounded to a thousand dollars, each of the two as well.
      if (measure === "trade_baci_turnover") near(turnover(row) / 1e6, value, 0.0015, of);
      if (measure === "trade_baci_share_of_pair") near(turnover(row) / (turnover(row, "IRN") + turnover(row, "ISR")), value, 0.00005, of);
    }
    for (const row of tableRows(folder, "un_excess").filter(({ measure }) => measure === "un_rank_ex_me"))
      near(2 * numberIn("pairs/un-vote-rank", { period: row["year"] }) - 1, Number(row["lean"]), 0.00015, JSON.stringify(row));
    for (const row of tableRows(folder, "un_member_averages"))
      for (const partner of ["IRN", "ISR"]) {
        const basis = row["votes"] === "all final passages" ? "final_passages" : "final_passages_without_conflict";
        const key = { counterpart: partner, period: row["year"], basis };
        expect(numberIn("observations/un-vote-agreement", key)).toBe(Number(row[`azerbaijan_with_${partner.toLowerCase()}`]));
        expect(rowOf("observations/un-vote-agreement", key)["n"]).toBe(row[`n_${partner.toLowerCase()}`]);
      }
    for (const row of tableRows(folder, "un_ideal_point_members"))
      for (const partner of ["IRN", "ISR"])
        expect(numberIn("observations/un-ideal-point-distance", { counterpart: partner, period: row["year"] })).toBe(
          Number(row[`distance_${partner.toLowerCase()}`]),
        );
  });
});

/** Error of floating-point sums of figures that have four digits. */
const FLOAT = 1e-9;

/** The one row of a file of the data with these cells. */
function rowOf(file: string, key: Readonly<Record<string, string | undefined>>): TableRow {
  const rows = rowsIn(file).filter((row) => Object.entries(key).every(([name, value]) => row[name] === value));
  expect(rows, `${file} ${JSON.stringify(key)}`).toHaveLength(1);
  return rows[0] ?? {};
}

function numberIn(file: string, key: Readonly<Record<string, string | undefined>>): number {
  return Number(rowOf(file, key)["value"]);
}

/** Ideal points stand on rows of both partners: that of Azerbaijan twice, those of the partners once in a file of each. */
function isOfFile(row: TableRow, { table, measure, into }: Taken): boolean {
  if (table !== "un_ideal_points" || measure === "un_ideal_point_distance") return true;
  return row["partner"] === (into.includes("israel") ? "ISR" : "IRN");
}
