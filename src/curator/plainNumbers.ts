import { BEGINS_ORDINAL } from "./ordinals.ts";
import type { Surroundings } from "./tokenContext.ts";

/** Number words and numbers that count nothing where they stand: idioms, ages, calibres, parts of compounds, units apart from their numbers. */

const DOUBLE_OF = /^[-\s](?:standards?|edged|check(?:ed|s)?|game|agents?|decker|taxation|entry|role|meaning|track)\b/i;
const HALF_OF = /^-(?:hearted(?:ly)?|way|time|brothers?|sisters?|truths?|mast|finished|baked|century|open)\b/i;
const ZERO_OF = /^[-\s](?:sum|tolerance|hour|gravity|waste|day)\b/i;

/** `24/7`, `cheaper by the dozen`, `double standards`, `fifty-fifty` is none, `half-hearted`, `zero-sum`. */
export function isIdiom({ token, before, after }: Surroundings): boolean {
  if (token === "24/7" || (token === "360" && /^[-\s]?(?:°|degrees?)/.test(after))) return true;
  if (/^(?:dozens?|hundreds?|thousands?)$/i.test(token) && /\bby the\s$/i.test(before)) return true;
  if (/^doubles?$/i.test(token)) return DOUBLE_OF.test(after);
  if (/^half$/i.test(token)) return HALF_OF.test(after);
  if (
    /^(?:two|three)$/i.test(token) &&
    (/^\sminds\b|^\sand\stwo\stogether/.test(after) || (/\bput\s$|\btwo\sand\s$/.test(before) && /together|and two/.test(after)))
  )
    return true;
  if (/^zero$/i.test(token)) return ZERO_OF.test(after) || /\bnet[-\s]$/i.test(before);
  return false;
}

/** `a welder of 34`. */
const PERSON_OF =
  /\b(?:man|woman|boy|girl|lad|widow|pensioner|worker|farmer|teacher|soldier|sailor|driver|student|welder|fisherman|mother|father)\sof\s$/;
