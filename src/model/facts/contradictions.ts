import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { noteBy } from "../noteInView.ts";
import type { DisagreementSide } from "../rows.ts";
import { isOlderThan } from "../turn.ts";
import { countsSource, type Vintage } from "../vintage.ts";

/** A point on which articles contradict each other, by two of its sides. */
export interface Contradiction {
  id: string;
  topic: string;
  sides: [ContradictingSide, ContradictingSide];
  /** How many sides it has beside these two. */
  more: number;
}

/** What one place in an article says, with its words where a row keeps them. */
export interface ContradictingSide {
  source: string;
  paragraph: number;
  reading: string;
  quote: string | null;
}

/**
 * Those contradictions of a view in which most articles take part; of as many the one with more sides, then the one that the file has
 * first. Of each the first side, and the last one that another article takes. What one article alone contradicts itself in is left to the
 * page of all of them.
 *
 * @param most how many are wanted
 * @returns the chosen, and how many there are in view, one article's own included
 */
export function contradictionsOf(catalog: Catalog, vintage: Vintage, most: number): { shown: Contradiction[]; all: number } {
  const topics = topicsInView(catalog, vintage);
  const articles = (sides: (typeof topics)[number]) => new Set(sides.map(({ source }) => source)).size;
  const ranked = topics.filter((sides) => articles(sides) > 1).sort((a, b) => articles(b) - articles(a) || b.length - a.length);
  const shown = ranked.slice(0, most).flatMap((sides): Contradiction[] => {
    const [first] = sides;
    const last = sides.findLast(({ source }) => source !== first?.source);
    if (!first || !last) return [];
    const pair = [first, last].map(({ row, source, paragraph }) => sideOf(catalog, row, source, paragraph));
    return [{ id: first.row.id, topic: first.row.topic, sides: pair as Contradiction["sides"], more: sides.length - 2 }];
  });
  return { shown, all: topics.length };
}

/** Every contradiction of which at least two sides are in view, in the order of the file, each with all of these sides and what they are about. */
export function allContradictions(
  catalog: Catalog,
  vintage: Vintage,
): { id: string; topic: string; sides: (ContradictingSide & { ref: string })[] }[] {
  return topicsInView(catalog, vintage).flatMap((sides) => {
    const [first] = sides;
    if (first === undefined) return [];
    const told = sides.map(({ row, source, paragraph }) => ({ ...sideOf(catalog, row, source, paragraph), ref: row.ref }));
    return [{ id: first.row.id, topic: first.row.topic, sides: told }];
  });
}

/**
 * The rows of every contradiction of which at least two sides are in view: those sides, in the order of the file. They have no note where
 * another side is not in view, which it may speak of, nor one that names a year after the date of the view; releases before 2026.25.0 have all.
 */
export function disagreementsInView(catalog: Listed, vintage: Vintage): DisagreementSide[] {
  const all = groupBy(catalog.disagreements, ({ id }) => id);
  const noted = topicsInView(catalog, vintage).flatMap((sides) => {
    const isWhole = sides.length === all.get(sides[0]?.row.id ?? "")?.length;
    return sides.map(({ row }) => [row, isWhole ? noteBy(vintage.as_of, row.note) : null] as const);
  });
  const notes = new Map(noted);
  const kept = catalog.disagreements.filter((row) => notes.has(row));
  return isOlderThan(catalog.release, "2026.25.0") ? kept : kept.map((row) => ({ ...row, note: notes.get(row) ?? null }));
}

type Listed = Pick<Catalog, "disagreements" | "sourceById" | "release">;

/** The sides in view of each contradiction that has at least two. */
function topicsInView(catalog: Pick<Catalog, "disagreements" | "sourceById">, vintage: Vintage) {
  const inView = catalog.disagreements
    .map((row) => ({ row, ...placeOf(row) }))
    .filter(({ source }) => countsSource(catalog, vintage, source));
  return [...groupBy(inView, ({ row }) => row.id).values()].filter((sides) => sides.length > 1);
}

function placeOf({ side }: DisagreementSide): { source: string; paragraph: number } {
  const [source = "", paragraph = ""] = side.split(":");
  return { source, paragraph: Number(paragraph) };
}

/** The words are those of the row that the side refers to, where it stands in that paragraph. */
function sideOf(catalog: Catalog, row: DisagreementSide, source: string, paragraph: number): ContradictingSide {
  const o = catalog.observationById.get(row.ref);
  const here = (place: { source: string | null; paragraph: number | null }) => place.source === source && place.paragraph === paragraph;
  const mention = (catalog.mentionsByEvent.get(row.ref) ?? []).find(here);
  return { source, paragraph, reading: row.reading, quote: (o && here(o) ? o.quote : mention?.quote) ?? null };
}
