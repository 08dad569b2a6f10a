import type { ColumnCell } from "../../model/dimensions/column.ts";
import type { Cell, Dimension, DimensionRow, Side, Strength } from "../../model/dimensions/dimension.ts";
import { openSide } from "../../model/dimensions/openSide.ts";
import type { RowAside } from "../../model/dimensions/rowAside.ts";
import type { RowGrade } from "../../model/dimensions/rowGrade.ts";
import type { VotesClause } from "../../model/dimensions/sentence.ts";
import { sideOf } from "../../model/dimensions/strength.ts";
import { cellYears } from "../kit/cellYears.ts";
import { rowGradeText } from "../kit/rowGradeText.ts";
import { subjectText } from "../naming.ts";
import { cardinal } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { names } from "./names.ts";
import { periodInWords } from "./period.ts";
import { type LatestContext, latest } from "./sheetLatest.ts";
import type { SheetNames } from "./sheetNames.ts";
import { sheetOutlined } from "./sheetOutlined.ts";
import { signed } from "./signed.ts";
import { yearList } from "./yearList.ts";

/** What the picture of the balance sheet says beside its rows: notes, newest readings, the key, cards and the table. */

type Names = Pick<SheetNames, "partner">;

const THAN: Record<VotesClause["than"], string> = { nearly_all: "nearly all", most: "most", average: "the average" };

/** Phrases that earlier releases have otherwise. */
export const sheetPicturePhrases = {
  /** Under the name of a row: what is counted, in few words. */
  notes: {
    votes: "compared with other UN members",
    goods_sold: subjectText("measure.goods_sold"),
    goods_bought: "excludes most arms",
    arms: "share of imports over five years",
    energy: "counted for one country only",
    visitors: "share of all foreign arrivals",
    visits: "five-year totals, at least",
    disputes: "from a research list",
    events: "events in the articles, scored",
  } as Record<Dimension, string>,
  /** What stands above a list of stand-ins, within a sentence. */
  rows: {
    votes: "votes",
    goods_sold: "exports",
    goods_bought: "imports",
    arms: "arms imports",
    energy: "oil",
    visitors: "visitors",
    visits: "visits",
    disputes: "disputes",
    events: "events",
  } as Record<Dimension, string>,
  grade: "grade",
  unclear: "unclear",
  disagree: "no clear side",
  ended: "last in ",
  nearer: (partner: string, than: VotesClause["than"] | null) => `more like ${partner}${than === null ? "" : ` than ${THAN[than]}`}`,
  onlyArms: (partner: string, figure: string, other: string) => `${partner} ${figure}, ${other} none found`,
  onlyOil: (partner: string, other: string) => `oil to ${partner}; no figure for ${other}`,
  /** Behind the visits of a cell that is not clear: what its tint says. */
  notClear: { slight: " (slight)", even: " (about equal)", few: " (too few to say)" } as Partial<Record<Strength, string>>,
  /** In how many years there was a dispute with each. */
  disputes: (low: string, lowYears: number, high: string, highYears: number) =>
    `${low} ${inYears(lowYears)}, ${high} ${inYears(highYears)}`,
  even: "about equal, or unclear",
  counted: "counted, but not a measure of leaning",
  zero: "the source prints 0",
  otherCount: "another count",
  agreement: "Agreement compared with the average member",
  balance: "balance",
  dashed: "Dashed cells show another count",
  yearsCounted: (n: number) => (n === 1 ? "One year has a count." : `${n} years have a count.`),
  tally: "Each dispute counts in every year in which it was under way.",
};

function inYears(n: number): string {
  return n === 0 ? "never" : n === 1 ? "in 1 year" : `in ${n} years`;
}

type Phrases = typeof sheetPicturePhrases;

