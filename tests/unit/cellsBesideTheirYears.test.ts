import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Cell, CellsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { lanesOf } from "../../src/chart/scene/crosshair.ts";
import type { Chart } from "../../src/model/chart.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Where several cells of a row share a column of five years, a line of the card says of each which years it is about. */

const BEFORE = "2026.28.0";
const SHEET = computedSite(HEAD).catalog.chartById.get("balance-sheet") as Chart;
const languages = await someWords();

describe.each(languages)("cells that share a column (%s)", (language, words) => {
  const [now, then] = [siteInWords(language, words, HEAD), siteInWords(language, words, BEFORE)];
  const rowsOf = (site: typeof now) =>
    lanesOf(chartSpec(site, SHEET, viewOf()), true).flatMap(({ places }) => places.flatMap(({ rows }) => rows));
  const cellsOf = (site: typeof now): Cell[] =>
    (chartSpec(site, SHEET, viewOf()).forms ?? [])
      .filter((form): form is CellsPanel => form.kind === "cells")
      .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ periods }) => periods)));

  it("say their years before what they say", () => {
    const shared = rowsOf(now).filter(({ entries }) => entries.length > 1);
    expect(shared.length).toBeGreaterThan(2);
    for (const { entries } of shared) {
      for (const { id, figure, card } of entries) {
        expect(figure, id).toMatch(/[\d۰-۹]{2}/);
        expect(figure, id).toContain(card.figure);
      }
      expect(new Set(entries.map(({ figure }) => figure)).size).toBe(entries.length);
    }
  });

  it("say nothing more where they stand alone, or in releases before", () => {
    for (const { entries } of rowsOf(now)) if (entries.length === 1) expect(entries[0]?.figure).toBe(entries[0]?.card.figure);
    for (const { entries } of rowsOf(then)) for (const { figure, card } of entries) expect(figure).toBe(card.figure);
  });

  it("say of a single year what it says, and not what most years do", () => {
    const votes = (site: typeof now) => cellsOf(site).find(({ id }) => id === "votes.2025")?.card;
    expect(votes(now)?.figure).not.toBe(votes(then)?.figure);
  });
});
