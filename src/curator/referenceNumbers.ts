import { PHONE } from "./numeralPatterns.ts";
import type { Surroundings } from "./tokenContext.ts";

/** Numbers that name something and say nothing of how much: of documents and their parts, rooms and roads, ships, telephones. */

/** Parts of documents, whose number stands behind them, in the plural too. None is a verb that a count follows, as `order` is. */
const PARTS =
  "articles?|art|sections?|sec|chapters?|paragraphs?|paras?|items?|clauses?|annex(?:es)?|appendix|tables?|figs?|figures?|charts?|box|exhibit|footnotes?|pages?|pp?|volumes?|vol|verse|suras?|version|reply|scenario|category|slide|photo|picture|image|rev|edition";
const SIGNS = "(?:ISSN|ISBN|DOI|ISO|ID|Ref)";
/** Papers, places and craft, in the singular: what is counted in a list has a plural or a colon behind it. */
const NAMED = [
  "resolution|decree|directive|regulation|circular|bulletin|protocol|communiqué|memo|memorandum|docket|dossier|catalogue|release|question|wave|bill|petition|permit|licence|invoice|code|headings?|entry|sheet|desk|extension|minute|comment|graphic|map|sample|cluster|user",
  "room|floor|hall|suite|flat|apartment|apt|building|gate|pier|quay|berth|dock|terminal|platform|hangar|warehouse|checkpoint|shaft|reactor|turbine|silo|bay|shed|cavern|barracks|bunker|pump|channel",
  "route|highway|motorway|track|exit|junction|postcode|zip|km",
  "flight|train|bus|tram|hull|squadron|brigade|battalion|regiment|mark|mk|type|model|frigate|destroyer|submarine|corvette|warship|stage|phase|step|option|lot|agenda|line",
].join("|");
/** Short forms of law books, with their stop: `s. 14`, `reg. 22`. */
const LEGAL = String.raw`(?:ss?|rr?|regs?|sch|cls?|ch|pt|ext|fol)\.`;
/** Nouns that name by a number only where they have a capital: `Day 3`, `World War 2`, but `in the war 300 died`. */
const WITH_CAPITAL =
  "Day|Week|Season|Issue|War|Vision|Law|Act|Code|Rule|Notice|Order|Brief|Report|Note|Opinion|Letter|Form|Paper|Horizon|Agenda|Desk|Unit|Group|Committee|Chamber|Court|School|Institute|Studio|Radio|Portal|Hotel|Camp|Ward|District|Precinct|Constituency|Standard|Block|Plot|Hill|Mile|Sector|Zone|Range|Corridor|Bridge|Tunnel|Lock|Tower|Mine|Well|Field|Station|Substation|Workshop|Locker|Box|Road|Class|Grade|Size|Series|Tier|Level|Round|Part|Point|Year|Survey|Edition|Division|Formula|Liga|League|Psalm|Boat|Barge|Tug|Ferry|Vessel|Wagon|Coach|Crane|Camera|Crossing|Post|Patrol|Weir|Buoy|Schedule|Scene|Stand|Booth|Kilomet(?:er|re)|Magazine|Goal|Target|Measure|Action|Pillar|Priority|Principle|Objective|Theme|Article|Window|Counter|Ramp|Hangar|Stadium|Field|Farm|Clinic|Hospital|Ministry|Department|Directorate|Bureau|Section|Team|Task|Work|Project|Programme|Program|Operation|Exercise|Batch|Lot|Train|Bus|Tram|Barracks|Contract|Hall|Cinema|Channel|Berth|Gate|Gauge|Pier|Exit|Route|Highway|Stage|Title";
