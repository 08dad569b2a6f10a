/**
 * What a reader is told of a change: `corrected` was wrong here, `revised` was changed by the source, `reworded` says the same in other
 * words, `recomputed` rests on rows that the same release changed.
 */
export const CHANGE_KINDS = ["added", "revised", "corrected", "reworded", "withdrawn", "recomputed"] as const;
/** One of the kinds of change. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a difference is of which no release says why. */
export const UNEXPLAINED = "unexplained";

/** Columns of our own prose: they alone can be reworded. */
const PROSE = ["title", "reading", "ends", "definition", "caution", "formula", "summary", "note", "topic", "reason"];

/** Whether a field holds our own prose, which can be said in other words without another meaning. */
export function isProse(field: string | null): boolean {
  const column = columnOf(field);
  return column !== null && PROSE.includes(column);
}

/** What is compared between releases; `pair` is a figure of both partners together, `balance` is the index of a year by the default question, which is computed and never a row. */
export const CHANGED_NOUNS = ["observation", "pair", "event", "series", "chart", "check", "disagreement", "source", "balance"] as const;
/** One of the nouns that are compared. */
export type ChangedNoun = (typeof CHANGED_NOUNS)[number];

/** One thing that two states of the data do not share. */
export interface Difference {
  /** `changed` is a correction or a revision: the rows alone cannot tell which. */
  edit: "added" | "changed" | "withdrawn";
  noun: ChangedNoun;
  /** The id that the row has now, or had last: a check's is its claim, a year of the balance is the year. */
  id: string;
  /**
   * A column; of an event also a mention, `source:paragraph`, or what it says, `source:paragraph.period`; of a disagreement a side in the
   * same way. Null: the whole row.
   */
  field: string | null;
  before: string | null;
  after: string | null;
}

/** A difference with what it was and why; the reason is null only for what was added or computed again. */
export interface Change extends Omit<Difference, "edit"> {
  kind: ChangeKind;
  reason: string | null;
  /** Ids of the changed rows that a recomputed one rests on; empty for every other kind. */
  rests_on: string[];
}

/** The column that a field names, without the place of a mention or side before it; null for a whole row, mention or side. */
export function columnOf(field: string | null): string | null {
  const column = field?.split(".").at(-1) ?? null;
  return column === null || /[:#-]/.test(column) ? null : column;
}
