import { WHOLE } from "../../../chart/chartSpec/chart.ts";
import { groupName } from "../../../chart/chartSpec/sheet/groupName.ts";
import { notClaimedText } from "../../../chart/chartSpec/sheet/notClaimedText.ts";
import { rowChart } from "../../../chart/chartSpec/sheet/rowChart.ts";
import { sheetNames } from "../../../chart/chartSpec/sheetNames.ts";
import type { Edition } from "../../../edition/edition.ts";
import { METHOD_PLACES } from "../../../edition/paths.ts";
import { turnedMethod } from "../../../edition/turned.ts";
import { countryName } from "../../../model/catalog.ts";
import type { Group } from "../../../model/dimensions/dimension.ts";
import { sheetSentence } from "../../../model/dimensions/sentence.ts";
import { sheetAnswers } from "../../../model/dimensions/sheetAnswers.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { EVERYTHING, type Vintage } from "../../../model/vintage.ts";
import { ChangedLine } from "../../frame/changedLine.tsx";
import { sourcesAtAnyDate } from "../../frame/sourcesAtAnyDate.ts";
import { KnownBy } from "../home/asOfPicker.tsx";
import { countedCells, type SheetPart, sheetChart, sheetPart } from "./sheetPart.ts";
import { ThresholdTable } from "./thresholdTable.tsx";

/** What is asked of the section. */
interface MethodView {
  edition: Edition;
  vintage: Vintage;
}

/**
 * The balance as measured: what each row counts and whether it is valid, the thresholds and what others would give, objections with
 * answers, why there is no single number, and what is not claimed. Nothing in releases that have no balance sheet.
 */
export function BalanceSheetMethod({ edition, vintage }: MethodView) {
  const chart = sheetChart(edition);
  if (!chart) return null;
  const w = edition.words.sheet.method;
  const sources = sourcesAtAnyDate(edition, chart, { ...WHOLE, vintage });
  const turned = turnedMethod(edition.urls, vintage);
  const part = sheetPart(edition, vintage);
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
      <ChangedLine edition={edition} {...turned} sources={sources} />
      <KnownBy edition={edition} vintage={vintage} isCounted={false} {...turned} />
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
        const cells = countedCells(row);
        const years = cells.map(({ period, grade }) => ({ year: yearOf(period), grade }));
        const inWindows = cells.some(({ period }) => Number(period.slice(0, 4)) < yearOf(period));
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
              {w.years(years, inWindows)} {chart && <a href={chart}>{w.chart}</a>}
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
    rows: sheet.rows.length,
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
              <p class="objection">{edition.words.kit.quoted(says(context))}</p>
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
  const rows = sheet.rows.map((row) => {
    const newest = countedCells(row).at(-1);
    return { dimension: row.dimension, group: row.group, newest: newest ? yearOf(newest.period) : null };
  });
  const years = w.years(rows);
  const inGroup = (group: Group) => rows.filter((row) => row.group === group).map(({ dimension }) => dimension);
  return (
    <>
      <h3 id="no-single-number">{w.heading}</h3>
      {w.text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {years !== null && <p>{years}</p>}
      <p>{w.groups(rows, (group) => groupName(edition, group, inGroup(group)))}</p>
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
      <p class="said">{words.sheet.sentence(fact, names)}</p>
      <p>{w.text}</p>
      <ul>
        {fact.notClaimed.map((row) => (
          <li id={`not-claimed-${row.dimension}`}>
            <a href={`#row-${row.dimension}`}>{words.sheet.dimension[row.dimension]}</a>: {notClaimedText(edition, sheet, row)}
          </li>
        ))}
      </ul>
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
  const [now, day] = [EVERYTHING, `${year}-12-31`];
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
