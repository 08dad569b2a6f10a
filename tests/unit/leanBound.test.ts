import { expect, it } from "vitest";
import { az } from "../../src/words/az.ts";
import { en } from "../../src/words/en.ts";
import { fa } from "../../src/words/fa.ts";
import { he } from "../../src/words/he.ts";
import { ru } from "../../src/words/ru.ts";
import { tr } from "../../src/words/tr.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { cellIn, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

/** A lean below 0 that is `at most` a number points further to its side than the number: the side is said instead. */

const siteOf = (release: string) => siteOver({ ...headCatalog(), release });
const newest = siteOf("2026.25.0");
const before = siteOf("2026.24.0");
const said = (site: typeof newest, cell: string) => cellIn(sheetSpecOf(site), cell).card?.lines[0];

it("says on the card of a cell towards which side a bound is open", () => {
  expect(said(newest, "goods_bought.2020")).toBe(
    "Iran $287.29 million, Israel at most $185.16 million; balance −0.22 or further towards Iran",
  );
  expect(said(newest, "goods_sold.2023")).toMatch(/; balance \+0\.48 or further towards Israel$/);
  expect(said(newest, "goods_sold.2020")).toMatch(/; balance \+0\.84$/);
});

it("is at most, or at least, a number in releases before 2026.25.0", () => {
  expect(said(before, "goods_bought.2020")).toMatch(/; balance at most −0\.22$/);
  expect(said(before, "goods_sold.2023")).toMatch(/; balance at least \+0\.48$/);
});

it("is said in every language without a word for most or least", () => {
  const irn = ["Iran", "İran", "ایران", "איראן", "Иран", "İran"];
  const bounds = [en, az, fa, he, ru, tr].map(({ pair }, i) => pair.leanBound(-0.22, irn[i] as string));
  expect(bounds).toEqual([
    "balance −0.22 or further towards Iran",
    `balans ${az.pair.value(-0.22)} və ya İrana daha yaxın`,
    `موازنه ${fa.pair.value(-0.22)} یا نزدیک‌تر به ایران`,
    `מאזן ${he.pair.value(-0.22)} או קרוב יותר לאיראן`,
    `баланс ${ru.pair.value(-0.22)} или ближе к Ирану`,
    `denge ${tr.pair.value(-0.22)} veya İran’a daha yakın`,
  ]);
});
