import { expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 every language says why our estimate of the share of arms is not compared; English and Persian did not. */

const REASON: Record<string, string> = {
  en: "by another method",
  az: "üsul başqadır",
  tr: "yöntemi başka",
  ru: "метод другой",
  fa: "روش دیگری دارد",
  he: "בשיטה אחרת",
};

it.each(await allWords())("in %s the reason stands beside the estimate, and as it was before", (code, words) => {
  const said = (release: string) => {
    const site = siteInWords(code, words, release);
    return chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, viewOf({})).finding ?? "";
  };
  expect(said(HEAD)).toContain(REASON[code]);
  expect(said("2026.27.0").includes(REASON[code] ?? "")).toBe(code !== "en" && code !== "fa");
});

it.each(await allWords())(
  "in %s years of both countries that cannot be compared are a dot or, on a phone, a gap; before, a dot",
  (code, words) => {
    const said = (release: string) => {
      const site = siteInWords(code, words, release);
      const { sentences = [] } = chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, viewOf({}));
      return sentences.map(({ text }) => text);
    };
    const [now] = said(HEAD).filter((text) => !said("2026.27.0").includes(text) && text.includes(words.kit.yearList([2024, 2025])));
    expect(now).toMatch(/gap|boşluq|boşluk|пробел|خالی|רווח/);
  },
);
