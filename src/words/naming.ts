import naming from "#subject";
import type { SubjectTextKey } from "../model/subjectText.ts";

/** Codes of the subject, of the partner at −1 and of the one at +1, as the data have them. */
export const [SUBJECT_CODE, LOW_CODE, HIGH_CODE] = naming.codes;

/** The same countries' names in English. */
export const [SUBJECT_NAME, LOW_NAME, HIGH_NAME] = naming.countries;

/** A text of the subject in a language, or in English where that has none; empty where the data have none at all. */
export function subjectText(key: SubjectTextKey, language = "en"): string {
  return naming.texts[language]?.[key] ?? naming.texts["en"]?.[key] ?? "";
}

/**
 * What the site is called where it is cited: the same in all languages, so that citations of one thing agree. Reference managers sort and
 * merge works by their author, and take title and language as they are at the address.
 */
export const CITED_AS = subjectText("site.name");

/** What programs call the site. */
export const SITE_ID = subjectText("site.id");

/** How the names of the site's elements for articles begin: `<baku-chart>`. */
export const ELEMENT = subjectText("site.element");
