import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { sheetSentence } from "../../src/model/dimensions/sentence.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** The chart of votes says by both ranks how many members are nearer the side they tilt to: “more than most” holds by each, and they are far apart. */

const ALL = { as_of: null, collection: "all" } as const;

describe.each(await someWords())("the ranks of the votes, in %s", (code, words) => {
  const [now, then] = [siteInWords(code, words, HEAD), siteInWords(code, words, "2026.27.0")];
  const { catalog } = now;
  const clause =
    sheetSentence(catalog, ALL, balanceSheet(catalog, { vintage: ALL, from: null, to: null })).clauses.find(
      ({ kind }) => kind === "votes",
    ) ?? expect.fail();
  const newest = (series: string) =>
    (catalog.pairsBySeries.get(series) ?? []).filter(({ period }) => Number(period.text) <= clause.to).at(-1) ?? expect.fail(series);
  const ranks = [newest("un-vote-rank"), newest("un-ideal-point-rank")] as const;
  const sentences = (site: typeof now) =>
    chartSpec(site, site.catalog.chartById.get("un-votes") ?? expect.fail(), viewOf({})).sentences ?? [];

  it("stand beside the chart with their years and rows, and did not in 2026.27.0", () => {
    const shares = ranks.map(({ value }) => 100 * (clause.side === "irn" ? (value ?? 0) : 1 - (value ?? 0)));
    for (const share of shares) {
      expect(share).toBeLessThan(50);
      const said = sentences(now).find(({ rows }) => rows.length === 2 && ranks.every(({ id }) => rows.includes(id)));
      expect(said?.part).toBe("ends");
      expect(said?.text).toContain(words.kit.figure(share, "PC", 1));
      for (const { period } of ranks) expect(said?.text).toContain(words.kit.year(Number(period.text)));
    }
    expect(sentences(then).some(({ rows }) => rows.length === 2 && ranks.every(({ id }) => rows.includes(id)))).toBe(false);
  });
});
