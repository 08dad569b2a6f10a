/** Number words as a pattern (flags `giu`), joined where they form one numeral. English, as all documents so far. */

const SMALL =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const COUNTS = `${SMALL}|${TENS}`;
/** Powers of ten from a hundred on. */
export const POWERS = "hundreds?|thousands?|millions?|billions?|trillions?";
const STEMS = "four|fif|six|seven|eigh|nin|ten";
const ORDINALS = `first|second|third|(?:${STEMS}|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie|fortie|fiftie|hundred|thousand)th`;
const SHARES = `half|halves|thirds|(?:${STEMS}|hundred|thousand)ths|quarters?`;
const CHANGES = "(?:doubl|tripl|trebl|quadrupl|quintupl|sextupl|halv)(?:ed?|es|ing)";
const GROUPS = String.raw`nil|nought|(?<!second\sto\s)none(?=\s*(?:[.;|)]|$))|dozens?|tens(?=\sof)|scores\sof|scores(?=\s(?:more|were|are|have|had|left|came|died)\b)|couple|pair|trio|quartet|brace|decades?|century|centuries`;
const WORD = `(?:${COUNTS}|${POWERS}|${ORDINALS}|${SHARES}|${CHANGES}|once|twice|thrice|${GROUPS})`;

/** Nouns that take `a` as their number: `a million`, `half a million`. */
const COUNTED_ONE = "half|quarter|million|billion|trillion|hundred|thousand|dozen";
/** `two hundred and fifty`, `two and a half`; `two and three` are two numerals. */
const AND = String.raw`(?<=hundred|thousand|million|billion)\sand\s(?=${COUNTS})|(?<!half|quarters?|ths|thirds)\sand\san?\s(?=half|quarter)`;
const OF = String.raw`(?<=s)\sof\s(?=thousands|millions|billions)`;
/** `a quarter of a million`, but no part of a century or of a million-dollar deal. */
const PART_OF = String.raw`(?<=half|quarters?|thirds?|fourths?|fifths?|tenths?)\sof\sa\s(?=(?:million|billion|trillion)(?![\p{L}-]))`;
const JOIN = String.raw`(?:[-‐‑]|${AND}|${OF}|${PART_OF}|\san?\s(?=${COUNTED_ONE})|\s)`;

/** Behind `a third` that is a share: of something, more or less of it, or by it. `a third country` is none. */
const SHARE_ENDS = String.raw`(?=\s(?:of|more|less|higher|lower|larger|smaller|as|to|in|since|from|and|during|compared|while|over|this|last|on|by|at|between|for|within|below|above|under|short|behind|off|up|down|each|per|or|but|that|who|which|when|where|if|because|before|after|through|via|without|against|among|into|abroad|no|yes|not|did|do|does|said|says?|wants?|went|goes?|comes?|came|was|is|are|were|had|have|has|would|will|could|lives?|left|remains?|lost|voted|cheaper|lighter|heavier|bigger|fewer|longer|shorter|faster|slower|dearer|richer|poorer|better|worse|stronger|weaker|greater|\p{Ll}{2,}er\sthan)\b|[.,;:)!?—–]|$)`;
const ARTICLE = String.raw`an?\s(?=(?:${COUNTED_ONE})\b|(?:third|(?:${STEMS}|twentie|hundred|thousand)th)\b${SHARE_ENDS})`;
const FOLD = String.raw`(?:${COUNTS}|hundred|thousand|\d+(?:[.,]\d+)?)[-–\s]?fold`;
const AMONG = String.raw`(?:${SMALL}|\d{1,3})\s(?:in|out\sof|of)\s(?:every\s)?(?:${SMALL}|\d{1,3})(?!\w|[.,]\d|\sof)`;

/** `three times as many`, `27 times`, `four to one`, `a single vote` without its noun, `7th of 41`, `second-largest`. */
const TIMES = String.raw`(?:${COUNTS}|\d+(?:[.,]\d+)?)(?:\sand\sa\shalf)?\stimes(?:\s(?:as|more|less|higher|larger|bigger|lower|greater|smaller)(?:\s(?:many|much|high|large|big|often))?)?`;
const TO_ONE = String.raw`(?:${COUNTS}|\d{1,3})\sto\sone`;
const SINGLE = String.raw`a\ssingle(?=\s(?!market|currency|window|voice)\p{Ll})`;
/** `double-digit`, `six-figure`: how many digits a number has. */
const DIGITS = String.raw`(?:single|double|triple|two|three|four|five|six|seven|eight|nine)[-\s](?:digit|figure)s?`;
/** `a handful`, `every other`, and one unit of money or change: `a crown a litre`. */
const ONE = String.raw`every\sother(?=\s\p{Ll})|an?\s\p{Ll}+\s(?:an?|per)\s(?:lit(?:er|re)|kilo|kg|tonne?|head|unit|barrel|share|piece|ride|sack)|(?:an?\s)?handfuls?|a\sscore(?=\sof)|a\s(?:percentage\spoint|penny|cent|dollar|euro)`;
/** What a rank is of: `largest` and other words with that ending that are no nouns, `place`. */
export const SUPERLATIVE = String.raw`(?:most|least|best|worst|last|place|position|(?!(?:west|test|guest|request|protest|harvest|interest|forest|contest|quest|chest|rest|arrest)\b)\p{Ll}+est)`;
const RANK = String.raw`(?:${ORDINALS}|\d{1,3}(?:st|nd|rd|th))(?:[-\s](?:${SUPERLATIVE})|\s(?:out\s)?of\s\d{1,3})`;

/** `one-fifth`, `seven billion`, `a third of`, `hundreds of thousands`, `doubled`, `tenfold`, `one in five`. */
export const WORDS = String.raw`(?<![\p{L}\p{N}])(?:${AMONG}|${DIGITS}|${ONE}|${TIMES}|${TO_ONE}|${SINGLE}|${RANK}|${FOLD}|(?:${ARTICLE})?${WORD}(?:${JOIN}${WORD})*)(?!\p{L})`;
