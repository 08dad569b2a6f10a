import { describe, expect, it } from "vitest";
import { card } from "../../src/chart/chartSpec/card.ts";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { sheetQuery } from "../../src/chart/chartSpec/sheet/drawnCells.ts";
import { cellCard } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { allObservations } from "../../src/model/queries.ts";
import { NumberCard } from "../../src/worker/embed/numberCard.tsx";
import { numberCard } from "../../src/worker/frame/cards/number.ts";
import { numberToRow } from "../../src/worker/mcp/numberRow.ts";
import { numberFacts } from "../../src/worker/nouns/observation/facts.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Of events that we list and count it is said that we counted them, and not that they were calculated or estimated: no place says both. */

const BEFORE = "2026.25.0";
const all = { as_of: null, collection: "all" } as const;
const { catalog } = computedSite(HEAD);
const counts = allObservations(catalog, all).filter(({ source }) => source === null);
const languages = await someWords();

/** All that is said of a count where it stands alone. */
const saidOf = (site: Edition) => {
  const [o] = counts;
  if (o === undefined) throw new Error("There is no count of events.");
  const spec = chartSpec(site, site.catalog.chartById.get("visits") as Chart, WHOLE);
  const row = spec.table.rows.find(({ href }) => href.endsWith(`/${o.id}`));
  return {
    page: numberFacts(site, o, { as_of: null }),
    card: card(site, o),
    picture: numberCard(site, o),
    embed: String(NumberCard({ edition: site, head: site.catalog, o, vintage: all, css: "" } as never)),
    assistant: numberToRow(site, o).who,
    table: row?.cells ?? [],
    cells: balanceSheet(site.catalog, sheetQuery(WHOLE))
      .rows.flatMap(({ cells }) => cells)
      .filter(({ dimension }) => dimension === "visits")
      .map((cell) => cellCard(site, cell)),
  };
};

describe.each(languages)("a count of events, in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const label = (list: string, at: string, of = site) => of.catalog.codeByKey.get(`${list} ${at}`)?.label ?? "";

  it("is counted by us, and neither calculated nor estimated", () => {
    const others = [label("reporter", "compiler"), label("status", "E"), words.chart.computed];
    expect(others.every((other) => other.length > 3)).toBe(true);
    const said = saidOf(site);
    expect(said.table.length).toBeGreaterThan(0);
    expect(said.cells.length).toBeGreaterThan(0);
    for (const [place, text] of Object.entries(said))
      for (const other of others) expect(JSON.stringify(text), `${place}: ${other}`).not.toContain(other);
    for (const text of [said.page, said.card, said.assistant, said.table])
      expect(JSON.stringify(text)).toContain(words.observation.notPrintedCount);
  });

  it("was called otherwise before 2026.26.0", () => {
    const then = siteInWords(code, words, BEFORE);
    const said = JSON.stringify(saidOf(then).page);
    expect(said).toContain(label("reporter", "compiler", then));
    expect(said).toContain(label("status", "E", then));
  });
});
