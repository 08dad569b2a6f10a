import type { Edition } from "../../../edition/edition.ts";
import { isCustomsBound } from "../../../model/dimensions/customsBound.ts";
import type { GroundedCell } from "../../../model/dimensions/dimension.ts";
import { openSide } from "../../../model/dimensions/openSide.ts";
import { isPrintedZero, zeroSide } from "../../../model/dimensions/printedZero.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import { THRESHOLDS } from "../../../model/dimensions/thresholds.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { partnerAt } from "../../../model/subject.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { leanAxis } from "../axis.ts";
import type { Axis, Band, Line, LinePoint, Panel } from "../chartSpec.ts";
import { linePoint } from "../linePoint.ts";
import { cellCard } from "../sheet/sheetCard.ts";
import { sheetNames } from "../sheetNames.ts";
import { bandOf, namedRuns, PLAIN_POINT, pairLine } from "./pairLines.ts";
import { type PairRow, yearRuns } from "./pairRow.ts";

/** What a lean is held against, such as that of the average OIC member, and when what is counted changed. */
export interface LeanSurroundings {
  beside: Line[];
  moments: Panel["moments"];
  /** Name of the lean's own line, where others stand beside it; else empty. */
  name: string;
}

/**
 * The lean of a row by year, above zero towards the second partner, with its 90% interval: in a partner's colour where its cell is clear,
 * else grey. What another count says of years that the row's own does not have stands apart, hollow and never joined to it.
 */
export function leanPanel(edition: Edition, { row, cells, standIns }: PairRow, { beside, moments, name }: LeanSurroundings): Panel {
  const { words } = edition;
  const { partner } = sheetNames(edition);
  const runs = yearRuns(cells, ({ caution }) => caution.includes("roll_calls_doubled"));
  const bands = runs.flatMap((run): Band[] =>
    bandOf(run.map(({ period, lean_low: low, lean_high: high }) => ({ at: at(period), low, high }))),
  );
  const known = cells.length > 0 ? cells : standIns;
  const unit = known[0]?.unit ?? "";
  const values = [
    ...known.flatMap(({ lean, lean_low, lean_high }) => [lean ?? 0, lean_low ?? 0, lean_high ?? 0]),
    ...beside.flatMap(({ points }) => points.map(({ value }) => value)),
  ];
  return {
    id: `${LEAN}${row.dimension}`,
    title: words.pair.leanTitle(row.dimension, { partner }),
    reason: reasonOf(edition, row, unit),
    value: airy(leanAxis(values, unit, words), edition),
    ends: { high: words.pair.leanEnd(row.dimension, partner.isr), low: words.pair.leanEnd(row.dimension, partner.irn) },
    height: unit === "USD" ? AMOUNTS : 1,
    isWhole: true,
    bands,
    lines: [
      ...beside,
      ...namedRuns(runs, name, (run, label) =>
        ownLine(edition, run, run === runs.at(-1) ? newestName(edition, run, { label, name }) : label),
      ),
      ...namedRuns(standInRuns(edition, standIns), standIns[0] ? words.pair.standIn(standIns[0]) : "", (run, label) =>
        standInLine(edition, run, label),
      ),
    ],
    marks: [],
    moments: moments.filter((moment) => cells.some(({ period }) => isFrom(yearOf(period), Math.floor(moment.at)))),
  };

  /** Whether a year has what began in another: before 2026.18.0 that one alone. */
  function isFrom(year: number, begin: number): boolean {
    return isOlderThan(edition.catalog.release, "2026.18.0") ? year === begin : year >= begin;
  }

  function ownLine(of: Edition, run: GroundedCell[], label: string): Line {
    return pairLine({
      id: `lean.${run[0]?.period}`,
      label,
      partner: null,
      role: "measure",
      points: run.map((cell, i) => {
        const isClear = cell.strength === "clear" || isPrintedZero(of.catalog, cell);
        const isDoubtful = [run[i - 1], cell].some((one) => one?.caution.includes("doubtful_figure"));
        return leanPoint(of, cell, {
          dotted: isDoubtful,
          unreliable: cell.caution.includes("doubtful_figure"),
          partner: isClear ? sideCode(of, cell) : null,
        });
      }),
    });
  }
}

/** What must be borne in mind of a lean, and before that of amounts what its numbers are; releases before 2026.28.0 do not say the latter. */
function reasonOf({ catalog, words }: Edition, { dimension }: PairRow["row"], unit: string): string | null {
  const names = sheetNames({ catalog, words });
  const caution = words.sheet.caution([dimension], names);
  if (unit !== "USD" || isOlderThan(catalog.release, "2026.28.0")) return caution;
  return [words.pair.leanScale(names.partner), caution].filter((text) => text !== null).join(" ");
}

/**
 * The panels of a row: its own count, and another count of both countries by itself, so that neither stands under the title of the other. What customs
 * prove from parts of trade is no such count and stays. Releases before 2026.27.0 have one panel for all.
 */
export function leanPanels(edition: Edition, row: PairRow, surroundings: LeanSurroundings): Panel[] {
  const others = isOlderThan(edition.catalog.release, "2026.27.0") ? [] : row.standIns.filter((cell) => !isCustomsBound(cell));
  const [first] = others;
  if (first === undefined) return [leanPanel(edition, row, surroundings)];
  const own = leanPanel(edition, { ...row, standIns: row.standIns.filter(isCustomsBound) }, surroundings);
  const apart = leanPanel(edition, { ...row, cells: [], standIns: others }, { beside: [], moments: [], name: "" });
  const title = `${apart.title} (${edition.words.pair.standIn(first)})`;
  return [own, { ...apart, id: `${apart.id}.other`, title, reason: null, lines: apart.lines.map((line) => ({ ...line, label: "" })) }];
}

