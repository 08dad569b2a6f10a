import { expect, it } from "vitest";
import type { Grade } from "../../src/model/dimensions/dimension.ts";
import { type RowGrade, rowGrade } from "../../src/model/dimensions/rowGrade.ts";
import { az } from "../../src/words/az.ts";
import { en } from "../../src/words/en.ts";
import { fa } from "../../src/words/fa.ts";
import { he } from "../../src/words/he.ts";
import { ru } from "../../src/words/ru.ts";
import { tr } from "../../src/words/tr.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { rowsIn, SHEET, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

const cells = (...grades: (Grade | null)[]) => grades.map((grade, i) => ({ period: String(2001 + i), grade }));
const note = (release: string, row: string) =>
  rowsIn(sheetSpecOf(siteOver({ ...headCatalog(), release, charts: [SHEET] }))).find(({ id }) => id === row)?.note;

it("is the grade of most cells, with the newest ones where theirs is another", () => {
  expect(rowGrade(cells("A", "A", "B"))).toEqual({ most: "A", newest: { periods: ["2003"], grade: "B" }, isMixed: false });
  expect(rowGrade(cells("A", "A", "A", "B", "B"))).toEqual({
    most: "A",
    newest: { periods: ["2004", "2005"], grade: "B" },
    isMixed: false,
  });
  expect(rowGrade(cells("B", "A"))).toEqual({ most: "A", newest: null, isMixed: true });
});
it("is mixed where a cell before the newest ones has another grade than most", () => {
  const mixed = { most: "B", newest: null, isMixed: true };
  expect(rowGrade(cells("C", "B", "B"))).toEqual(mixed);
  expect(rowGrade(cells("C", "B", "B", "B", "C"))).toEqual(mixed);
  expect(rowGrade(cells("B", "B", "B", "C", "A"))).toEqual(mixed);
});
it("does not count cells without a grade", () => {
  expect(rowGrade(cells("C", null, null))).toEqual({ most: "C", newest: null, isMixed: false });
  expect(rowGrade(cells(null))).toBeNull();
  expect(rowGrade([])).toBeNull();
});
it("stands beside the name of a row, in releases before 2026.16.0 as that of the newest cell alone", () => {
  expect(note("2026.16.0", "votes")).toMatch(/ · grade A \(2025: B\)$/);
  expect(note("2026.15.0", "votes")).toMatch(/ · grade B$/);
});
it("is that of all cells, with every newest year, and says that others differ too, since 2026.25.0", () => {
  expect(note("2026.25.0", "votes")).toMatch(/ · grade A \(2024–25: B\)$/);
  expect(note("2026.25.0", "goods_bought")).toMatch(/ · mostly grade B$/);
  expect(note("2026.25.0", "arms")).toMatch(/ · grade B \(2022–25: C\)$/);
  expect(note("2026.24.0", "goods_bought")).toMatch(/ · grade B \(2014: C\)$/);
  expect(note("2026.25.0", "events")).toMatch(/ · mostly grade C$/);
  expect(note("2026.25.0", "disputes")).toMatch(/ · grade B$/);
});
it("is said in every language", () => {
  const notes = (grade: RowGrade) => [en, az, fa, he, ru, tr].map(({ sheet }) => sheet.note("votes", grade));
  const since = (...periods: string[]) => notes({ most: "A", newest: { periods, grade: "B" }, isMixed: false });
  for (const text of since("2025")) expect(text).toMatch(/A\u2069? \((2025|۲۰۲۵): \u2066?B\u2069?\)$/);
  for (const text of since("2024", "2025")) expect(text).toMatch(/A\u2069? \((2024–25|2024–2025|۲۰۲۴ تا ۲۰۲۵): \u2066?B\u2069?\)$/);
  expect(notes({ most: "A", newest: null, isMixed: true }).map((text) => text.split(" · ").at(-1))).toEqual([
    "mostly grade A",
    "etibarlılıq əsasən A",
    "کیفیت: عمدتاً A",
    "איכות: לרוב A",
    "надёжность чаще A",
    "güvenilirlik genelde A",
  ]);
});
