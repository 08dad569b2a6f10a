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
import { ablative, dative } from "./cases.ts";
import { kit } from "./kit.ts";
import { COUNTRY } from "./names.ts";
import { periodInWords } from "./period.ts";
import { latest, latestPhrases } from "./sheetLatest.ts";
import { sheetOutlined } from "./sheetOutlined.ts";
import { signed } from "./signed.ts";
import { yearList } from "./yearList.ts";

/** What the picture of the balance sheet says beside its rows: notes, newest readings, the key, cards and the table. */

type Names = Pick<SheetNames, "partner">;

/** Phrases that earlier releases have otherwise. */
export const sheetPicturePhrases = {
  /** Under the name of a row: what is counted, in few words. */
  notes: {
    votes: "diğer BM üyelerine kıyasla",
    goods_sold: subjectText("measure.goods_sold", "tr"),
    goods_bought: "silahların çoğu hariç",
    arms: "beş yıllık ithalattaki pay",
    energy: "yalnızca bir ülke için sayılıyor",
    visitors: "gelen yabancılar içindeki pay",
    visits: "beş yıllık toplam, en az",
    disputes: "bir araştırma listesinden",
    events: "makalelerdeki olaylar, puanlı",
  } as Record<Dimension, string>,
  /** What stands above a list of stand-ins, within a sentence. */
  rows: {
    votes: "oylamalar",
    goods_sold: "ihracat",
    goods_bought: "ithalat",
    arms: "silah ithalatı",
    energy: "petrol",
    visitors: "ziyaretçiler",
    visits: "ziyaretler",
    disputes: "anlaşmazlıklar",
    events: "olaylar",
  } as Record<Dimension, string>,
  grade: "güvenilirlik",
  oneSided: (name: string) => `yalnızca ${name} için rakam var`,
  noneFound: (name: string) => `${ablative(name)} gelen tespit edilmedi`,
  notCounted: (name: string) => `${name} için rakam yok`,
  few: "veri yetersiz",
  counted: "sayılıyor, ama eğilim ölçüsü değil",
  latest: latestPhrases,
};

type Phrases = typeof sheetPicturePhrases;

const EVEN = "yaklaşık olarak eşit veya belirsiz";
const BALANCE = "denge";

