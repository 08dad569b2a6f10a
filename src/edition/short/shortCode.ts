import type { Catalog } from "../../model/catalog.ts";
import type { Parameters } from "../viewQuery.ts";
import { CHECKS, checkNumbers, lettersOf, numbersOf } from "./checkLetters.ts";
import { at, type CodedValue, CodeReader, coded, DAY, DECIMAL, idsIn, placed, wordIn, YEAR } from "./codedValues.ts";

/**
 * The code of a short address, `/p/{code}`: the view of a chart in a release, in about ten letters. It is computed and kept nowhere: a number
 * of this way of writing, the release, the chart, then each parameter of the view, and a check. Charts and sources are named by their
 * places among the ids of the frozen release in their order, which never change, whatever is added later. A code is printed in pictures and
 * leads to the same place for ever: what is written here may be added to at ends and never changed.
 * Why: docs/decisions/0025-short-addresses-without-a-store.md
 */

/** Number of this way of writing codes. Another way gets another. */
const WAY = 1;

/** The year of the first release. */
const FIRST_YEAR = 2026;

/** What a code is of, besides its chart and view: ids that it can name. */
type Named = Pick<Catalog, "release" | "charts" | "sources">;

/** Where a code leads. */
export interface ShortTarget {
  chart: string;
  parameters: Parameters;
}

/** The code of a chart in a view of a release; null for a draft, which no address can name, and for what the release does not have. */
export function shortCode(catalog: Named, { chart, parameters }: ShortTarget): string | null {
  const release = /^(\d{4})\.(\d+)\.(\d+)$/.exec(catalog.release)?.slice(1).map(Number);
  const place = placed(idsOf(catalog.charts), chart);
  if (release === undefined || place === null) return null;
  const [year = 0, number = 0, patch = 0] = release;
  const numbers = [WAY, ...coded(year - FIRST_YEAR), ...coded(number), ...coded(patch), ...place];
  const fields = fieldsOf(catalog);
  for (const [name, value] of parameters) {
    const field = fields.findIndex(([known]) => known === name);
    const written = fields[field]?.[1].write(value) ?? null;
    if (written === null) return null;
    numbers.push(field, ...written);
  }
  return lettersOf([...numbers, ...checkNumbers(numbers)]);
}

/** The release that a code names, and all that it says in numbers; null for a code that was not written so, or was misspelt. */
export function releaseOfCode(code: string): { release: string; numbers: number[] } | null {
  const all = numbersOf(code);
  if (all === null || all.length <= CHECKS) return null;
  const numbers = all.slice(0, -CHECKS);
  if (lettersOf(checkNumbers(numbers)) !== lettersOf(all.slice(-CHECKS))) return null;
  return attempt(() => {
    const reader = new CodeReader(numbers);
    if (reader.next() !== WAY) return null;
    return { release: [reader.size() + FIRST_YEAR, reader.size(), reader.size()].join("."), numbers };
  });
}

/** Where a code leads in the catalogue of its release; null where it names what the release does not have. */
export function targetOfCode(catalog: Named, numbers: number[]): ShortTarget | null {
  const target = attempt(() => {
    const reader = new CodeReader(numbers);
    reader.next();
    for (let part = 0; part < 3; part++) reader.size();
    const chart = at(idsOf(catalog.charts), reader);
    const fields = fieldsOf(catalog);
    const parameters: Parameters = [];
    for (let last = -1; !reader.isAtEnd; ) {
      const field = reader.next();
      const [name, value] = fields[field] ?? [];
      if (name === undefined || value === undefined || field <= last) return null;
      parameters.push([name, value.read(reader)]);
      last = field;
    }
    return { chart, parameters };
  });
  // A view has one code, so that none that was written otherwise passes for it.
  const only = target && shortCode(catalog, target);
  return only === lettersOf([...numbers, ...checkNumbers(numbers)]) ? target : null;
}

/** Ids of rows in their order, whatever that of the rows is. */
function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id).sort();
}

/** Parameters of a view by their numbers in a code: others may follow, and none may go or change its place. */
function fieldsOf({ sources }: Named): [name: string, value: CodedValue][] {
  return [
    ["as_of", DAY],
    ["collection", wordIn(["all", "documents", "references"])],
    ["from", YEAR],
    ["to", YEAR],
    ["estimates", wordIn(["with", "without"])],
    ["half_life", DECIMAL],
    ["prior", DECIMAL],
    ["drop", idsIn(idsOf(sources))],
  ];
}

/** What comes of reading; null where the code has no sense. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
