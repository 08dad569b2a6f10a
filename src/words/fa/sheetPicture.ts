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
import { irn, isr } from "./names.ts";
import { periodInWords } from "./period.ts";
import { FEW, latest } from "./sheetLatest.ts";
import { sheetOutlined } from "./sheetOutlined.ts";
import { signed } from "./signed.ts";
import { yearList } from "./yearList.ts";

/** What the picture of the balance sheet says beside its rows: notes, newest readings, the key, cards and the table. */

type Names = Pick<SheetNames, "partner">;

/** Under the name of a row: what is counted, in few words. */
const NOTES: Record<Dimension, string> = {
  votes: "در مقایسه با دیگر اعضای سازمان ملل",
  goods_sold: subjectText("measure.goods_sold", "fa"),
  goods_bought: "بدون بخش عمدهٔ تسلیحات",
  arms: "سهم از واردات در پنج سال",
  energy: "آمار تنها برای یک کشور",
  visitors: "سهم از کل ورود خارجیان",
  visits: "مجموع پنج سال، دست‌کم",
  disputes: "از فهرستی پژوهشی",
  events: "رویدادهای مقاله‌ها، با امتیاز",
};

const EVEN = "کمابیش برابر، یا نامشخص";
const COUNTED = "شمرده شده، اما معیار گرایش نیست";

/** What stands above a list of stand-ins, within a sentence. */
export const ROWS: Record<Dimension, string> = {
  votes: "رأی‌ها",
  goods_sold: "صادرات",
  goods_bought: "واردات",
  arms: "واردات تسلیحات",
  energy: "نفت",
  visitors: "مسافران ورودی",
  visits: "سفرها",
  disputes: "مناقشه‌ها",
  events: "رویدادها",
};

/** On which side a cell lies, and how clearly. */
function cellSays(cell: Cell, { partner }: Names): string {
  const side = sideOf(cell);
  switch (cell.strength) {
    case "clear":
      return side === null ? "برابر" : `به‌روشنی به سوی ${partner[side]}`;
    case "slight":
      return side === null ? "برابر" : `اندکی به سوی ${partner[side]}`;
    case "even":
      return EVEN;
    case "one_sided":
      return side === null
        ? "تنها یک طرف"
        : `تنها ${partner[side]} ثبت شده: ${OTHER[cell.other_is ?? "not_counted"](partner[side === "irn" ? "isr" : "irn"])}`;
    case "few":
      return FEW;
    case "counted":
      return COUNTED;
    case null:
      return standInSays(cell, { partner });
  }
}

const OTHER: Record<NonNullable<Cell["other_is"]>, (other: string) => string> = {
  recorded_zero: (other) => `رقم منبع برای ${other} صفر است`,
  none_found: (other) => `از ${other} چیزی یافت نشد`,
  not_counted: (other) => `برای ${other} رقمی نیست`,
};

/** Of another count only the side is told. */
function standInSays(cell: Cell, { partner }: Names): string {
  const side = sideOf(cell) ?? ((cell.lean_low ?? 0) > 0 ? "isr" : (cell.lean_high ?? 0) < 0 ? "irn" : null);
  return side === null ? "آماری دیگر" : `به سوی ${partner[side]}، بنا بر آماری دیگر`;
}

/** Both values of a cell, and the lean where it is one number with an interval. */
function cellValues(
  { dimension, measure, lean, lean_low, lean_high }: Cell,
  figures: Record<Side, string | null>,
  { partner }: Names,
): string {
  const plus = (figure: string) => (measure === "un-vote-excess" && !figure.includes("−") ? kit.leftToRight(`+${figure}`) : figure);
  const values = (["irn", "isr"] as const).flatMap((side) => {
    const figure = figures[side];
    return figure === null ? [] : [`${partner[side]} ${plus(figure)}`];
  });
  const what = dimension === "votes" && measure === "un-vote-excess" ? "هم‌رأیی در مقایسه با میانگین اعضا: " : "";
  const range = lean_low !== null && lean_high !== null ? `، بین ${signed(lean_low, 2)} و ${signed(lean_high, 2)}` : "";
  const open = openSide({ lean_low, lean_high });
  const bound = open === "up" ? `موازنه دست‌کم ${signed(lean_low, 2)}` : `موازنه حداکثر ${signed(lean_high, 2)}`;
  const number = open !== null ? bound : lean !== null ? `موازنه ${signed(lean, 2)}${range}` : "";
  return kit.semicolons([`${what}${kit.commas(values)}`, number]);
}

/** What several years in one cell open to. */
function columnCard(years: string, { side, strength, counted }: ColumnCell, names: Names & { title: string }) {
  const towards = side === null ? "" : ` به سوی ${names.partner[side]}`;
  const most = strength === "clear" ? `به‌روشنی${towards}` : strength === "slight" ? `دست‌کم اندکی${towards}` : EVEN;
  return {
    heading: kit.commas([names.title, years]),
    figure: strength === "even" ? most : `${most} در بیشتر سال‌ها`,
    lines: [`${counted === 1 ? "یک" : kit.number(counted)} سال آمار دارد.`],
  };
}

