import type { ColumnCell } from "../../../model/dimensions/column.ts";
import type { Cell, Dimension, DimensionRow, Grade, GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import type { Clause, VotesClause } from "../../../model/dimensions/sentence.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { monthsInWords } from "../months.ts";
import { periodInWords } from "../period.ts";
import type { SheetNames } from "../sheetNames.ts";
import { signed } from "../signed.ts";
import { yearList } from "../yearList.ts";
import { yearSpan } from "../yearSpan.ts";

/** What the picture of the balance sheet says beside its rows: notes, newest readings, the key, cards and the table. */

type Names = Pick<SheetNames, "partner">;

/** Under the name of a row: what is counted, in few words. */
const NOTES: Record<Dimension, string> = {
  votes: "compared with the average UN member",
  goods_sold: "mostly oil, in dollars",
  goods_bought: "mostly without arms",
  arms: "share of imports over five years",
  energy: "counted for one country only",
  visitors: "share of all foreign arrivals",
  visits: "over five years, a minimum",
  disputes: "from a research list",
  events: "in the articles, scored",
};

/** What stands above a list of stand-ins, within a sentence. */
const ROWS: Record<Dimension, string> = {
  votes: "votes",
  goods_sold: "goods sold",
  goods_bought: "goods bought",
  arms: "arms",
  energy: "oil and gas",
  visitors: "visitors",
  visits: "visits",
  disputes: "disputes",
  events: "events",
};

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "nearly all members",
  most: "most members",
  average: "the average member",
};

/** What a newest reading is made of beside its row. */
export interface LatestContext extends Names {
  /** Both values of a cell in words; null where there is none. */
  figures: (cell: GroundedCell) => Record<Side, string | null>;
  /** A share in percent as words. */
  share: (value: number) => string;
  clauses: readonly Clause[];
}

/** The newest reading of a row in one short line: `2020: Iran $38m, Israel $451m`. */
function latest(row: DimensionRow, context: LatestContext): string {
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const cell = row.latest ?? counted.at(-1);
  if (!cell) return "no common count";
  return `${when(row.dimension, cell, counted)}: ${READINGS[row.dimension](cell, context, counted)}`;
}

function when(dimension: Dimension, cell: GroundedCell, counted: readonly GroundedCell[]): string {
  if (dimension === "disputes") return yearSpan(yearOf(counted[0]?.period ?? cell.period), yearOf(cell.period));
  const [from = "", to = from] = cell.period.split("/");
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? yearSpan(Number(from), Number(to)) : monthsInWords(cell.period);
}

type Reading = (cell: GroundedCell, context: LatestContext, counted: readonly GroundedCell[]) => string;

const both: Reading = (cell, { partner, figures }) => {
  const { irn, isr } = figures(cell);
  return `${partner.irn} ${short(irn)}, ${partner.isr} ${short(isr)}`;
};

const READINGS: Record<Dimension, Reading> = {
  votes: (cell, { partner, clauses }) => {
    const said = clauses.find((clause) => clause.kind === "votes");
    const side = sideOf(cell);
    if (said?.kind === "votes") return `nearer ${partner[said.side]} than ${THAN[said.than]}`;
    return side === null || cell.strength === "even" ? "the readings disagree" : `slightly nearer ${partner[side]}`;
  },
  goods_sold: both,
  goods_bought: both,
  arms: (cell, { partner, figures, share, clauses }) => {
    const side = sideOf(cell) ?? "isr";
    // As SIPRI prints it, where it does.
    const said = clauses.find((clause) => clause.kind === "arms");
    return `${partner[side]} ${said?.kind === "arms" ? share(said.share) : short(figures(cell)[side])}, ${partner[side === "isr" ? "irn" : "isr"]} none found`;
  },
  energy: (cell, { partner }) => {
    const side = sideOf(cell) ?? "isr";
    return `oil to ${partner[side]}; ${partner[side === "isr" ? "irn" : "isr"]} not counted`;
  },
  visitors: both,
  visits: (cell, context, counted) => `${both(cell, context, counted)}${cell.strength === "clear" ? "" : ": not certain"}`,
  disputes: (_, { partner }, counted) => {
    const years = (side: Side) => counted.filter((cell) => (cell[side] ?? 0) > 0).length;
    return `${partner.irn} in ${years("irn")} years, ${partner.isr} in ${years("isr")}`;
  },
  events: (cell, { partner }) => {
    const side = sideOf(cell);
    return cell.strength === "clear" && side !== null ? `towards ${partner[side]}` : "the methods disagree on the side";
  },
};

/** An amount as short as a tick of an axis. */
function short(figure: string | null): string {
  return (figure ?? "none").replace(" million", "m").replace(" billion", "bn");
}

/** On which side a cell lies, and how clearly. */
function cellSays(cell: Cell, { partner }: Names): string {
  const side = sideOf(cell);
  switch (cell.strength) {
    case "clear":
      return side === null ? "even" : `clearly towards ${partner[side]}`;
    case "slight":
      return side === null ? "even" : `slightly towards ${partner[side]}`;
    case "even":
      return "even, or the readings disagree";
    case "one_sided":
      return side === null
        ? "one side alone"
        : `only ${partner[side]} on record: ${OTHER[cell.other_is ?? "not_counted"](partner[side === "irn" ? "isr" : "irn"])}`;
    case "few":
      return "too few to say";
    case "counted":
      return "counted, but no sign of leaning";
    case null:
      return standInSays(cell, { partner });
  }
}

