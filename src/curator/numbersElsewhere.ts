import { MAGNITUDES, OTHER_MONEY, PARTS, UNITS } from "../tables/print/vocabulary.ts";

/** How the other languages of the project write numbers in words, as patterns (flags `giu`). What prints know is taken from there. */

/** Words of those patterns that are English too, and are found by its own. */
const ENGLISH =
  "thousand million mln mio billion bln bn mrd trillion trn % percent pct $ us$ usd dollar dollars ton tons mt euro eur pound gbp nis lira rouble ruble yuan azn rial toman manat shekel half third quarter fifth tenth two-thirds three-quarters two-fifths €".split(
    " ",
  );
/** Azerbaijani and Turkish thousands, which are minutes and boxes in English: where something counted follows them. */
const THOUSANDS = String.raw`(?:min|bin)(?=\s(?:ton|dol|manat|nəfər|kişi|avro|barel|varil|turist|şirkət|lira))`;

/** The alternatives of a pattern that stand outside of its groups. */
function alternatives(pattern: string): string[] {
  let depth = 0;
  return [...pattern]
    .map((sign) => {
      depth += sign === "(" || sign === "[" ? 1 : sign === ")" || sign === "]" ? -1 : 0;
      return sign === "|" && depth === 0 ? "\n" : sign;
    })
    .join("")
    .split("\n");
}

/** Those alternatives of patterns that no English word has; the longer first. */
function foreign(patterns: readonly string[]): string {
  return patterns
    .flatMap(alternatives)
    .filter((one) => !/^\(\?<=|^(?:min|bin|mille|fast)$/.test(one) && !ENGLISH.some((word) => new RegExp(`^(?:${one})$`, "iu").test(word)))
    .sort((a, b) => b.length - a.length)
    .join("|");
}

const unit = (code: string) => foreign(UNITS.filter(([of]) => of === code).map(([, pattern]) => pattern));

/** Powers of ten from a thousand on: `milyard`, `млрд`, `میلیارد`, `מיליארד`. */
export const POWERS_ELSEWHERE = `${THOUSANDS}|${foreign(MAGNITUDES.map(([, pattern]) => pattern))}`;
/** Percent: `faiz`, `درصد`. */
export const PERCENT_ELSEWHERE = unit("PC");
/** Money: `долларов`, `דולר`. */
export const MONEY_ELSEWHERE = `доллар\\p{L}*(?: сша)?|${unit("USD")}|dol+ar(?!s)\\p{L}*|${foreign([OTHER_MONEY])}`;
/** Weights: `тонн`. */
export const WEIGHT_ELSEWHERE = unit("T");

const SMALL = [
  "iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|iyirmi|otuz|qırx|əlli|altmış|yetmiş|səksən|doxsan|yüz",
  "dört|yedi|sekiz|dokuz|yirmi|kırk|seksen|doksan",
  "два|две|двух|три|тр[её]х|четыре|четыр[её]х|пять|пяти|шесть|семь|восемь|девять|десять|двадцать|тридцать|сорок|пятьдесят|сто|двести|полтор[аы]",
  "שניים|שתיים|שני|שתי|שלושה|שלוש|ארבעה|ארבע|חמישה|חמש|שישה|שבעה|שמונה|תשעה|עשרה|עשרים|שלושים|מאה|מאתיים",
  "دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست|سی|چهل|پنجاه|صد|دویست",
].join("|");
const ONE = "bir|on|elli|один|одна|אחד|אחת|یک";
const TIMES =
  "вдвое|втрое|вчетверо|удвоил\\p{L}*|ikiqat|ikiyə|(?:iki|üç|dörd|beş)\\s(?:dəfə|kat(?:ı|ına)?|qat)|פי\\s(?:שניים|שלושה|ארבעה)|(?:دو|سه|چهار)\\sبرابر";
const SPELLED = `(?:${SMALL}|(?:${ONE})(?=[\\s-](?:${POWERS_ELSEWHERE})))`;

/** What Hebrew writes in front of a word without a space: and, in, to, of, the. */
const PREFIX = String.raw`(?:[ובלכמהש]{1,2}(?=\p{Script=Hebrew}{2}))?`;

const PART = foreign(PARTS.map(([, , pattern]) => pattern));
/** What adds a half to the number before it: `iki buçuk`, `два с половиной`, `دو و نیم`, `שניים וחצי`. */
const AND_HALF = String.raw`(?:buçuk|yarım|с\sполовиной|و\sن[یي]م|וחצי)`;
/** `полмиллиона`, and what only before a power of ten is a half or a quarter. */
const HALF_OF = String.raw`пол[-\s]?(?:тысяч|миллион|миллиард|триллион)\p{L}*`;
/** Parts with what they are of: `yarım milyon`, `четверть миллиона`, `milyonun yarısı`, `iki buçuk milyon`, `שני מיליון וחצי`. */
const PARTS_OF_POWERS = [
  `(?:${PART}|çeyrek|ن[یي]م)\\s(?:${POWERS_ELSEWHERE})`,
  HALF_OF,
  `(?:milyon|milyar|milyard|trilyon)[uıi]n\\s(?:${PART})`,
  `(?:${SMALL}|${ONE}|\\d{1,3})\\s${AND_HALF}(?:\\s(?:${POWERS_ELSEWHERE}))?`,
  `(?:(?:${SMALL}|${ONE}|\\d{1,3})\\s)?(?:${POWERS_ELSEWHERE})\\s${AND_HALF}(?!\\s(?:${POWERS_ELSEWHERE}))`,
].join("|");

/** `yüzde kırk`: percent before a number in words. */
const PERCENT_IN_WORDS = `yüzde\\s(?:${SMALL}|${ONE})(?:\\s(?:${SMALL}|${ONE}))*`;

/** `üçdə biri`, `половина`, `вдвое`, `שליש`, `два миллиона`: parts, multiples, and numbers with their powers of ten. */
export const WORDS_ELSEWHERE = `(?<![\\p{L}\\p{N}])${PREFIX}(?:${TIMES}|${PARTS_OF_POWERS}|${PERCENT_IN_WORDS}|${PART}|${SPELLED}(?:[\\s-]${SPELLED})*(?:[\\s-](?:${POWERS_ELSEWHERE}))?)(?!\\p{L})`;

const AMOUNT = new RegExp(
  `(?<!\\p{L})${PREFIX}(?:${POWERS_ELSEWHERE}|${PERCENT_ELSEWHERE}|${MONEY_ELSEWHERE}|${WEIGHT_ELSEWHERE}|${TIMES}|${PARTS_OF_POWERS}|yüzde|${PART})(?!\\p{L})`,
  "iu",
);

/** Whether a token has a magnitude, a unit or a part in words of those languages. */
export function isAmountElsewhere(token: string): boolean {
  return AMOUNT.test(token);
}