/** What several years of a tally open to. */
function tallyCard(years: string, { irn, isr }: Record<Side, number>, { partner, title }: Names & { title: string }) {
  return {
    heading: kit.commas([title, years]),
    figure: `${partner.irn} ${kit.number(irn)}، ${partner.isr} ${kit.number(isr)}`,
    lines: ["هر مناقشه در هر سالی که در جریان بود شمرده می‌شود."],
  };
}

/** Words of the picture of the balance sheet. */
export const sheetPicture = {
  ...sheetOutlined(ROWS),
  note: (dimension: Dimension, grade: RowGrade | null, what: string = NOTES[dimension]) =>
    kit.dots([what, grade === null ? "" : `کیفیت: ${grade.isMixed ? "عمدتاً " : ""}${rowGradeText(kit, grade)}`]),
  latest: (row: DimensionRow, context: LatestContext) => latest(row, context),
  cellSays,
  cellValues,
  standIns: (cells: Parameters<typeof cellYears>[0]) =>
    cellYears(cells, { names: ROWS, yearList, say: (each) => `خانه‌های خط‌چین، بنا بر آماری دیگر: ${kit.semicolons(each)}.` }),
  oneCountry: (cells: Parameters<typeof cellYears>[0]) =>
    cellYears(cells, { names: ROWS, yearList, say: (each) => `دورخط‌دار، تنها یک کشور: ${kit.semicolons(each)}.` }),
  columnCard,
  tallyCard,
  subtitle: `هر شاخص در هر سال به سوی ${irn.name} است یا ${isr.name}؟ ردیف‌ها را نمی‌توان مقایسه کرد.`,
  noNumber: "ردیف‌ها در موضوع، سال و دقت تفاوت دارند، پس جمعشان نمی‌زنیم.",
  /** What another count says of a cell, where that is no side. */
  byOtherCount: (says: string) => `${says}، بنا بر آماری دیگر`,
  /** What a cell of another count says that has one of the two alone: of a side to which it points nothing is known. */
  aloneByOtherCount: (name: string) => `تنها ${name} ثبت شده، بنا بر آماری دیگر`,
  /** Behind what a cell says that rests on articles alone. */
  claimedAlone: " (ادعای مقاله)",
  /** What a cell says that has one of the two alone, by articles alone: a claim is on no record. */
  onlyClaimed: (name: string, other: string) => `تنها ادعای مقاله‌ها دربارهٔ ${name}: برای ${other} رقمی نیست`,
  /** The way from the sentence to what it leaves out. */
  whyNot: "آنچه تیتر نمی‌گوید",
  open: "جزئیات کامل",
  keys: "کلیدهای جهت‌نما میان خانه‌ها حرکت می‌کنند، Enter یکی را باز می‌کند و Esc می‌بندد.",
  /** Over the newest readings. */
  latestLabel: "تازه‌ترین در آمار اصلی",
  /** Why a row is in the group without a side, behind its name; `years`: how old its newest count may be to say how things are. */
  aside: {
    too_old: (years: number) => `قدیمی‌تر از ${kit.number(years)} سال`,
    no_count: "آماری برای هر دو نیست",
    no_sign: "معیار گرایش نیست",
    slight: "تنها اندکی به یک سو",
    even: "امروز نامشخص",
    few: "خیلی کم",
  } satisfies Record<Exclude<RowAside, "too_old">, string> & { too_old: (years: number) => string },
  /** In a cell of several years: in how many of them something counted was under way. */
  tallyYears: (n: number) => `${kit.number(n)} سال`,
  /** How wide cells of several years are. */
  periodNote: "هر خانه پنج سال؛ باریک‌تر: سال‌های کمتر.",
  windows: (rows: readonly Dimension[]) => `${kit.commas(rows.map((row) => ROWS[row]))}: هر سال نمایندهٔ پنج سالی است که به آن ختم می‌شود.`,
  /** Years of a column, as narrow as can be: `۹۱–۹۵`, left to right as the columns do. */
  column: (from: number, to: number) =>
    kit.leftToRight(kit.digits(from === to ? String(from) : `${String(from).slice(-2)}–${String(to).slice(-2)}`)),
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    kit.dots([n === null ? "" : `${kit.number(n, 3)} مورد شمرده شده`, grade === null ? "" : `کیفیت داده: ${grade}`, reporter ?? ""]),
  number: (n: number) => kit.number(n, 3),
  periodInWords,
  columns: ({ partner }: Names) => ["ردیف", "دوره", "چه می‌گوید", partner.irn, partner.isr, "موارد شمرده‌شده", "کیفیت", "منابع"],
  key: {
    clear: (name: string) => `به سوی ${name}`,
    slight: "اندکی",
    even: EVEN,
    share: "سهم یک کشور؛ از دیگری چیزی یافت نشد",
    alone: "آمار تنها برای یک کشور",
    other: "از آماری دیگر",
    counted: "شمرده شده، معیار گرایش نیست",
    few: `؟: ${FEW}`,
    missing: "بدون آمار هر دو کشور",
    incomparable: "بدون رقم قابل‌مقایسه",
    breaks: "تغییر شیوهٔ آمار",
    rough: "کیفیت C در کنار سال‌های بهتر",
    roughOrClaimed: "کیفیت C در کنار سال‌های بهتر، یا ادعای مقاله",
  },
};
