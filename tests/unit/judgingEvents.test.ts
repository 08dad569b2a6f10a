import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { withChecksInView } from "../../src/model/checksInView.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A record that decides verdicts and is an event has no mark: the chart says that the table alone has it, since 2026.27.0. */

describe.each(await someWords())("charts of claims that events decide, in %s", (code, words) => {
  const specOf = (release: string, id: string, view: SheetView = {}) => {
    const site = siteInWords(code, words, release);
    const seen = viewOf(view);
    const catalog = withChecksInView(site.catalog, seen.vintage);
    return chartSpec({ ...site, catalog }, catalog.chartById.get(id) as Chart, seen);
  };
  const events = (rows: readonly { href?: string | null }[]) => rows.filter(({ href }) => href?.includes("/events")).length;

  it("say how many events their table has, which no mark stands for", () => {
    const spec = specOf(HEAD, "security");
    const n = events(spec.table.rows);
    expect(n).toBeGreaterThan(0);
    expect(spec.ends).toContain(words.event.judgingInTable(n));
    const told = spec.sentences?.find(({ text }) => text === words.event.judgingInTable(n));
    expect(told?.rows).toHaveLength(n);
  });

  it("say nothing of it where no event decides, in a view without one, and in releases before", () => {
    const said = words.event.judgingInTable(1);
    expect(specOf(HEAD, "community").ends).not.toContain(said);
    for (const collection of ["documents", "references"] as const) {
      const spec = specOf(HEAD, "security", { collection });
      expect([events(spec.table.rows), spec.ends?.includes(said)], collection).toEqual([0, false]);
    }
    expect(specOf("2026.26.0", "security").ends).not.toContain(said);
  });
});
