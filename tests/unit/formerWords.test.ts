import { describe, expect, it } from "vitest";
import { formerWords } from "../../src/words/kit/formerWords.ts";

const row = { id: "grade B" };
const now = {
  term: "quality",
  nested: { list: ["data quality", "year"] },
  of: (letter: string) => `quality ${letter}`,
  card: (letter: string) => ({ heading: "quality", lines: [`data quality ${letter}`], rows: [row], of: row }),
  none: () => null,
  count: 3,
};

describe("words that were changed", () => {
  const then = formerWords(now, [
    ["quality", "grade"],
    ["data quality", "mark"],
    ["(B)", "B"],
  ]);
  it("are put back in texts, in lists of them, and in what functions give, the longer of two that begin alike first", () => {
    expect([then.term, then.nested.list, then.of("B"), then.of("(B)")]).toEqual(["grade", ["mark", "year"], "grade B", "grade B"]);
    expect(then.card("C")).toMatchObject({ heading: "grade", lines: ["mark C"] });
  });
  it("leave rows, numbers and what is not there as they are", () => {
    const { rows, of } = then.card("C");
    expect([rows[0] === row, of === row, then.none(), then.count]).toEqual([true, true, null, 3]);
    expect(now.term).toBe("quality");
  });
  it("are not put back twice", () => {
    const turned = formerWords({ text: "bought and sold" }, [
      ["bought", "sold"],
      ["sold", "bought"],
    ]);
    expect(turned.text).toBe("sold and bought");
  });
});
