import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { firstFinding } from "../../src/chart/chartSpec/firstFinding.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { Finding } from "../../src/worker/nouns/chart/finding.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What is bold above a picture: a sentence that is true by itself, and no claim without its verdict. */

function boldOf(site: Edition, id: string): { bold: string; whole: string } {
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
  return { bold, whole: plain(firstFinding(site.catalog, spec)) };
}

describe.each(await someWords())("in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);

  it("the years without a doubtful figure are bold, those with one stand behind them", () => {
    const { bold, whole } = boldOf(site, "imports-reported");
    expect(whole.startsWith(`${bold} `)).toBe(true);
    expect(bold).toContain(words.kit.year(2008));
    expect(bold).not.toContain(words.kit.year(2014));
    expect(bold).toMatch(/[.!?؟]$/u);
  });

  it.each(["oil-supply", "trade-volumes", "trade-directions", "investment", "balance-sheet"])(
    "%s keeps claims with their verdicts, and one country with the other",
    (id) => {
      const { bold, whole } = boldOf(site, id);
      expect(bold).toBe(whole);
    },
  );
});
