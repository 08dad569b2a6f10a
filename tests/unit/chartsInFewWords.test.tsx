import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { firstFinding } from "../../src/chart/chartSpec/firstFinding.ts";
import { ChartsPage } from "../../src/worker/pages/charts/page.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Under each chart of the list stands its headline where it has one, since 2026.30.0; before then, and where it has none, its first finding. */

describe.each(await someWords())("the list of charts, in %s", (code, words) => {
  const listed = (release: string) => {
    const edition = siteInWords(code, words, release);
    const figures = edition.catalog.charts.map((chart) => {
      const view = viewOf({});
      return { chart, view, spec: chartSpec(edition, chart, view) };
    });
    const html = String(ChartsPage({ edition, figures, address: "" }).body)
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"');
    return figures.map(({ chart, spec }) => ({ chart, spec, html, whole: firstFinding(edition.catalog, spec) }));
  };

  it("says of each chart its headline, else its first finding", () => {
    const figures = listed(HEAD);
    expect(figures.some(({ spec }) => spec.headline !== undefined)).toBe(true);
    for (const { chart, spec, html, whole } of figures) {
      const short = spec.headline ?? (chart.kind === "sheet" ? spec.title : whole);
      expect(html, chart.id).toContain(`<p>${short}</p>`);
    }
  });

  it("said of each chart its first finding before", () => {
    for (const { chart, html, whole } of listed("2026.29.0")) expect(html, chart.id).toContain(`<p>${whole}</p>`);
  });
});
