import type { ColumnCell } from "../../model/dimensions/column.ts";
import type { Cell, Dimension, DimensionRow, Side } from "../../model/dimensions/dimension.ts";
import { openSide } from "../../model/dimensions/openSide.ts";
import type { RowAside } from "../../model/dimensions/rowAside.ts";
import type { RowGrade } from "../../model/dimensions/rowGrade.ts";
import { sideOf } from "../../model/dimensions/strength.ts";
import type { LatestContext } from "../en/sheetLatest.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { cellYears } from "../kit/cellYears.ts";
import { rowGradeText } from "../kit/rowGradeText.ts";
import { subjectText } from "../naming.ts";
import { kit } from "./kit.ts";
import { IRN, ISR, inCase } from "./names.ts";
import { periodInWords } from "./period.ts";
import { latest, type NotClear } from "./sheetLatest.ts";
import { sheetOutlined } from "./sheetOutlined.ts";
import { signed } from "./signed.ts";
import { yearList } from "./yearList.ts";

/** What the picture of the balance sheet says beside its rows: notes, newest readings, the key, cards and the table. */

type Names = Pick<SheetNames, "partner">;

const [EVEN, COUNTED] = ["примерно поровну или неясно", "посчитано, но не мера склонности"];

/** Phrases that earlier releases have otherwise. */
export const sheetPicturePhrases = {
  /** Under the name of a row: what is counted, in few words. */
  notes: {
    votes: "отличие от других стран",
    goods_sold: subjectText("measure.goods_sold", "ru"),
    goods_bought: "без большей части вооружений",
    arms: "доля импорта за пять лет",
    energy: "данные только по одной стране",
    visitors: "доля всех иностранцев",
    visits: "суммы за пять лет, не менее",
    disputes: "по списку исследователей",
    events: "в статьях, с баллами",
  } as Record<Dimension, string>,
  /** What stands above a list of stand-ins, within a sentence. */
  rows: {
    votes: "голосования",
    goods_sold: "экспорт",
    goods_bought: "импорт",
    arms: "импорт вооружений",
    energy: "нефть",
    visitors: "въезд иностранцев",
    visits: "визиты",
    disputes: "споры",
    events: "события",
  } as Record<Dimension, string>,
  /** Behind the visits of a cell that is not clear: what its tint says. */
  notClear: { slight: " (небольшой перевес)", even: " (примерно поровну)", few: " (слишком мало, чтобы судить)" } as NotClear,
};

type Phrases = typeof sheetPicturePhrases;

const towards = (name: string) => `в сторону ${inCase(name, "genitive")}`;

/** On which side a cell lies, and how clearly. */
function cellSays(cell: Cell, { partner }: Names): string {
  const side = sideOf(cell);
  switch (cell.strength) {
    case "clear":
      return side === null ? "поровну" : `явно ${towards(partner[side])}`;
    case "slight":
      return side === null ? "поровну" : `немного ${towards(partner[side])}`;
    case "even":
      return EVEN;
    case "one_sided":
      return side === null
        ? "только одна сторона"
        : `данные только по ${inCase(partner[side], "dative")}: ${OTHER[cell.other_is ?? "not_counted"](partner[side === "irn" ? "isr" : "irn"])}`;
    case "few":
      return "слишком мало, чтобы судить";
    case "counted":
      return COUNTED;
    case null:
      return standInSays(cell, { partner });
  }
}

const OTHER: Record<NonNullable<Cell["other_is"]>, (other: string) => string> = {
  recorded_zero: (other) => `для ${inCase(other, "genitive")} в источнике напечатан 0`,
  none_found: (other) => `из ${inCase(other, "genitive")} ничего не найдено`,
  not_counted: (other) => `по ${inCase(other, "dative")} данных нет`,
};

/** Of another count only the side is told. */
function standInSays(cell: Cell, { partner }: Names): string {
  const side = sideOf(cell) ?? ((cell.lean_low ?? 0) > 0 ? "isr" : (cell.lean_high ?? 0) < 0 ? "irn" : null);
  return side === null ? "другой подсчёт" : `${towards(partner[side])}, по другому подсчёту`;
}

/** Both values of a cell, and the lean where it is one number with an interval. */
function cellValues(
  { dimension, measure, lean, lean_low, lean_high }: Cell,
  figures: Record<Side, string | null>,
  { partner }: Names,
): string {
  const plus = (figure: string) => (measure === "un-vote-excess" && !figure.startsWith("−") ? `+${figure}` : figure);
  const values = (["irn", "isr"] as const).flatMap((side) => (figures[side] === null ? [] : [`${partner[side]} ${plus(figures[side])}`]));
  const what = dimension === "votes" && measure === "un-vote-excess" ? "Согласие относительно среднего по ООН: " : "";
  const range = lean_low !== null && lean_high !== null ? `, между ${signed(lean_low, 2)} и ${signed(lean_high, 2)}` : "";
  const open = openSide({ lean_low, lean_high });
  const bound = open === "up" ? `баланс не менее ${signed(lean_low, 2)}` : `баланс не более ${signed(lean_high, 2)}`;
  const number = open !== null ? bound : lean !== null ? `баланс ${signed(lean, 2)}${range}` : "";
  return kit.semicolons([`${what}${kit.commas(values)}`, number]);
}