/** On which side a cell lies, and how clearly. */
function cellSays(cell: Cell, { partner }: Names, phrases: Phrases): string {
  const side = sideOf(cell);
  switch (cell.strength) {
    case "clear":
      return side === null ? "even" : `clearly towards ${partner[side]}`;
    case "slight":
      return side === null ? "even" : `slightly towards ${partner[side]}`;
    case "even":
      return phrases.even;
    case "one_sided":
      return side === null
        ? "one side alone"
        : `only ${partner[side]} on record: ${OTHER[cell.other_is ?? "not_counted"](partner[side === "irn" ? "isr" : "irn"], phrases)}`;
    case "few":
      return "too few to say";
    case "counted":
      return phrases.counted;
    case null:
      return standInSays(cell, { partner }, phrases);
  }
}

const OTHER: Record<NonNullable<Cell["other_is"]>, (other: string, phrases: Phrases) => string> = {
  recorded_zero: (other, { zero }) => `${zero} for ${other}`,
  none_found: (other) => `none was found from ${other}`,
  not_counted: (other) => `${other} is not counted`,
};

/** Of another count only the side is told. */
function standInSays(cell: Cell, { partner }: Names, { otherCount }: Phrases): string {
  const side = sideOf(cell) ?? ((cell.lean_low ?? 0) > 0 ? "isr" : (cell.lean_high ?? 0) < 0 ? "irn" : null);
  return side === null ? otherCount : `towards ${partner[side]}, by another count`;
}

/** Both values of a cell, and the lean where it is one number with an interval. */
function cellValues(
  { dimension, measure, lean, lean_low, lean_high }: Cell,
  figures: Record<Side, string | null>,
  { partner }: Names,
  { agreement, balance }: Phrases,
): string {
  const plus = (figure: string) => (measure === "un-vote-excess" && !figure.startsWith("−") ? `+${figure}` : figure);
  const values = (["irn", "isr"] as const).flatMap((side) => (figures[side] === null ? [] : [`${partner[side]} ${plus(figures[side])}`]));
  const what = dimension === "votes" && measure === "un-vote-excess" ? `${agreement}: ` : "";
  const range = lean_low !== null && lean_high !== null ? `, between ${signed(lean_low, 2)} and ${signed(lean_high, 2)}` : "";
  const open = openSide({ lean_low, lean_high });
  const bound = open === "up" ? `${balance} at least ${signed(lean_low, 2)}` : `${balance} at most ${signed(lean_high, 2)}`;
  const number = open !== null ? bound : lean !== null ? `${balance} ${signed(lean, 2)}${range}` : "";
  const told = `${what}${values.join(", ")}`;
  return [told, number].filter((part) => part !== "").join("; ");
}

/** What several years in one cell open to. */
function columnCard(years: string, { side, strength, counted }: ColumnCell, names: Names & { title: string }, phrases: Phrases) {
  const towards = side === null ? "" : ` towards ${names.partner[side]}`;
  const most = strength === "clear" ? `clearly${towards}` : strength === "slight" ? `at least slightly${towards}` : phrases.even;
  return {
    heading: `${names.title}, ${years}`,
    figure: strength === "even" ? most : `${most} in most years`,
    lines: [phrases.yearsCounted(counted)],
  };
}

/** What several years of a tally open to. */
function tallyCard(
  years: string,
  { irn, isr }: { irn: number; isr: number },
  { partner, title }: Names & { title: string },
  phrases: Phrases,
) {
  return {
    heading: `${title}, ${years}`,
    figure: `${partner.irn} ${irn}, ${partner.isr} ${isr}`,
    lines: [phrases.tally],
  };
}

