import { describe, expect, it } from "vitest";
import { bothWaysText } from "../../src/chart/chartSpec/bothWaysText.ts";
import { drawnPeriod } from "../../src/chart/chartSpec/saidPeriod.ts";
import { smallPictureSpec } from "../../src/chart/chartSpec/smallPictureSpec.ts";
import { smallPicture } from "../../src/chart/scene/smallPicture.ts";
import { corpusFacts } from "../../src/model/corpusFacts.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { bothWays } from "../../src/model/facts/bothWays.ts";
import { isCalculatedBeyond } from "../../src/model/facts/calculatedBeyond.ts";
import { mostOfOneEpisode } from "../../src/model/facts/mostOfOneEpisode.ts";
import type { Observation } from "../../src/model/observation.ts";
import { checksOf } from "../../src/model/queries.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { SHEET, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

const ALL: Vintage = { as_of: null, collection: "all" };
const head = headCatalog();
const of = (release: string) => ({ ...head, release });
const [NOW, THEN] = [of("2026.14.0"), of("2026.13.0")];
const figure = (id: string) => head.observationById.get(id) as Observation;

const TRADE = figure("trade-turnover.IRN.2020.eurasia-review-2020");
const DATED = figure("trade-turnover.ISR.2013.souleimanov-2014");

describe("grades of votes", () => {
  const gradesOf = (catalog: typeof head) =>
    balanceSheet(catalog, { vintage: ALL, from: null, to: null, rows: ["votes"] }).rows.flatMap(({ cells }) => cells);
  const of2024 = (catalog: typeof head) => gradesOf(catalog).filter(({ period, grade }) => period === "2024" && grade !== null);

  it("have no A in a year whose votes were not checked, in any count", () => {
    expect(of2024(NOW).length).toBeGreaterThan(4);
    expect(of2024(NOW).filter(({ grade }) => grade === "A")).toEqual([]);
  });
  it("keep it where they were, and everywhere in releases before", () => {
    expect(gradesOf(NOW).filter(({ period, grade }) => period === "2023" && grade !== "A" && grade !== null)).toEqual([]);
    expect(of2024(THEN).some(({ grade }) => grade === "A")).toBe(true);
  });
});

describe("the table of the balance sheet", () => {
  const row = (release: string) => {
    const { table } = sheetSpecOf(siteOver({ ...of(release), charts: [SHEET] }));
    return table.rows.find(({ id }) => id === "votes.2025")?.cells[2];
  };
  it("says of a year of the votes that one of its readings is of the year before", () => {
    expect(row("2026.14.0")).toMatch(/^clearly towards Iran\. .*The third reading, ideal points, is of the year before/);
    expect(row("2026.13.0")).toBe("clearly towards Iran");
  });
});

describe("a turnover whose year is not stated", () => {
  const found = (catalog: typeof head, claim: Observation) => bothWays(catalog, ALL, claim, checksOf(catalog, claim.id)[0] ?? null);

  it.each([TRADE, DATED])("has the highest sum of both directions by one method beside it, of either country: $id", (claim) => {
    const beside = found(NOW, claim);
    expect(new Set(beside?.rows.map(({ reporter, basis, period }) => `${reporter} ${basis} ${period.text}`)).size).toBe(1);
    expect(beside?.rows.map(({ direction }) => direction)).toEqual(["to_counterpart", "from_counterpart"]);
    expect(beside?.sum).toBe(beside?.rows.reduce((sum, { value }) => sum + (value ?? 0), 0));
    expect(beside?.sum).toBeGreaterThanOrEqual(0.9 * (claim.value ?? 0));
    expect(found(THEN, claim)).toBeNull();
  });
  it("has none where its year is stated, or the sums stay far below it", () => {
    expect(found(NOW, { ...DATED, period_basis: "stated" })).toBeNull();
    expect(found(NOW, { ...TRADE, value: 10 * (TRADE.value ?? 0) })).toBeNull();
  });
  it("says that a sum with an upper limit in it is one", () => {
    const [check = null] = checksOf(NOW, TRADE.id);
    expect(bothWaysText(siteOver(NOW), ALL, TRADE, check)).toMatch(/^Highest sum of exports and imports \(CEPII\): up to \$/);
  });
});

it("records are told as stated where a figure of ours would widen their range", () => {
  const [check] = checksOf(NOW, "oil-supply-share.ISR.2013.souleimanov-2014");
  const records = check?.records.map(figure) ?? [];
  expect(isCalculatedBeyond(NOW, ALL, records)).toBe(true);
  expect(isCalculatedBeyond(THEN, ALL, records)).toBe(false);
  // Records from nothing to everything leave no figure outside.
  const ends = records.slice(0, 2).map((o, i): Observation => ({ ...o, value: i, lower: null, upper: null }));
  expect(isCalculatedBeyond(NOW, ALL, [...ends, ...records])).toBe(false);
  expect(isCalculatedBeyond(NOW, ALL, records.slice(0, 1))).toBe(false);
});

it("most events of a year are of one episode from three on, and more than half", () => {
  const events = (...episodes: string[]) => episodes.map((episode) => ({ episode }));
  expect(mostOfOneEpisode(events("a", "a", "a", "b", "c"))).toBe(3);
  expect(mostOfOneEpisode(events("a", "a", "a", "b", "c", "d"))).toBeNull();
  expect(mostOfOneEpisode(events("a", "a"))).toBeNull();
  expect(mostOfOneEpisode([])).toBeNull();
});

describe("a small picture of a claim without a year", () => {
  const count = [figure("trade-turnover.IRN.2018.metbuat-1418779"), figure("trade-turnover.IRN.2019.metbuat-1418779")];
  const sceneOf = (catalog: typeof head, claim: Observation) => smallPicture(smallPictureSpec(catalog, count, [claim], claim.id));

  it("draws a level and neither mark nor ring; before 2026.14.0 a ring at its publication", () => {
    expect(sceneOf(NOW, TRADE)).toMatchObject({
      claims: [],
      ring: null,
      levels: [{ partner: "IRN", path: expect.stringMatching(/^M0 .*H120$/) }],
    });
    expect(sceneOf(THEN, TRADE)).toMatchObject({ levels: [], claims: [{ isUndated: true }], ring: { r: 6 } });
  });
  it("keeps the mark of one with a year", () => {
    expect(sceneOf(NOW, DATED)).toMatchObject({ levels: [], claims: [{ isUndated: false }] });
  });
});

it("a picture says of a year that it is implied; before 2026.14.0 the year alone", () => {
  expect([drawnPeriod(siteOver(NOW), DATED), drawnPeriod(siteOver(THEN), DATED)]).toEqual(["2013 (implied)", "2013"]);
});

it("/about counts the dated reports that the fact check uses, beside its figures", () => {
  const { compared, comparedDates } = corpusFacts(head);
  const records = new Set(head.checks.flatMap((check) => check.records));
  expect(compared + comparedDates).toBe(records.size);
  expect(comparedDates).toBeGreaterThan(0);
});