/** Behind these a small noun is not named by the number that follows it: `in that hall 300 met`. */
const NOT_THAT = String.raw`(?<!\b(?:the|this|that|an?|each|every|one|its|their|his|her|our|same|new|whole)\s)`;
const NOUN = String.raw`(?:${LEGAL}|(?:on|by|until|after|since)\sday|(?:${PARTS})\b\.?|${SIGNS}\b[.:]?|${NOT_THAT}(?:${NAMED})\b\.?)`;
/** More numbers behind one noun: `Articles 5, 7 and 9`, `pp. 31–34`, `Article 17(3)`. */
const MORE = String.raw`(?:from\s)?(?:\d+(?:\.\d+)*(?:\(\w+\))*(?:,\s|\s?[-–—]\s?|\s(?:and|to|or|of)\s))*(?:\d+\p{L}?\s?\()?`;
const BEHIND_NOUN = new RegExp(String.raw`(?:^|[^\p{L}-])${NOUN}\s?${MORE}$`, "iu");
const BEHIND_CAPITAL = new RegExp(
  String.raw`(?:^|[^\p{L}-])(?=\p{Lu})(?:${[PARTS, NAMED].map(bothCases).join("|")}|(?:${WITH_CAPITAL})|${SIGNS})\b\.?\s?${MORE}$`,
  "u",
);
/** The plural too where more than one number follows: `Locks 5 and 6`. */
const BEHIND_PLURAL = new RegExp(
  String.raw`(?:^|[^\p{L}-])(?=\p{Lu})(?:${[NAMED].map(bothCases).join("|")}|${WITH_CAPITAL})s\s(\d+\s(?:and|to|or)\s)?$`,
  "u",
);
/** Something counted right behind the number, which a noun before it does not number: `at that stage 12 ships`. */
const COUNTED_BEHIND =
  /^\s(?!(?:is|was|has|of|in|on|at|to|by|and|or|as|says)\b)(?:\p{Ll}{2,}\s)?\p{Ll}{2,}s\b(?<!\s(?:is|was|has|as|says|its|his|this))/u;
/** Some of the nouns are verbs too: `building 450 homes`, `to train 300`. */
const VERB = /\b(?:to|is|are|was|were|be|been|will|would|can)\s\p{Ll}+\s$/u;
/** `6`, `4.1`, `212th`, `31–34`, `1 of 4`. */
const SHORT = /^\d{1,5}\p{L}?(?:\.\d{1,2})*(?:\s?[-–—/]\s?\d{1,5}|\sof\s\d{1,4}|\sto\s\d{1,5})?$/u;

