import { describe, expect, it } from "vitest";
import { differenceLines } from "../../src/curator/differenceLines.ts";
import { codingDifferences } from "../../src/model/codingDifferences.ts";
import { oneSided } from "../../src/model/oneSided.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { loadCoding } from "../../src/tables/coding.ts";
import { codedFrom, edited, without } from "../fixtures/codings.ts";
import { threeRows } from "../fixtures/files.ts";

const same = codedFrom(threeRows);
const differences = (first: DataFiles, second: DataFiles) => codingDifferences(loadCoding(first), loadCoding(second));

describe("differences of two codings", () => {
  it("are none where both say the same", () => expect(differences(same, same)).toEqual([]));
  it("hold both values, both names and both quotes", () => {
    const other = edited(same, "mentions.csv", { event: "drill-2021" }, { status: "alleged", quote: "held a big drill" });
    expect(differences(same, other)).toEqual([
      {
        part: "mentions",
        source: "blog-2021",
        paragraph: 6,
        first: { name: "drill-2021", quote: "held a drill" },
        second: { name: "drill-2021", quote: "held a big drill" },
        fields: [{ field: "status", first: "happened", second: "alleged" }],
      },
    ]);
  });
  it("name what only one has, with its event, in the order of the text", () => {
    const lacking = without(without(same, "mentions.csv", { event: "drill-2021" }), "events.csv", { id: "drill-2021" });
    const other = edited(lacking, "coverage/blog-2021.csv", { token: "40" }, { disposition: "context", ref: "" });
    expect(differences(same, other).map(({ part, paragraph, second }) => [part, paragraph, second === null])).toEqual([
      ["coverage", 4, false],
      ["events", 6, true],
      ["mentions", 6, true],
    ]);
  });
  it("are printed document by document, side by side", () => {
    const other = edited(same, "events.csv", { id: "embassy-planned" }, { kind: "other" });
    const lines = differenceLines(differences(same, other)).map((line) => line.replace(/ {2,}/g, "  ").trim());
    expect(lines).toEqual([
      "",
      "paper-2014: 1 difference",
      "paragraph 3, events",
      "embassy-planned  | embassy-planned",
      '"hopes for an embassy"  | "hopes for an embassy"',
      "kind  embassy  | other",
    ]);
  });
});

describe("a document that only one coding has", () => {
  const paper = { source: "paper-2014" };
  const lacking = without(without(same, "observations.csv", paper), "mentions.csv", paper);
  it("is named with the coding that lacks it", () => {
    expect(oneSided(loadCoding(same), loadCoding(same))).toEqual([]);
    expect(oneSided(loadCoding(same), loadCoding(lacking))).toEqual([{ document: "paper-2014", missing: "second" }]);
    expect(oneSided(loadCoding(lacking), loadCoding(same))).toEqual([{ document: "paper-2014", missing: "first" }]);
  });
  it("is one whose numbers only one coding accounts for", () => {
    const { "coverage/blog-2021.csv": _, ...uncovered } = same;
    expect(oneSided(loadCoding(same), loadCoding(uncovered))).toEqual([{ document: "blog-2021", missing: "second" }]);
  });
});
