import type { DocumentKnown } from "./documentKnown.ts";
import { isAmount } from "./figureWords.ts";
import type { Surroundings } from "./tokenContext.ts";

/** Numbers that are part of a name: of a treaty, a war, a drone, a ship, a group of states. */

/** A small word of place: behind it a capital word is more likely a country than a ship: `in Baku 450 came`. */
const PLACE =
  /\b(?:in|to|from|for|of|with|at|by|than|and|or|while|whereas|but|per|on|against|near|between|via|then|when|where|if|as)\s(?:the\s)?$/i;
/** The capital words right before a number. */
const CAPITALS = /(?:\p{Lu}[\p{L}.'’]+\s)+$/u;
/** A sign in capitals, as `VX 408`, `KA 772`. */
const CODE = /(?:^|[^\p{L}])(\p{Lu}{2,5})\s$/u;
/** Short names of states and what is measured of them: a number behind one may be a figure. */
const STATE = /\b(?:EU|US|UK|UAE|USA|UN|NATO|GDP|GNP|GNI|OPEC|CIS|GCC|USSR|PRC|BRICS|CPI|FDI)\s$/;
const COUNTED_BEHIND = /^\s(?:\p{Ll}{3,}\s)?\p{Ll}{3,}s\b|^\sof\s/u;
/** More numbers behind capital words in the same sentence tell what each has: `Left 24, Right 31`. */
const EACH_HAS = /\p{Lu}\p{L}+\s\d[\d.]*(?:[,;]|\sand|\sto)\s(?:and\s|the\s|to\s){0,2}\p{Lu}\p{L}+\s\d/u;
/** What is paid stands behind these, or before ` a ride`. */
const PAID =
  /\b(?:cost(?:s|ing)?|pa(?:y|id|ys|ying)|earn(?:s|ed)?|worth|charge[ds]?|fine[ds]?|spen[dt]|price[ds]?(?:\sat|\sof)?|(?:fee|fare|fine|sum|toll|bill|tax|loss|loan|debt|bonus|wage)s?\sof|under|over|than|about|some|nearly|least|most|only|mere|up\sto)\s(?:an?\s)?$/i;
const A_PIECE = /^(?:,[-–])?\s(?:an?|per|each|every)\s\p{Ll}/u;
/** Letters right before the digits, by themselves. */
const LETTERS = /(?<![\p{L}\p{N}-])(\p{L}{1,3}[./$]?)$/u;
/** Groups of three, or cents: `3,200`, `12.40`. */
const WRITTEN_AS_MONEY = /\d[,’' ]\d{3}(?!\d)|^\d+\.\d\d$/;
/** Whether words stand in a heading, where capitals prove no name. */
const isHeading = (paragraph: string) => {
  const words = paragraph.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * words.length;
};

/** Whether letters before a number name money: the document uses them so, or the number is written or told as a price. */
function isMoney(letters: string, { token, before, after }: Surroundings, { money }: DocumentKnown): boolean {
  if (/^(?:PM|v|p|pp|x)$/.test(letters)) return false;
  const start = before.slice(0, before.length - letters.length).replace(/\s$/, " ");
  return money.has(letters) || isAmount(token) || WRITTEN_AS_MONEY.test(token) || A_PIECE.test(after) || PAID.test(start);
}

/** Whether a number belongs to a name, may belong to one, or does not. */
export function nameOf(place: Surroundings, known: DocumentKnown): "name" | "perhaps" | null {
  const { token, before, lead, after, run, sentence } = place;
  const glued = LETTERS.exec(before)?.[1];
  if (glued !== undefined && isMoney(glued, place, known)) return "perhaps";
  if (/\p{Lu}[\p{L}.]*-$/u.test(lead) || /[\p{L}_]$/u.test(lead)) return "name";
  if (/^\d{1,4}$/.test(token) && (/^\p{Lu}+(?!\p{Ll})/u.test(after) || /^-\p{Lu}/u.test(after)))
    return known.money.has(/^\p{Lu}+/u.exec(after)?.[0] ?? "") ? "perhaps" : "name";
  if (/^\P{L}*\p{L}?\d{1,2}\+\d{1,2}\P{L}*$/u.test(run)) return "name";
  if (/^\p{Lu}/u.test(token)) return wordOfName(place);
  if (!/^\d{1,4}$/.test(token)) return null;
  if (/\b[Gg]roup of $/.test(before) && !COUNTED_BEHIND.test(after)) return "name";
  if (STATE.test(lead)) return null;
  const code = CODE.exec(lead)?.[1];
  if (code !== undefined && /\b(?:flights?|trains?|ferry|type|model|class|standards?)\s\p{Lu}+\s$/iu.test(lead)) return "name";
  if (code !== undefined)
    return COUNTED_BEHIND.test(after) || isMoney(`${code} `, place, known) || known.money.has(code) || code.length > 2 ? "perhaps" : "name";
  const capitals = CAPITALS.exec(lead)?.[0];
  if (capitals === undefined) return null;
  const words = lead.slice(0, lead.length - capitals.length);
  if (COUNTED_BEHIND.test(after)) return words === "" ? null : "perhaps";
  const last = capitals.trim().split(" ").at(-1) ?? "";
  if (EACH_HAS.test(sentence) || known.money.has(last)) return words === "" ? null : "perhaps";
  if (known.names.has(`${last} ${token}`)) return "name";
  if (
    (words !== "" && !/(?:[,;:–]|\band|\bbut|\bwhile)\s(?:the\s)?$/.test(words) && isNounOf(known, last)) ||
    (/\p{L}[\s“"*]+$/u.test(words) && !PLACE.test(words))
  )
    return "name";
  return words === "" ? null : "perhaps";
}

/** `Tower One`, `the Group of Nine`, `Seven Sisters`: a number word with a capital inside a sentence. */
function wordOfName({ before, after, lead, token }: Surroundings): "name" | "perhaps" | null {
  if (!/\p{L}/u.test(lead)) return null;
  if (/\bGroup of $/.test(before)) return "name";
  if (isHeading(before + after)) return "perhaps";
  return /^[\s-]\p{Lu}/u.test(after) || (/\p{L}\s\p{Lu}\p{Ll}+\s$/u.test(lead) && !/\p{Lu}{2}/u.test(token)) ? "name" : "perhaps";
}

/** Whether the document speaks of such things in small letters too. */
const isNounOf = ({ nouns }: DocumentKnown, word: string) => {
  const small = word.toLowerCase();
  return nouns.has(small) || nouns.has(`${small}s`);
};
