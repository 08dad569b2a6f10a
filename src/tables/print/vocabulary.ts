/**
 * Words of printed figures in the languages that the sources are written in, as patterns over small letters. Magnitudes and percent
 * words follow Unicode CLDR (compact decimals, unit "percent"), hedges the dictionaries of each language. Order: the longer first.
 */

/** Powers of ten. Endings of Azerbaijani, Turkish, Russian and Persian words are left open. */
export const MAGNITUDES: readonly [power: number, pattern: string][] = [
  [3, String.raw`(?<=\d)k|thousands?|tausend|thsd\.?|min|bin|тыс\.?|тысяч[аиу]?|χιλιάδες|χιλ\.?|mille|ألف|آلاف|هزار|אלף|אלפי(?:ם)?`],
  [
    6,
    String.raw`(?<=\d)m|millions?|mlns?\.?|mio\.?|mil[iy]on(?:a|e|u|dan|en|luk)?|млн\.?|миллион(?:а|ов)?|εκατ(?:ομμύρι[αο]|\.)?|مليون|ملايين|م[یي]ل[یي]ون|מיליון`,
  ],
  [
    9,
    String.raw`(?<=\d)b|billions?|blns?\.?|bn\.?|mrd\.?|mil[iy]ard(?:s|a|e|u|dan|en|lıq)?|milliards?|milliarden?|milyar(?:lık)?|млрд\.?|миллиард(?:а|ов)?|δισ(?:εκατομμύρι[αο]|\.)?|مليار(?:ات)?|م[یي]ل[یي]ارد|מיליארד`,
  ],
  [12, String.raw`trillions?|trn\.?|tril[iy]on|трлн\.?|триллион(?:а|ов)?|تريليون|تر[یي]ل[یي]ون|טריליון`],
];

/** Qualifiers that the hedge of a print stands for. */
export const HEDGES: readonly [qualifiers: readonly string[], pattern: string][] = [
  [
    ["at_least"],
    "at least|(?:no|not) (?:less|fewer) than|a minimum of|minimum|ən azı|azı|en az|не менее|как минимум|по меньшей мере|au moins|mindestens|τουλάχιστον|على الأقل|حداقل|לפחות",
  ],
  [
    ["up_to"],
    "up to|as (?:many|much|high) as|(?:no|not) (?:more|higher) than|at most|a maximum of|qədər|-?dək|kadar|не более|до|jusqu['’]à|bis zu|höchstens|έως|μέχρι|حتى|تا|עד",
  ],
  [
    ["almost"],
    "almost|nearly|(?:very )?close to|not quite|just under|just short of|az qala|neredeyse|почти|presque|près de|fast|beinahe|knapp|σχεδόν|ما يقرب من|نزديک به|نزدیک به|כמעט",
  ],
  [
    ["more_than"],
    String.raw`(?:well |just |slightly |a little )?(?:more than|over|above|in excess of|upwards? of|beyond)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|a good|çox(?:dur)?|artıq(?:dır)?|ötüb|aşıb|keçib|fazla|aşkın|aştı|более|больше|свыше|превы(?:сил[аои]?|шает)|plus d['’e]|mehr als|über|gut|πάνω από|περισσότερ\p{L}+ από|أكثر من|ب[یي]ش از|יותר מ`,
  ],
  [
    ["less_than"],
    String.raw`less than|fewer than|under|below|az(?:dır)?|менее|меньше|moins de|weniger als|unter|λιγότερ\p{L}+ από|أقل من|کمتر از|פחות מ`,
  ],
  [
    ["about"],
    String.raw`about|around|approximately|approx\.?|roughly|some|circa|ca?\.|or so|more or less|in the region of|an estimated|estimated|təxminən|təqribən|yaklaşık(?: olarak)?|civarında|около|примерно|приблизительно|порядка|environ|rund|etwa|ungefähr|περίπου|حوالي|نحو|تقر[یي]با|حدود|בערך|כ-`,
  ],
];

