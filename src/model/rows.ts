/** One entry of a closed vocabulary. */
export interface Code {
  /** The vocabulary, named after the column that it closes. */
  list: string;
  code: string;
  label: string;
  /** The label where room is short, as beside a line; null: the label itself. */
  short: string | null;
  note: string | null;
}

/** One CAMEO event code and its Goldstein value. */
export interface ScaleEntry {
  cameo: string;
  /** Conflict (-10) to cooperation (+10); Goldstein 1992 in the version that GDELT publishes. */
  goldstein: number;
  name: string;
}

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

/** One side of a disagreement: sides that share an id contradict each other, or count differently. */
export interface DisagreementSide {
  id: string;
  topic: string;
  /** Where the side is told: `source:paragraph`. */
  side: string;
  /** Id of an observation or event. */
  ref: string;
  reading: string;
  note: string | null;
}

/** What a chart said in its default view when its release was made: one part of its text. */
export interface Sentence {
  chart: string;
  /** A text of the ChartSpec, such as `title` or `reading`, or `caution:<panel>`: why a panel stands alone. */
  part: string;
  sentence: string;
}
