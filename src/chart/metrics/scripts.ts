import type { Language } from "../../words/kit/language.ts";
import type { ScriptAdvances } from "./advances.ts";
import { SCRIPTS } from "./scriptAdvances.ts";
import { learnWidths } from "./textWidth.ts";

/** Scripts of languages that are not written in Latin letters. */
const WRITTEN: Partial<Record<Language, ScriptAdvances>> = { fa: SCRIPTS.persian, he: SCRIPTS.hebrew, ru: SCRIPTS.cyrillic };

/** The script of a language, where its letters are not Latin. */
export function scriptOf(language: Language): ScriptAdvances | undefined {
  return WRITTEN[language];
}

for (const script of Object.values(SCRIPTS)) learnWidths(script);
