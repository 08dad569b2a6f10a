import type { Context, Hono } from "hono";
import { queryOf } from "../../edition/address.ts";
import {
  hasLanguages,
  isEnglishPage,
  LANGUAGE_PARAMETER,
  languageOf,
  languagePath,
  pathIn,
  prefixedPath,
  withoutLanguage,
} from "../../edition/languagePath.ts";
import type { Published } from "../../edition/published.ts";
import { compareVersions } from "../../model/version.ts";
import type { App, Files } from "../application.ts";
import { movedTo, seeOther } from "./respond.ts";
import { inLanguage } from "./translations.ts";
import { withoutUntranslated } from "./untranslated.ts";

/**
 * Finds out which language a request is in and reads its words. Sends a page of English alone on to English, `?lang=fa` on a page to the
 * address that it means, and a pin to a release from before the language to the English that it is told in. Nothing where English is the
 * only language.
 */
export function languages(router: Hono, app: App): void {
  const published = app.build.languages;
  if (published.length === 0) return;
  router.use(async (c, next) => {
    const url = new URL(c.req.url);
    const other = inEnglishAlone(url, published) ?? movedByQuery(url, published) ?? beforeLanguage(url, app.build);
    if (other !== null) return other;
    // Below the prefix of a language stands nothing but in it: what is missing there is said in it.
    const language = languageOf(url, published) ?? prefixedPath(url.pathname, published)?.language ?? null;
    speaking(c).set("spoken", await spokenApp(app, language, (c.env as { ASSETS: Files } | undefined)?.ASSETS));
    await next();
    // Bytes of English answers are those that they were before there was a language beside it.
    if (language === null) return;
    const english = await withoutUntranslated(c, app.build);
    if (english !== null) c.res = english;
    if (c.res.status !== 303) c.res.headers.set("content-language", language);
  });
}

/** The application that answers a request: that of its language. */
export function spokenIn(c: Context, english: App): App {
  return speaking(c).get("spoken") ?? english;
}

function speaking(c: Context): Context<{ Variables: { spoken?: App } }> {
  return c as unknown as Context<{ Variables: { spoken?: App } }>;
}

const spoken = new WeakMap<App, Map<string, App>>();

/** The application in a language; in English for null. What is made of it is kept, so that its parts of pages and answers are. */
export async function spokenApp(english: App, language: Published["language"] | null, files: Files | undefined): Promise<App> {
  const read = language === null ? undefined : english.catalogues?.[language];
  if (language === null || read === undefined) return english;
  const known = spoken.get(english) ?? new Map<string, App>();
  spoken.set(english, known);
  if (known.has(language)) return known.get(language) as App;
  const words = await read();
  const state = files === undefined ? { sentences: [] } : await inLanguage({ app: english, files }, english.catalog, language, null);
  // Two requests may have read it at the same time: the first one's stays.
  const app = known.get(language) ?? { ...english, language, words, ...state };
  known.set(language, app);
  return app;
}

/** A page of English alone below the prefix of a language is sent on to itself; null for every other address. */
function inEnglishAlone({ pathname, searchParams }: URL, published: readonly Published[]): Response | null {
  const path = prefixedPath(pathname, published)?.path ?? "";
  if (!isEnglishPage(path)) return null;
  const others = new URLSearchParams([...searchParams].filter(([name]) => name !== LANGUAGE_PARAMETER));
  return seeOther(`${path}${others.size === 0 ? "" : `?${others}`}`);
}

/** A page whose query names a language, which belongs before its path; null for every other address. English is named by no prefix. */
function movedByQuery({ pathname, searchParams }: URL, published: readonly Published[]): Response | null {
  const named = searchParams.get(LANGUAGE_PARAMETER);
  const { path } = languagePath(pathname, published);
  const language = published.find((one) => one.language === named)?.language ?? null;
  if (named === null || !hasLanguages(path) || (language === null && named !== "en")) return null;
  return movedTo(`${pathIn(language, path)}${queryOf(withoutLanguage(searchParams))}`);
}

/** Whether an address is in a language of a release from before it, which is told in English. */
export function isBeforeLanguage(url: URL, { languages, releases }: App["build"]): boolean {
  const language = languageOf(url, languages);
  const since = languages.find((one) => one.language === language)?.since;
  const release = url.searchParams.get("release") ?? "";
  return since !== undefined && releases.includes(release) && compareVersions(release, since) < 0;
}

/** The same address in English where it is such a one; null for every other. */
function beforeLanguage(url: URL, build: App["build"]): Response | null {
  if (!isBeforeLanguage(url, build)) return null;
  return seeOther(`${languagePath(url.pathname, build.languages).path}${queryOf(withoutLanguage(url.searchParams))}`);
}
