import { sheetNames } from "../../../chart/chartSpec/sheetNames.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { MethodPlace } from "../../../edition/paths.ts";
import { countryName } from "../../../model/catalog.ts";
import type { SheetAnswers } from "../../../model/dimensions/sheetAnswers.ts";
import { THRESHOLDS } from "../../../model/dimensions/thresholds.ts";
import { methodFacts } from "../../../model/methodFacts.ts";
import type { PageSection } from "../../../model/search/beside.ts";
import { settledText } from "../method/settlement.tsx";
import { sheetChart } from "../method/sheetPart.ts";

/** Every section of the page of the method, and every row of the balance sheet there, each with its place on the page. */
export function methodSections(edition: Edition): PageSection[] {
  return [...sheetRows(edition), ...sheetSections(edition), ...indexSections(edition)];
}

/** The rows that the balance sheet has, each called as the picture calls it. */
function sheetRows(edition: Edition): PageSection[] {
  if (!sheetChart(edition)) return [];
  const { sheet } = edition.words;
  const { rows: w } = sheet.method;
  const names = sheetNames(edition);
  return edition.catalog.subject.rows.map((dimension) => ({
    place: `row-${dimension}`,
    heading: `${sheet.name}: ${sheet.dimension[dimension]}`,
    lead: w.counts(dimension, names),
    more: [w.verdict(dimension), w.because(dimension, names), sheet.caution([dimension], names)],
  }));
}

/** What is said of the balance sheet as a whole. */
function sheetSections(edition: Edition): PageSection[] {
  if (!sheetChart(edition)) return [];
  const { sheet } = edition.words;
  const w = sheet.method;
  const thresholds = (Object.keys(THRESHOLDS) as (keyof typeof THRESHOLDS)[]).map((name) => sheet.threshold[name]);
  const { heading, text } = w.noNumber;
  return [
    section("balance-sheet", w.heading, [w.text]),
    section("sheet-rows", w.rows.heading, [w.rows.text]),
    section("thresholds", w.thresholds.heading, [w.thresholds.text, ...thresholds]),
    section("objections", w.objections.heading, [w.objections.text, ...objections(edition)]),
    section("no-single-number", heading, text),
    section("not-claimed", w.notClaimed.heading, [w.notClaimed.text]),
    section("other-dates", w.dates.heading, [w.dates.text]),
  ];
}

/** A place of the balance sheet, with what stands there; its first text is shown. */
function section(place: MethodPlace, heading: string, [lead = "", ...more]: readonly string[]): PageSection {
  return { place, heading, lead, more };
}

/** Of the answers what rests on no row: their numbers are found as figures. */
const NO_NUMBERS: SheetAnswers = {
  energyFigures: null,
  energyOf: null,
  oic: null,
  fall: null,
  index: null,
  visitors: null,
  supplier: null,
};

function objections(edition: Edition): string[] {
  const { catalog, words } = edition;
  const country = (code: string) => countryName(catalog, code);
  const context = { ...sheetNames(edition), answers: NO_NUMBERS, country, rows: catalog.subject.rows.length };
  return words.sheet.method.objections.capitals.flatMap(({ name, objections: raised }) => [
    name,
    ...raised.flatMap(({ says, answer }) => [says(context), ...answer(context).filter((text) => text !== null)]),
  ]);
}

/** How the index is made, how well the coders agreed, and its table of years. */
function indexSections(edition: Edition): PageSection[] {
  const { catalog, words } = edition;
  const { method: w, settlement } = words;
  const settled = settledText(edition);
  const told = w.sections(methodFacts(catalog)).map(({ place, heading, text: [lead = "", ...more], formulas = [], after = [] }) => {
    return { place, heading, lead, more: [...more, ...formulas, ...after] };
  });
  return [
    ...told,
    { place: "agreement", heading: w.agreement.heading, lead: w.agreement.text, more: catalog.generation > 1 ? [w.agreement.again] : [] },
    ...(settled === null ? [] : [{ place: "settled", heading: settlement.heading, lead: settled, more: [] }]),
    { place: "robustness", heading: w.robustness.heading, lead: w.robustness.text, more: [] },
  ];
}
