import type { Noun } from "../nouns.ts";

/** A figure, as releases before 2026.8.0 call it. */
export const FIGURE: Noun = { gender: "feminine", one: "цифра", few: "цифры", many: "цифр" };

/** A figure or event of another source. */
export const RECORD: Noun = { gender: "feminine", one: "запись", few: "записи", many: "записей" };
