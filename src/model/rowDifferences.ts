import type { ChangedNoun, Difference } from "./change.ts";

/** Cells of one row that differ, as column, before and after. */
export type ChangedCell = [string, string | null, string | null];

/** Columns that the earlier state did not have yet, as `noun.column`: what came with them is no change. */
export type Lacking = ReadonlySet<string>;

/** Of two lists of rows with ids: what was added, which cells changed, what is gone. */
export function rowDifferences<T extends { id: string }>(
  noun: ChangedNoun,
  before: T[],
  after: T[],
  passedOver: (keyof T & string)[],
  lacking: Lacking,
): Difference[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map((row) => row.id));
  const found = after.flatMap((row): Difference[] => {
    const earlier = old.get(row.id);
    if (!earlier) return [wholeRow("added", noun, row.id)];
    const cells = changedCells(earlier, row, ["id", ...passedOver], lackingOf(lacking, noun));
    return cells.map(([field, a, b]) => ({ edit: "changed", noun, id: row.id, field, before: a, after: b }));
  });
  return [...found, ...before.filter(({ id }) => !kept.has(id)).map(({ id }) => wholeRow("withdrawn", noun, id))];
}

/** Rows of one id, each at a place of its own: the mentions of an event, the sides of a disagreement. */
export type Places<T> = Map<string, T>;

/** Rows by id and place; the second one of an id at a place is `place#2`. */
export function placesById<T>(rows: T[], idOf: (row: T) => string, placeOf: (row: T) => string): Map<string, Places<T>> {
  const all = new Map<string, Places<T>>();
  for (const row of rows) {
    const taken: Places<T> = all.get(idOf(row)) ?? new Map();
    const place = placeOf(row);
    const nth = [...taken.keys()].filter((key) => key.split("#")[0] === place).length + 1;
    all.set(idOf(row), taken.set(nth === 1 ? place : `${place}#${nth}`, row));
  }
  return all;
}

/**
 * Differences of one row place by place. A new place was added to the row; a place that reads otherwise, or is gone, changed the row.
 * `said` gives the text that stands for a whole place.
 */
export function placeDifferences<T extends object>(
  row: { noun: ChangedNoun; id: string },
  [old = new Map(), now = new Map()]: [Places<T> | undefined, Places<T> | undefined],
  said: (at: T) => string,
  passedOver: (keyof T & string)[],
  lacking: ReadonlySet<string>,
): Difference[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field): Difference[] => {
    const [a, b] = [old.get(field), now.get(field)];
    if (!a) return b ? [{ edit: "added", ...row, field, before: null, after: said(b) }] : [];
    if (!b) return [{ edit: "changed", ...row, field, before: said(a), after: null }];
    const cells = changedCells(a, b, passedOver, lacking);
    return cells.map(([name, before, after]) => ({ edit: "changed", ...row, field: `${field}.${name}`, before, after }));
  });
}

/** The columns whose cells differ, except `passedOver`, and except those that the earlier row could not have. */
export function changedCells<T extends object>(
  before: T,
  after: T,
  passedOver: (keyof T & string)[],
  lacking: ReadonlySet<string>,
): ChangedCell[] {
  const names = (Object.keys(after) as (keyof T & string)[]).filter((name) => !passedOver.includes(name) && !lacking.has(name));
  return names.flatMap((name): ChangedCell[] => {
    // Most cells are alike as they stand.
    if (before[name] === after[name]) return [];
    const [a, b] = [cellText(before[name]), cellText(after[name])];
    return a === b ? [] : [[name, a, b]];
  });
}

/** The difference of a row that only one of the two states has. */
export function wholeRow(edit: "added" | "withdrawn", noun: ChangedNoun, id: string): Difference {
  return { edit, noun, id, field: null, before: null, after: null };
}

/** The lacking columns of one noun, without the noun. */
export function lackingOf(lacking: Lacking, noun: string): ReadonlySet<string> {
  return new Set([...lacking].flatMap((name) => (name.startsWith(`${noun}.`) ? name.slice(noun.length + 1) : [])));
}

/** A value as the CSV files write it; an empty list is an empty cell. */
function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(" ");
  return typeof value === "object" && "text" in value ? String(value.text) : String(value);
}
