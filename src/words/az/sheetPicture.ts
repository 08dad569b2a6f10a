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
import { inCase } from "./cases.ts";
import { kit } from "./kit.ts";
import { names } from "./names.ts";
import { periodInWords } from "./period.ts";
import { latest, latestPhrases } from "./sheetLatest.ts";
import { sheetOutlined } from "./sheetOutlined.ts";
import { signed } from "./signed.ts";
import { yearList } from "./yearList.ts";

const { irn, isr } = names;

/** What the picture of the balance sheet says beside its rows: notes, newest readings, the key, cards and the table. */

type Names = Pick<SheetNames, "partner">;

/** Phrases that earlier releases have otherwise. */
export const sheetPicturePhrases = {
  /** Under the name of a row: what is counted, in few words. */
  notes: {
    votes: "digər BMT üzvlərinə nisbətən",
    goods_sold: subjectText("measure.goods_sold", "az"),
    goods_bought: "silahların çoxu daxil deyil",
    arms: "beşillik idxalda pay",
    energy: "yalnız bir ölkə üçün sayılır",
    visitors: "gələn əcnəbilər arasında payı",
    visits: "beşillik cəm, ən azı",
    disputes: "tədqiqat siyahısından",
    events: "məqalələrdəki hadisələrin balı",
  } as Record<Dimension, string>,
  /** What stands above a list of stand-ins, within a sentence. */
  rows: {
    votes: "səsvermələr",
    goods_sold: "ixrac",
    goods_bought: "idxal",
    arms: "silah idxalı",
    energy: "neft",
    visitors: "gələn əcnəbilər",
    visits: "səfərlər",
    disputes: "qarşıdurmalar",
    events: "hadisələr",
  } as Record<Dimension, string>,
  grade: "etibarlılıq",
  oneSided: (name: string) => `yalnız ${name} üzrə rəqəm var`,
  notCounted: (name: string) => `${name} üzrə rəqəm yoxdur`,
  few: "nəticə üçün məlumat azdır",
  counted: "sayılıb, amma meyil ölçüsü deyil",
  latest: latestPhrases,
};

type Phrases = typeof sheetPicturePhrases;

const EVEN = "təxminən bərabər və ya qeyri-müəyyən";

const towards = (name: string) => `${inCase(name, "dative")} doğru`;

/** On which side a cell lies, and how clearly. */
function cellSays(cell: Cell, { partner }: Names, phrases: Phrases): string {
  const side = sideOf(cell);
  switch (cell.strength) {
    case "clear":
      return side === null ? "bərabər" : `aydın şəkildə ${towards(partner[side])}`;
    case "slight":
      return side === null ? "bərabər" : `bir qədər ${towards(partner[side])}`;
    case "even":
      return EVEN;
    case "one_sided":
      return side === null
        ? "yalnız bir tərəf"
        : `${phrases.oneSided(partner[side])}: ${OTHER[cell.other_is ?? "not_counted"](partner[side === "irn" ? "isr" : "irn"], phrases)}`;
    case "few":
      return phrases.few;
    case "counted":
      return phrases.counted;
    case null:
      return standInSays(cell, { partner });
  }
}

const OTHER: Record<NonNullable<Cell["other_is"]>, (other: string, phrases: Phrases) => string> = {
  recorded_zero: (other) => `mənbə ${other} üçün 0 çap edir`,
  none_found: (other) => `${inCase(other, "ablative")} heç nə tapılmayıb`,
  not_counted: (other, { notCounted }) => notCounted(other),
};

/** Of another count only the side is told. */
function standInSays(cell: Cell, { partner }: Names): string {
  const side = sideOf(cell) ?? ((cell.lean_low ?? 0) > 0 ? "isr" : (cell.lean_high ?? 0) < 0 ? "irn" : null);
  return side === null ? "başqa sayım" : `başqa sayıma görə ${towards(partner[side])}`;
}

/** Both values of a cell, and the lean where it is one number with an interval. */
function cellValues(
  { dimension, measure, lean, lean_low, lean_high }: Cell,
  figures: Record<Side, string | null>,
  { partner }: Names,
): string {
  const plus = (figure: string) => (measure === "un-vote-excess" && !figure.startsWith("−") ? `+${figure}` : figure);
  const values = (["irn", "isr"] as const).flatMap((side) => (figures[side] === null ? [] : [`${partner[side]} ${plus(figures[side])}`]));
  const what = dimension === "votes" && measure === "un-vote-excess" ? "Orta üzvlə müqayisədə uyğunluq: " : "";
  const range = lean_low !== null && lean_high !== null ? `, ${signed(lean_low, 2)} ilə ${signed(lean_high, 2)} arasında` : "";
  const open = openSide({ lean_low, lean_high });
  const bound = open === "up" ? `balans ən azı ${signed(lean_low, 2)}` : `balans ən çoxu ${signed(lean_high, 2)}`;
  const number = open !== null ? bound : lean !== null ? `balans ${signed(lean, 2)}${range}` : "";
  const told = `${what}${values.join(", ")}`;
  return [told, number].filter((part) => part !== "").join("; ");
}

/** What several years in one cell open to. */
function columnCard(years: string, { side, strength, counted }: ColumnCell, names: Names & { title: string }) {
  const whither = side === null ? "" : ` ${towards(names.partner[side])}`;
  const most = strength === "clear" ? `aydın şəkildə${whither}` : strength === "slight" ? `ən azı bir qədər${whither}` : EVEN;
  return {
    heading: `${names.title}, ${years}`,
    figure: strength === "even" ? most : `illərin çoxunda ${most}`,
    lines: [`${counted} ilin sayımı var.`],
  };
}

