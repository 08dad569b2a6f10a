import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { chartClaims } from "../../src/model/chartClaims.ts";
import { ClaimsBeside } from "../../src/worker/nouns/chart/claimsBeside.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What stands beside a claim whose records a view leaves out. */

const EVERYTHING = { as_of: null, collection: "all" as const };

const chartOf = ({ catalog }: Edition, id: string) => catalog.chartById.get(id) ?? expect.fail(id);
const escaped = (text: string) => plain(String(<>{text}</>));
/** Without what only holds words together. */
const plain = (text: string) => text.replaceAll("\u00A0", " ").replaceAll(/[\u2066-\u2069]/gu, "");

describe.each(await someWords())("claims beside a chart, in %s", (language, words) => {
  const told = (release: string, id: string) => {
    const edition = siteInWords(language, words, release);
    const claims = chartClaims(edition.catalog, chartOf(edition, id), EVERYTHING).map((claim) => ({ ...claim, check: null }));
    return { edition, text: plain(String(<ClaimsBeside edition={edition} claims={claims} />)) };
  };

  it.each(["oil-supply", "trade-volumes"])("of %s are not tested in this view, and in older releases not checked", (id) => {
    const [now, then] = [told(HEAD, id), told("2026.29.0", id)];
    expect(now.text).toContain(`>${words.dashboard.chip.none}<`);
    expect(now.text).not.toContain(`>${words.chartPage.unchecked}<`);
    expect(then.text).toContain(`>${then.edition.words.chartPage.unchecked}<`);
  });

  it.each(["arms-import-shares", "security", "investment"])(
    "of %s have each its measure, as there are several; not in older releases",
    (id) => {
      const [now, then] = [told(HEAD, id), told("2026.30.0", id)];
      const series = new Set(
        chartClaims(now.edition.catalog, chartOf(now.edition, id), EVERYTHING).flatMap(({ figure }) => figure?.series ?? []),
      );
      expect(series.size).toBeGreaterThan(1);
      for (const one of series) {
        const title = escaped(now.edition.catalog.seriesById.get(one)?.title ?? "?");
        expect(now.text).toContain(title);
        expect(then.text).not.toContain(`>${title}`);
      }
    },
  );

  it("of one measure have its country alone", () => {
    const { edition, text } = told(HEAD, "oil-supply");
    expect(text).not.toContain(escaped(edition.catalog.seriesById.get("oil-supply-share")?.title ?? "?"));
  });

  it("have each a check where nothing is left out", () => {
    const { catalog } = siteInWords(language, words, HEAD);
    expect(catalog.charts.flatMap((chart) => chartClaims(catalog, chart, EVERYTHING)).filter(({ check }) => check === null)).toEqual([]);
  });
});
