/** What became of one number-like token of a document. */
export interface CoverageRow {
  source: string;
  paragraph: number;
  token: string;
  /** Counts the same token within its paragraph, from 1. */
  nth: number;
  disposition: string;
  /** Id of the observation or event; null for every other disposition. */
  ref: string | null;
  note: string | null;
  /** Why this row differs from what both codings say; null where it does not. */
  settled_because: string | null;
}
