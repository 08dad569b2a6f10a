import { describe, expect, it } from "vitest";
import { settlerFaults } from "../../src/curator/settlers.ts";
import type { CodingDifference } from "../../src/model/codingDifferences.ts";
import { describeFault } from "../../src/tables/fault.ts";
import { readSettlers } from "../../src/tables/settlers.ts";

const unit = { name: "embassy-planned", quote: "hopes for an embassy" };
const kind: CodingDifference = {
  ...{ part: "events", source: "paper-2014", paragraph: 9, first: unit, second: unit },
  fields: [{ field: "kind", first: "visit", second: "other" }],
};
const HEADER = "source,paragraph,part,field,unit,first,second,settled,by,because";
const faults = (differences: CodingDifference[], ...rows: string[]) =>
  settlerFaults(readSettlers("codings/settled.csv", [HEADER, ...rows, ""].join("\n")), differences).map(describeFault);
const KIND = "paper-2014,9,events,kind,embassy-planned,visit,other";

describe("settlerFaults", () => {
  it("finds nothing wrong with a difference that somebody settled with a reason, nor with documents of which no row tells", () => {
    expect(faults([kind], `${KIND},first,AB,It is a visit`)).toEqual([]);
    expect(faults([kind])).toEqual([]);
  });
  it("names one thing of a row that lacks several, at its cell", () => {
    expect(faults([kind], `${KIND},,,`)).toEqual([
      expect.stringMatching(/^codings\/settled\.csv:2:8 settled "": expected what was decided/),
    ]);
    expect(faults([kind], `${KIND},first,,`)).toEqual([expect.stringContaining("expected who decided")]);
  });
  it("names a difference without a row, with the command that adds it, and a row of none", () => {
    const alone: CodingDifference = { ...kind, part: "mentions", second: null, fields: [] };
    expect(faults([kind, alone], `${KIND},first,AB,It is`)).toEqual([expect.stringContaining("npm run settle -- paper-2014 adds it")]);
    expect(faults([], `${KIND},first,AB,It is`)).toEqual([expect.stringContaining("expected a difference of the two codings")]);
  });
});
