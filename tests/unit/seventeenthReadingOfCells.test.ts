import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { CellsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What cells of the balance sheet say since readers of the draft of 2026.28.0 looked at them; the releases before keep what they had. */

const BEFORE = "2026.27.0";
const now = siteInWords("en", en, HEAD);
const before = siteInWords("en", en, BEFORE);
const languages = await allWords();

const formOf = (site: Edition): CellsPanel =>
  (chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, viewOf()).forms ?? [])[0] as CellsPanel;

/** The picture of a page for phones. */
const PHONE = 344;

describe("numbers in cells", () => {
  const saidIn = (site: Edition) => formOf(site).key.find(({ look }) => look === "zero")?.label;

  it("are said in the key to be of the one that has any, with the other's 0; not so before", () => {
    expect(saidIn(now)).toBe("number: Iran; Israel 0");
    expect(saidIn(before)).toBeUndefined();
  });

  it.each(languages)("in %s take no line more on a phone", (code, words) => {
    const [after, former] = [HEAD, BEFORE].map((release) => {
      const { height, key } = formScene(formOf(siteInWords(code, words, release)), PHONE, false, words.kit.direction, release);
      return { height, has: key.some(({ look }) => look === "zero") };
    });
    expect(after?.has).toBe(true);
    expect(after?.height).toBeLessThanOrEqual(former?.height ?? 0);
  });
});

describe("cells of five years", () => {
  const rowsIn = (site: Edition) => formOf(site).groups.flatMap(({ rows }) => rows);
  const cellsOf = (site: Edition, id: string) => rowsIn(site).find((row) => row.id === id)?.periods ?? [];

  it("that are clear in most years and not in the last say so where they are pale; before, that they are slight at least", () => {
    const pale = (site: Edition) =>
      rowsIn(site).flatMap(({ periods }) => periods.flatMap(({ id, look, card }) => (look === "slight" ? [`${id}: ${card?.figure}`] : [])));
    const said = (text: string) => text.endsWith("in most years, but not in the last one");
    expect(pale(now).filter(said)).toEqual([
      "goods_bought.2011: Clearly towards Iran in most years, but not in the last one",
      "events.2021: Clearly towards Israel in most years, but not in the last one",
    ]);
    expect(pale(before).filter(said)).toEqual([]);
    expect(pale(before)).toContain("events.2021: at least slightly towards Israel in most years");
  });

  it("that a share fills have its number where there is room, upon the filled part where that is the larger", () => {
    const textsIn = (site: Edition, release: string, width: number) => {
      const form = formOf(site);
      const ids = cellsOf(site, "arms").map(({ id }) => id);
      return formScene(form, width, false, "ltr", release).texts.flatMap(({ of, text, style }) =>
        of !== null && ids.includes(of) ? [[text, style]] : [],
      );
    };
    expect(textsIn(now, HEAD, PHONE)).toEqual([
      ["8%", "label"],
      ["69.5%", "glyph"],
      ["22%", "label"],
    ]);
    const former = siteInWords("en", en, "2026.28.0");
    expect(textsIn(former, "2026.28.0", PHONE)).toEqual([
      ["7.7%", "label"],
      ["69.5%", "glyph"],
    ]);
    expect(textsIn(now, HEAD, 1136)).toEqual([]);
    expect(textsIn(before, BEFORE, PHONE)).toEqual([]);
  });
});
