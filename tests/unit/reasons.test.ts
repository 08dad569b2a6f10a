import { describe, expect, it } from "vitest";
import { explain } from "../../src/curator/attachReasons.ts";
import type { Difference } from "../../src/model/change.ts";
import { recomputed } from "../../src/model/recomputed.ts";
import { readReasons } from "../../src/tables/reasons.ts";

const changed = (noun: Difference["noun"], id: string, field: string): Difference => {
  return { edit: "changed", noun, id, field, before: "old", after: "new" };
};
const gone = (noun: Difference["noun"], id: string): Difference => ({ ...changed(noun, id, ""), edit: "withdrawn", field: null });
const CHARTS = ["trade", "visits"].flatMap((id) => [changed("chart", id, "title"), changed("chart", id, "reading")]);

function told(differences: Difference[], lines: string[], computed = [recomputed("balance", "1993", ["a"], { field: "lean" })]) {
  const reasons = readReasons("reasons.csv", ["noun,id,field,kind,reason", ...lines, ""].join("\n"));
  return explain(differences, computed, reasons).map(({ noun, id, field, kind, reason }) => [noun, id, field, kind, reason].join(" | "));
}

describe("a reason is that of the nearest line", () => {
  it("row and field, row, field of every row, every row", () => {
    const lines = [
      "chart,*,,corrected,every chart",
      "chart,*,reading,corrected,every reading",
      "chart,trade,,revised,this chart",
      "chart,trade,reading,corrected,this reading",
    ];
    expect(told(CHARTS, lines, [])).toEqual([
      "chart | trade | title | revised | this chart",
      "chart | trade | reading | corrected | this reading",
      "chart | visits | title | corrected | every chart",
      "chart | visits | reading | corrected | every reading",
    ]);
  });

  it("our own prose may be reworded, and nothing else", () => {
    const lines = ["chart,*,,reworded,plainer words"];
    expect(told(CHARTS.slice(0, 1), lines, [])).toEqual(["chart | trade | title | reworded | plainer words"]);
    expect(() => told([changed("observation", "a", "value")], ["observation,*,,reworded,plainer words"], [])).toThrow(
      "corrected or revised",
    );
  });

  it("a column may be named alone where the field names a place too", () => {
    const field = "souleimanov-2014:24.period";
    expect(told([changed("event", "a", field)], ["event,*,period,corrected,dates"], [])).toEqual([
      `event | a | ${field} | corrected | dates`,
    ]);
    expect(told([changed("event", "a", field)], [`event,a,${field},corrected,this date`], [])[0]).toContain("this date");
  });

  it("rows that stay and rows that are gone may be spoken for side by side", () => {
    const lines = ["check,*,,corrected,judged again", "check,*,,withdrawn,its claim is gone"];
    expect(told([changed("check", "a", "verdict"), gone("check", "b")], lines, [])).toEqual([
      "check | a | verdict | corrected | judged again",
      "check | b |  | withdrawn | its claim is gone",
    ]);
  });

  it("what was computed again needs none and may have one", () => {
    expect(told([], [])).toEqual(["balance | 1993 | lean | recomputed | "]);
    expect(told([], ["balance,*,,recomputed,another rule"])).toEqual(["balance | 1993 | lean | recomputed | another rule"]);
  });
});

describe("reasons are refused", () => {
  it.each<[string, string[], string]>([
    ["when a field of a row has none", ["chart,*,title,corrected,why"], "chart trade: reading was"],
    [
      "when a line speaks for nothing, the others being nearer",
      ["chart,*,,corrected,a", "chart,*,reading,corrected,b", "chart,*,title,corrected,c"],
      "reasons.csv:2:2 id",
    ],
    ["when the field did not change", ["chart,*,,corrected,a", "chart,trade,ends,corrected,b"], 'reasons.csv:3:3 field "ends"'],
    ["when no row of the noun changed", ["chart,*,,corrected,a", "source,*,,corrected,b"], 'reasons.csv:3:2 id "*"'],
    ["when nothing of the kind happened", ["chart,*,,corrected,a", "chart,*,,withdrawn,b"], "expected corrected or revised"],
    ["when two lines say the same", ["chart,*,,corrected,a", "chart,*,,revised,b"], "reasons.csv:3:2 id"],
    ["when the noun is none", ["charts,*,,corrected,a"], "reasons.csv:2:1 noun"],
  ])("%s", (_, lines, message) => expect(() => told(CHARTS, lines)).toThrow(message));
});
