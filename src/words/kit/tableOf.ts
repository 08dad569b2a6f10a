import type { Language } from "./language.ts";
import type { LanguageTable } from "./languageTable.ts";
import { AZ } from "./tables/az.ts";
import { EN } from "./tables/en.ts";
import { FA } from "./tables/fa.ts";
import { HE } from "./tables/he.ts";
import { RU } from "./tables/ru.ts";
import { TR } from "./tables/tr.ts";

/** The table of each language. A catalogue takes its own table alone: who speaks one language carries no other. */
export const TABLES: Readonly<Record<Language, LanguageTable>> = { az: AZ, en: EN, fa: FA, he: HE, ru: RU, tr: TR };
