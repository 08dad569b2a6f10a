import type { Edition } from "../../../edition/edition.ts";
import { carriedIdealPoints } from "../../../model/dimensions/carriedIdealPoints.ts";
import { isCustomsBound } from "../../../model/dimensions/customsBound.ts";
import type { GroundedCell, Side, Strength } from "../../../model/dimensions/dimension.ts";
import { isOfAmounts } from "../../../model/dimensions/oneCountry.ts";
import { isPrintedZero, zeroSide } from "../../../model/dimensions/printedZero.ts";
import { sheetSentence } from "../../../model/dimensions/sentence.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import { votesAgainst } from "../../../model/dimensions/votesAgainst.ts";
import { votesRule } from "../../../model/dimensions/votesRule.ts";
import { votesYears } from "../../../model/dimensions/votesYears.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Statement } from "../chartSpec.ts";
import { sheetNames } from "../sheetNames.ts";
import { boundText } from "./boundText.ts";
import type { PairRow } from "./pairRow.ts";
import { votesRanks } from "./votesRanks.ts";

/**
 * What the sentence of the balance sheet says of a row, in which years the row is clear, slight and even, and what another count proves of
 * years that the row's own does not have. Each names the rows of the data that it rests on.
 */
export function rowStatements(edition: Edition, vintage: Vintage, pair: PairRow): Statement[] {
  const names = sheetNames(edition);
  const { sheet } = pair;
  const fact = sheetSentence(edition.catalog, vintage, sheet);
  const { clauses } = fact;
  const { words } = edition;
  return [
    ...(clauses.length === 0 ? [] : [statement("finding", words.sheet.sentence({ ...fact, unpublished: [] }, names), clauses)]),
    yearsStatement(edition, vintage, pair),
    ...nearLimit(edition, pair),
    ...onDoubt(edition, pair),
    ...printedZeros(edition, pair),
    ...rule(edition, vintage, pair),
    ...against(edition, vintage, pair),
    ...votesRanks(edition, vintage, clauses),
    ...bounds(edition, vintage, pair),
  ];
}

/**
 * What slight and unclear mean of the votes, and which years the votes alone would make clear: beside the chart, as slight years can have a weaker
 * count than unclear ones. Releases before 2026.26.0 say it on the page of the method alone.
 */
function rule(edition: Edition, vintage: Vintage, { row, cells, sheet }: PairRow): Statement[] {
  const { catalog, words } = edition;
  if (row.dimension !== "votes" || isOlderThan(catalog.release, "2026.26.0")) return [];
  const open = cells.filter(({ strength }) => strength !== "clear");
  const text = words.pair.votesRule(votesRule(votesYears(catalog, vintage, cells, sheet)), sheetNames(edition));
  return text === "" ? [] : [statement("ends", text, open)];
}

/**
 * Which test of the votes speaks against a clear side, and of which year ideal points are: said since 2026.9.0, and the second since 2026.18.0
 * beside the years that rest on them.
 */
function against({ catalog, words }: Edition, vintage: Vintage, { row, cells }: PairRow): Statement[] {
  if (row.dimension !== "votes" || isOlderThan(catalog.release, "2026.9.0")) return [];
  const failed = votesAgainst(catalog, vintage, cells);
  return [
    ...(failed.length === 0 ? [] : [statement("ends", words.pair.against(failed), failed)]),
    ...carriedIdealPoints(catalog, vintage, cells).map((carried) =>
      statement(isOlderThan(catalog.release, "2026.18.0") ? "ends" : "finding", words.pair.carried(carried.year, carried.of), [carried]),
    ),
  ];
}

function statement(part: Statement["part"], text: string, on: readonly { rows: string[] }[]): Statement {
  return { part, text, rows: [...new Set(on.flatMap(({ rows }) => rows))] };
}

/**
 * On which side the years of a row are, and how clearly. Since 2026.17.0 of votes with what another count has of years without one (in
 * 2026.17.0 with the test that decides too), and of goods with the years apart in which a figure is doubtful.
 */
