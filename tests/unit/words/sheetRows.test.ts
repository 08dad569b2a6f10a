import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../../src/chart/chartSpec/chart.ts";
import type { CellsPanel } from "../../../src/chart/chartSpec/formPanel.ts";
import { cellsBody } from "../../../src/chart/scene/forms/cellsScene.ts";
import { WHOLE_WIDTH } from "../../../src/chart/scene/plotScales.ts";
import { loadTranslations } from "../../../src/curator/translations.ts";
import { Urls } from "../../../src/edition/urls.ts";
import { translated } from "../../../src/model/translated.ts";
import { headCatalog } from "../../fixtures/headSite.ts";
import { someWords } from "../../fixtures/languages.ts";

/** Names and newest readings stand beside the cells over the whole width of a page, in every language: above them they push half the sheet below the screen. */

const translations = loadTranslations("data");
const languages = await someWords();

describe.each(languages)("the balance sheet in %s", (language, words) => {
  const catalog = translated(headCatalog(), translations[language] ?? []);
  const chart = catalog.charts.find(({ id }) => id === "balance-sheet");
  if (chart === undefined) throw new Error("the data have no balance sheet");
  const urls = new Urls({ origin: "", pin: null, language: language === "en" ? null : language });
  const form = chartSpec({ catalog, words, pinned: null, urls }, chart, WHOLE).forms?.find(({ kind }) => kind === "cells") as CellsPanel;

  it("has its rows' words beside their cells on a page", () => {
    expect(cellsBody(form, WHOLE_WIDTH.width, 0).plot.width).toBeLessThan(WHOLE_WIDTH.width);
  });
});
