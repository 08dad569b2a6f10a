import { describe, expect, it } from "vitest";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { cellSources, OUR_LICENSE, termsOf } from "../../src/model/terms.ts";
import { keptCells } from "../../src/worker/nouns/balance/dimensions/csv.ts";
import { cellsOf } from "../../src/worker/nouns/balance/dimensions/query.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** That the CSV of the balance sheet leaves out what the CSV of the figures behind it does. */

const edition = computedSite(HEAD);
const { catalog } = edition;
const before = { ...edition, catalog: { ...catalog, release: "2026.25.0" } };
const cells = cellsOf(balanceSheet(catalog, { vintage: { as_of: null, collection: "all" }, from: null, to: null }), {});
const isClosed = (source: string | null) => !termsOf(catalog, source).redistribute;
const hasValue = ({ irn, isr }: { irn: number | null; isr: number | null }) => irn !== null || isr !== null;
const kept = (of: typeof edition) => keptCells(of, cells);

describe("values of the balance sheet in a file", () => {
  it("rest on no figure that its own file leaves out", () => {
    const { cells: rows } = kept(edition);
    for (const [i, row] of rows.entries()) {
      const figures = (cells[i]?.rows ?? []).flatMap((id) => catalog.observationById.get(id) ?? []);
      if (figures.some(({ source }) => isClosed(source))) expect(hasValue(row), `${row.dimension} ${row.period}`).toBe(false);
    }
  });

  it.each(["votes", "arms"])("of %s are left out where they are computed from a source that may not be handed on", (dimension) => {
    const computed = cells.flatMap((cell, i) => {
      const isOwn = cell.dimension === dimension && hasValue(cell);
      return isOwn && cellSources(before.catalog, cell).length === 0 && cellSources(catalog, cell).some(isClosed) ? [i] : [];
    });
    expect(computed.length).toBeGreaterThan(0);
    const [now, then] = [kept(edition), kept(before)];
    for (const i of computed) {
      expect(now.cells[i]).toMatchObject({ irn: null, isr: null, redistribute: false, lean: then.cells[i]?.lean });
      expect(then.cells[i]).toMatchObject({ redistribute: true, license: OUR_LICENSE });
      expect(hasValue(then.cells[i] ?? { irn: null, isr: null })).toBe(true);
    }
    expect(now.lacking.rows).toBeGreaterThan(then.lacking.rows);
  });

  it("are counted apart from the rows that lack them, in releases from 2026.30.0 on", () => {
    const { cells: rows, lacking } = kept({ ...edition, catalog: { ...catalog, release: "2026.30.0" } });
    const lost = cells.flatMap(({ irn, isr }, i) => [
      ...(irn !== null && rows[i]?.irn === null ? [irn] : []),
      ...(isr !== null && rows[i]?.isr === null ? [isr] : []),
    ]);
    expect(lacking.values).toBe(lost.length);
    expect(lost.length).toBeGreaterThan(lacking.rows);
    const { leftOutValues } = edition.words.terms;
    expect(leftOutValues(lacking)).toMatch(new RegExp(`^${lacking.rows} rows with ${lost.length} empty values in irn and isr: terms of`));
    expect(leftOutValues(kept(before).lacking)).toMatch(/^values irn and isr are empty: terms of/);
  });

  it("that we counted are ours", () => {
    const counted = kept(edition).cells.filter((cell) => cell.dimension === "visits" && hasValue(cell));
    expect(counted.length).toBeGreaterThan(0);
    for (const cell of counted) expect(cell).toMatchObject({ license: OUR_LICENSE, redistribute: true });
  });
});