function yearsStatement(edition: Edition, vintage: Vintage, { sheet, row, cells }: PairRow): Statement {
  const { catalog, words } = edition;
  const names = sheetNames(edition);
  const isBefore = isOlderThan(catalog.release, "2026.17.0");
  if (row.dimension === "votes" && !isBefore) {
    const years = votesYears(catalog, vintage, cells, sheet);
    return statement("finding", words.pair.votesYears(years, names), [...cells, years]);
  }
  const isDoubtful = ({ caution }: GroundedCell) => !isBefore && caution.includes("doubtful_figure");
  // Beside a printed 0 the other side is clear.
  const told = cells.map((cell): GroundedCell => (isPrintedZero(catalog, cell) ? { ...cell, strength: "clear" } : cell));
  const doubtful = told.filter(isDoubtful);
  const yearsOf = (some: readonly GroundedCell[]) => ({
    ...yearsBySide(some),
    isSlightTold: isOfAmounts(row.dimension) && !isOlderThan(catalog.release, "2026.20.0"),
  });
  const years = yearsOf(told.filter((cell) => !isDoubtful(cell)));
  const isOneYear = doubtful.length === 1 && !isOlderThan(catalog.release, "2026.30.0");
  const apart = doubtful.length === 0 ? years : { ...years, doubtful: { ...yearsOf(doubtful), isOneYear } };
  return statement("finding", words.pair.yearsBySide(row.dimension, apart, names), cells);
}

/** Where cautions on single years stand: below the picture, and in releases before 2026.29.0 among what the chart finds. */
function partOfCautions({ release }: Edition["catalog"]): Statement["part"] {
  return isOlderThan(release, "2026.29.0") ? "finding" : "ends";
}

/** In which years rounding alone could decide how clear the difference is. */
function nearLimit({ catalog, words }: Edition, { cells }: PairRow): Statement[] {
  const near = cells.filter(({ caution }) => caution.includes("at_limit"));
  if (near.length === 0) return [];
  return [statement(partOfCautions(catalog), words.pair.nearLimit(near.map(({ period }) => yearOf(period))), near)];
}

/**
 * Of which years of amounts one figure is doubtful, so that the verdict stands and falls with it, whichever country's it is and whichever way it may
 * be wrong. Releases before 2026.27.0 only set these years apart.
 */
function onDoubt({ catalog, words }: Edition, { row, cells }: PairRow): Statement[] {
  const doubtful = cells.filter(({ caution }) => caution.includes("doubtful_figure"));
  if (!isOfAmounts(row.dimension) || doubtful.length === 0 || isOlderThan(catalog.release, "2026.27.0")) return [];
  return [statement("ends", words.pair.onDoubt(doubtful.map(({ period }) => yearOf(period))), doubtful)];
}

/** Of which years the source prints a 0 for one of the two: a figure, as since 2026.18.0. */
function printedZeros(edition: Edition, { cells }: PairRow): Statement[] {
  const { partner } = sheetNames(edition);
  return (["irn", "isr"] as const).flatMap((side) => {
    const zeros = cells.filter((cell) => zeroSide(edition.catalog, cell) === side).map((cell) => ({ cell, year: yearOf(cell.period) }));
    if (zeros.length > 0 && !isOlderThan(edition.catalog.release, "2026.21.0")) {
      const years = zeros.map(({ year }) => year);
      return [
        statement(
          partOfCautions(edition.catalog),
          edition.words.sheet.zeroIn(years, partner[side]),
          zeros.map(({ cell }) => cell),
        ),
      ];
    }
    const said = edition.words.sheet.printedZero(zeros, partner[side]);
    return said === null ? [] : [statement("finding", said.text, said.cells)];
  });
}

function yearsBySide(cells: readonly GroundedCell[]) {
  const years = (strength: Strength, side: Side) =>
    cells.filter((cell) => cell.strength === strength && sideOf(cell) === side).map(({ period }) => yearOf(period));
  const sides = (strength: Strength) => ({ irn: years(strength, "irn"), isr: years(strength, "isr") });
  return {
    clear: sides("clear"),
    slight: sides("slight"),
    even: cells.filter(({ strength }) => strength === "even").map(({ period }) => yearOf(period)),
  };
}

/** Years of which another count proves the side although it has not both: the lean is at least a bound. */
function bounds(edition: Edition, vintage: Vintage, { standIns }: PairRow): Statement[] {
  const proved = standIns.filter(isCustomsBound);
  return proved.length === 0 ? [] : [{ part: "ends", ...boundText(edition, vintage, proved) }];
}
