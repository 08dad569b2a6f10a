import type { Words } from "./en.ts";
import type { Language } from "./kit/language.ts";

/**
 * How the words of languages beside English are read, each from a module of its own when it is first asked for, so that nobody waits for words
 * of a language that is not theirs.
 */
export const CATALOGUES: Partial<Record<Exclude<Language, "en">, () => Promise<Words>>> = {
  az: async () => (await import("./az.ts")).az,
  fa: async () => (await import("./fa.ts")).fa,
  he: async () => (await import("./he.ts")).he,
  ru: async () => (await import("./ru.ts")).ru,
  tr: async () => (await import("./tr.ts")).tr,
};
