import type { Direction, Language } from "./language.ts";
import type { PluralCategory, PluralForms } from "./plural.ts";

/** A pattern: `{n}` stands for what is put in. */
export type Pattern = string;

/** Words for powers of ten, the smallest first. */
export const SCALES = ["million", "billion", "trillion"] as const;
/** One of them, by its English name: a billion is 10⁹ in all languages here. */
export type Scale = (typeof SCALES)[number];

/** Units that a number does not show by itself, by their codes. */
export type SpelledUnit = "TIV" | "T" | "BPD";

/** How the wording of a source limits a figure, by the codes of the data; `range` has two bounds and no hedge. */
export const HEDGES = ["about", "almost", "up_to", "more_than", "less_than", "at_least"] as const;
/** One of the hedges. */
export type Hedge = (typeof HEDGES)[number];

/** A hedge, or our own word for a figure that can only be too high: what a source words as `up to` stays apart from it. */
export type Limit = Hedge | "at_most";

/** Whether a qualifier of the data is a hedge. */
export function isHedge(qualifier: string): qualifier is Hedge {
  return (HEDGES as readonly string[]).includes(qualifier);
}

/** How a word changes in running text, as parts of regular expressions. */
export interface Inflection {
  /** What may stand behind the stem. */
  ending: string;
  /** What may stand before a word, joined to it. */
  prefix?: string;
  /** The end of the dictionary's form that other forms have not. */
  stem?: RegExp;
  /** Letters from which on a word is looked for in other forms: shorter ones begin too many others. */
  least: number;
  /** Whether each word of a phrase changes, or the last alone. */
  isEach?: boolean;
}

/** Twelve names. */
export type Months = readonly [string, string, string, string, string, string, string, string, string, string, string, string];

/** Opening and closing mark. */
export type Marks = readonly [open: string, close: string];

/**
 * What the kit has to know of a language, as constants: runtimes differ (workerd and Chromium have no Azerbaijani), and an update of theirs
 * would change what pinned addresses answer. Numbers, months, plurals and names are those of CLDR 48 unless a table says otherwise.
 */
export interface LanguageTable {
  language: Language;
  /** The language's name in itself. */
  ownName: string;
  /** Language and territory as Open Graph names them. */
  ogLocale: string;
  direction: Direction;
  number: {
    /** The ten digits, for readers; machines get ASCII. */
    digits: string;
    decimal: string;
    group: string;
    minus: string;
    plus: string;
    /** Whether what rounds to nought from below keeps its minus. */
    signsNought?: boolean;
    percent: Pattern;
    /** Between a number and the word that counts with it: a no-break space where the language's print has one. */
    space: string;
  };
  /** The plural category of a number of things. */
  plural: (n: number) => PluralCategory;
  /** Scale words after a figure, as in running text; in full for prose that spells them out; and short, for an axis, with their space. */
  scales: Record<Scale, { after: string; full: PluralForms; short: string }>;
  dollars: {
    /** An amount in text: a sign, or a number and `{unit}`. */
    text: Pattern;
    /** On an axis, whose subtitle names the unit. */
    tick: Pattern;
    unit: PluralForms;
    /** The form of the unit behind a scale word. */
    afterScale: PluralCategory;
    /** The forms behind a hedge that governs another case; where the language has cases. */
    governed?: PluralForms;
  };
  units: Record<SpelledUnit, PluralForms>;
  /** Those behind a hedge that governs another case, where they differ. */
  governedUnits?: Partial<Record<SpelledUnit, PluralForms>>;
  months: {
    /** By themselves, and before the end of a span that names the year. */
    bare: Months;
    beforeYear: Months;
    /** Behind a day, with a year behind them or without. */
    afterDay: Months;
    afterDayBeforeYear: Months;
    short: Months;
    /** The same before the end of a span that names the year, where they differ. */
    shortBeforeSpan?: Months;
  };
  span: {
    /** Between two single words or numbers. */
    tight: string;
    /** Between ends of several words. */
    loose: string;
    /** Whether the second year of a century is written with two digits in a sentence. */
    shortYears: boolean;
  };
  list: {
    comma: string;
    semicolon: string;
    colon: string;
    /** What joins the last item to those before it. */
    and: Pattern;
    or: Pattern;
  };
  quotes: { outer: Marks; inner: Marks };
  /** A hedge around a figure: `{n}`. */
  hedges: Record<Limit, Pattern>;
  /** The hedges that govern another case. */
  governing?: readonly Limit[];
  /** What patterns need besides `{n}` where it depends on what `{n}` begins or ends with: a suffix, a hyphen. */
  joints?: (n: string) => Readonly<Record<string, string>>;
  ordinal: (n: number) => string;
  /** Ten years by their first: `1990s`. */
  decade: (first: number) => string;
  /** Words of one letter that no line of a heading ends with: each stays with the word behind it. */
  holding?: readonly string[];
  /** The small letters in the order of the dictionary, where that is not the order of their code units. */
  alphabet?: string;
  /** Whether a large i has its dot, and a large ı has none. */
  dottedI?: boolean;
  /** How words change in running text: what `formsOf` takes. */
  inflection: Inflection;
  /** Names of languages by their ISO 639-1 codes, as in "in Azerbaijani" or on a list. */
  languageNames: Readonly<Record<string, string>>;
}