/** What several years of a tally open to. */
function tallyCard(years: string, { irn, isr }: { irn: number; isr: number }, { partner, title }: Names & { title: string }) {
  return {
    heading: `${title}, ${years}`,
    figure: `${partner.irn} ${irn}, ${partner.isr} ${isr}`,
    lines: ["Hər qarşıdurma davam etdiyi hər ildə sayılır."],
  };
}

/** What the picture says with some phrases. */
export function sheetPictureIn(phrases: Phrases) {
  return {
    note: (dimension: Dimension, grade: RowGrade | null, what: string = phrases.notes[dimension]) =>
      `${what}${grade === null ? "" : ` · ${phrases.grade} ${grade.isMixed ? "əsasən " : ""}${rowGradeText(kit, grade)}`}`,
    latest: (row: DimensionRow, context: LatestContext) => latest(row, context, phrases.latest),
    cellSays: (cell: Cell, names: Names) => cellSays(cell, names, phrases),
    standIns: (cells: Parameters<typeof cellYears>[0]) =>
      cellYears(cells, { names: phrases.rows, yearList, say: (each) => `Qırıq xətli xanalar başqa sayımı göstərir: ${each.join("; ")}.` }),
    oneCountry: (cells: Parameters<typeof cellYears>[0]) =>
      cellYears(cells, {
        names: phrases.rows,
        yearList,
        say: (each) => `Çərçivəli xanalarda yalnız bir ölkə üzrə rəqəm var: ${each.join("; ")}.`,
      }),
  };
}

/** Words of the picture of the balance sheet. */
export const sheetPicture = {
  ...sheetOutlined(sheetPicturePhrases.rows),
  ...sheetPictureIn(sheetPicturePhrases),
  cellValues,
  columnCard,
  tallyCard,
  subtitle: `Hər göstərici ildən-ilə ${irn.dative}, yoxsa ${isr.dative} meyil edir? Sətirləri bir-biri ilə müqayisə etməyin.`,
  noNumber: "Sətirlər müxtəlif şeyləri müxtəlif illərdə və müxtəlif dəqiqliklə ölçür, ona görə onları bir rəqəmdə toplamırıq.",
  /** What another count says of a cell, where that is no side. */
  byOtherCount: (says: string) => `başqa sayıma görə ${says}`,
  /** What a cell of another count says that has one of the two alone: of a side to which it points nothing is known. */
  aloneByOtherCount: (name: string) => `başqa sayıma görə ${sheetPicturePhrases.oneSided(name)}`,
  /** Behind what a cell says that rests on articles alone. */
  claimedAlone: " (rəqəm məqalənin iddiasıdır)",
  /** What a cell says that has one of the two alone, by articles alone: a claim is on no record. */
  onlyClaimed: (name: string, other: string) => `${name} üzrə yalnız məqalə iddiası var, ${sheetPicturePhrases.notCounted(other)}`,
  /** The way from the sentence to what it leaves out. */
  whyNot: "Başlıq nəyi kənarda qoyur",
  open: "Bütün təfərrüatlar",
  keys: "Ox düymələri xanalar arasında keçir, Enter xananı açır, Esc bağlayır.",
  /** Over the newest readings. */
  latestLabel: "əsas sayım üzrə ən yeni",
  /** Why a row is in the group without a side, behind its name; `years`: how old its newest count may be to say how things are. */
  aside: {
    too_old: (years: number) => `${kit.number(years)} ildən köhnə`,
    no_count: "hər ikisi üzrə sayım yoxdur",
    no_sign: "meyil ölçüsü deyil",
    slight: "yalnız kiçik fərq",
    even: "bu gün aydın deyil",
    few: "çox azdır",
  } satisfies Record<Exclude<RowAside, "too_old">, string> & { too_old: (years: number) => string },
  /** In a cell of several years: in how many of them something counted was under way. */
  tallyYears: (n: number) => `${kit.number(n)} il`,
  /** How wide cells of several years are. */
  periodNote: "Bir xana beş ili, dar xana daha az ili əhatə edir.",
  windows: (rows: readonly Dimension[]) =>
    `${kit.capitalized(kit.commas(rows.map((row) => sheetPicturePhrases.rows[row])))}: hər il onunla bitən beş ili göstərir.`,
  /** Years of a column, as narrow as can be: `91–95`. */
  column: (from: number, to: number) => (from === to ? String(from) : `${String(from).slice(-2)}–${String(to).slice(-2)}`),
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    [n === null ? "" : `${kit.number(n, 3)} hal sayılıb`, grade === null ? "" : `etibarlılıq ${grade}`, reporter ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
  number: (n: number) => kit.number(n, 3),
  periodInWords,
  columns: ({ partner }: Names) => ["Sətir", "Dövr", "Nə deyir", partner.irn, partner.isr, "Sayılan hallar", "Etibarlılıq", "Mənbələr"],
  key: {
    clear: towards,
    slight: "bir qədər",
    even: EVEN,
    share: "bir ölkənin payı; o birindən tapılmayıb",
    alone: "yalnız bir ölkə üzrə rəqəm var",
    other: "başqa sayımdan",
    counted: "sayılıb, meyil ölçüsü deyil",
    few: "?: nəticə üçün məlumat azdır",
    missing: "iki ölkəni müqayisə edən rəqəm yoxdur",
    incomparable: "müqayisə edilə bilən rəqəm yoxdur",
    breaks: "sayım metodu dəyişir",
    rough: "etibarlılıq C (başqa illərdə daha yüksək)",
    roughOrClaimed: "etibarlılıq C (başqa illərdə daha yüksək) və ya iddia",
  },
};
