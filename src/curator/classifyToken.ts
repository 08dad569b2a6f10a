import { isDate } from "./dateTokens.ts";
import { type DocumentKnown, NOTHING_KNOWN } from "./documentKnown.ts";
import { isAmount, isCounted } from "./figureWords.ts";
import { nameOf } from "./nameNumbers.ts";
import { isEvery, isRank, isRanked, ORDINAL, PART_LEFT } from "./ordinals.ts";
import type { Zone } from "./pageSections.ts";
import {
  isAge,
  isCalibre,
  isCompound,
  isIdiom,
  isPageMeta,
  isPointOfScale,
  isRowNumber,
  isStretch,
  isTimeSpan,
  isUnitAlone,
} from "./plainNumbers.ts";
import { isNumberRank, referenceOf } from "./referenceNumbers.ts";
import { refersBack } from "./smallCounts.ts";
import type { Surroundings } from "./tokenContext.ts";

/** What a token may be, for a curator to settle. Candidates for figures and events carry a question as their note. */
export interface Proposal {
  disposition: "observation" | "event" | "context" | "date" | "reader_comment" | "furniture" | "grammar";
  note: string;
}

const ADDRESS = /:\/\/|\bwww\.|\bdoi[:.]|^\(?10\.\d{4,}\/|\w\.[a-z]{2,}\//i;
/** The line of a journal that names volume and issue. */
const MASTHEAD = /\bVol(?:ume|\.)\s?\d+,/i;
const ACCESS_DATE = /\b(?:access(?:ed)?(?:\sdate)?|retrieved|viewed)(?:\son)?:?\s*$/i;
const MEASURED = /(?:\d|[-\s])(?:km²?|m|ha|(?<!cubic\s)(?:kilo)?met(?:er|re)s?|miles?|hectares?|square\s\p{L}+)$/iu;
/** Money before its number: the m of `€3.4m` is of millions and not of meters. */
const PRICED = /^[+−-]?(?:[A-Z]{2,3}\s?)?[$€£¥₼₽₺₪﷼]|^[A-Z]{3}\s?\d/;
/** `decade`, `decades`: of how many years nothing is said. */
const DECADE = /^(?:a\s)?(?:decades?|couple|pair|trio|quartet|brace)$/i;
const MEASURE = /^[\s-]?(?:days?|weeks?|months?|years?|hours?|min(?:ute)?s?)\b/i;
/** Words of acts between states, as articles tell them. */
const BEGINNING = String.raw`visit\w*|sign(?:ed|ing)|inked|open(?:ed|s|ing)|operational|establish(?:ed|es)|recogni[sz]e[ds]?(?!\sfor)`;
const MEETING = "met|meeting|consultations|ceremony|agreed|agreement|deal|inaugurated|launched|conducted|talks|embassy";
const GIVING = "sold|sells|bought|buys|purchased|supplie[dr]s?|delivered|donated|sent";
const TAKING = "arrest(?:ed|s)|seized|detained|extradited|expelled|summoned|recalled|banned|closed";
const THREATENING = "attack(?:ed|s)|accused|warned|threatened|drill|exercise";
const ACTS = new RegExp(String.raw`\b(?:${BEGINNING}|${MEETING}|${GIVING}|${TAKING}|${THREATENING})\b`, "i");

/** A paragraph of fewer words that ends with a number, without any stop, is the foot of a page. */
const FOOT_WORDS = 15;

const isPageNumber = ({ before, after }: Surroundings) =>
  after === "" && !/[.!?:;,|]/.test(before) && before.split(/\s/).length < FOOT_WORDS;
/** The number of an item of a list. */
function isListNumber({ token, before, after }: Surroundings): boolean {
  if (!/^\d{1,2}$/.test(token)) return false;
  const [last, next] = [Number(token) - 1, Number(token) + 1];
  const isNeighbour = (open: string, close: string) =>
    new RegExp(`(?:^|\\s)${open}${last}${close}\\s`).test(before) || new RegExp(`\\s${open}${next}${close}\\s`).test(after);
  if (/(?:^|\s)\($/.test(before) && /^\)\s/.test(after)) return before === "(" || isNeighbour("\\(", "\\)");
  if (!/^[.)]\s/.test(after)) return false;
  return before === "" || (/[.;:,)\]]\s$|\w\s$/.test(before) && isNeighbour("", "[.)]"));
}
/** The mark of a note behind a stop: `grew.4 Trade`. */
const isBareMarker = ({ token, before, after }: Surroundings) =>
  /^\d{1,3}$/.test(token) && /\p{L}{2,}[.,;!?]?["'’”)]*$/u.test(before) && /[.,;!?"'’”)]$/.test(before) && /^(?:\s|$)/.test(after);
/** A figure beside another one of a range: `15 to` of `from 15 to 20 million`, `between 15 and 20`. */
const isBound = ({ token, before, after }: Surroundings) =>
  /^[\d.,]+$|^\p{L}+$/u.test(token) &&
  ((/^\s(?:to|or)\s[$€£\d]/.test(after) && !/^\s(?:to|or)\s(?:1[5-9]|20)\d\d\b/.test(after)) || /\bbetween\s$/i.test(before));

/** `a quarter of`, `by a quarter`: a part, where `a quarter that dates` is a place. */
const isQuarterOfTown = ({ token, before, after }: Surroundings) =>
  (/^quarters?$/i.test(token) && !PART_LEFT.test(before) && !/\b(?:one|three)[\s-]$/i.test(before)) ||
  (/^a quarter$/i.test(token) && /^\s(?:that|which|where|known|called|near|in)\b/.test(after));
/** What is counted one by one where a vote is told: `with one abstention`. */
const VOTE = /^\s(?:abstentions?|abstained|against|absent|vetoe?s?|dissent)/i;
const ONLY = /\b(?:not|only|just|least|exactly|precisely)\s$/i;
/** A year that stands in the row of a table where other cells are numbers of another kind, behind the first cell. */
const isCell = ({ token, before, after }: Surroundings) =>
  /^\d{4}$/.test(token) &&
  /\|\s*$/.test(before) &&
  /^\s*(?:\||$)/.test(after) &&
  `${before}${token}${after}`
    .split("|")
    .slice(1)
    .some((cell) => /\d/.test(cell) && !/(?:1[5-9]|20)\d\d/.test(cell));

/** `a pair of frigates`, where `a couple of days` tells no number. */
const isCoupleOf = ({ token, after }: Surroundings) =>
  /\b(?:pair|trio|quartet|brace|couple)$/i.test(token) && /^\sof\s(?!days|weeks|months|years|hundred|thousand|million)/.test(after);
/** A sign of size or the letter of a sample before a number: `≥ 100 mm`, `n = 2048`. */
const SIGNED = /[≥≤≈<~±×]\s?$|\b[nN]\s?[=:]\s?$/;

/** In order: the first that applies decides. */
const RULES: [Proposal["disposition"], string, (place: Surroundings, known: DocumentKnown) => boolean][] = [
  ["furniture", "note marker", ({ before, after }) => /\[(?:\d+, ?)*$/.test(before) && /^(?:, ?\d+)*\]/.test(after)],
  ["furniture", "address", ({ run }) => ADDRESS.test(run)],
  ["furniture", "access date", ({ before }) => ACCESS_DATE.test(before)],
  ["observation", "series?", ({ before }) => SIGNED.test(before)],
  ["observation", "year or figure?", isCell],
  ["event", "event?", (place) => isDate(place) && ACTS.test(place.sentence)],
  ["date", "", isDate],
  ["context", "rank?", isNumberRank],
  ["grammar", "idiom", isIdiom],
  ["context", "age", isAge],
  ["furniture", "of the page", isPageMeta],
  ["furniture", "number of a row", isRowNumber],
  ["context", "when", isStretch],
  ["context", "point of a scale", isPointOfScale],
  ["context", "unit of the figures", isUnitAlone],
  ["context", "", isCalibre],
  ["context", "duration?", isTimeSpan],
  ["grammar", "part of a compound", isCompound],
  ["grammar", "part of a name", (place, known) => /^[\d.]+$|^\d+\p{L}$/u.test(place.token) && nameOf(place, known) === "name"],
  [
    "context",
    "distance, area or duration?",
    ({ token }) => (MEASURED.test(token) && !PRICED.test(token)) || /\bdecades$/i.test(token.replace(DECADE, "")),
  ],
  ["grammar", "a quarter of a year or town", isQuarterOfTown],
  ["context", "rank?", ({ token }) => isRank(token)],
  ["observation", "series?", ({ token }) => isAmount(token)],
  ["furniture", "identifier or page", ({ sentence }) => MASTHEAD.test(sentence)],
  ["furniture", "number of an item", isListNumber],
  ["furniture", "note marker", isBareMarker],
  ["furniture", "page number?", (place) => /^\d+$/.test(place.token) && isPageNumber(place)],
  ["context", "duration?", ({ after }) => MEASURE.test(after)],
  ["context", "figure?", isCoupleOf],
  ["context", "", ({ token }) => DECADE.test(token)],
  ["grammar", "", (place) => refersBack(place) === "known"],
  ["grammar", "part of a name", (place, known) => nameOf(place, known) === "name"],
  ["grammar", "part of a name?", (place, known) => nameOf(place, known) === "perhaps"],
  ["context", "rank?", isRanked],
  ["observation", "series?", isEvery],
  ["context", "figure?", ({ token, before, after }) => /^one$/i.test(token) && (ONLY.test(before) || VOTE.test(after))],
  ["context", "figure?", ({ token }) => /^\p{L}+\s(?!one$)\p{L}+/u.test(token) && ORDINAL.test(token)],
  ["grammar", "", ({ token }) => ORDINAL.test(token) || /^(?:one|once)$/i.test(token)],
  ["observation", "series?", ({ token, after }) => isCounted(token, after)],
  ["observation", "series?", (place) => isBound(place) || /^between\s/i.test(place.token)],
  ["grammar", "figure?", (place) => refersBack(place) === "perhaps"],
];

/** What stands outside an article: an amount there still asks, since headings can be mistaken for the end. */
const OUTSIDE: Partial<Record<Zone, Pick<Proposal, "disposition" | "note">>> = {
  page: { disposition: "furniture", note: "outside the article" },
  note: { disposition: "furniture", note: "note" },
};

/**
 * Proposes what a token of a document is, from the words around it. Never the last word: it knows neither who acts nor towards whom. What
 * may hold a figure carries a question, whatever is proposed.
 */
export function propose(place: Surroundings, zone: Zone, known = NOTHING_KNOWN): Proposal {
  const own = proposedInArticle(place, known);
  if (zone === "comments") return { disposition: "reader_comment", note: asksForFigure(own) ? `a reader’s: ${own.note}` : "" };
  const outside = OUTSIDE[zone];
  if (outside) return asksForFigure(own) ? { ...outside, note: `${outside.note}: a figure?` } : outside;
  return own;
}

/** Whether a curator is asked if a token is a figure. The question whether it dates an event is another. */
export function asksForFigure({ note }: Proposal): boolean {
  return note.endsWith("?") && note !== "event?";
}

function proposedInArticle(place: Surroundings, known: DocumentKnown): Proposal {
  const reference = referenceOf(place);
  if (reference !== null && !ADDRESS.test(place.run)) return { disposition: "furniture", note: reference };
  const [disposition, note] = RULES.find(([, , applies]) => applies(place, known)) ?? ["context", "figure?"];
  return { disposition, note };
}
