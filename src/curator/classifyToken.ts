import { isDate } from "./dateTokens.ts";
import type { Zone } from "./pageSections.ts";
import type { Surroundings } from "./tokenContext.ts";

/** What a token may be, for a curator to settle. Candidates for figures and events carry a question as their note. */
export interface Proposal {
  disposition: "observation" | "event" | "context" | "date" | "reader_comment" | "furniture" | "grammar";
  note: string;
}

const ADDRESS = /:\/\/|\bwww\.|\bdoi[:.]|^\(?10\.\d{4}|\w\.[a-z]{2,}\//i;
const IDENTIFIER = /\b(?:ISSN|ISBN|DOI|Volume|Vol|Issue|No|pages?|pp?)\b[.:]?\s*(?:\d+\s?[-–]\s?)?$/i;
/** The line of a journal that names volume and issue. */
const MASTHEAD = /\bVol(?:ume|\.)\s?\d+,/i;
const ACCESS_DATE = /\b(?:access(?:ed)?(?:\sdate)?|retrieved|viewed)(?:\son)?:?\s*$/i;
const ORDINAL = /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|nineteen|twentie)th|\d+(?:st|nd|rd|th))\b/i;
/** `second largest`, `ranked 13th`, `the first nation to`. */
const RANKED = /^[\s-](?:largest|biggest|most|highest|lowest|smallest|strongest|longest|in\sthe\sworld)\b/i;
/** A word that refers back to what the reader knows already: `these two visits`. */
const KNOWN = /\b(?:the|these|those|both|its|their|our|between|all)\s$/i;
const SMALL = /^(?:two|three|four|five|six|seven|eight|nine)$/i;
const SIDES = /^\s(?:[\p{L}-]+\s)?(?:countries|states|nations|peoples|sides|parties|powers|neighbou?rs|governments|capitals|leaders)\b/iu;
const MONEY = /[$€£%]/;
const SCALE = /\b(?:million|billion|trillion)s?$/i;
const PERCENT = /^\s?(?:percent|per\scent|percentage)\b/i;
const CURRENCY = /^\s?[€£₼]|^\s(?:US\s)?(?:dollars?|USD|euros?|EUR|manats?|AZN|shekels?|rials?)\b/i;
const SHARE = /(?:^half|thirds?|fourths?|fifths?|quarters?|tenths)$/i;
const MEASURE = /^[\s-]?(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|days?|weeks?|months?|years?|hours?|minutes?)\b/i;
/** What is counted one by one. */
const PEOPLE = "people|persons|agents|spies|suspects|citizens|nationals|members|tourists|visitors|passengers|soldiers|troops";
const THINGS = "companies|firms|enterprises|flights|visits|agreements|drills|exercises|maneuvers";
/** The same, up to two words behind its number. */
const COUNTED = new RegExp(String.raw`^\s(?:[\p{L}'’-]+\s){0,2}(?:${PEOPLE}|${THINGS})\b`, "iu");
/** Words of acts between states, as articles tell them. */
const BEGINNING = String.raw`visit\w*|sign(?:ed|ing)|inked|open(?:ed|s|ing)|operational|establish(?:ed|es)|recogni[sz]e[ds]?(?!\sfor)`;
const MEETING = "met|meeting|consultations|ceremony|agreed|agreement|deal|inaugurated|launched|conducted|talks|embassy";
const GIVING = "sold|sells|bought|buys|purchased|supplie[dr]s?|delivered|donated|sent";
const TAKING = "arrest(?:ed|s)|seized|detained|extradited|expelled|summoned|recalled|banned|closed";
const THREATENING = "attack(?:ed|s)|accused|warned|threatened|drill|exercise";
const ACTS = new RegExp(String.raw`\b(?:${BEGINNING}|${MEETING}|${GIVING}|${TAKING}|${THREATENING})\b`, "i");

/** A paragraph of fewer words that ends with a number, without any stop, is the foot of a page. */
const FOOT_WORDS = 15;
/** From here on a bare number is more likely a figure than a count in passing. */
const LARGE = 1000;

const digits = (token: string) => Number(token.replace(/,/g, ""));
const isPageNumber = ({ before, after }: Surroundings) =>
  after === "" && !/[.!?:;,]/.test(before) && before.split(/\s/).length < FOOT_WORDS;
/** `COVID-19`, `Hermes 450`, `Second Karabakh War`: joined to a capital word, or a capital number word inside a sentence. */
const isName = ({ token, lead }: Surroundings) =>
  /\p{Lu}[\p{L}.]*-$/u.test(lead) ||
  (/^\d+$/.test(token) && /\s\p{Lu}\p{L}+\s$/u.test(lead)) ||
  (/^\p{Lu}/u.test(token) && /\p{L}/u.test(lead));
const isFigure = ({ token, after }: Surroundings) =>
  MONEY.test(token) || SCALE.test(token) || PERCENT.test(after) || CURRENCY.test(after) || COUNTED.test(after) || digits(token) >= LARGE;

/** In order: the first that applies decides. */
const RULES: [Proposal["disposition"], string, (place: Surroundings) => boolean][] = [
  ["furniture", "note marker", ({ before, after }) => /\[$/.test(before) && /^\]/.test(after)],
  ["furniture", "address", ({ run }) => ADDRESS.test(run)],
  ["furniture", "identifier or page", ({ before, sentence }) => IDENTIFIER.test(before) || MASTHEAD.test(sentence)],
  ["furniture", "access date", ({ before }) => ACCESS_DATE.test(before)],
  ["event", "event?", (place) => isDate(place) && ACTS.test(place.sentence)],
  ["date", "", isDate],
  ["furniture", "page number", (place) => /^\d+$/.test(place.token) && isPageNumber(place)],
  ["context", "distance or duration", ({ token, after }) => MEASURE.test(after) || /\bdecades?$/i.test(token)],
  ["grammar", "part of a name?", isName],
  ["context", "rank", ({ token, after }) => ORDINAL.test(token) && RANKED.test(after)],
  ["grammar", "", ({ token }) => ORDINAL.test(token) || /^(?:one|once)$/i.test(token)],
  ["grammar", "", ({ token, before }) => SMALL.test(token) && KNOWN.test(before)],
  ["observation", "series?", isFigure],
  ["observation", "series?", ({ token, after }) => SHARE.test(token) && /^\s(?:of|a|the)\s/i.test(after)],
  ["grammar", "", ({ token, after }) => SMALL.test(token) && SIDES.test(after)],
];

/** Proposes what a token of a document is, from the words around it. Never the last word: it knows neither who acts nor towards whom. */
export function propose(place: Surroundings, zone: Zone): Proposal {
  if (zone === "comments") return { disposition: "reader_comment", note: "" };
  if (zone === "page") return { disposition: "furniture", note: "outside the article" };
  if (zone === "note") return { disposition: "furniture", note: "note" };
  const [disposition, note] = RULES.find(([, , applies]) => applies(place)) ?? ["context", ""];
  return { disposition, note };
}