/** What several years in one cell open to. */
function columnCard(years: string, { side, strength, counted }: ColumnCell, names: Names & { title: string }) {
  const where = side === null ? "" : ` ${towards(names.partner[side])}`;
  const most = strength === "clear" ? `явно${where}` : strength === "slight" ? `хотя бы немного${where}` : EVEN;
  return {
    heading: `${names.title}, ${years}`,
    figure: strength === "even" ? most : `${most} в большинстве лет`,
    lines: [kit.counted(counted, { one: "Подсчёт есть за {n} год.", few: "Подсчёт есть за {n} года.", other: "Подсчёт есть за {n} лет." })],
  };
}

/** What several years of a tally open to. */
function tallyCard(years: string, { irn, isr }: { irn: number; isr: number }, { partner, title }: Names & { title: string }) {
  return {
    heading: `${title}, ${years}`,
    figure: `${partner.irn} ${irn}, ${partner.isr} ${isr}`,
    lines: ["Каждый спор считается за каждый год, в котором он шёл."],
  };
}

/** What depends on those phrases. */
export function sheetPictureIn(phrases: Phrases) {
  return {
    note: (dimension: Dimension, grade: RowGrade | null, what: string = phrases.notes[dimension]) =>
      `${what}${grade === null ? "" : ` · надёжность ${grade.isMixed ? "чаще " : ""}${rowGradeText(kit, grade)}`}`,
    latest: (row: DimensionRow, context: LatestContext) => latest(row, context, phrases.notClear),
    standIns: (cells: Parameters<typeof cellYears>[0]) =>
      cellYears(cells, {
        names: phrases.rows,
        yearList,
        say: (each) => `Пунктиром обведены ячейки другого подсчёта: ${kit.semicolons(each)}.`,
      }),
    oneCountry: (cells: Parameters<typeof cellYears>[0]) =>
      cellYears(cells, {
        names: phrases.rows,
        yearList,
        say: (each) => `Сплошной линией обведены годы с данными только по одной стране: ${kit.semicolons(each)}.`,
      }),
  };
}

/** Words of the picture of the balance sheet. */
export const sheetPicture = {
  ...sheetOutlined(sheetPicturePhrases.rows),
  ...sheetPictureIn(sheetPicturePhrases),
  cellSays,
  cellValues,
  columnCard,
  tallyCard,
  subtitle: `Указывает показатель за год на ${IRN.accusative} или на ${ISR.accusative}? Строки не сравнивайте.`,
  noNumber: "Строки измеряют разные вещи за разные годы и с разной тщательностью, поэтому одного общего числа мы не выводим.",
  /** What another count says of a cell, where that is no side. */
  byOtherCount: (says: string) => `${says}, по другому подсчёту`,
  /** What a cell of another count says that has one of the two alone: of a side to which it points nothing is known. */
  aloneByOtherCount: (name: string) => `данные только по ${inCase(name, "dative")}, по другому подсчёту`,
  /** Behind what a cell says that rests on articles alone. */
  claimedAlone: "; число взято из статьи",
  /** What a cell says that has one of the two alone, by articles alone: a claim is on no record. */
  onlyClaimed: (name: string, other: string) => `по ${inCase(name, "dative")} — только статьи, по ${inCase(other, "dative")} данных нет`,
  /** The way from the sentence to what it leaves out. */
  whyNot: "Что не вошло в заголовок",
  open: "Все подробности",
  keys: "Стрелки переходят от ячейки к ячейке, Enter открывает, Esc закрывает.",
  /** Over the newest readings. */
  latestLabel: "последнее по основному подсчёту",
  /** Why a row is in the group without a side, behind its name; `years`: how old its newest count may be to say how things are. */
  aside: {
    too_old: (years: number) => `старше ${kit.number(years)} лет`,
    no_count: "нет общего подсчёта",
    no_sign: "не мера склонности",
    slight: "перевес мал",
    even: "сегодня неясно",
    few: "слишком мало",
  } satisfies Record<Exclude<RowAside, "too_old">, string> & { too_old: (years: number) => string },
  /** In a cell of several years: in how many of them something counted was under way. */
  tallyYears: (n: number) =>
    `${kit.number(n)} ${n % 10 === 1 && n % 100 !== 11 ? "год" : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? "года" : "лет"}`,
  /** How wide cells of several years are. */
  periodNote: "Ячейка охватывает пять лет, более узкая — меньше.",
  windows: (rows: readonly Dimension[]) =>
    `${kit.capitalized(kit.commas(rows.map((row) => sheetPicturePhrases.rows[row])))}: каждый год — это пять лет, которые им кончаются.`,
  /** Years of a column, as narrow as can be: `91–95`. */
  column: (from: number, to: number) => (from === to ? String(from) : `${String(from).slice(-2)}–${String(to).slice(-2)}`),
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    kit.dots([n === null ? "" : `посчитано: ${kit.number(n, 3)}`, grade === null ? "" : `надёжность ${grade}`, reporter ?? ""]),
  number: (n: number) => kit.number(n, 3),
  periodInWords,
  columns: ({ partner }: Names) => [
    "Строка",
    "Период",
    "Что она говорит",
    partner.irn,
    partner.isr,
    "Сколько случаев",
    "Надёжность",
    "Источники",
  ],
  key: {
    clear: (name: string) => towards(name),
    slight: "немного",
    even: EVEN,
    share: "доля одной страны; из другой не найдено",
    alone: "данные только по одной стране",
    other: "из другого подсчёта",
    counted: "посчитано, не мера склонности",
    few: "?: слишком мало, чтобы судить",
    missing: "нет общего подсчёта",
    incomparable: "нет сопоставимых чисел",
    breaks: "меняется способ счёта",
    rough: "надёжность C (в другие годы выше)",
    roughOrClaimed: "надёжность C (в другие годы выше) или из статьи",
  },
};
