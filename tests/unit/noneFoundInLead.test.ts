import { describe, expect, it } from "vitest";
import { noneFoundStatements } from "../../src/chart/chartSpec/noneFoundText.ts";
import type { Chart } from "../../src/model/chart.ts";
import { observationsForSeries } from "../../src/model/queries.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { specOf, viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 the lead of deliveries of arms says in which years none was found; before, that stood below the picture alone. */

const now = siteInWords("en", en, HEAD);
const NONE = "No delivery from Israel in 2021–24 was found (our calculation), which does not mean that there was none.";

describe("years in which no delivery was found", () => {
  it("end the lead, each with its row", () => {
    const { finding = "", sentences = [] } = specOf(now, "arms-deliveries");
    expect(finding.endsWith(NONE)).toBe(true);
    const rows = sentences.find(({ text }) => text === NONE)?.rows ?? [];
    expect(rows.map((id) => id.split(".").slice(0, 3).join("."))).toEqual(
      [2021, 2022, 2023, 2024].map((year) => `arms-deliveries.ISR.${year}`),
    );
  });

  it("are those in view, and of no other chart", () => {
    expect(specOf(now, "arms-deliveries", { from: 2023 }).finding).toContain("No delivery from Israel in 2023–24 was found");
    expect(specOf(now, "arms-deliveries", { to: 2020 }).finding).not.toContain("o delivery from");
    for (const { id } of now.catalog.charts.filter((chart) => chart.id !== "arms-deliveries"))
      expect(specOf(now, id).finding ?? "", id).not.toContain("o delivery from");
  });

  it("are said of either partner by one rule", () => {
    const chart = now.catalog.chartById.get("arms-deliveries") as Chart;
    const { vintage } = viewOf({});
    const shown = observationsForSeries(now.catalog, "arms-deliveries", vintage);
    const turned = shown.map((o) => (o.counterpart === "ISR" ? { ...o, counterpart: "IRN" } : o));
    expect(noneFoundStatements(now, { catalog: now.catalog, chart, vintage, shown: turned }).map(({ text }) => text)).toEqual([
      NONE.replace("Israel", "Iran"),
    ]);
  });
});

it.each(await allWords())("in %s, and in no release before", (code, words) => {
  const count = (release: string) =>
    (specOf(siteInWords(code, words, release), "arms-deliveries").sentences ?? []).filter(({ part }) => part === "finding").length;
  expect(count(HEAD) - count("2026.27.0")).toBe(1);
});