/** On which side a cell lies, and how clearly. */
function cellSays(cell: Cell, { partner }: Names, phrases: Phrases): string {
  const side = sideOf(cell);
  switch (cell.strength) {
    case "clear":
      return side === null ? "eşit" : `belirgin biçimde ${dative(partner[side])} doğru`;
    case "slight":
      return side === null ? "eşit" : `hafifçe ${dative(partner[side])} doğru`;
    case "even":
      return EVEN;
    case "one_sided":
      return side === null
        ? "yalnızca bir taraf"
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
  recorded_zero: (other) => `kaynak ${other} için 0 yazıyor`,
  none_found: (other, { noneFound }) => noneFound(other),
  not_counted: (other, { notCounted }) => notCounted(other),
};

/** Of another count only the side is told. */
function standInSays(cell: Cell, { partner }: Names): string {
  const side = sideOf(cell) ?? ((cell.lean_low ?? 0) > 0 ? "isr" : (cell.lean_high ?? 0) < 0 ? "irn" : null);
  return side === null ? "başka bir sayım" : `${dative(partner[side])} doğru, başka bir sayıma göre`;
}

/** Both values of a cell, and the lean where it is one number with an interval. */
function cellValues(
  { dimension, measure, lean, lean_low, lean_high }: Cell,
  figures: Record<Side, string | null>,
  { partner }: Names,
): string {
  const plus = (figure: string) => (measure === "un-vote-excess" && !figure.startsWith("−") ? `+${figure}` : figure);
  const values = (["irn", "isr"] as const).flatMap((side) => (figures[side] === null ? [] : [`${partner[side]} ${plus(figures[side])}`]));
  const what = dimension === "votes" && measure === "un-vote-excess" ? "Ortalama üyeye kıyasla uyum: " : "";
  const range = lean_low !== null && lean_high !== null ? ` (${signed(lean_low, 2)} ile ${signed(lean_high, 2)} arasında)` : "";
  const open = openSide({ lean_low, lean_high });
  const bound = open === "up" ? `${BALANCE} en az ${signed(lean_low, 2)}` : `${BALANCE} en çok ${signed(lean_high, 2)}`;
  const number = open !== null ? bound : lean !== null ? `${BALANCE} ${signed(lean, 2)}${range}` : "";
  const told = `${what}${values.join(", ")}`;
  return [told, number].filter((part) => part !== "").join("; ");
}

/** What several years in one cell open to. */
function columnCard(years: string, { side, strength, counted }: ColumnCell, names: Names & { title: string }) {
  const towards = side === null ? "" : ` ${dative(names.partner[side])} doğru`;
  const most = strength === "clear" ? `belirgin biçimde${towards}` : strength === "slight" ? `en azından hafifçe${towards}` : EVEN;
  return {
    heading: `${names.title}, ${years}`,
    figure: strength === "even" ? most : `yılların çoğunda ${most}`,
    lines: [counted === 1 ? "Bir yılın sayımı var." : `${counted} yılın sayımı var.`],
  };
}

/** What several years of a tally open to. */
function tallyCard(years: string, { irn, isr }: { irn: number; isr: number }, { partner, title }: Names & { title: string }) {
  return {
    heading: `${title}, ${years}`,
    figure: `${partner.irn} ${irn}, ${partner.isr} ${isr}`,
    lines: ["Her anlaşmazlık, sürdüğü her yılda sayılır."],
  };
}

/** What the picture says with some phrases. */
export function sheetPictureIn(phrases: Phrases) {
  return {
    note: (dimension: Dimension, grade: RowGrade | null, what: string = phrases.notes[dimension]) =>
      `${what}${grade === null ? "" : ` · ${phrases.grade} ${grade.isMixed ? "genelde " : ""}${rowGradeText(kit, grade)}`}`,
    latest: (row: DimensionRow, context: LatestContext) => latest(row, context, phrases.latest),
    cellSays: (cell: Cell, names: Names) => cellSays(cell, names, phrases),
    standIns: (cells: Parameters<typeof cellYears>[0]) =>
      cellYears(cells, {
        names: phrases.rows,
        yearList,
        say: (each) => `Kesik çizgili hücreler başka bir sayımı gösterir: ${each.join("; ")}.`,
      }),
    oneCountry: (cells: Parameters<typeof cellYears>[0]) =>
      cellYears(cells, {
        names: phrases.rows,
        yearList,
        say: (each) => `Çerçeveli hücrelerde yalnızca bir ülke için rakam var: ${each.join("; ")}.`,
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
  subtitle: `Her gösterge yıldan yıla ${COUNTRY.irn.to} mı, ${COUNTRY.isr.to} mi yakın? Satırları birbiriyle kıyaslamayın.`,
  noNumber: "Satırlar farklı şeyleri, farklı yıllarda ve farklı özenle ölçüyor; bu yüzden onları tek bir sayıda toplamıyoruz.",
  /** What another count says of a cell, where that is no side. */
  byOtherCount: (says: string) => `${says}, başka bir sayıma göre`,
  /** What a cell of another count says that has one of the two alone: of a side to which it points nothing is known. */
  aloneByOtherCount: (name: string) => `${sheetPicturePhrases.oneSided(name)}, başka bir sayıma göre`,
  /** Behind what a cell says that rests on articles alone. */
  claimedAlone: " (rakam bir makalenin iddiası)",
  /** What a cell says that has one of the two alone, by articles alone: a claim is on no record. */
  onlyClaimed: (name: string, other: string) => `${name} için yalnızca makalelerin iddiası var, ${sheetPicturePhrases.notCounted(other)}`,
  /** The way from the sentence to what it leaves out. */
  whyNot: "Başlığın dışarıda bıraktıkları",
  open: "Bütün ayrıntılar",
  keys: "Ok tuşları hücreler arasında geçiş yapar, Enter birini açar, Esc kapatır.",
  /** Over the newest readings. */
  latestLabel: "ana sayıma göre en yeni",
  /** Why a row is in the group without a side, behind its name; `years`: how old its newest count may be to say how things are. */
  aside: {
    too_old: (years: number) => `${kit.number(years)} yıldan eski`,
    no_count: "ikisini birden sayan yok",
    no_sign: "eğilim ölçüsü değil",
    slight: "yalnızca hafif fark",
    even: "bugün belirsiz",
    few: "çok az",
  } satisfies Record<Exclude<RowAside, "too_old">, string> & { too_old: (years: number) => string },
  /** In a cell of several years: in how many of them something counted was under way. */
  tallyYears: (n: number) => `${kit.number(n)} yıl`,
  /** How wide cells of several years are. */
  periodNote: "Bir hücre beş yılı, daha dar olanı daha azını kapsar.",
  windows: (rows: readonly Dimension[]) =>
    `${kit.capitalized(kit.commas(rows.map((row) => sheetPicturePhrases.rows[row])))}: her yıl, kendisiyle biten beş yılı gösterir.`,
  /** Years of a column, as narrow as can be: `91–95`. */
  column: (from: number, to: number) => (from === to ? String(from) : `${String(from).slice(-2)}–${String(to).slice(-2)}`),
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    [n === null ? "" : `sayılan: ${kit.number(n, 3)}`, grade === null ? "" : `güvenilirlik ${grade}`, reporter ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
  number: (n: number) => kit.number(n, 3),
  periodInWords,
  columns: ({ partner }: Names) => [
    "Satır",
    "Dönem",
    "Ne söylüyor",
    partner.irn,
    partner.isr,
    "Sayılan vakalar",
    "Güvenilirlik",
    "Kaynaklar",
  ],
  key: {
    clear: (name: string) => `${dative(name)} doğru`,
    slight: "hafifçe",
    even: EVEN,
    share: "bir ülkenin payı; ötekinden tespit edilmedi",
    alone: "yalnızca bir ülke için rakam var",
    other: "farklı bir sayımdan",
    counted: "sayılıyor, eğilim ölçüsü değil",
    few: "?: veri yetersiz",
    missing: "iki ülkeyi karşılaştıran rakam yok",
    incomparable: "karşılaştırılabilir rakam yok",
    breaks: "sayım yöntemi değişiyor",
    rough: "güvenilirlik C (başka yıllarda daha yüksek)",
    roughOrClaimed: "güvenilirlik C (başka yıllarda daha yüksek) ya da iddia",
  },
};
