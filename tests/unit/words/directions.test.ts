import { describe, expect, it } from "vitest";
import type { GoodsClause, SheetSentence } from "../../../src/model/dimensions/sentence.ts";
import type { SheetNames } from "../../../src/words/en/sheetNames.ts";
import { someWords } from "../../fixtures/languages.ts";

/** What turns a sentence around, such as its side, its tense or how much more, turns it around in every language. */

const languages = await someWords();

const names: SheetNames = {
  subject: "S",
  partner: { irn: "A", isr: "B" },
  reporter: (code) => code,
  source: (id) => id,
  published: () => null,
  date: (day) => day,
};
/** What of a clause its words depend on. */
type Said = Omit<GoodsClause, "cell" | "rows">;
const SOLD: Said = { kind: "goods_sold", side: "isr", present: false, farMore: true, from: 2008, to: 2020 };

describe.each(languages)("in %s", (_, words) => {
  const said = (...clauses: Said[]) =>
    words.sheet.sentence({ clauses, unpublished: [], as_of: null, past: false, last: 2025 } as unknown as SheetSentence, names);

  it.each<[string, Said]>([
    ["the side", { ...SOLD, side: "irn" }],
    ["the direction of trade", { ...SOLD, kind: "goods_bought" }],
    ["the tense", { ...SOLD, present: true }],
    ["how much more", { ...SOLD, farMore: false }],
  ])("%s is said", (_, other) => {
    expect(said(other)).not.toBe(said(SOLD));
  });

  it("years of a column run from left to right, as the columns do", () => {
    const column = words.sheet.column(1991, 1995);
    const isRightToLeft = words.kit.direction === "rtl";
    expect([column.startsWith("\u2066"), column.endsWith("\u2069")]).toEqual([isRightToLeft, isRightToLeft]);
  });
});
