import { FOUND } from "./foundPaths.ts";
import { API, PAGES, SERVICES } from "./paths.ts";
import type { Published } from "./published.ts";

/** Name of the parameter that chooses the language of labels in data, which have one address in all languages. */
export const LANGUAGE_PARAMETER = "lang";

/** What an address asks for beside the language. */
export function withoutLanguage(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => name !== LANGUAGE_PARAMETER));
}

/** A path in two parts: the language that it is written in, null for English, and the path of the same thing in English. */
export interface LanguagePath {
  language: Published["language"] | null;
  path: string;
}

/** What is of one language by itself: services, what programs look for, and pages that are English in every language. */
const ENGLISH: readonly string[] = [...Object.values(FOUND), SERVICES.script, SERVICES.oembed, PAGES.guide, PAGES.problems];
const ENGLISH_BELOW: readonly string[] = [`${API}/`, `${PAGES.problems}/`];
/** What takes `lang` in its query instead: data and feeds. */
const DATA = /\.(?:json|csv|atom|parquet|zip)$/;

/** Whether what stands at a path in English stands under the prefix of a language too: pages, embeds, cards of numbers and pictures. */
export function hasLanguages(path: string): boolean {
  return !DATA.test(path) && path !== API && !ENGLISH.includes(path) && !ENGLISH_BELOW.some((start) => path.startsWith(start));
}

/** Whether a path is of a page that stands in English alone. */
export function isEnglishPage(path: string): boolean {
  return path === PAGES.guide || path === PAGES.problems || path.startsWith(`${PAGES.problems}/`);
}

/** Whether what stands at a path says its labels in the language that `lang` names. */
export function takesLanguage(path: string): boolean {
  return path === API || path.startsWith(`${API}/`) || DATA.test(path);
}

/** A path that begins with a published language, in two parts, whether or not anything stands there; null for every other. */
export function prefixedPath(
  pathname: string,
  published: readonly Pick<Published, "language">[],
): { language: Published["language"]; path: string } | null {
  const found = published.find(({ language }) => pathname === `/${language}` || pathname.startsWith(`/${language}/`));
  return found === undefined ? null : { language: found.language, path: pathname.slice(found.language.length + 1) };
}

/** A path without the prefix of a published language; a path that has none, or whose language has no such path, stays as it is. */
export function languagePath(pathname: string, published: readonly Pick<Published, "language">[]): LanguagePath {
  const found = prefixedPath(pathname, published);
  if (found === null) return { language: null, path: pathname };
  const { path } = found;
  // The dashboard is `/fa`, and `/fa/` one slash too many.
  if (path === "") return { language: found.language, path: "/" };
  return path !== "/" && hasLanguages(path) ? { language: found.language, path } : { language: null, path: pathname };
}

/** The path of something in a language; null: in English. */
export function pathIn(language: Published["language"] | null, path: string): string {
  return language === null ? path : `/${language}${path === "/" ? "" : path}`;
}

/** The language that an address asks for: by its prefix or, where it is of data, by `lang`; null for English and for one that is not published. */
export function languageOf(url: URL, published: readonly Pick<Published, "language">[]): Published["language"] | null {
  const { language, path } = languagePath(url.pathname, published);
  if (language !== null || !takesLanguage(path)) return language;
  const named = url.searchParams.get(LANGUAGE_PARAMETER);
  return published.find((one) => one.language === named)?.language ?? null;
}
