import type { ColumnCell } from "../../../model/dimensions/column.ts";
import type { Cell, Dimension, DimensionRow, GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import type { RowGrade } from "../../../model/dimensions/rowGrade.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import type { LatestContext } from "../../en/sheetLatest.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { subjectText } from "../../naming.ts";
import { kit } from "../kit.ts";
import { inCase } from "../names.ts";
import { periodInWords } from "../period.ts";
import { signed } from "../signed.ts";
import { yearList } from "../yearList.ts";
import { latest } from "./sheetLatest.ts";

/** What the picture of the balance sheet says beside its rows: notes, newest readings, the key, cards and the table. */

type Names = Pick<SheetNames, "partner">;

const [EVEN, COUNTED] = ["примерно поровну или неясно", "посчитано, но не признак крена"];

/** Under the name of a row: what is counted, in few words. */
const NOTES: Record<Dimension, string> = {
  votes: "по сравнению со средней страной ООН",
  goods_sold: subjectText("measure.goods_sold", "ru"),
  goods_bought: "в основном без вооружений",
  arms: "доля импорта за пять лет",
  energy: "посчитано только для одной страны",
  visitors: "доля всех приезжих иностранцев",
  visits: "за пять лет, нижняя граница",
  disputes: "по списку исследователей",
  events: "в статьях, с баллами",
};

/** What stands above a list of stand-ins, within a sentence. */
const ROWS: Record<Dimension, string> = {
  votes: "голосования",
  goods_sold: "проданные товары",
  goods_bought: "купленные товары",
  arms: "вооружения",
  energy: "нефть и газ",
  visitors: "приезжие",
  visits: "визиты",
  disputes: "споры",
  events: "события",
};

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
        : `учтён только ${partner[side]}: ${OTHER[cell.other_is ?? "not_counted"](partner[side === "irn" ? "isr" : "irn"])}`;
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
  not_counted: (other) => `для ${inCase(other, "genitive")} подсчёта нет`,
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
  const what = dimension === "votes" && measure === "un-vote-excess" ? "Согласие по сравнению со средней страной-членом: " : "";
  const range = lean_low !== null && lean_high !== null ? `, между ${signed(lean_low, 2)} и ${signed(lean_high, 2)}` : "";
  const isBound = lean_low !== null && lean_high === null;
  const number = isBound ? `баланс не менее ${signed(lean_low, 2)}` : lean !== null ? `баланс ${signed(lean, 2)}${range}` : "";
  return kit.semicolons([`${what}${kit.commas(values)}`, number]);
}

/** The years that another count stands in for, with the cells; null where none does. */
function standIns(
  cells: readonly { cell: Pick<GroundedCell, "dimension" | "rows">; year: number }[],
): { text: string; cells: Pick<GroundedCell, "dimension" | "rows">[] } | null {
  if (cells.length === 0) return null;
  const rows = [...new Set(cells.map(({ cell }) => cell.dimension))];
  const each = rows.map((row) => `${ROWS[row]} ${yearList(cells.filter(({ cell }) => cell.dimension === row).map(({ year }) => year))}`);
  return { text: `Пунктиром обведены ячейки другого подсчёта: ${kit.semicolons(each)}.`, cells: cells.map(({ cell }) => cell) };
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

/** Words of the picture of the balance sheet. */
export const sheetPicture = {
  note: (dimension: Dimension, grade: RowGrade | null) =>
    `${NOTES[dimension]}${grade === null ? "" : ` · последнее качество ${grade.most}`}`,
  latest: (row: DimensionRow, context: LatestContext) => latest(row, context),
  cellSays,
  cellValues,
  standIns,
  columnCard,
  tallyCard,
  subtitle:
    "На какую из двух стран указывает каждый показатель, год за годом, если один подсчёт охватывает обе. Силу между строками не сравнивайте.",
  noNumber: "У строк разный ноль, разные годы и разное качество, поэтому мы не сводим их в одно число.",
  /** The way from the sentence to what it leaves out. */
  whyNot: "О чём эта фраза молчит и почему",
  open: "Все подробности",
  keys: "Стрелки переходят от ячейки к ячейке, Enter открывает, Esc закрывает.",
  /** How wide cells of several years are. */
  periodNote: "Ячейка — пять лет; в узких лет с данными меньше.",
  /** Years of a column, as narrow as can be: `91–95`. */
  column: (from: number, to: number) => (from === to ? String(from) : `${String(from).slice(-2)}–${String(to).slice(-2)}`),
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    kit.dots([n === null ? "" : `посчитано: ${kit.number(n, 3)}`, grade === null ? "" : `качество ${grade}`, reporter ?? ""]),
  number: (n: number) => kit.number(n, 3),
  periodInWords,
  columns: ({ partner }: Names) => [
    "Строка",
    "Период",
    "Что она говорит",
    partner.irn,
    partner.isr,
    "Сколько случаев",
    "Качество",
    "Источники",
  ],
  key: {
    clear: (name: string) => towards(name),
    slight: "немного",
    even: EVEN,
    share: "учтена только одна страна (высота — её доля)",
    alone: "учтена только одна страна",
    other: "из другого подсчёта",
    counted: "посчитано, не признак крена",
    few: "?: слишком мало, чтобы судить",
    missing: "нет цифры для обеих",
    /** In no release of that time. */
    incomparable: "",
    breaks: "черта: меняется способ счёта",
    rough: "точки снизу: менее надёжная цифра",
    roughOrClaimed: "точки снизу: менее надёжная цифра",
  },
};
