import { describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import type { ReleaseRecord } from "../../src/model/history.ts";
import { releaseDifference, rowsOf, stepsOfRow } from "../../src/model/releaseDifference.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { threeRows, withCells } from "../fixtures/files.ts";

const TRADE = "observations/trade.csv";
const ID = "trade.IRN.2020.blog-2021";
const [FIRST, SECOND, THIRD] = ["2026.1.0", "2026.2.0", "2026.3.0"];

const change = (rest: Partial<Change>): Change => ({
  ...{ kind: "corrected", noun: "observation", id: ID, field: "value", before: null, after: null, reason: null, rests_on: [] },
  ...rest,
});
const released = (version: string, ...changes: Change[]): ReleaseRecord => ({
  ...{ version, date: "2026-12-01", archive: { bytes: 0, sha256: "", left_out: {} }, changes },
});
/** The figure at another value, with the print and quote that it has then. */
const worth = (millions: number, files: DataFiles = threeRows) => {
  const print = `$${millions} million`;
  return withCells(TRADE, 3, { value: millions * 1_000_000, as_worded: print, quote: `came to ${print}` }, files);
};
const state = (files: DataFiles, release: string) => loadCatalog(files, release);
const between = (before: DataFiles, after: DataFiles, ...history: ReleaseRecord[]) =>
  releaseDifference(state(before, FIRST), state(after, THIRD), history);
const cellOf = (found: ReturnType<typeof between>, field: string) => found.find((one) => one.field === field);

describe("what two releases do not share", () => {
  it("a cell that two releases changed has its first value, its last one, and both reasons in order", () => {
    const found = between(
      threeRows,
      worth(70),
      released(THIRD, change({ kind: "revised", before: "60000000", after: "70000000", reason: "The ministry revised it" })),
      released(SECOND, change({ before: "600000000", after: "60000000", reason: "A zero too many" })),
      released(FIRST, change({ kind: "added", field: null })),
    );
    const value = cellOf(found, "value");
    expect([value?.before, value?.after, value?.kind]).toEqual(["600000000", "70000000", "corrected"]);
    expect(value?.steps.map(({ release, kind, reason }) => [release, kind, reason])).toEqual([
      [SECOND, "corrected", "A zero too many"],
      [THIRD, "revised", "The ministry revised it"],
    ]);
  });

  it("what was changed and changed back is none", () => {
    const there = released(SECOND, change({ before: "600000000", after: "60000000", reason: "A zero too many" }));
    const back = released(THIRD, change({ before: "60000000", after: "600000000", reason: "No zero too many" }));
    expect(between(threeRows, threeRows, back, there)).toEqual([]);
  });

  it("a cell is unexplained where no release gave a reason, and where one of its steps has none", () => {
    const last = change({ kind: "reworded", before: "60000000", after: "70000000", reason: "In other words" });
    expect(cellOf(between(threeRows, worth(70)), "value")).toMatchObject({ kind: "unexplained", steps: [] });
    expect(cellOf(between(threeRows, worth(70), released(THIRD, last)), "value")).toMatchObject({
      kind: "unexplained",
      steps: [{ release: THIRD }],
    });
  });

  it("a row whose id changed is followed to the id that it has last", () => {
    const old = "oil-share.ISR.2021.blog-2021";
    const now = old.replace("2021", "2020");
    const renamed = (files: DataFiles) =>
      withCells(
        "coverage/blog-2021.csv",
        3,
        { ref: now },
        withCells("observations/oil-share.csv", 2, { period: "2020", replaces: old }, files),
      );
    const reason = "The year was misread";
    const found = between(
      threeRows,
      renamed(threeRows),
      released(
        SECOND,
        change({ id: now, field: "id", before: old, after: now, reason }),
        change({ id: now, field: "period", before: "2021", after: "2020", reason }),
      ),
      released(THIRD, change({ id: "other", field: "id", before: "another", after: "other" })),
    );
    const [row, ...others] = rowsOf(found).filter(({ noun }) => noun === "observation");
    expect([row?.id, row?.kind, others]).toEqual([now, "corrected", []]);
    expect(row && stepsOfRow(row)).toMatchObject([{ release: SECOND, reason }]);
  });

  it("a row is told under what weighs most of its cells, with each reason once", () => {
    const reason = "The print was misread";
    const found = between(
      threeRows,
      worth(70),
      released(
        SECOND,
        change({ before: "600000000", after: "70000000", reason }),
        change({ field: "as_worded", before: "$600 million", after: "$70 million", reason }),
        change({ kind: "reworded", field: "quote", before: "came to $600 million", after: "came to $70 million", reason: "Shorter" }),
      ),
    );
    const [row] = rowsOf(found);
    expect([row?.kind, row?.differences.length]).toEqual(["corrected", 3]);
    expect(row && stepsOfRow(row).map((step) => step.reason)).toEqual([reason, "Shorter"]);
  });

  it("columns that came between are left out, and columns that came before are not", () => {
    const came = { ...released(THIRD), new_columns: ["observation.as_worded"] };
    const fields = (...history: ReleaseRecord[]) => between(threeRows, worth(70), ...history).map(({ field }) => field);
    expect(fields(came)).toEqual(["value", "quote"]);
    expect(fields({ ...came, version: FIRST })).toEqual(["value", "as_worded", "quote"]);
  });
});
