import { expect, it } from "vitest";
import { statesLines } from "../../src/curator/statesLines.ts";
import { recomputed } from "../../src/model/recomputed.ts";

const cells = { field: null, before: null, after: null };

it("a place that tells an event already there is told as that place and not as a new event", () => {
  const lines = statesLines(
    [
      { ...cells, edit: "added", noun: "event", id: "visit-2016" },
      { ...cells, edit: "added", noun: "event", id: "drill-2021", field: "paper-2014:5" },
      { edit: "changed", noun: "event", id: "drill-2021", field: "kind", before: "other", after: "drill" },
    ],
    [],
  );
  expect(lines).toContain("  event visit-2016");
  expect(lines).toContain("  event drill-2021 paper-2014:5");
  expect(lines).toContain('  event drill-2021 kind: "other" to "drill"');
});

it("a count that is new or gone is no count with the same result", () => {
  const counts = ["added", "withdrawn", "recomputed"] as const;
  const lines = statesLines(
    [],
    counts.map((kind) => recomputed("observation", `visits.${kind}`, [], { kind })),
  );
  expect(lines.slice(-3)).toEqual([
    "  observation visits.added added",
    "  observation visits.withdrawn withdrawn",
    "  observation visits.recomputed the same result",
  ]);
});