/** Words and signs of each unit of codes.csv; USD is the only money that a series may have. */
export const UNITS: readonly [unit: string, pattern: string][] = [
  [
    "PC",
    String.raw`%|٪|percent(?:age)?|per cent|pct|faiz\p{L}*|yüzde|процент\p{L}*|pour cent|prozent|τοις εκατό|بالمئة|في المئة|درصد|אחוזים?`,
  ],
  [
    "USD",
    String.raw`us\$|\$(?:us)?|usd|(?:u\.s\. |us |american |abş |abd )?dol+ar\p{L}*|доллар\p{L}*(?: сша)?|δολάρι\p{L}*|دولار|دلار|דולר`,
  ],
  ["T", String.raw`tons?|tonnes?|metric tons?|mt|ton(?:na)?(?:dan|u|nı|luq)?|тонн\p{L}*|tonnen|τόνο\p{L}*|طن|تن|טון`],
  ["BPD", String.raw`barrels?(?: (?:a|per) day)?|bpd|b\/d|баррел\p{L}*|barel\p{L}*|βαρέλι\p{L}*`],
  ["PS", String.raw`people|persons?|tourists?|visitors?|arrivals?|nəfər\p{L}*|человек|turist\p{L}*|touristen`],
  ["companies", String.raw`compan(?:y|ies)|firms?|şirkət\p{L}*|компани\p{L}*`],
  ["drills", "(?:military )?(?:exercises?|drills?)"],
  ["TIV", "tiv"],
];

/** Signs and names of other currencies, which no series is counted in. */
export const OTHER_MONEY = String.raw`[€£₽₺₼₪﷼¥]|euros?|eur|manats?|azn|rials?|tomans?|pounds?|gbp|shekels?|nis|lira(?:s|sı)?|roubles?|rubles?|рубл\p{L}*|манат\p{L}*|евро|avro|yuan`;

/** Numerators and denominators of the words for parts. */
export const PARTS: readonly [numerator: number, denominator: number, pattern: string][] = [
  [2, 3, "two[- ]thirds|üçdə iki(?:si)?|üçte iki(?:si)?|две трети|دو[ \u200c]سوم|שני שלישים"],
  [3, 4, "three[- ]quarters"],
  [2, 5, "two[- ]fifths"],
  [1, 2, String.raw`(?:a |one[- ])?half|yar[ıi](?:sı)?|половин\p{L}+|yarım|חצי|la moitié|(?:die )?hälfte|نصف|ن[یي]م[یي]|מחצית`],
  [1, 3, "(?:a |one[- ])?third|üçdə bir(?:i)?|üçte bir(?:i)?|трет[ьи]|یک[ \u200c]سوم|un tiers|(?:ein )?drittel|ثلث|שליש"],
  [
    1,
    4,
    "(?:a |one[- ])?(?:quarter|fourth)|dörddə bir(?:i)?|dörtte bir(?:i)?|четверт[ьи]|یک[ \u200c]چهارم|un quart|(?:ein )?viertel|ربع|רבע",
  ],
  [1, 5, "(?:a |one[- ])?fifth|beşdə bir(?:i)?|beşte bir(?:i)?|یک[ \u200c]پنجم|خمس"],
  [1, 10, "(?:a |one[- ])?tenth"],
];

/** Words that count without a numeral, with the least that they can mean: two of each. */
export const COLLECTIVES: readonly [least: number, pattern: string][] = [
  [200_000, "hundreds of thousands"],
  [20_000, "tens of thousands"],
  [24, "dozens"],
  [40, "scores of"],
  [20, "tens of"],
  [200, "hundreds"],
];

/** Words around a figure that say nothing of its size. */
export const FILLERS = String.raw`a|an|the|of|in|by|to|at|its?|annually|annual|yearly|a year|per year|trade|turnover|dəyərində|olub|total|all|worth|and|u\.s\.|us|г|в|-?i|['’]\p{L}+`;

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** English number words below a hundred and their numbers; a dozen with them. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(" ").map((word, n) => [word, n] as const),
  ...TENS.split(" ").map((word, n) => [word, 10 * (n + 2)] as const),
  ["dozen", 12],
]);
