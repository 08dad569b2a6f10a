import { expect, it } from "vitest";
import { cellsBody } from "../../src/chart/scene/forms/cellsScene.ts";
import { loadTranslations } from "../../src/curator/translations.ts";
import { translated } from "../../src/model/translated.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { formIn, SHEET, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

/** What the balance sheet says and draws since 2026.17.0, and what releases before it go on saying. */

const NOW = "2026.17.0";
const BEFORE = "2026.16.0";

const specOf = (release: string) => sheetSpecOf(siteOver({ ...headCatalog(), release, charts: [SHEET] }));
const formOf = (release: string) => formIn(specOf(release));

const translations = loadTranslations("data");

it.each(Object.entries(CATALOGUES))("the sentence of releases before stays as it was in %s", async (language, read) => {
  const words = await read();
  const saying = (release: string) => {
    const catalog = translated({ ...headCatalog(), release, charts: [SHEET] }, translations[language] ?? []);
    return sheetSpecOf({ ...siteOver(catalog), words: wordsOf(release, words) }).finding ?? "";
  };
  const [now, before] = [saying(NOW), saying(BEFORE)];
  expect(now.length).toBeGreaterThan(100);
  // Whose members most of them are, and that the two counts of arms cannot be compared.
  expect(before.length).toBeLessThan(now.length);
});

it("no row has its note above its cells on a phone, where few have room for it; all have it beside them", () => {
  const notes = (release: string, width: number) => {
    const form = formOf(release);
    const all = new Set(form.groups.flatMap(({ rows }) => rows.map(({ note }) => note)));
    return cellsBody(form, width, 0).texts.filter(({ text }) => all.has(text)).length;
  };
  expect(notes(NOW, 344)).toBe(0);
  expect(notes(BEFORE, 344)).toBeGreaterThan(0);
  expect(notes(NOW, 1136)).toBe(9);
});

it("why a row claims no side stands behind its name where there is room for it and the readings, and nowhere else", () => {
  const form = formOf(NOW);
  const tails = (aside: (own: string) => string) => {
    const rows = (all: (typeof form.groups)[number]["rows"]) =>
      all.map((row) => (row.aside === undefined ? row : { ...row, aside: aside(row.aside) }));
    const body = cellsBody({ ...form, groups: form.groups.map((group) => ({ ...group, rows: rows(group.rows) })) }, 1136, 0);
    return { tails: body.texts.flatMap(({ tail }) => tail ?? []), isBeside: body.plot.width < 1136 };
  };
  expect(tails((own) => own)).toEqual({
    tails: ["older than five years", "not a measure of leaning", "only slightly to one side", "not a measure of leaning", "unclear today"],
    isBeside: true,
  });
  expect(tails((own) => own.repeat(20))).toEqual({ tails: [], isBeside: true });
});
