import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { type BalanceQuery, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import { HowToRead } from "../../src/worker/nouns/chart/howToRead.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** The key of the index said of every view that all methods agree; only the usual view may speak of every method, as its sentence does. */

const BEFORE = "2026.28.0";
const ALL: BalanceQuery = { ...DEFAULT_BALANCE, vintage: { as_of: null, collection: "all" } };
const DROPPED: BalanceQuery = { ...DEFAULT_BALANCE, drop: ["avim-2025"] };

describe.each(await allWords())("what is in color, in %s", (code, words) => {
  const { key, filledInView } = words.indexPicture;
  const said = (release: string, balance: BalanceQuery) => {
    const site = siteInWords(code, words, release);
    const view = { ...WHOLE, vintage: balance.vintage, balance };
    const spec = chartSpec(site, site.catalog.chartById.get("balance") as Chart, view);
    const html = String(<HowToRead edition={site} spec={spec} view={view} />);
    return [key.filled, filledInView].filter((text) => html.includes(`>${text}<`));
  };

  it("is said of all methods in the usual view alone", () => {
    expect(said(HEAD, DEFAULT_BALANCE)).toEqual([key.filled]);
    expect(said(HEAD, { ...DEFAULT_BALANCE, halfLife: 2 })).toEqual([key.filled]);
    for (const balance of [ALL, DROPPED]) expect(said(HEAD, balance)).toEqual([filledInView]);
    expect(said(BEFORE, ALL)).toEqual([key.filled]);
  });
});