const TELEPHONE = new RegExp(`^${PHONE}$`);
const REGISTERED = /\b(?:ISSN|ISBN|DOI|IBAN|ORCID)\b:?\s[\d-]*$/i;
const CALL = /\b(?:tel(?:ephone)?|phone|fax|mobile|hotline|whatsapp|call)\b[.:]{0,2}\s*[+\d\s()/-]*$/i;
const STREET =
  /^[a-z]?,?\s(?:\p{Lu}[\p{L}.'’-]+\s){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Boulevard|Blvd|Square|Drive|Way|Alley|Row|Quay|Embankment|Prospekt|Place|Court|Terrace)\b/u;
/** `Pushkin St. 14`. */
const BEHIND_STREET = /\p{Lu}[\p{L}.’'-]+\s(?:St|Str|Street|Rd|Road|Ave|Avenue|Lane|Square|Boulevard|Prospekt)\.?,?\s$/u;
/** A town's number behind its street: `27 Printers' Row, 4410 Ferrow`. */
const IN_STREET = /\b(?:Street|St|Road|Rd|Lane|Avenue|Ave|Boulevard|Square|Drive|Way|Row|Quay|Place|Court)\.?,\s$/;
const HAS_NUMBER =
  /\b(?:vessel|file|account|licence|license|telephone|phone|serial|case|registration|reference|order|passport|lot|flight|part|model|track|tender|contract)\snumber\s$|,\snumbered\s$|\b(?:reply|response)\sto\s$/i;
const FILED =
  /\b(?:[Rr]eport|[Cc]ase|[Ff]ile|[Nn]ote|[Ll]etter|[Oo]pinion|[Dd]ecision|[Oo]rder|[Cc]ontract|[Ll]aw|[Aa]ct|[Bb]ill|[Tt]ender|[Dd]ocket|\p{Lu}{3,})\s$/u;
const FLOOR = /^\s(?:floor|storey|story)\b/i;

/** An amount for one, as `9.15/MMBTU`, is no sign: it has no letter or year before its stroke, nor behind a noun. */
const FOR_ONE = /^\d+(?:\.\d+)?\/\p{Lu}+$|^\p{Lu}{0,3}\d+[.,]\d+\/\p{Lu}+$/u;
/** `A/74/L.12`, `AUR/2019/117-B`, `318/K`, `44/2019-E`, `2023/02`: signs of documents, whole. */
const SIGN = /^[\p{Lu}\d.-]+(?:\/[\p{Lu}\d.-]+)+$/u;
const HAS_LETTER_OR_YEAR = /\p{Lu}|(?:^|\D)(?:19|20)\d\d(?:\D|$)/u;
const EDGES = /^[\p{Ps}\p{Pi}"']+|[\p{Pe}\p{Pf}"'.,;:!?]+$/gu;
/** `No. 2 supplier`, `up from No. 11`: behind these words, or possessives, a rank is told. */
const RANKED_AS =
  /(?:['’]s|\b(?:the|its|their|our|as|from|to|at|ranked|ranks?|is|was|are|were|be|became|becomes?|remains?|now|still|than|a))\s$/i;
const NUMBERED = /^(?:No\.|Nos\.|Nr\.|№|#|number)\s?\d/i;

/** Whether a token is a rank told by `No.`, and no number of a document. */
export function isNumberRank({ token, before: all, after }: Surroundings): boolean {
  const before = all.replace(/\bNo\s$/, "");
  if (!(NUMBERED.test(token) || (before !== all && /^\d{1,2}$/.test(token))) || /^[/-]?\w|^\s(?:bus|tram|train|line|route)\b/.test(after))
    return false;
  return (
    RANKED_AS.test(before) || /^\s(?:\p{Ll}+\s)?(?:in|among|of|worldwide|globally|supplier|buyer|partner|exporter|importer)\b/u.test(after)
  );
}

/** Whether a token numbers something: what, or null. */
export function referenceOf(place: Surroundings): string | null {
  const { token, before, after, run } = place;
  if (TELEPHONE.test(token) || (/^[\d\s()+-]{3,}$/.test(token) && CALL.test(before) && !COUNTED_BEHIND.test(after))) return "telephone";
  if (REGISTERED.test(before)) return "identifier";
  if (/^\d{2,}$/.test(token) && HAS_NUMBER.test(before)) return "identifier";
  if (/^#/.test(token) && /\b(?:reply|response|answer)\sto\s$/.test(before)) return "identifier";
  if (/^\d{4,5}$/.test(token) && IN_STREET.test(before) && /^\s\p{Lu}/u.test(after)) return "address";
  if (NUMBERED.test(token)) return isNumberRank(place) ? null : "identifier";
  if (isNumberRank(place)) return null;
  const sign = run.replace(EDGES, "");
  if (isSign(sign) && (!FOR_ONE.test(sign) || NOUN_BEFORE.test(before))) return "identifier";
  if (!SHORT.test(token)) return /^\d+(?:st|nd|rd|th)$/.test(token) && FLOOR.test(after) ? "address" : ofChapter(place);
  if (/^0\d+$|^\d+[-–]0\d+$/.test(token)) return "identifier";
  if (/^\d+\/\d+$/.test(token) && FILED.test(before)) return "identifier";
  if (STREET.test(after) || BEHIND_STREET.test(before)) return "address";
  if (/§\s?$/.test(before)) return "identifier or page";
  if (/\d\($/.test(before) && after.startsWith(")")) return "identifier or page";
  if (BEHIND_CAPITAL.test(before) && !(VERB.test(before) && COUNTED_BEHIND.test(after))) return "identifier or page";
  const plural = BEHIND_PLURAL.exec(before);
  if (plural && (plural[1] !== undefined || /^\s(?:and|to|or)\s\d/.test(after)) && !COUNTED_BEHIND.test(after)) return "identifier or page";
  if (BEHIND_NOUN.test(before) && !COUNTED_BEHIND.test(after) && !VERB.test(before)) return "identifier or page";
  return null;
}

const NOUN_BEFORE = /\p{Lu}\p{L}+\s$|\b(?:note|file|decree|case)\s$/u;
const isSign = (run: string) => SIGN.test(run) && HAS_LETTER_OR_YEAR.test(run) && /\d/.test(run) && !/^(?:19|20)\d\d\/\d\d$/.test(run);

/** `Chapter Two`: a number word behind a noun, both with capitals. */
const ofChapter = ({ token, before }: Surroundings) =>
  /^\p{Lu}\p{Ll}+$/u.test(token) && BEHIND_CAPITAL.test(before) ? "identifier or page" : null;

/** A pattern of small letters, each word of it with a capital or not. */
function bothCases(pattern: string): string {
  return pattern.replace(/(?<![\\\p{L}])(\p{Ll})(?=\p{Ll})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