const OTHER: Record<NonNullable<Cell["other_is"]>, (other: string) => string> = {
  recorded_zero: (other) => `the source prints 0 for ${other}`,
  none_found: (other) => `none was found from ${other}`,
  not_counted: (other) => `${other} is not counted`,
};

/** Of another count only the side is told. */
function standInSays(cell: Cell, { partner }: Names): string {
  const side = sideOf(cell) ?? ((cell.lean_low ?? 0) > 0 ? "isr" : (cell.lean_high ?? 0) < 0 ? "irn" : null);
  return side === null ? "another count" : `towards ${partner[side]}, by another count`;
}

/** Both values of a cell, and the lean where it is one number with an interval. */
function cellValues(
  { dimension, measure, lean, lean_low, lean_high }: Cell,
  figures: Record<Side, string | null>,
  { partner }: Names,
): string {
  const plus = (figure: string) => (measure === "un-vote-excess" && !figure.startsWith("−") ? `+${figure}` : figure);
  const values = (["irn", "isr"] as const).flatMap((side) => (figures[side] === null ? [] : [`${partner[side]} ${plus(figures[side])}`]));
  const what = dimension === "votes" && measure === "un-vote-excess" ? "Agreement compared with the average member: " : "";
  const range = lean_low !== null && lean_high !== null ? `, between ${signed(lean_low, 2)} and ${signed(lean_high, 2)}` : "";
  const isBound = lean_low !== null && lean_high === null;
  const number = isBound ? `balance at least ${signed(lean_low, 2)}` : lean !== null ? `balance ${signed(lean, 2)}${range}` : "";
  const told = `${what}${values.join(", ")}`;
  return [told, number].filter((part) => part !== "").join("; ");
}

/** The years that another count stands in for, with the cells; null where none does. */
function standIns(cells: readonly { cell: GroundedCell; year: number }[]): { text: string; cells: GroundedCell[] } | null {
  if (cells.length === 0) return null;
  const rows = [...new Set(cells.map(({ cell }) => cell.dimension))];
  const each = rows.map((row) => `${ROWS[row]} ${yearList(cells.filter(({ cell }) => cell.dimension === row).map(({ year }) => year))}`);
  return { text: `Dashed cells show another count: ${each.join("; ")}.`, cells: cells.map(({ cell }) => cell) };
}

/** What several years in one cell open to. */
function columnCard(years: string, { side, strength, counted }: ColumnCell, names: Names & { title: string }) {
  const towards = side === null ? "" : ` towards ${names.partner[side]}`;
  const most =
    strength === "clear" ? `clearly${towards}` : strength === "slight" ? `at least slightly${towards}` : "even, or the readings disagree";
  return {
    heading: `${names.title}, ${years}`,
    figure: strength === "even" ? most : `${most} in most years`,
    lines: [`${counted === 1 ? "One year has" : `${counted} years have`} a count.`],
  };
}

/** What several years of a tally open to. */
function tallyCard(years: string, { irn, isr }: { irn: number; isr: number }, { partner, title }: Names & { title: string }) {
  return {
    heading: `${title}, ${years}`,
    figure: `${partner.irn} ${irn}, ${partner.isr} ${isr}`,
    lines: ["Each dispute counts in every year in which it was under way."],
  };
}

/** Words of the picture of the balance sheet. */
export const sheetPicture = {
  subtitle: "Which country each measure points to, year by year, wherever one count covers both. Do not compare strength between rows.",
  noNumber: "The rows differ in zero point, years and quality, so we do not sum them up in one number.",
  /** The way from the sentence to what it leaves out. */
  whyNot: "What this sentence leaves out, and why",
  open: "Full details",
  keys: "Arrow keys move between cells, Enter opens one, Esc closes it.",
  note: (dimension: Dimension, grade: Grade | null) => (grade === null ? NOTES[dimension] : `${NOTES[dimension]} · grade ${grade}`),
  /** How wide cells of several years are. */
  periodNote: "One cell is five years. A narrow cell has data for only some of them.",
  /** Years of a column, as narrow as can be: `91–95`. */
  column: (from: number, to: number) => (from === to ? String(from) : `${String(from).slice(-2)}–${String(to).slice(-2)}`),
  latest,
  cellSays,
  cellValues,
  standIns,
  columnCard,
  tallyCard,
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    [n === null ? "" : `${n.toLocaleString("en-US")} counted`, grade === null ? "" : `grade ${grade}`, reporter ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
  number: (n: number) => n.toLocaleString("en-US"),
  periodInWords,
  columns: ({ partner }: Names) => ["Row", "Period", "What it says", partner.irn, partner.isr, "Cases counted", "Grade", "Sources"],
  key: {
    clear: (name: string) => `towards ${name}`,
    slight: "slightly",
    even: "even, or readings disagree",
    share: "only one on record; filled by its share",
    alone: "only one on record",
    other: "another count",
    counted: "counted, no sign of leaning",
    few: "?: too few to say",
    missing: "no count of both",
    breaks: "line: new way of counting",
    rough: "dots below: a rougher figure",
  },
};
