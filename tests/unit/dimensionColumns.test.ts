import { describe, expect, it } from "vitest";
import { columnCell, columnSpans } from "../../src/model/dimensions/column.ts";
import type { GroundedCell, Strength } from "../../src/model/dimensions/dimension.ts";
import { groupOf, latestCell } from "../../src/model/dimensions/group.ts";
import { lastYearOf, yearOf } from "../../src/model/dimensions/year.ts";

/** A preferred cell of goods sold. */
function cell(period: string, strength: Strength | null, lean: number | null, more: Partial<GroundedCell> = {}): GroundedCell {
  return {
    dimension: "goods_sold",
    measure: "trade-baci-exports",
    preferred: true,
    period,
    irn: null,
    isr: null,
    unit: "USD",
    lean,
    lean_low: null,
    lean_high: null,
    n: null,
    grade: "A",
    reporter: null,
    basis: null,
    sources: [],
    caution: ["goods_sold"],
    state: strength === null ? "no_common_count" : "both",
    other_is: null,
    strength,
    rows: [],
    ...more,
  };
}

const clear = (period: string, lean: number) => cell(period, "clear", lean);
const span = { from: 2001, to: 2005 };

describe("columns of several years", () => {
  it("run from the first year, the last one as wide as what is left", () => {
    expect(columnSpans(1991, 2003)).toEqual([
      { from: 1991, to: 1995 },
      { from: 1996, to: 2000 },
      { from: 2001, to: 2003 },
    ]);
  });

  it("are clear if more than half of the counted years are clear on one side", () => {
    const three = [clear("2001", 0.5), clear("2002", 0.6), cell("2003", "slight", 0.2), cell("2004", "even", -0.05), clear("2005", 0.5)];
    expect(columnCell(three, span)).toMatchObject({ counted: 5, side: "isr", strength: "clear", first: 2001, last: 2005 });
    const half = [clear("2001", 0.5), clear("2002", 0.6), cell("2003", "slight", 0.2), cell("2004", "even", -0.05)];
    expect(columnCell(half, span)).toMatchObject({ counted: 4, side: "isr", strength: "slight", last: 2004 });
  });

  it("are even if neither side has more than half", () => {
    const torn = [clear("2001", 0.5), clear("2002", 0.6), clear("2003", -0.4), clear("2004", -0.5)];
    expect(columnCell(torn, span)).toMatchObject({ counted: 4, side: null, strength: "even" });
  });

  it("count only preferred cells with a count, in the year in which they end", () => {
    const cells = [clear("2001", 0.5), cell("2002", null, null), { ...clear("2003", -0.5), preferred: false }, clear("2002/2006", -0.5)];
    expect(columnCell(cells, span)).toMatchObject({ counted: 1, first: 2001, last: 2001, side: "isr", strength: "clear" });
    expect(columnCell([], span)).toEqual({ ...span, first: null, last: null, counted: 0, side: null, strength: null });
  });

  it("keep what does not lean as it is", () => {
    expect(columnCell([cell("2001", "counted", null), cell("2003", "counted", null)], span)).toMatchObject({ strength: "counted" });
    expect(columnCell([cell("2001", "few", -0.5), cell("2002", "few", -0.5)], span)).toMatchObject({ strength: "few", side: null });
    const alone = cell("2001", "one_sided", null, { state: "isr_only" });
    expect(columnCell([alone], span)).toMatchObject({ strength: "one_sided", side: "isr" });
    expect(columnCell([alone, clear("2002", 0.5)], span)).toMatchObject({ strength: "clear", side: "isr" });
  });
});

describe("the group of a row", () => {
  it("is that of its latest preferred cell of the last five years", () => {
    const cells = [clear("2019", -0.5), clear("2020", 0.5), { ...clear("2023", -0.5), preferred: false }, cell("2024", null, null)];
    expect(latestCell(cells, 2025)?.period).toBe("2020");
    expect(groupOf(latestCell(cells, 2025))).toBe("towards_isr");
    expect(latestCell(cells, 2026)).toBeNull();
    expect(latestCell(cells, 2019)?.period).toBe("2019");
    expect(groupOf(null)).toBe("not_claimed");
  });

  it("is claimed only of what is clear or one-sided", () => {
    expect(groupOf(cell("2025", "slight", 0.3))).toBe("not_claimed");
    expect(groupOf(cell("2025", "counted", null))).toBe("not_claimed");
    expect(groupOf(cell("2025", "one_sided", null, { state: "isr_only" }))).toBe("isr_only");
    expect(groupOf(clear("2025", -0.3))).toBe("towards_irn");
  });
});

describe("the last year of a view", () => {
  const subject = { last_year: 2025 } as Parameters<typeof lastYearOf>[0];

  it("is the subject's, or an earlier one that ended by then", () => {
    expect(lastYearOf(subject, { as_of: null }, null)).toBe(2025);
    expect(lastYearOf(subject, { as_of: "2020-12-31" }, null)).toBe(2020);
    expect(lastYearOf(subject, { as_of: "2020-12-30" }, null)).toBe(2019);
    expect(lastYearOf(subject, { as_of: null }, "2014-12-31")).toBe(2014);
    expect(lastYearOf(subject, { as_of: "2020-12-31" }, "2014-12-31")).toBe(2014);
  });

  it("has the windows that end in it", () => {
    expect(yearOf("2017/2021")).toBe(2021);
    expect(yearOf("2019-01-01/2019-11-30")).toBe(2019);
  });
});
