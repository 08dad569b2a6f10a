/** What a whole document tells of its letters and nouns, which one sentence leaves open. */
export interface DocumentKnown {
  /** Letters that stand before amounts somewhere, as `K` of `K4.37 billion`: money, so `K500` is an amount too. */
  money: Set<string>;
  /** Capital words with the number behind them that come more than once, as `Lock 7`: names. A figure hardly comes twice behind one word. */
  names: Set<string>;
  /** Words that come in small letters: `Silo 48` numbers a silo where silos are spoken of. */
  nouns: Set<string>;
}

/** Of a sentence that stands alone. */
export const NOTHING_KNOWN: DocumentKnown = { money: new Set(), names: new Set(), nouns: new Set() };

/** Digits written as money is: in groups, with cents, or with a magnitude. */
const AMOUNT = String.raw`\d{1,3}(?:[,’' \u00a0]\d{3})+(?!\d)|\d+\.\d\d(?!\d)|\d+(?:[.,]\d+)?(?:\s?(?:bn|mn|mln|million|billion|thousand|trillion)\b|[mk]\b)`;
const BEFORE_AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?:(\p{L}{1,3})(?=${AMOUNT})|(\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,2})\s(?=${AMOUNT}))`,
  "gu",
);
/** Short words and signs before numbers that are no money. */
const NO_MONEY = new Set(
  [
    "A I EU US UK UN UAE GDP GNP CPI PM v No x p pp In At By To Of On Up As Or If It Is He We My So An The And But For Its All Her His",
    "Our Now Yet Not Per Via Nor Was Had Has Are One Two Six Ten Oil Gas Tax Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  ].flatMap((words) => words.split(" ")),
);
const NAMED = /(?<!\p{L})(\p{Lu}[\p{L}’']+)\s(\d{1,4})(?![\p{L}\p{N}]|[.,]\d)/gu;

/** Reads what the paragraphs of a document tell together. */
export function knownOf(paragraphs: string[]): DocumentKnown {
  const text = paragraphs.join("\n");
  const letters = [...text.matchAll(BEFORE_AMOUNT)].map(([, glued, apart]) => glued ?? apart ?? "");
  const pairs = [...text.matchAll(NAMED)].map(([, word, number]) => `${word} ${number}`);
  return {
    money: new Set(letters.filter((letter) => !NO_MONEY.has(letter))),
    names: new Set(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)),
    nouns: new Set(text.match(/(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}])/gu)),
  };
}
