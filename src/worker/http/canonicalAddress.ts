import { TrieRouter } from "hono/router/trie-router";
import { LANGUAGE_PARAMETER, languagePath } from "../../edition/languagePath.ts";
import type { Build } from "../application.ts";
import { type Part, partsOf } from "./passedOver.ts";
import { isTracking } from "./tracking.ts";

/** How an address reads its query, as far as one answer under several addresses is concerned. */
export interface Reads {
  /** Names of the parameters that it knows. */
  names: readonly string[];
  /** Whether a parameter changes nothing here, by its name; what it says must be true of every answer with status 200. */
  ignores: (given: URLSearchParams) => (name: string) => boolean;
  /** Whether it ignores what pages pass over (`passesOver`), and nothing else: that can be told by its names alone. */
  isPage?: true;
}

/** Nothing of a query is read. */
export const NOTHING_READ: Reads = { names: [], ignores: () => () => true };

/** How the addresses of a build read their queries, by path. */
const known = new WeakMap<Build, TrieRouter<Reads>>();

/** Says how the addresses of a path, as the router has it, read their queries. Of two that fit an address the first counts, as in the router. */
export function readsQuery(build: Build, path: string, reads: Reads): void {
  const paths = known.get(build) ?? new TrieRouter<Reads>();
  known.set(build, paths);
  paths.add("GET", path, reads);
}

/** How what stands at a path, in English, reads its query; undefined where nothing has said it. */
export function readsAt(build: Build, path: string): Reads | undefined {
  return known.get(build)?.match("GET", path)[0][0]?.[0];
}

/** What keeps an answer for ever, in the very words that it had: they repeat the parameters as they stood. */
const PIN = "release";

/** The order in which the site itself writes parameters: the view (`viewParameters`), then those of the address alone. */
const ORDER = ["as_of", "collection", "from", "to", "estimates", "half_life", "prior", "drop"];

/**
 * What an address asks for, in one spelling: its known parameters in one order, each as it was written; without those that only track and
 * those that it ignores. A pinned address keeps its order. Tags, kept answers and what answers say of their own address are of this one, so that all spellings get the same
 * bytes. Parameters with their usual value stay: answers repeat what they were asked for.
 * Before the paths of a build are bound only what tracks is taken out.
 */
export function canonicalAddress(build: Build, address: string): URL {
  const url = new URL(address);
  if (url.search === "") return url;
  const asked = partsOf(url.search).filter(({ name, text }) => !isTracking(name, text));
  const reads = readsAt(build, languagePath(url.pathname, build.languages).path);
  url.search = (reads === undefined ? asked : inOneOrder(asked, build.languages.length === 0 ? reads : withLanguage(reads)))
    .map(({ text }) => text)
    .join("&");
  return url;
}

/** Where there are languages, one that a query names is never ignored: a page sends on to the address of that language. */
function withLanguage({ names, ignores }: Reads): Reads {
  return {
    names,
    ignores: (given) => {
      const isIgnored = ignores(given);
      return (name) => name !== LANGUAGE_PARAMETER && isIgnored(name);
    },
  };
}

function inOneOrder(asked: Part[], { names, ignores }: Reads): Part[] {
  const isIgnored = ignores(new URLSearchParams(asked.map(({ text }) => text).join("&")));
  const heeded = asked.filter(({ name }) => !isIgnored(name));
  if (heeded.some(({ name }) => name === PIN)) return heeded;
  const order = [...ORDER, ...names.filter((name) => !ORDER.includes(name))];
  const place = ({ name }: Part) => (names.includes(name) ? order.indexOf(name) : order.length);
  return heeded.sort((a, b) => place(a) - place(b));
}
