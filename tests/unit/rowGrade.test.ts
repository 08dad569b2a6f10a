import { expect, it } from "vitest";
import type { Grade } from "../../src/model/dimensions/dimension.ts";
import { rowGrade } from "../../src/model/dimensions/rowGrade.ts";
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

it("is the grade of most cells, with the newest where that is another", () => {
  expect(rowGrade(cells("A", "A", "B"))).toEqual({ most: "A", newest: { period: "2003", grade: "B" } });
  expect(rowGrade(cells("C", "B", "B"))).toEqual({ most: "B", newest: null });
  expect(rowGrade(cells("B", "A"))).toEqual({ most: "A", newest: null });
});
it("does not count cells without a grade", () => {
  expect(rowGrade(cells("C", null, null))).toEqual({ most: "C", newest: null });
  expect(rowGrade(cells(null))).toBeNull();
  expect(rowGrade([])).toBeNull();
});
it("stands beside the name of a row, in releases before 2026.16.0 as that of the newest cell alone", () => {
  expect(note("2026.16.0", "votes")).toMatch(/ · grade A \(2025: B\)$/);
  expect(note("2026.15.0", "votes")).toMatch(/ · grade B$/);
});
it("is said in every language", () => {
  const said = [en, az, fa, he, ru, tr].map(({ sheet }) => sheet.note("votes", { most: "A", newest: { period: "2025", grade: "B" } }));
  for (const text of said) expect(text).toMatch(/A \((2025|۲۰۲۵): B\)$/);
});