/** What the picture says with some phrases. */
export function sheetPictureIn(phrases: Phrases) {
  const { notes, grade: latestGrade } = phrases;
  return {
    note: (dimension: Dimension, grade: RowGrade | null, what: string = notes[dimension]) =>
      `${what}${grade === null ? "" : ` · ${grade.isMixed ? "mostly " : ""}${latestGrade} ${rowGradeText(kit, grade)}`}`,
    latest: (row: DimensionRow, context: LatestContext) => latest(row, context, phrases),
    cellSays: (cell: Cell, names: Names) => cellSays(cell, names, phrases),
    cellValues: (cell: Cell, figures: Record<Side, string | null>, names: Names) => cellValues(cell, figures, names, phrases),
    standIns: (cells: Parameters<typeof cellYears>[0]) =>
      cellYears(cells, { names: phrases.rows, yearList, say: (each) => `${phrases.dashed}: ${each.join("; ")}.` }),
    oneCountry: (cells: Parameters<typeof cellYears>[0]) =>
      cellYears(cells, {
        names: phrases.rows,
        yearList,
        say: (each) => `Outlined cells have figures for one country only: ${each.join("; ")}.`,
      }),
    columnCard: (years: string, cell: ColumnCell, names: Names & { title: string }) => columnCard(years, cell, names, phrases),
    tallyCard: (years: string, sides: Record<Side, number>, names: Names & { title: string }) => tallyCard(years, sides, names, phrases),
  };
}

/** Words of the picture of the balance sheet. */
export const sheetPicture = {
  ...sheetOutlined(sheetPicturePhrases.rows),
  ...sheetPictureIn(sheetPicturePhrases),
  subtitle: `Does each measure point to ${names.partner.irn} or to ${names.partner.isr} that year? Rows cannot be compared.`,
  noNumber: "The rows measure different things, in different years and with different care, so we do not add them up to one number.",
  /** What another count says of a cell, where that is no side. */
  byOtherCount: (says: string) => `${says}, by another count`,
  /** What a cell of another count says that has one of the two alone: of a side to which it points nothing is known. */
  aloneByOtherCount: (name: string) => `only ${name} on record, by another count`,
  /** Behind what a cell says that rests on articles alone. */
  claimedAlone: "; the figure is an article's claim",
  /** What a cell says that has one of the two alone, by articles alone: a claim is on no record. */
  onlyClaimed: (name: string, other: string) => `only claimed in articles, for ${name}: ${other} is not counted`,
  /** The way from the sentence to what it leaves out. */
  whyNot: "What the headline leaves out",
  open: "Full details",
  keys: "Arrow keys move between cells, Enter opens one, Esc closes it.",
  /** Over the newest readings. */
  latestLabel: "newest by main count",
  /** Why a row is in the group without a side, behind its name; `years`: how old its newest count may be to say how things are. */
  aside: {
    too_old: (years: number) => `older than ${cardinal(years)} years`,
    no_count: "no count of both",
    no_sign: "not a measure of leaning",
    slight: "only slightly to one side",
    even: "unclear today",
    few: "too few",
  } satisfies Record<Exclude<RowAside, "too_old">, string> & { too_old: (years: number) => string },
  /** In a cell of several years: in how many of them something counted was under way. */
  tallyYears: (n: number) => (n === 1 ? "1 year" : `${kit.number(n)} years`),
  /** How wide cells of several years are. */
  periodNote: "A cell spans five years; a narrower one spans fewer.",
  /** Rows of which each year covers the five that end in it. */
  windows: (rows: readonly Dimension[]) =>
    `${kit.capitalized(kit.commas(rows.map((row) => sheetPicturePhrases.rows[row])))}: each year covers the last five.`,
  /** Years of a column, as narrow as can be: `91–95`. */
  column: (from: number, to: number) => (from === to ? String(from) : `${String(from).slice(-2)}–${String(to).slice(-2)}`),
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    [n === null ? "" : `${kit.number(n, 3)} counted`, grade === null ? "" : `grade ${grade}`, reporter ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
  number: (n: number) => kit.number(n, 3),
  periodInWords,
  columns: ({ partner }: Names) => ["Row", "Period", "What it says", partner.irn, partner.isr, "Cases counted", "Grade", "Sources"],
  key: {
    clear: (name: string) => `towards ${name}`,
    slight: "slightly",
    even: "about equal, or unclear",
    share: "one country’s share; none found from the other",
    alone: "counted for one country only",
    other: "from a different count",
    counted: "counted, not a measure of leaning",
    few: "?: too few to say",
    missing: "no count of both countries",
    incomparable: "no comparable figures",
    breaks: "counting method changes",
    rough: "grade C beside better years",
    roughOrClaimed: "grade C beside better years, or an article's claim",
  },
};
