import { isOlderThan } from "../model/turn.ts";
import type { Dated, Named } from "./dated.ts";
import { hasLanguages, LANGUAGE_PARAMETER, pathIn, takesLanguage } from "./languagePath.ts";
import type { Published } from "./published.ts";
import type { Parameters } from "./viewQuery.ts";

/** Which addresses are made. */
export interface AddressOptions {
  /** Scheme and host, without a slash at the end; empty where none is known, and then every address is a path. */
  origin: string;
  /** The release that the addresses pin; null for the newest numbers. */
  pin: string | null;
  /** The language that the addresses lead to; null, or nothing, for English. */
  language?: Published["language"] | null;
  /** Whether scheme and host stand before the path. */
  whole?: boolean;
  /** What a page that shows data was asked for beside the release, which its data are asked for too; nothing for all rows. */
  view?: Parameters;
  /** The day that links to pages carry on; null, or nothing, for today. */
  dated?: Dated | null;
}

/** The address of what stands at a path in English: in another language with its prefix, or of data with its parameter. */
export function addressOf(options: Omit<AddressOptions, "pin" | "view" | "dated">, path: string, parameters: Parameters): string {
  const { origin, language = null, whole = false } = options;
  const inLanguage: Parameters = language === null || !takesLanguage(path) ? [] : [[LANGUAGE_PARAMETER, language]];
  const all = [...parameters, ...inLanguage];
  return `${whole ? origin : ""}${hasLanguages(path) ? pathIn(language, path) : path}${queryOf(all)}`;
}

/** What parameters stand as behind a path, with their question mark; nothing where there are none. */
export function queryOf(parameters: Parameters | URLSearchParams): string {
  const query = new URLSearchParams(parameters);
  return query.size === 0 ? "" : `?${query}`;
}

/** A place on a page. */
export function at(address: string, place: string | undefined): string {
  return place === undefined ? address : `${address}#${place}`;
}

/** Data that no pin reaches: they are of today. */
const OF_TODAY: readonly string[] = ["releases", "changes.atom", "openapi.json"];

/** Data that know which sources count. */
const IN_VINTAGE: readonly string[] = [
  "observations",
  "series",
  "sources",
  "events",
  "events.csv",
  "checks",
  "checks.csv",
  "disagreements",
];
/** Data that take all that their page does, and those of them that pages of older releases keep asking for all rows. */
const AS_PAGES: readonly string[] = ["events", "events.csv", "checks", "checks.csv", "sources"];
const ONCE_WHOLE: readonly string[] = ["checks", "sources"];
const VINTAGE: readonly string[] = ["as_of", "collection"];

/** What data of the API are asked for, by the first part of their path: the pin, and of a page's view what they take. */
export function dataParameters({ pin, view = [] }: Pick<AddressOptions, "pin" | "view">, part = ""): Parameters {
  const isAsPage = AS_PAGES.includes(part) && !(ONCE_WHOLE.includes(part) && pin !== null && isOlderThan(pin, "2026.25.0"));
  const shown = isAsPage ? view : IN_VINTAGE.includes(part) ? view.filter(([name]) => VINTAGE.includes(name)) : [];
  return [...(OF_TODAY.includes(part) ? [] : pinParameters(pin)), ...shown];
}

/** What an address says to pin a release; nothing for the newest numbers. */
export function pinParameters(pin: string | null): Parameters {
  return pin === null ? [] : [["release", pin]];
}

/** What an address says to lead to the page of the day that links carry on; nothing for today, or where that page lacks the `row`. */
export function dayParameters({ dated }: Pick<AddressOptions, "dated">, row?: Named): Parameters {
  return dated && (row === undefined || dated.has(row)) ? [["as_of", dated.day]] : [];
}
