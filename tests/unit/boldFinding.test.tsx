import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { firstFinding } from "../../src/chart/chartSpec/firstFinding.ts";
import { paragraphsOf } from "../../src/chart/chartSpec/paragraphs.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { Finding } from "../../src/worker/nouns/chart/finding.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What is bold above a picture: a sentence that is true by itself, and no claim without its verdict. */

/** So many letters of bold are a screen of a phone. */
const TOO_MANY = 280;

function boldOf(site: Edition, id: string) {
  const chart = site.catalog.chartById.get(id);
  if (chart === undefined) throw new Error(id);
  const spec = chartSpec(site, chart, WHOLE);
  const plain = (html: string) =>
    html
      .replace(/<[^>]*>/g, "")
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"')
      // Ranges and numbers are held together by signs that nobody sees.
      .replace(/\p{Cf}/gu, "")
      .replace(/\s/g, " ");
  const bold = plain(/<strong>(.*?)<\/strong>/s.exec(String(<Finding edition={site} spec={spec} />))?.[1] ?? "");
  const whole = firstFinding(site.catalog, spec);
  const headline = spec.headline === undefined ? null : plain(spec.headline);
  return {
    bold,
    whole: plain(whole),
    isLong: whole.length > TOO_MANY,
    isOfBoth: !paragraphsOf(site.catalog, spec)[0]?.startsWith(whole),
    headline,
  };
}

describe.each(await someWords())("in %s", (code, words) => {
  const [site, before] = [siteInWords(code, words, HEAD), siteInWords(code, words, "2026.31.0")];

  it("the years without a doubtful figure are bold, those with one stand behind them", () => {
    const { bold, whole } = boldOf(site, "imports-reported");
    expect(whole.startsWith(`${bold} `)).toBe(true);
    expect(bold).toContain(words.kit.year(2008));
    expect(bold).not.toContain(words.kit.year(2014));
    expect(bold).toMatch(/[.!?؟]$/u);
  });

  it.each(["oil-supply", "trade-volumes", "visits"])("%s has its headline in bold, since 2026.32.0", (id) => {
    const { bold, headline } = boldOf(site, id);
    expect(headline).not.toBe(null);
    expect(bold).toBe(headline);
    const then = boldOf(before, id);
    expect(then.bold).toBe(then.whole);
  });

  it.each(["trade-directions", "investment", "balance-sheet", "community"])(
    "%s keeps claims with their verdicts, and one country with the other; what is long or goes over two paragraphs is not bold",
    (id) => {
      const { bold, whole, isLong, isOfBoth, headline } = boldOf(site, id);
      expect(headline).toBe(null);
      expect(bold).toBe(isLong || isOfBoth ? "" : whole);
      const then = boldOf(before, id);
      expect(then.bold).toBe(then.whole);
    },
  );
});

it("some first findings are too long to be bold, and some are not", () => {
  const site = computedSite(HEAD);
  expect(boldOf(site, "trade-directions").bold).toBe("");
  expect(boldOf(site, "investment").bold).toMatch(/^A 2020 article puts investment/);
});
