import { describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { correctionsSince } from "../../src/model/correction.ts";
import { changeCounts, type ReleaseRecord } from "../../src/model/history.ts";

const change = (id: string, rest: Partial<Change> = {}): Change => ({
  kind: "corrected",
  noun: "observation",
  id,
  field: "value",
  before: "1",
  after: "2",
  reason: "A digit was misread",
  rests_on: [],
  ...rest,
});
const released = (version: string, ...changes: Change[]): ReleaseRecord => ({
  version,
  date: `${version.slice(0, 4)}-12-01`,
  archive: { bytes: 0, sha256: "", left_out: {} },
  changes,
});

describe("corrections since a release", () => {
  it("are those of later releases by number, the latest first, and never what was only added", () => {
    const history = [
      released("2026.10.0", change("c")),
      released("2026.9.0", change("b"), change("n", { kind: "added", field: null })),
      released("2026.2.0", change("a")),
    ];
    expect(correctionsSince(history, "2026.2.0").map(({ id, release }) => [id, release])).toEqual([
      ["c", "2026.10.0"],
      ["b", "2026.9.0"],
    ]);
    expect(correctionsSince(history, "2026.10.0")).toEqual([]);
  });

  it("leave out what is said in other words", () => {
    const history = [released("2026.2.0", change("a", { kind: "reworded", field: "note" }), change("b"))];
    expect(correctionsSince(history, "2026.1.0").map(({ id }) => id)).toEqual(["b"]);
  });

  it("gather the cells of a row", () => {
    const [row, ...rest] = correctionsSince([released("2026.2.0", change("a"), change("a", { field: "unit", before: null }))], "2026.1.0");
    expect(rest).toEqual([]);
    expect(row?.cells).toEqual([
      { field: "value", before: "1", after: "2" },
      { field: "unit", before: null, after: "2" },
    ]);
  });

  it("give each reason of a row once, as sentences behind each other", () => {
    const reasonOf = (...reasons: (string | null)[]) => {
      const changes = reasons.map((reason, i) => change("a", { field: `f${i}`, reason }));
      return correctionsSince([released("2026.2.0", ...changes)], "2026.1.0")[0]?.reason;
    };
    expect(reasonOf("A digit was misread", "The unit was another")).toBe("A digit was misread. The unit was another");
    expect(reasonOf("Was it misread?", "It was.", "It was.")).toBe("Was it misread? It was.");
    expect(reasonOf(null, "A digit was misread", null)).toBe("A digit was misread");
    expect(reasonOf(null)).toBeNull();
  });

  it("know a row by every id that it had, through several releases", () => {
    const renamed = (from: string, to: string) => change(to, { field: "id", before: from, after: to });
    const history = [released("2026.4.0", change("c")), released("2026.3.0", renamed("b", "c")), released("2026.2.0", renamed("a", "b"))];
    const shown = (version: string) => correctionsSince(history, version).map((row) => [row.release, row.shown]);
    expect(shown("2026.1.0")).toEqual([
      ["2026.4.0", ["c", "a"]],
      ["2026.3.0", ["c", "a"]],
      ["2026.2.0", ["b", "a"]],
    ]);
    expect(shown("2026.3.0")).toEqual([["2026.4.0", ["c"]]]);
  });

  it("keep events and observations of one name apart", () => {
    const history = [released("2026.2.0", change("x"), change("x", { noun: "event", kind: "withdrawn", field: null }))];
    expect(correctionsSince(history, "2026.1.0")).toHaveLength(2);
  });
});

it("a row counts once for each kind of change, however many of its cells changed", () => {
  expect(changeCounts([change("a"), change("a", { field: "unit" }), change("b", { kind: "added" })])).toEqual({
    added: 1,
    revised: 0,
    reworded: 0,
    corrected: 1,
    withdrawn: 0,
    recomputed: 0,
  });
});
