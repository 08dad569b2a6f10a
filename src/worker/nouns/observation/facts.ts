import { bounds } from "../../../chart/chartSpec/card.ts";
import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import { printedFigure } from "../../../chart/chartSpec/printedFigure.ts";
import { whenOf } from "../../../chart/chartSpec/saidPeriod.ts";
import { statusOf, whoSays } from "../../../chart/chartSpec/whoSays.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { seriesBy } from "../../../model/noteInView.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Vintage } from "../../../model/vintage.ts";

/** A term and what stands under it; notes of ours stay English in every language. */
export type Fact = [term: string, text: string, kind?: "note"];

/**
 * What is known of a number beside its figure and its quote, as terms and what stands under them; nothing that says itself is said.
 *
 * @param vintage of the view: by date, its series has only the cautions of that day
 */
export function numberFacts(edition: Edition, o: Observation, { as_of }: Pick<Vintage, "as_of">): Fact[] {
  const { catalog, words } = edition;
  const w = words.numberPage.facts;
  const found = catalog.seriesById.get(o.series);
  const series = found && seriesBy(catalog, found, as_of);
  const label = (list: "direction" | "basis" | "counterpart") => labelOf(catalog, list, o[list]);
  const all: [string, string | null, "note"?][] = [
    [w.basis, label("basis")],
    [w.counterpart, label("counterpart")],
    [w.direction, o.direction === "not_a_flow" ? null : label("direction")],
    [w.period, periodOf(edition, o)],
    [w.value, inNumbers(edition, o)],
    [w.reporter, whoSays(edition, o)],
    [w.status, statusOf(edition, o)],
    [w.cases, o.n === null ? null : words.observation.countedCases(words.figure(o.n, "", 0))],
    [w.note, o.note, "note"],
    [w.definition, series?.definition ?? null],
    [w.formula, series?.formula ?? null, "note"],
    [w.caution, series?.caution ?? null],
  ];
  return all.filter((fact): fact is Fact => fact[1] !== null && fact[1] !== "");
}

function periodOf(edition: Edition, o: Observation): string {
  const implied = o.period_basis === "implied" ? edition.words.numberPage.implied : "";
  return edition.words.kit.commas([whenOf(edition, o), implied]);
}

/** The figure in numbers where the print is in words, and between which bounds it lies where there are two. */
function inNumbers(edition: Edition, o: Observation): string | null {
  const figure = formatFigure(edition, o);
  const between = o.value !== null && o.lower !== null && o.upper !== null ? bounds(edition, o) : null;
  if (between !== null) return `${figure}: ${between}`;
  return figure === printedFigure(edition, o).figure ? null : figure;
}
