import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/chart/chartSpec/chartSpec.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import type { GroundedCell } from "../../src/model/dimensions/dimension.ts";
import { isOfFiguresAlone } from "../../src/model/dimensions/figuresAlone.ts";
import { ONE_COUNTRY } from "../../src/model/dimensions/measure.ts";
import { yearOf } from "../../src/model/dimensions/year.ts";
import { en } from "../../src/words/en.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { numbersIn } from "../fixtures/rowWords.ts";
import { formIn, rowsIn, type SheetView, sheetSpecOf, siteOver, workedSite } from "../fixtures/sheetSite.ts";
import type { Site } from "../fixtures/site.ts";

/** No number of the balance sheet that its own rows do not hold: of each sentence, each newest reading, each card and each row of the table. */

/** Views of every tenth year, by what was known and as a state with today's knowledge. */
const YEARS = [1991, 1996, 2001, 2008, 2014, 2018, 2020, 2022, 2025, 2026];
const VIEWS: SheetView[] = [
  {},
  { collection: "documents" },
  { collection: "references" },
  ...YEARS.flatMap((year): SheetView[] => [{ to: year }, { as_of: `${year}-12-31` }, { from: year - 10, to: year }]),
];

/** Years of a period, whole and as the end of a span is written: `2021`, `21`. */
function years(period: string): string[] {
  return (period.match(/(?:19|20)\d\d/g) ?? []).flatMap((year) => [year, year.slice(2)]);
}

/** Every number that rows of the data hold: their years, and figures as they are printed and written. */
function held({ catalog }: Site, ids: readonly string[]): Set<string> {
  const figures = ids.flatMap((id) => catalog.observationById.get(id) ?? []);
  const pairs = catalog.pairs.filter(({ id }) => ids.includes(id));
  const unit = (series: string) => catalog.seriesById.get(series)?.unit ?? "";
  return new Set([
    ...[...figures, ...pairs].flatMap(({ period }) => years(period.text)),
    ...figures.flatMap(({ series, value }) =>
      value === null ? [] : [0, 1, 2].flatMap((digits) => numbersIn(en.figure(value, unit(series), digits))),
    ),
    ...ids.flatMap((id) => (id.startsWith("balance:") ? years(id) : [])),
  ]);
}

/** What a view names of itself. */
function asked({ as_of, to }: SheetView): string[] {
  return [...(as_of === undefined ? [] : numbersIn(en.periodInWords(as_of))), ...(to === undefined ? [] : [String(to)])];
}

const sites: [string, Site][] = [
  ["worked rows", workedSite()],
  ["the head", siteOver(headCatalog())],
];

describe.each(sites)("over %s", (_, site) => {
  const specs = VIEWS.map((view) => ({ view, spec: sheetSpecOf(site, view) }));

  it("no sentence states a number that its own rows do not hold", () => {
    const unborne = specs.flatMap(({ view, spec }) =>
      (spec.sentences ?? []).flatMap(({ text, rows }: Statement) => {
        const allowed = new Set([...held(site, rows), ...asked(view)]);
        // What was not yet published is no row in view; tests/property/walk.test.ts holds what is said of it.
        const said = text.replace(/ (?:Not certainly published by then|Published only later|Perhaps not published by then): .*$/, "");
        return numbersIn(said).flatMap((number) => (allowed.has(number) ? [] : [`${JSON.stringify(view)} ${number}: ${said}`]));
      }),
    );
    expect(unborne).toEqual([]);
    expect(specs.some(({ spec }) => (spec.sentences ?? []).some(({ text }) => /\d/.test(text)))).toBe(true);
  });

  it("no title has a number but those of its sentence and years of clear cells, and no reading, subtitle or caution has one at all", () => {
    for (const { view, spec } of specs) {
      const cells = balanceSheet(site.catalog, sheetQueryOf(view)).rows.flatMap((row) => row.cells);
      const clear = cells.filter(({ strength }) => strength === "clear").flatMap(({ period }) => years(period));
      const said = new Set([...numbersIn(spec.finding ?? ""), ...clear]);
      expect(
        numbersIn(spec.title).filter((number) => !said.has(number)),
        JSON.stringify(view),
      ).toEqual([]);
      for (const text of [spec.reading, spec.subtitle, spec.floor]) expect(numbersIn(text)).toEqual([]);
    }
  });

  it("no newest reading has a number but the years and values of its row's own cells", () => {
    const unborne = specs.flatMap(({ view, spec }) => {
      const sheet = balanceSheet(site.catalog, sheetQueryOf(view));
      return (spec.forms ?? []).length === 0
        ? []
        : rowsIn(spec).flatMap(({ id, latest }) => {
            const row = sheet.rows.find(({ dimension }) => dimension === id);
            const own = row?.cells.filter(({ preferred, strength }) => preferred && strength !== null) ?? [];
            const cell = row?.latest ?? own.at(-1);
            // Where the count of both has ended, what is known of one country since.
            const alone = row?.latest === null ? row.cells.filter(({ measure }) => measure === ONE_COUNTRY).at(-1) : undefined;
            const isNewer = alone !== undefined && (cell === undefined || yearOf(alone.period) > yearOf(cell.period));
            const said = isNewer ? alone : cell;
            const allowed = new Set(said ? readingOf(site, said, isNewer ? [alone] : own) : []);
            return numbersIn(latest).flatMap((number) => (allowed.has(number) ? [] : [`${JSON.stringify(view)} ${id}: ${latest}`]));
          });
    });
    expect(unborne).toEqual([]);
  });

  it("no card has a number but those of its cell", () => {
    for (const { view, spec } of specs.filter((one) => (one.spec.forms ?? []).length > 0)) {
      const cells = balanceSheet(site.catalog, sheetQueryOf(view)).rows.flatMap((row) => row.cells);
      for (const { card, id } of rowsIn(spec).flatMap((row) => row.years)) {
        const own = cells.filter((cell) => `${cell.dimension}.${yearOf(cell.period)}` === id);
        const allowed = new Set(own.flatMap((cell) => cardNumbers(site, cell)));
        const texts = [card?.heading, card?.figure, ...(card?.lines ?? [])].map((text) => text ?? "");
        expect(
          texts.flatMap(numbersIn).filter((number) => !allowed.has(number)),
          `${JSON.stringify(view)} ${id}: ${texts.join(" | ")}`,
        ).toEqual([]);
      }
    }
  });

  it("the key, the notes and the columns name no year but those of the picture", () => {
    const [{ spec } = { spec: undefined }] = specs;
    if (!spec) throw new Error("no view");
    const { key, groups, periods } = formIn(spec);
    // Of numbers in cells it says who of the two has none.
    for (const { look, label } of key) expect(numbersIn(label), label).toEqual(look === "zero" && label.endsWith(" 0") ? ["0"] : []);
    const cells = balanceSheet(site.catalog, sheetQueryOf({})).rows.flatMap((row) => row.cells);
    for (const { label, rows } of groups) {
      for (const text of [label, ...rows.map((row) => row.label)]) expect(numbersIn(text)).toEqual([]);
      for (const { id, note } of rows) {
        const [, most] = /grade ([A-C])/.exec(note) ?? [];
        const others = cells.filter(({ dimension, grade }) => dimension === id && grade !== null && grade !== most);
        const named = others.flatMap(({ period }) => years(period));
        expect(
          numbersIn(note).filter((number) => !named.includes(number)),
          note,
        ).toEqual([]);
      }
    }
    const { first_year, last_year } = site.catalog.subject;
    // A column of several years has the last two digits of its ends, one of a single year the whole year.
    const all = Array.from({ length: last_year + 1 - first_year }, (_, i) => String(first_year + i));
    const own = new Set(all.flatMap(years));
    expect(periods.flatMap(({ label }) => numbersIn(label)).filter((number) => !own.has(number))).toEqual([]);
  });
});

