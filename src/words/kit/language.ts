/** The languages of the site by their ISO 639-1 codes, in the alphabetical order of their own names. */
export const LANGUAGES = ["az", "en", "fa", "he", "ru", "tr"] as const;
/** One of the languages. */
export type Language = (typeof LANGUAGES)[number];

/** The way a language is written. */
export type Direction = "ltr" | "rtl";
