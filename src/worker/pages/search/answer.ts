import { foldText } from "../../../model/search/foldText.ts";
import { byKind, hitCount, isKnown, knownWords, nearest, type SearchResult, search, searching } from "../../../model/search/search.ts";
import type { Searchable, SearchKind } from "../../../model/search/searchable.ts";
import { asTyped, searchWords } from "../../../model/search/searchWords.ts";
import { suggestion } from "../../http/suggestion.ts";

/** Some words of a search, with what holds them all. */
interface Held {
  /** As they were typed, in their order. */
  words: string;
  found: SearchResult;
}

/** What a search found, and what stands on its page. */
export interface Answer {
  /** As it was typed. */
  q: string;
  /** The parts of it that were looked for: small words are passed over. */
  sought: string;
  kind: SearchKind | null;
  found: SearchResult;
  /** The first of every kind, or all of the kind that was asked for. */
  shown: SearchResult;
  /** Where no entry holds all words: the most of them that some entry holds, two at least, with what does. */
  nearest: Held | null;
  /** Where no two stand together either: each word that some entry holds, with what does; the rarest first, numbers last. */
  apart: { word: string; found: SearchResult }[];
  /** Where no chart holds all words, the charts that hold some of them, the nearest first. */
  charts: string[];
  /** Where few entries hold all of three words or more: what holds more without one of them, the least more first. */
  without: Held[];
  /** The words that may have been meant, where nothing was found. */
  hint: string | null;
}

/** Entries of one kind that stand on the page of all kinds; the others are one link away. */
const FIRST = 8;
/** Words of one search that are looked for apart, or compared with all known ones, at most. */
const MOST = 5;
/** Searches of fewer words that are named at most. */
const FEWER = 3;

/** Searches for all words; where no entry holds them all, for each. `small` are words that tell nothing apart. */
export function answerTo(all: Searchable, q: string, kind: SearchKind | null, small: string): Answer {
  const words = searchWords(q, all.inflection === null ? small : `${small} ${all.inflection.passed}`);
  const found = search(all, words);
  const sought = asTyped(q, words);
  const most = words.slice(0, MOST);
  const charts = found.charts.length > 0 ? [] : nearest(all, "charts", most);
  if (hitCount(found) > 0) {
    const shown = shownOf(found, kind);
    return { q, sought, kind, found, shown, nearest: null, apart: [], charts, without: withoutOne(all, q, most, found), hint: null };
  }
  const held = nearestTo(all, q, most);
  const apart = held === null && most.length > 1 ? foundApart(all, most) : [];
  const first = held?.found ?? apart[0]?.found ?? found;
  return { q, sought, kind, found, shown: shownOf(first, kind), nearest: held, apart, charts, without: [], hint: meant(all, q, words) };
}

/** Of as many words as some entry holds, two at least: those with a chart before others, then those that tell most apart. */
function nearestTo(all: Searchable, q: string, words: string[]): Held | null {
  const find = searching(all);
  for (let many = words.length - 1; many > 1; many--) {
    const tried = choices(words, many).map((kept) => ({ words: asTyped(q, kept), found: find(kept) }));
    const held = tried.filter(({ found }) => hitCount(found) > 0);
    const [best] = held.sort((a, b) => chartless(a) - chartless(b) || hitCount(a.found) - hitCount(b.found));
    if (best !== undefined) return best;
  }
  return null;
}

/** Searches without one of the words that find more than with it, where that is little. Words behind the first few are not looked for. */
function withoutOne(all: Searchable, q: string, words: string[], found: SearchResult): Held[] {
  if (all.inflection === null || words.length < 3 || hitCount(found) > FIRST) return [];
  const find = searching(all);
  return choices(words, words.length - 1)
    .map((kept) => ({ words: asTyped(q, kept), found: find(kept) }))
    .filter((fewer) => hitCount(fewer.found) > hitCount(found))
    .sort((a, b) => hitCount(a.found) - hitCount(b.found))
    .slice(0, FEWER);
}

function chartless({ found }: Held): number {
  return Number(found.charts.length === 0);
}

/** All choices of so many of some words, in their order. */
function choices(words: string[], many: number): string[][] {
  if (many === 0) return [[]];
  return words.flatMap((word, at) => choices(words.slice(at + 1), many - 1).map((others) => [word, ...others]));
}

function shownOf(found: SearchResult, kind: SearchKind | null): SearchResult {
  return byKind((own) => (kind === null ? found[own].slice(0, FIRST) : own === kind ? found[own] : []));
}

function foundApart(all: Searchable, words: string[]): Answer["apart"] {
  const each = words.map((word) => ({ word, found: search(all, [word]) })).filter(({ found }) => hitCount(found) > 0);
  const isNumber = (word: string) => Number(/^\d/.test(word));
  return each.sort((a, b) => isNumber(a.word) - isNumber(b.word) || hitCount(a.found) - hitCount(b.found));
}

/**
 * A search with each unknown word changed to the nearest known one, as the texts spell it; null where none is near, or none is unknown. In
 * releases before 2026.30.0 in folded letters.
 */
function meant(all: Searchable, q: string, words: string[]): string | null {
  const known = [...knownWords(all)];
  const strange = words.filter((word) => !isKnown(all, word) && !/\d/.test(word)).slice(0, MOST);
  const near = new Map(strange.map((word) => [word, suggestion(word, known.filter(isAsLongAs(word)))]));
  if ([...near.values()].every((word) => word === null)) return null;
  if (all.inflection === null) return words.map((word) => near.get(word) ?? word).join(" ");
  const parts = asTyped(q, words).trim().split(/\s+/);
  const speltFor = (part: string) =>
    foldText(part)
      .split(" ")
      .map((word) => near.get(word) ?? null)
      .find((word) => word !== null);
  return parts.map((part) => spelt(all, speltFor(part)) ?? part).join(" ");
}

function spelt(all: Searchable, word: string | undefined): string | undefined {
  return word === undefined ? undefined : (all.spelt[word] ?? word);
}

/** Of so many letters that it can be a slip of the other: known words of another length are not compared. */
function isAsLongAs(word: string): (known: string) => boolean {
  return (known) => Math.abs(known.length - word.length) <= Math.max(1, known.length / 3) && !/\d/.test(known);
}
