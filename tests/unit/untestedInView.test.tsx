import { describe, expect, it } from "vitest";
import { chartClaims } from "../../src/model/chartClaims.ts";
import { ClaimsBeside } from "../../src/worker/nouns/chart/claimsBeside.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What stands beside a claim whose records a view leaves out. */

const EVERYTHING = { as_of: null, collection: "all" as const };

describe.each(await someWords())("claims beside a chart, in %s", (language, words) => {
  const told = (release: string, id: string) => {
    const edition = siteInWords(language, words, release);
    const chart = edition.catalog.chartById.get(id) ?? expect.fail(id);
    const claims = chartClaims(edition.catalog, chart, EVERYTHING).map((claim) => ({ ...claim, check: null }));
    return { edition, text: String(<ClaimsBeside edition={edition} claims={claims} />) };
  };

  it.each(["oil-supply", "trade-volumes"])("of %s are not tested in this view, and in older releases not checked", (id) => {
    const [now, then] = [told(HEAD, id), told("2026.29.0", id)];
    expect(now.text).toContain(`>${words.dashboard.chip.none}<`);
    expect(now.text).not.toContain(`>${words.chartPage.unchecked}<`);
    expect(then.text).toContain(`>${then.edition.words.chartPage.unchecked}<`);
  });

  it("have each a check where nothing is left out", () => {
    const { catalog } = siteInWords(language, words, HEAD);
    expect(catalog.charts.flatMap((chart) => chartClaims(catalog, chart, EVERYTHING)).filter(({ check }) => check === null)).toEqual([]);
  });
});