/**
 * The name of a lean's newest line: of one point that no line leads to its year, as the name stands at the line before it. In the panels of each
 * country points of averages leave such a name no room. Releases before 2026.28.0 have none.
 *
 * @param named the name that the line has, and that of the lean, which is empty where nothing stands beside it
 */
function newestName({ catalog, words }: Edition, run: readonly GroundedCell[], { label, name }: { label: string; name: string }): string {
  const [only, ...more] = run;
  const isLone = only !== undefined && more.length === 0 && label === "" && name !== "";
  return isLone && !isOlderThan(catalog.release, "2026.28.0") ? words.kit.year(yearOf(only.period)) : label;
}

/** With what the id of a panel of a lean begins. */
const LEAN = "lean.";

/** Whether a panel is that of a lean, and of no line of its own. */
export function isLeanPanel({ id }: Pick<Panel, "id">): boolean {
  return id.startsWith(LEAN);
}

/** The code of the partner on whose side a cell lies. */
function sideCode({ catalog }: Edition, cell: GroundedCell): string | null {
  const side = sideOf(cell);
  return side === null ? null : partnerAt(catalog.subject, side === "irn" ? -1 : 1).code;
}

/**
 * A scale that ends where its values can, with room beyond for the words at its ends, so that no line runs through them: as since 2026.18.0.
 * One that ends farther out than its values has some already.
 */
function airy(axis: Axis, { catalog }: Edition): Axis {
  if (axis.max !== 1 || isOlderThan(catalog.release, "2026.18.0")) return axis;
  return { ...axis, min: axis.min * AIR, max: axis.max * AIR };
}

/** How far such a scale reaches, as a factor. */
const AIR = 1.25;

/** Beside a printed 0 all that is counted is the other's: the end of the scale. */
function leanOfZero({ catalog }: Edition, cell: GroundedCell): number {
  const zero = zeroSide(catalog, cell);
  return zero === null ? 0 : zero === "irn" ? 1 : -1;
}

/** Height of a panel that only shows a side, as a share of the usual one. */
const AMOUNTS = 0.75;

function leanPoint(edition: Edition, cell: GroundedCell, look: Pick<LinePoint, "partner"> & Partial<Omit<LinePoint, "card">>): LinePoint {
  return linePoint({ ...PLAIN_POINT, at: at(cell.period), value: cell.lean ?? leanOfZero(edition, cell), ...look }, () =>
    cellCard(edition, cell),
  );
}

/** Years of another count without a gap; a bound stands alone, as no line leads to what is not known. Before 2026.24.0 it is joined. */
function standInRuns({ catalog }: Edition, standIns: readonly GroundedCell[]): GroundedCell[][] {
  if (isOlderThan(catalog.release, "2026.24.0")) return yearRuns(standIns);
  return yearRuns(standIns, (cell, before) => [before, cell].some((one) => openSide(one) !== null));
}

/**
 * Another count as a quiet record: its doubtful points hollow, a bound open to its side. In releases before 2026.24.0 all of its points are, as if
 * they were estimates.
 */
function standInLine(edition: Edition, run: GroundedCell[], label: string): Line {
  const code = (cell: GroundedCell) => (isGray(edition, cell) ? null : sideCode(edition, cell));
  const partner = run[0] && run.some((cell) => code(cell) !== null) ? sideCode(edition, run[0]) : null;
  const isHollow = isOlderThan(edition.catalog.release, "2026.24.0");
  return {
    id: `${run[0]?.measure} ${run[0]?.period}`,
    label,
    quiet: true,
    broken: isHollow,
    shape: "dot",
    partner,
    points: run.map((cell) =>
      leanPoint(edition, cell, {
        partner: isOlderThan(edition.catalog.release, "2026.23.0") ? partner : code(cell),
        estimate: isHollow,
        unreliable: !isHollow && cell.caution.includes("doubtful_figure"),
        low: cell.lean_low,
        high: cell.lean_high,
        open: openSide(cell),
      }),
    ),
  };
}

/**
 * Whether amounts of another count are less than clear, as such years of the row's own are gray. A bound beyond zero has a side, however far it
 * lies from it, and so its color. Releases before 2026.23.0 color all of them, those before 2026.25.0 bounds as if they were figures.
 */
function isGray({ catalog }: Edition, cell: GroundedCell): boolean {
  const { unit, lean, lean_low, lean_high } = cell;
  if (unit !== "USD" || isOlderThan(catalog.release, "2026.23.0")) return false;
  const open = openSide(cell);
  if (open !== null && !isOlderThan(catalog.release, "2026.25.0")) return open === "up" ? (lean_low ?? 0) <= 0 : (lean_high ?? 0) >= 0;
  const times = THRESHOLDS.goods_clear_times;
  return Math.abs(lean ?? lean_low ?? lean_high ?? 0) < (times - 1) / (times + 1);
}

/** The middle of the year to which a period belongs, in decimal years. */
function at(period: string): number {
  return yearOf(period) + 0.5;
}
