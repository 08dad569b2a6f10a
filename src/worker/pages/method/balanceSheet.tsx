import { rowChart } from "../../../chart/chartSpec/sheet/rowChart.ts";
import { sheetNames } from "../../../chart/chartSpec/sheetNames.ts";
import type { Edition } from "../../../edition/edition.ts";
import { METHOD_PLACES } from "../../../edition/paths.ts";
import { countryName } from "../../../model/catalog.ts";
import { type AtHand, type BalanceSheet, balanceSheet } from "../../../model/dimensions/balanceSheet.ts";
import { DIMENSIONS, type DimensionRow } from "../../../model/dimensions/dimension.ts";
import { sheetSentence } from "../../../model/dimensions/sentence.ts";
import { sheetAnswers } from "../../../model/dimensions/sheetAnswers.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { ThresholdTable } from "./thresholdTable.tsx";

/** What a part of the section is made of. */
export interface SheetPart {
  edition: Edition;
  vintage: Vintage;
  sheet: BalanceSheet;
}

/** The chart that draws the balance sheet; undefined in releases that have none. */
export function sheetChart({ catalog }: Edition) {
  return catalog.charts.find(({ kind }) => kind === "sheet");
}

/**
 * The balance as measured: what each row counts and whether it is valid, the thresholds and what others would give, objections with
 * answers, why there is no single number, and what is not claimed. Nothing in releases that have no balance sheet.
 *
 * @param index the rows of the index by our own method, where they are at hand and the vintage asks for no others
 */
export function BalanceSheetMethod({ edition, vintage, index }: { edition: Edition; vintage: Vintage } & AtHand) {
  if (!sheetChart(edition)) return null;
  const w = edition.words.sheet.method;
  const sheet = balanceSheet(edition.catalog, { vintage, from: null, to: null }, index ? { index } : {});
  const part = { edition, vintage, sheet };
  const headings: Record<(typeof METHOD_PLACES)[number], string> = {
    "sheet-rows": w.rows.heading,
    thresholds: w.thresholds.heading,
    objections: w.objections.heading,
    "no-single-number": w.noNumber.heading,
    "not-claimed": w.notClaimed.heading,
    "other-dates": w.dates.heading,
  };
  return (
    <section class="measured" id="balance-sheet">
      <h2>{w.heading}</h2>
      <p>{w.text}</p>
      <p class="places">
        {w.onThisPage}{" "}
        {METHOD_PLACES.map((place, i) => (
          <>
            {i > 0 && " · "}
            <a href={`#${place}`}>{headings[place]}</a>
          </>
        ))}
      </p>
      <Rows {...part} />
      <ThresholdTable {...part} />
      <Objections {...part} />
      <NoNumber {...part} />
      <NotClaimed {...part} />
      <Dates {...part} />
    </section>
  );
}

function counted({ cells }: DimensionRow) {
  return cells.filter(({ preferred, strength }) => preferred && strength !== null);
}

function Rows({ edition, sheet }: SheetPart) {
  const { rows: w } = edition.words.sheet.method;
  const { words } = edition;
  const names = sheetNames(edition);
  return (
    <>
      <h3 id="sheet-rows">{w.heading}</h3>
      <p>{w.text}</p>
      {sheet.rows.map((row) => {
        const chart = rowChart(edition, row.dimension);
        const years = counted(row).map(({ period, grade }) => ({ year: yearOf(period), grade }));
        return (
          <section class="row" id={`row-${row.dimension}`}>
            <h4>{words.sheet.dimension[row.dimension]}</h4>
            <p>{w.counts(row.dimension, names)}</p>
            <p>
              <strong>{w.verdict(row.dimension)}</strong> {w.because(row.dimension, names)}
            </p>
            <p>
              <strong>{w.caution}</strong> {words.sheet.caution([row.dimension], names)}
            </p>
            <p class="quiet">
              {w.years(years)} {chart && <a href={chart}>{w.chart}</a>}
            </p>
          </section>
        );
      })}
    </>
  );
}

function Objections({ edition, vintage, sheet }: SheetPart) {
  const { catalog, words } = edition;
  const { objections: w } = words.sheet.method;
  const context = {
    ...sheetNames(edition),
    answers: sheetAnswers(catalog, vintage, sheet),
    country: (code: string) => countryName(catalog, code),
    share: (value: number) => words.figure(value, "PC", value < 10 ? 1 : 0),
    rows: DIMENSIONS.length,
  };
  return (
    <>
      <h3 id="objections">{w.heading}</h3>
      <p>{w.text}</p>
      {w.capitals.map(({ id, name, objections }) => (
        <section id={id}>
          <h4>{name}</h4>
          {objections.map(({ says, answer }) => (
            <>
              <blockquote class="objection">“{says(context)}”</blockquote>
              <p>{answer(context).filter(Boolean).join(" ")}</p>
            </>
          ))}
        </section>
      ))}
    </>
  );
}

function NoNumber({ edition, sheet }: SheetPart) {
  const { words } = edition;
  const { noNumber: w } = words.sheet.method;
  const names = sheetNames(edition);
  const rows = sheet.rows.map((row) => {
    const newest = counted(row).at(-1);
    return { dimension: row.dimension, group: row.group, newest: newest ? yearOf(newest.period) : null };
  });
  const years = w.years(rows);
  return (
    <>
      <h3 id="no-single-number">{w.heading}</h3>
      {w.text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {years !== null && <p>{years}</p>}
      <p>{w.groups(rows, (group) => words.sheet.group[group](names))}</p>
    </>
  );
}

function NotClaimed({ edition, vintage, sheet }: SheetPart) {
  const { catalog, words } = edition;
  const { notClaimed: w } = words.sheet.method;
  const names = sheetNames(edition);
  const fact = sheetSentence(catalog, vintage, sheet);
  return (
    <>
      <h3 id="not-claimed">{w.heading}</h3>
      <p>{w.sentence}</p>
      <blockquote>{words.sheet.sentence(fact, names)}</blockquote>
      <p>{w.text}</p>
      <dl class="not-claimed">
        {fact.notClaimed.map((row) => (
          <>
            <dt id={`not-claimed-${row.dimension}`}>
              <a href={`#row-${row.dimension}`}>{words.sheet.dimension[row.dimension]}</a>
            </dt>
            <dd>{words.sheet.notClaimed(row, names)}</dd>
          </>
        ))}
      </dl>
    </>
  );
}

/** Years before the newest one for the examples of another date. */
const EXAMPLE_YEARS_BACK = 5;

function Dates({ edition, sheet }: SheetPart) {
  const { words, urls } = edition;
  const { dates: w } = words.sheet.method;
  const chart = sheetChart(edition);
  const year = sheet.last - EXAMPLE_YEARS_BACK;
  const [now, day] = [{ as_of: null, collection: "all" } as const, `${year}-12-31`];
  if (!chart) return null;
  return (
    <>
      <h3 id="other-dates">{w.heading}</h3>
      <p>{w.text}</p>
      <ul>
        <li>
          <a href={urls.chart(chart.id, { vintage: now, from: null, to: year, balance: null })}>{w.state(year)}</a>
        </li>
        <li>
          <a href={urls.chart(chart.id, { vintage: { ...now, as_of: day }, from: null, to: null, balance: null })}>
            {w.known(words.periodInWords(day))}
          </a>
        </li>
      </ul>
    </>
  );
}