function sheetQueryOf({ as_of, collection = "all", from, to }: SheetView) {
  return {
    vintage: { as_of: as_of ?? null, collection },
    from: from === undefined ? null : `${from}-01-01`,
    to: to === undefined ? null : `${to}-12-31`,
  };
}

/** Numbers that a newest reading may have: of its cell, rounded as a short line has them, and of a row of tallies how many years have one. */
function readingOf({ catalog }: Site, cell: GroundedCell, own: readonly GroundedCell[]): string[] {
  const values = [cell.irn, cell.isr].flatMap((value) => (value === null ? [] : [value]));
  const short = values.flatMap((value) => [value, Math.round(value), Math.round(value / 1e6), Math.round(value / 1e8) / 10]);
  // SIPRI's printed share stands for ours of the same window.
  const printed = catalog.observations.filter(
    ({ period, value }) => period.text === cell.period && value !== null && cell.dimension === "arms",
  );
  const counts = (["irn", "isr"] as const).map((side) => own.filter((one) => (one[side] ?? 0) > 0).length);
  const first = own[0];
  return [
    ...years(cell.period),
    // Where the years of one column say otherwise than its newest one.
    ...own.filter(({ period }) => Math.abs(yearOf(period) - yearOf(cell.period)) < 5).flatMap(({ period }) => years(period)),
    ...(cell.dimension === "disputes" && first ? years(first.period) : []),
    ...[...short, ...printed.map(({ value }) => value), ...(cell.dimension === "disputes" ? counts : [])].map(String),
    ...values.flatMap((value) => numbersIn(en.figure(value, cell.unit ?? "", 1))),
  ];
}

/**
 * Numbers that a card may have: its period, both values, the lean with its interval, and how many were counted; of figures that are not weighed
 * against each other, those of each with its period.
 */
function cardNumbers(site: Site, cell: GroundedCell): string[] {
  const { catalog } = site;
  const rows = isOfFiguresAlone(cell) ? cell.rows.flatMap((id) => catalog.observationById.get(id) ?? []) : [];
  const decimals = catalog.seriesById.get(cell.measure)?.decimals ?? 2;
  const values = [cell.irn, cell.isr].flatMap((value) => (value === null ? [] : [value]));
  const leans = [cell.lean, cell.lean_low, cell.lean_high].flatMap((value) => (value === null ? [] : [Math.abs(value).toFixed(2)]));
  return [
    ...numbersIn(en.periodInWords(cell.period)),
    ...values.flatMap((value) => [decimals, 1].flatMap((digits) => numbersIn(en.figure(value, cell.unit ?? "", digits)))),
    ...leans,
    ...(cell.n === null ? [] : numbersIn(cell.n.toLocaleString("en-US"))),
    ...held(
      site,
      rows.map(({ id }) => id),
    ),
    ...rows.flatMap(({ period }) => numbersIn(en.periodInWords(period.text))),
    // The words for a source that prints nothing for one partner.
    ...(cell.other_is === "recorded_zero" || cell.caution.includes("rounded_to_zero") ? ["0"] : []),
  ];
}