/** `aged 35`, `under the age of 18`, `I am 66`, `66 years old`, `35-year-olds`. */
export function isAge({ token, before, after }: Surroundings): boolean {
  if (/^\d\ds$/.test(token)) return /\b(?:over|under)[-\s]$/i.test(before);
  if (!/^\d{1,3}$|^\p{L}+(?:-\p{L}+)?$/u.test(token)) return false;
  return (
    /^[-\s]years?[-\s](?:olds?|of\sage)\b|^-?\sto\s\d+-years?-olds?\b/i.test(after) ||
    /\b(?:aged|(?:the\s)?ages?\sof|I(?:\sam|[’']m|\swas))\s$|\baged\s\d+\s(?:to|and|or)\s$/i.test(before) ||
    (/\bturned\s$/.test(before) && /^\d\d$/.test(token) && !/^\s\p{Ll}+s?\b(?<!\s(?:and|in|on|this|last|when|or|at|but))/u.test(after)) ||
    (/^[1-9]\d$/.test(token) &&
      ((/\b(?:[Hh]e|[Ss]he)\s(?:is|was)\s(?:now\s)?$/.test(before) && /^[.,;]/.test(after)) || PERSON_OF.test(before))) ||
    isBehindName(token, before, after)
  );
}

/** `Anna Orlova, 34, said`. */
const isBehindName = (token: string, before: string, after: string) =>
  /^[1-9]\d$/.test(token) &&
  ((/\p{Lu}[\p{L}.]*\s\p{Lu}\p{L}+,\s$/u.test(before) && /^(?:,\s(?!and|or|but|to|with)(?:\p{Ll}|Jr)|:\s)/u.test(after)) ||
    (/\p{L}{3,},\s$/u.test(before) && SPEAKS.test(after)));
const SPEAKS = /^,\s(?:sa(?:id|ys)|told|tells|who|whose|recall|add(?:s|ed)\b|ask(?:s|ed)\b|from\s\p{Lu}|on\s(?:the|his|her)\b)/u;

/** What a page says of itself: `5 min read`, and in a line of such things or by itself `12.4K views`. */
export const isPageMeta = ({ before, after }: Surroundings) =>
  /^\smin(?:ute)?s?\sread\b/i.test(after) ||
  /^comments?\W*$/i.test(before) ||
  (/^\s(?:views|likes|comments|replies|followers|reactions|shares)\s*(?:$|[|·•,])/i.test(after) && /(?:^|[.|·•,]\s*)$/.test(before));

/** A stretch of time that says when: `ten years ago`, `three hours later`, `the last 27 years`, `the first three months`. */
export function isStretch({ token, before, after }: Surroundings): boolean {
  const time = /^\s(?:days?|weeks?|months?|years?|hours?|minutes?|decades?)\b/i.test(after);
  if (!time) return false;
  return (
    /^\s\p{L}+\s(?:ago|later|earlier|on(?=[,.]|$))/iu.test(after) ||
    /\b(?:first|(?<!\b(?:will|would|to|may|can|could|must|should|not)\s)last|past|next|coming|previous)\s$/i.test(before) ||
    /^(?:first|last)\s/i.test(token)
  );
}

/** A magnitude of an earthquake, a degree of latitude: `M 5.6`, `38°N`. */
export const isPointOfScale = ({ token, before, after }: Surroundings) =>
  (/^\d(?:\.\d)?$/.test(token) && /\b(?:magnitude|M)\s$/.test(before)) || /^°\s?[NSEW]\b/.test(after);

/** The number of a row of a table, in its first cell: `1 | Norland | 44.1`. */
export const isRowNumber = ({ token, before, after }: Surroundings) =>
  /^\d{1,3}\.?$/.test(token) && /^\|?\s*$/.test(before) && /^\s*\|\s*\p{L}/u.test(after);

/** A unit or magnitude by itself, as over the columns of a table: `thousand tonnes`, `(in million euros)`. */
export const isUnitAlone = ({ token, before }: Surroundings) =>
  /^(?:hundred|thousand|million|billion|trillion)(?:\s|$)/i.test(token) && /(?:^|[|,;:([–—]\s?)(?:in\s)?$/.test(before);

const GUN =
  /^[-\s](?:(?:\p{Ll}+[-\s]){0,2})(?:guns?|shells?|howitzers?|mortars?|artillery|cannons?|rounds?|rockets?|ammunition|calib(?:re|er)|grenades?|bullets?|pistols?|weapons?)\b/u;
/** The calibre of weapons: `155-mm shells`, `a 120 mm gun`; `36 mm of rain` is an amount. */
export function isCalibre({ token, after }: Surroundings): boolean {
  return /(?:^\d+[-\s]?mm$)/.test(token) ? GUN.test(after) : /^\d+$/.test(token) && /^[-\s]?calib(?:re|er)\b(?!\sof)/.test(after);
}

/** What lasts or costs or leads by so much, a compound tells as a figure: `a 40-hour week`, `a nine-point lead`. */
const MUCH_OF =
  /^-years?[-\s](?:low|high|peak|record|war|siege|blockade|wait|delay)\b|^-(?:points?|seats?|votes?|days?|weeks?|months?|hours?|minutes?)[-\s](?!(?:old|plan|visit|bond|trip|tour|summit|session|meeting|programme|program|agenda|proposal|talks?|course|contract|deadline|mandate|term|forecast|moving|report)\b)\p{Ll}/u;
const WORDS_OF = /^\p{L}+(?:-\p{L}+)?$/u;
/** What a number word makes a kind of, behind a hyphen; of lanes, storeys and members it tells how many. */
const KIND =
  /^-(?:way|sided|state|nation|party|tier|track|stage|step|point|part|time|off|stop|letter|dimensional|pronged|speed|piece|legged|faced|handed|eyed|years?|months?|weeks?|days?|hours?|minutes?|man\sshow|upmanship|horse|bedroom|person|self)\b/;
/** `a ten-year bond`, `five-point plan`, `two-state`: a number word, or a number and a word of time or order, joined by a hyphen. */
export function isCompound({ token, after }: Surroundings): boolean {
  if (WORDS_OF.test(token))
    return (
      !MUCH_OF.test(after) &&
      (BEGINS_ORDINAL.test(token) ? /^-\p{Ll}{2,}/u : KIND).test(after) &&
      !/^(?:half|double|triple|third|quarter)/i.test(token)
    );
  return (
    /^\d{1,3}$/.test(token) &&
    /^-(?:years?|days?|weeks?|months?|hours?|minutes?|points?|party|letter)\b/.test(after) &&
    !MUCH_OF.test(after)
  );
}

/** `a 12-day war`, `a nine-point lead`: how long or much; `a 3-day visit` and `a 10-year bond` are kinds of them. */
export const isTimeSpan = ({ token, after }: Surroundings) => (/^\d{1,3}$/.test(token) || WORDS_OF.test(token)) && MUCH_OF.test(after);
