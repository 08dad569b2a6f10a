import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { StripPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { namedInList, numberTitle } from "../../src/chart/chartSpec/numberTitle.ts";
import { labelOf } from "../../src/model/catalog.ts";
import type { Chart } from "../../src/model/chart.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { isOfOfficials } from "../../src/model/facts/borneOutBy.ts";
import type { Observation } from "../../src/model/observation.ts";
import { collectionFor } from "../../src/model/queries.ts";
import { en, type Words } from "../../src/words/en.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteOver } from "../fixtures/sheetSite.ts";

/** What charts of claims and counts say since 2026.18.0, and what releases before it go on saying. */

const head = headCatalog();
const BEFORE = { ...head, release: "2026.17.0" };
const STRIPS = head.charts.filter(({ form }) => form === "strip");
const chartOf = (id: string) => head.chartById.get(id) as Chart;
const specOf = (id: string, catalog = head, words: Words = en) => chartSpec({ ...siteOver(catalog), words }, chartOf(id), WHOLE);
const strips = (id: string, catalog = head) =>
  (specOf(id, catalog).forms ?? []).flatMap((form) => (form.kind === "strip" ? [form as StripPanel] : []));
const tracksOf = (id: string, catalog = head) => strips(id, catalog).flatMap((panel) => panel.strips.flatMap(({ tracks }) => tracks));
/** The rows of a track's marks; a sum of two has none of its own. */
const rowsOf = ({ records }: { records: { id: string }[] }): Observation[] =>
  records.flatMap(({ id }) => head.observationById.get(id) ?? []);

const languages = await someWords();

describe("a row of counts", () => {
  it("is of the press alone where a newspaper names no source, for either country", () => {
    const isPress = (o: Observation) => o.reporter === "aze_press";
    const press = tracksOf("trade-volumes").filter((track) => rowsOf(track).some(isPress));
    expect(press.map((track) => rowsOf(track)[0]?.counterpart)).toEqual(["IRN", "ISR"]);
    for (const track of press) {
      expect(rowsOf(track).every(isPress)).toBe(true);
      expect(track.label).toBe("Azerbaijani press, no source named");
    }
    const then = tracksOf("trade-volumes", BEFORE).filter((track) => rowsOf(track).some(isPress));
    expect(then.length).toBeGreaterThan(0);
    expect(then.every(({ label }) => label.startsWith("Azerbaijan's count"))).toBe(true);
  });
  it("says what it is of, where officials say it and nobody counts", () => {
    const said = STRIPS.flatMap(({ id }) =>
      tracksOf(id).flatMap((track) =>
        rowsOf(track)
          .slice(0, 1)
          .flatMap((o) => (isOfOfficials(o) ? [{ id, o, label: track.label }] : [])),
      ),
    );
    expect(said.length).toBeGreaterThan(0);
    for (const { id, o, label } of said) expect(label, id).toContain(labelOf(head, "basis", o.basis));
  });
  it("has the months of part of a year at its mark", () => {
    const labels = (catalog = head) => tracksOf("investment", catalog).flatMap(({ records }) => records.map(({ label }) => label));
    expect(labels()).toContain("January–June 2025");
    expect(labels(BEFORE)).not.toContain("January–June 2025");
  });
});

describe("a target", () => {
  const targets = STRIPS.flatMap(({ id }) => {
    const asides = (catalog = head) => strips(id, catalog).flatMap((panel) => panel.strips.flatMap((strip) => strip.asides));
    const figures = chartRows(head, chartOf(id), WHOLE.vintage).filter(({ status }) => status === "F");
    return figures.map((o) => ({ o, now: asides(), former: asides(BEFORE) }));
  });
  it("says of what it is and who says so", () => {
    expect(targets.map(({ o }) => o.series)).toEqual(["trade-target", "transit-freight"]);
    for (const { o, now, former } of targets) {
      const said = (all: typeof now) => all.find(({ href }) => href?.endsWith(o.id))?.label ?? "";
      const isClaim = collectionFor(head, o) === "documents";
      const who = isClaim ? "Eurasia Review, 2020." : `${labelOf(head, "reporter", o.reporter)}.`;
      expect(said(now).endsWith(`; ${labelOf(head, "basis", o.basis)}; ${who}`)).toBe(true);
      expect(said(former)).not.toContain(labelOf(head, "basis", o.basis));
    }
  });
});

describe("what a chart measures", () => {
  it("has its unit behind each measure where there are several, so that none is read as another's", () => {
    expect(specOf("investment").subtitle).toBe(
      "Investment in Azerbaijan (US dollars); Direct investment (US dollars); Companies in Azerbaijan",
    );
    expect(specOf("investment", BEFORE).subtitle).toMatch(/Companies in Azerbaijan \(US dollars\)$/);
    expect(specOf("trade-volumes").subtitle).toBe(specOf("trade-volumes", BEFORE).subtitle);
  });
  it("is named with its figures in lists where it is told apart by what is counted alone", () => {
    const oil = head.observations.filter((o) => o.series === "oil-supply-share" && collectionFor(head, o) === "documents");
    const named = oil.map((o) => namedInList(siteOver(head), o, "Oil"));
    expect(new Set(named).size).toBe(oil.length);
    expect(new Set(oil.map((o) => namedInList(siteOver(BEFORE), o, "Oil"))).size).toBeLessThan(oil.length);
    oil.forEach((o, i) => {
      expect(numberTitle(siteOver(head), o).endsWith(named[i]?.split("; ").at(-1) ?? "none")).toBe(true);
    });
  });
});

describe.each(languages)("the years that a chart names, in %s", (_, words) => {
  const ends = (catalog = head) => (specOf("trade-volumes", catalog, words).sentences ?? []).filter(({ part }) => part === "ends");
  it("are those of the sums too", () => {
    const sums = ends().at(-1);
    const years = new Set((sums?.rows ?? []).map((id) => Number(head.observationById.get(id)?.period.text)));
    expect([...years].sort()).toEqual([2006, 2008, 2011, 2013, 2018]);
    for (const year of years) expect(sums?.text).toContain(words.kit.year(year));
    expect(ends(BEFORE)).toHaveLength(ends().length - 1);
  });
});
