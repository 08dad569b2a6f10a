import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import "../../src/chart/metrics/scripts.ts";
import { growingLine, textWidth } from "../../src/chart/metrics/textWidth.ts";
import { wrapMeasured, wrapWidth } from "../../src/chart/metrics/wrapText.ts";
import { codePoints, LETTERS, TYPEFACES, wholeFaces } from "../../tools/fonts.ts";
import { METRICS_FILE, metricsText, SCRIPTS_FILE, scriptsText } from "../../tools/metrics.ts";
import { fontMetrics } from "../../tools/sfnt.ts";
import { fontWidth } from "../fixtures/fontWidth.ts";

it("has the advances of the fonts that pictures bring", () => {
  expect(readFileSync(METRICS_FILE, "utf8")).toBe(metricsText());
  expect(readFileSync(SCRIPTS_FILE, "utf8")).toBe(scriptsText());
});

it("adds up the advances of a text, those of signs and of Azerbaijani letters too", () => {
  // What harfbuzzjs 1.6.4 adds up for the same files with the feature kern turned off, in thousandths of an em.
  expect(fontWidth("ə", 1000)).toBeCloseTo(564, 5);
  expect(fontWidth("ə", 1000, 700)).toBeCloseTo(597, 5);
  expect(fontWidth("$3.4 billion", 1000, 600)).toBeCloseTo(5358, 5);
  expect(fontWidth("share of Israel's oil imports, 2025", 1000)).toBeCloseTo(15545, 5);
  expect(fontWidth("iii", 12)).toBeLessThan(fontWidth("WWW", 12) / 3);
});

it("has the width of every letter that the files have", () => {
  const font = fontMetrics(wholeFaces(TYPEFACES.sans).regular);
  const letters = [...codePoints(LETTERS.latin), ...codePoints(LETTERS.cyrillic)];
  for (const point of letters) {
    const advance = font.advance(point);
    if (advance !== null) expect(fontWidth(String.fromCodePoint(point), 1000), String.fromCodePoint(point)).toBeCloseTo(advance, 5);
  }
});

it("adds up what letters take where they are joined, and nothing for marks and signs of direction", () => {
  // What Chromium 147 measures of the same words in the same font, in thousandths of an em.
  const MEASURED: [string, number][] = [
    ["تجارت جمهوری آذربایجان و ایران", 12633],
    ["موازنهٔ سال‌های ۲۰۱۶ تا ۲۰۲۰", 10986],
    ["سهم واردات نفت اسرائیل", 10054],
    ["יבוא הנפט של ישראל", 8805],
  ];
  const shares = MEASURED.map(([text, width]) => fontWidth(text, 1000) / width);
  expect([Math.min(...shares) > 0.97, Math.max(...shares) < 1.08]).toEqual([true, true]);
  expect(fontWidth("شَ", 1000)).toBeCloseTo(fontWidth("ش", 1000), 5);
  expect(fontWidth("\u2067‌\u2069", 1000)).toBe(0);
});

it("leaves room for a wider system font, and counts letters without a table as wide", () => {
  expect(textWidth("share of imports", 12)).toBeGreaterThan(1.04 * fontWidth("share of imports", 12));
  expect(fontWidth("文", 10)).toBe(9);
});

it("measures a line that grows as the whole line, to the last bit", () => {
  for (const text of ["Share of Israel's oil imports, 2016 to 2020", "تجارت جمهوری آذربایجان و ایران", "יבוא הנפט 😀 של ישראל", "é ə 文"])
    for (const weight of [400, 700] as const) {
      const [first = "", ...words] = text.split(" ");
      const line = words.reduce((grown, word) => grown.with(` ${word}`), growingLine(first, 12, weight));
      expect([line.text, line.width]).toEqual([text, textWidth(text, 12, weight)]);
    }
  const trade = growingLine("Trade", 12);
  expect([" with Iran", " with Israel"].map((more) => trade.with(more).width)).toEqual([
    textWidth("Trade with Iran", 12),
    textWidth("Trade with Israel", 12),
  ]);
  // A letter that is joined to the one before is narrower, wherever the measuring paused.
  expect(growingLine("س", 12).with("ل").width).toBe(textWidth("سل", 12));
});

/** Every letter is as wide as the other. */
const ONE_WIDE = { ems: (text: string) => text.length, pixels: (ems: number) => ems };

it("breaks between words by width, and inside a word only where it is wider than a line", () => {
  const width = textWidth("share of", 12) + 0.01;
  expect(wrapWidth("share of oil", width, 12)).toEqual(["share of", "oil"]);
  expect(wrapWidth("iiii iiii WWWW", textWidth("iiii iiii", 12) + 1, 12)[0]).toBe("iiii iiii");
  expect(wrapMeasured("abcdefg hi", 3, ONE_WIDE)).toEqual(["abc", "def", "g", "hi"]);
  expect(wrapMeasured("", 3, ONE_WIDE)).toEqual([]);
});
