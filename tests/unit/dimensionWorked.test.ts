import { describe, expect, it } from "vitest";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { DIMENSIONS, type GroundedCell } from "../../src/model/dimensions/dimension.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { sheetCatalog } from "../fixtures/sheetCatalog.ts";
import { WORKED_CELLS, type WorkedCell } from "../fixtures/workedCells.ts";
import { WORKED_ROWS } from "../fixtures/workedRows.ts";

const ALL = { vintage: { as_of: null, collection: "all" as const }, from: null, to: null };
const catalog = sheetCatalog(WORKED_ROWS);
const cellsOf = (of: Parameters<typeof balanceSheet>[0]) => balanceSheet(of, ALL).rows.flatMap(({ cells }) => cells);
const [ours, head] = [cellsOf(catalog), cellsOf(headCatalog())];

const same = (worked: Pick<WorkedCell, "measure" | "period">) => (cell: GroundedCell) =>
  cell.measure === worked.measure && cell.period === worked.period;
const digits = (value: number | null | undefined) => (value == null ? null : Number(value.toFixed(3)) + 0);

/** A cell with the keys that were worked, its numbers to three decimals. */
function rounded(cell: Omit<WorkedCell, "arithmetic">) {
  const { dimension, measure, period, irn, isr, lean, low, high, n, grade, state, other_is, strength } = cell;
  const numbers = [irn, isr, lean, low, high].map(digits);
  return { dimension, measure, period, numbers, n: n ?? null, grade, state, other_is: other_is ?? null, strength };
}

/** A served cell in the same keys. */
function served({ lean_low, lean_high, n, ...cell }: GroundedCell) {
  const optional = { ...(lean_low === null ? {} : { low: lean_low }), ...(lean_high === null ? {} : { high: lean_high }) };
  return rounded({ ...cell, ...optional, ...(n === null ? {} : { n }) });
}

describe("cells worked by hand", () => {
  it("are three of each row", () => {
    for (const dimension of DIMENSIONS)
      expect(WORKED_CELLS.filter((cell) => cell.dimension === dimension).length).toBeGreaterThanOrEqual(3);
  });

  it.each(WORKED_CELLS.map((cell) => [`${cell.measure} ${cell.period}`, cell] as const))("%s", (_, worked) => {
    const cell = ours.find(same(worked));
    expect(cell && served(cell), worked.arithmetic).toEqual(rounded(worked));
  });

  it("are the same in the data of the head wherever it still has these very rows", () => {
    const compared = WORKED_CELLS.flatMap((worked) => {
      const [cell, ofHead] = [ours, head].map((cells) => cells.find(same(worked)));
      const rests = cell && cell.dimension !== "events" && cell.rows.length > 0 && ofHead && isFromTheSame(cell, ofHead);
      return rests ? [{ worked, ofHead }] : [];
    });
    expect(compared.length).toBeGreaterThan(WORKED_CELLS.length / 2);
    for (const { worked, ofHead } of compared) expect(served(ofHead), worked.arithmetic).toEqual(rounded(worked));
  });
});

/** Whether two cells rest on rows of the same ids with the same values. */
function isFromTheSame(cell: GroundedCell, other: GroundedCell): boolean {
  const equal = cell.rows.length === other.rows.length && cell.rows.every((id) => other.rows.includes(id));
  return equal && cell.irn === other.irn && cell.isr === other.isr;
}
