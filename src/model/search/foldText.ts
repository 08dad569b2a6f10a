/** Signs that people write for words, and the letters that stand for numbers behind a figure. */
const SPELT: [RegExp, string][] = [
  [/%|\bper cent\b/g, " percent "],
  [/[$€£]/g, " "],
  [/(\d),(?=\d{3}(?!\d))/g, "$1"],
  [/(\d)\s?(?:bn|b)\b/g, "$1 billion "],
  [/(\d)\s?(?:mn|m)\b/g, "$1 million "],
  [/(\d)k\b/g, "$1 thousand "],
];

/** Letters beyond ASCII, which have accents to lose. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range begins where ASCII does.
const FOREIGN = /[^\u0000-\u007F]/;
const SIGNS = /[%$€£\d]|\bper cent\b/;

/** Of a hundred, in the words of other languages, with their endings: as folded letters have them. */
const PERCENT = /(?<!\p{L})(?:yuzde|faiz|процент|درصد|אחוז)\p{L}*/gu;
/** What hangs on a figure or a word behind an apostrophe: `69'u`, `Israel's`, `Azerbaycan'ın`; names such as `d'Erevan` have it in front. */
const ENDING = /(?<=\p{N}|\p{L}{4})['’ʼ]\p{Script=Latin}{1,5}(?!\p{L})/gu;

/** Digits and marks of numbers in Persian and Arabic, and the Arabic letters that keyboards give for Persian ones. */
const EASTERN = /[\u06F0-\u06F9\u0660-\u0669٫٬٪يك]/g;
const MARKS: Readonly<Record<string, string>> = { "٫": ".", "٬": ",", "٪": "%", ي: "ی", ك: "ک" };
/** Ten digits in a row begin at a code whose last four bits are nought in both scripts. */
const western = (sign: string) => MARKS[sign] ?? String(sign.charCodeAt(0) & 15);

/**
 * A text as it is searched: small letters without accents, ASCII digits, signs as words, `$600m` as `600 million`, and one space for all that is neither
 * letter nor digit; a point stays where it is part of a number, and endings behind an apostrophe go. Words stand between spaces, at both ends too.
 */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  const isForeign = FOREIGN.test(small);
  const plain = isForeign
    ? small
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replaceAll("ı", "i")
        .replace(EASTERN, western)
    : small;
  const bare = plain.replace(ENDING, "").replace(PERCENT, " percent ");
  const spelt = SIGNS.test(bare) ? SPELT.reduce((folded, [sign, word]) => folded.replace(sign, word), bare) : bare;
  const words = spelt.replace(isForeign ? /[^\p{L}\p{N}.]+/gu : /[^a-z0-9.]+/g, " ");
  const whole = words.includes(".") ? words.replace(/(?<!\d)\.|\.(?!\d)/g, " ").replace(/ +/g, " ") : words;
  return ` ${whole.trim()} `;
}

const NUMBER = /^[\d.]+$/;

/** Whether folded texts together hold every word: numbers whole, other words from their beginning on, and the singular of a plural. */
export function holdsAll(folded: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => soughtFor(word).some((text) => folded.some((part) => part.includes(text))));
}

/** What a folded text has one of if it holds a word, likewise. */
export function soughtFor(word: string): string[] {
  return NUMBER.test(word) ? [` ${word} `] : [` ${word}`, ...singular(word)];
}

/** Letters that a word has at least whose last s may be that of a plural. */
const SHORTEST_PLURAL = 4;

function singular(word: string): string[] {
  return word.length >= SHORTEST_PLURAL && word.endsWith("s") ? [` ${word.slice(0, -1)} `] : [];
}
