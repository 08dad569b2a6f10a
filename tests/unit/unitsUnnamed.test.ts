import { describe, expect, it } from "vitest";
import { asItIs, unitsUnnamed } from "../../src/words/kit/unitsUnnamed.ts";

const TITLES = "Davam edən hərbi qarşıdurmalar; Bildirilən hadisələrin tonu: əməkdaşlığın payı";

describe("units behind the titles of a chart", () => {
  it("are left out where a title names them, another word between theirs included", () => {
    expect(unitsUnnamed(TITLES, ["davam edən qarşıdurma", "pay"])).toEqual([]);
    expect(unitsUnnamed("Споры, которые шли в году", ["споры, которые шли"])).toEqual([]);
  });
  it("stand there where a word of theirs is in no title", () => {
    expect(unitsUnnamed(TITLES, ["davam edən səfər", "hadisə"])).toEqual(["davam edən səfər"]);
  });
  it("stood there before 2026.13.0 unless a title had them as they are", () => {
    expect(unitsUnnamed(TITLES, ["davam edən qarşıdurma", "pay"], asItIs)).toEqual(["davam edən qarşıdurma"]);
  });
});
