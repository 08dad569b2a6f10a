import type { Edition } from "../../../edition/edition.ts";
import { type Catalog, labelOf } from "../../../model/catalog.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isClaimedAlone } from "../../../model/dimensions/claimedAlone.ts";
import { isCustomsBound } from "../../../model/dimensions/customsBound.ts";
import type { Caution, GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import { openSide } from "../../../model/dimensions/openSide.ts";
import { isPrintedZero, zeroSide } from "../../../model/dimensions/printedZero.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import { isUpperLimit } from "../../../model/dimensions/upperLimit.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { LOW_RELIABILITY } from "../../../model/observationStatus.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { sourceLabel } from "../credits.ts";
import type { DetailCard } from "../detailCard.ts";
import { limitHedge } from "../limitHedge.ts";
import { sheetNames } from "../sheetNames.ts";
import { reporterName } from "../whoSays.ts";
import { cellCaution } from "./cellCaution.ts";
import { decimalsOf } from "./cellDecimals.ts";
import { isShareByOtherCount } from "./cellLook.ts";
import { saidEvenly } from "./evenly.ts";
import { isNamedEach, observationsOf, separateFigures } from "./separateFigures.ts";

/** What a card says in words, or some of it. */
export type CardWords = Partial<Pick<DetailCard, "heading" | "figure" | "lines">>;

/** Names a cell on its page: its row and the year in which it ends, such as `votes.2015`. */
export function cellId({ dimension, period }: Pick<GroundedCell, "dimension" | "period">): string {
  return `${dimension}.${yearOf(period)}`;
}

/**
 * What a cell opens to: on which side it lies, and, made when it is asked for, both values, how many were counted, what to bear in mind,
 * and who counts.
 *
 * @param view the one whose table has the cell's row; today's knowledge of all years unless it is given
 * @param says what is said in the place of the cell's own words, where it stands for several years
 */
export function cellCard(edition: Edition, cell: GroundedCell, view?: ChartView, says: CardWords = {}): DetailCard {
  const { catalog, words } = edition;
  return {
    heading: says.heading ?? words.sheet.cellHeading(cell.dimension, cell.period),
    figure: asHeading(edition, says.figure ?? cellSays(edition, cell)),
    get lines() {
      return says.lines ?? cellLines(edition, cell);
    },
    quote: null,
    get source() {
      return words.kit.semicolons(sourceNames(catalog, cell));
    },
    href: `${edition.urls.chart(SHEET, view)}#${cellId(cell)}`,
    read: null,
  };
}

/** What a card says first, as a sentence begins; releases before 2026.29.0 begin it small. */
function asHeading({ catalog, words }: Edition, said: string): string {
  return isOlderThan(catalog.release, "2026.29.0") ? said : words.kit.capitalized(said);
}

/** The names of a cell's sources; releases before 2026.22.0 say twice a name that two of them have. */
export function sourceNames(catalog: Catalog, { sources }: Pick<GroundedCell, "sources">): string[] {
  const names = sources.map((id) => sourceLabel(catalog, id));
  return isOlderThan(catalog.release, "2026.22.0") ? names : [...new Set(names)];
}

/** How many figures of one year a card has room for, each with what it counts; of more it says how many there are. */
const MOST_NAMED = { before: 3, now: 4 };

function cellLines(edition: Edition, cell: GroundedCell): string[] {
  const { words } = edition;
  const most = isOlderThan(edition.catalog.release, "2026.29.0") ? MOST_NAMED.before : MOST_NAMED.now;
  const isEach = isNamedEach(edition, cell) && cell.rows.length <= most;
  const values = isEach ? separateFigures(edition, cell.period, observationsOf(edition, cell)) : boundedFigures(edition, cell);
  return [
    cellValues(edition, cell, values),
    words.sheet.cellCount(isEach ? { ...cell, n: null } : cell, reporterBeside(edition, cell)),
    cellCaution(edition, cell, saidCautions(edition.catalog, cell)),
  ].filter((line) => line !== "");
}

/** Who counts what a cell has, where the names of its sources below do not say it; releases before 2026.29.0 say it twice. */
function reporterBeside(edition: Edition, cell: GroundedCell): string | null {
  if (cell.reporter === null) return null;
  const name = whoCounts(edition, cell.dimension, cell.reporter);
  const isNamed = sourceNames(edition.catalog, cell).some((source) => source.startsWith(name));
  return isNamed && !isOlderThan(edition.catalog.release, "2026.29.0") ? null : name;
}

/** Who counts what a cell has; visits are events that we list. */
function whoCounts(edition: Edition, dimension: string, reporter: string): string {
  return dimension === "visits" ? reporterName(edition, { source: null, reporter }) : labelOf(edition.catalog, "reporter", reporter);
}

/** Both values and the lean; of one whose lean has one bound alone, on whose side it lies. Releases before 2026.25.0 say `at most` and `at least`. */
function cellValues(edition: Edition, cell: GroundedCell, values: Record<Side, string | null>): string {
  const { sheet, pair, kit } = edition.words;
  const names = sheetNames(edition);
  const bound = cell.lean_low ?? cell.lean_high;
  const open = openSide(cell);
  if (open === null || bound === null || isOlderThan(edition.catalog.release, "2026.25.0")) {
    return sheet.cellValues(hasLeanToSay(edition, cell) ? cell : { ...cell, lean: null, lean_low: null, lean_high: null }, values, names);
  }
  const figures = sheet.cellValues({ ...cell, lean: null, lean_low: null, lean_high: null }, values, names);
  return kit.semicolons([figures, pair.leanBound(bound, names.partner[open === "up" ? "isr" : "irn"])].filter((part) => part !== ""));
}

/** Whether a card says the lean of a cell: since 2026.29.0 only where it is the one number that the cell has, as beside both figures it says nothing more. */
function hasLeanToSay({ catalog }: Edition, { irn, isr }: GroundedCell): boolean {
  return isOlderThan(catalog.release, "2026.29.0") || (irn === null && isr === null);
}

/**
 * What is to be borne in mind of a cell, without what stands behind its figures already: which of them is doubtful, or can only be too high.
 * Releases before 2026.20.0 say it twice, and of two doubtful figures that it is one.
 */
export function saidCautions(catalog: Catalog, { caution, irn, isr, measure }: GroundedCell): Caution[] {
  const isMarked = irn !== null && isr !== null && !isCustomsBound({ measure });
  return isOlderThan(catalog.release, "2026.20.0") || !isMarked ? caution : caution.filter((one) => one !== "doubtful_figure");
}

/** On which side a cell lies or who alone is on record, and whether nobody but articles says so. */
export function cellSays(edition: Edition, cell: GroundedCell): string {
  const { sheet } = edition.words;
  const names = sheetNames(edition);
  const claimed = claimedSide(edition, cell);
  if (claimed !== null) return sheet.onlyClaimed(names.partner[claimed], names.partner[claimed === "irn" ? "isr" : "irn"]);
  const alone = loneStandIn(edition, cell);
  const zero = zeroSide(edition.catalog, cell);
  const says = isShareByOtherCount(edition.catalog, cell)
    ? sheet.byOtherCount(sheet.cellSays({ ...cell, strength: "one_sided" }, names))
    : alone !== null
      ? sheet.aloneByOtherCount(names.partner[alone])
      : zero === null
        ? ((cell.strength === "even" ? saidEvenly(edition, [cell]) : null) ?? sheet.cellSays(cell, names))
        : besideZero(edition, cell, zero);
  return `${says}${isClaimedAlone(edition.catalog, cell) ? sheet.claimedAlone : ""}`;
}

/** The side that a cell has alone by claims of articles, the other not counted; null of every other. Releases before 2026.30.0 say that it is on record. */
function claimedSide({ catalog }: Edition, cell: GroundedCell): Side | null {
  const isOne = cell.strength === "one_sided" && cell.other_is === "not_counted" && isClaimedAlone(catalog, cell);
  return isOne && !isOlderThan(catalog.release, "2026.30.0") ? sideOf(cell) : null;
}

/** What a cell says beside a printed 0 for one side: a figure, so that the other is clear and not alone on record. */
function besideZero(edition: Edition, cell: GroundedCell, zero: Side): string {
  const { sheet, kit } = edition.words;
  const names = sheetNames(edition);
  const says = sheet.cellSays(cell.strength === "one_sided" ? { ...cell, strength: "clear" } : cell, names);
  return kit.semicolons([says, sheet.zeroOf(names.partner[zero])]);
}

/** The side that a cell of another count has alone, by the rule that holds for a row's own; releases before 2026.13.0 say that it points there. */
function loneStandIn({ catalog }: Edition, cell: GroundedCell): Side | null {
  const { strength, state } = cell;
  if (strength !== null || isOlderThan(catalog.release, "2026.13.0") || isPrintedZero(catalog, cell)) return null;
  return state === "isr_only" ? "isr" : state === "irn_only" ? "irn" : null;
}

/** Id of the chart whose page has a row for each cell. */
const SHEET = "balance-sheet";

/** Values as a line of few words has room for: dollars in whole millions or tenths of a billion. */
export function shortFigures(edition: Edition) {
  const round = (value: number | null, step: number) => (value === null ? null : Math.round(value / step) * step);
  const rounded = (cell: GroundedCell, value: number | null) => {
    if (cell.unit !== "USD" || value === null || Math.abs(value) < 1e6) return value;
    return round(value, Math.abs(value) >= 1e9 ? 1e8 : 1e6);
  };
  return {
    figures: (cell: GroundedCell) =>
      withCellDoubt(edition, cell, cellFigures(edition, { ...cell, irn: rounded(cell, cell.irn), isr: rounded(cell, cell.isr) })),
    share: (value: number) => edition.words.figure(value, "PC", 0),
  };
}

/**
 * The two values of a cell as far as its count proves them: where customs prove the lean from one bound on alone, the one is a part of what is
 * asked for and the other more than it, so that they are `at least` and `at most`. Releases before 2026.9.0 print both as they are.
 */
export function boundedFigures(edition: Edition, cell: GroundedCell): Record<Side, string | null> {
  const values = withCellDoubt(edition, cell, cellFigures(edition, cell));
  if (!isCustomsBound(cell) || isOlderThan(edition.catalog.release, "2026.9.0")) return values;
  const least: Side = cell.lean_low !== null ? "isr" : "irn";
  const hedged = (side: Side) => {
    const hedge = side === least ? "at_least" : limitHedge(edition.catalog.release);
    const value = cell[side];
    return value === null ? null : edition.words.kit.hedgedFigure(hedge, value, cell.unit ?? "", decimalsOf(edition, cell));
  };
  return { irn: hedged("irn"), isr: hedged("isr") };
}

/**
 * The two values of a cell in words; null where the count has none. One that can only be too high is `at most` it; releases before 2026.19.0
 * print it as it is.
 */
export function cellFigures(edition: Edition, cell: GroundedCell): Record<Side, string | null> {
  const { figure, kit } = edition.words;
  const [unit, decimals] = [cell.unit ?? "", decimalsOf(edition, cell)];
  const isTold = !isOlderThan(edition.catalog.release, "2026.19.0");
  const show = (side: Side) => {
    const value = cell[side];
    if (value === null) return null;
    const isLimit = isTold && cell.caution.includes(`upper_bound_for_${side}`);
    return isLimit ? kit.hedgedFigure(limitHedge(edition.catalog.release), value, unit, decimals) : figure(value, unit, decimals);
  };
  return { irn: show("irn"), isr: show("isr") };
}

/** Values of a cell in words, with the doubt behind the one that is doubtful; releases before 2026.19.0 say that one of the two is. */
function withCellDoubt(edition: Edition, cell: GroundedCell, figures: Record<Side, string | null>): Record<Side, string | null> {
  const { catalog, words } = edition;
  if (isOlderThan(catalog.release, "2026.19.0")) return figures;
  const rows = cell.rows.flatMap((id) => catalog.observationById.get(id) ?? []);
  const said = (side: Side, { code }: { code: string }) => {
    const isDoubtful = rows.some((o) => o.counterpart === code && o.status === LOW_RELIABILITY && !isUpperLimit(catalog, o));
    return figures[side] !== null && isDoubtful ? words.sheet.doubtful(figures[side]) : figures[side];
  };
  const [irn, isr] = catalog.subject.partners;
  return { irn: said("irn", irn), isr: said("isr", isr) };
}
