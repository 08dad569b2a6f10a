/** A linear axis: time in decimal years, values in the panel's unit. Ticks are formatted once, here. */
export interface Axis {
  min: number;
  max: number;
  ticks: { at: number; label: string }[];
}

/** What the wording or the print of a figure allows, in the panel's unit. */
export interface Bounds {
  /** Null where none is given. */
  low: number | null;
  high: number | null;
  /** The wording leaves the figure open to one side. */
  open: "up" | "down" | null;
}

/** Partners differ by shape as well as by colour; every other country is a square. */
export type MarkShape = "circle" | "diamond" | "square";

/** The language of a chart's words, and the marks by which it joins and quotes them, for those who have a chart but no catalogue of words. */
export interface Spoken {
  /** ISO 639-1. */
  code: string;
  direction: "ltr" | "rtl";
  comma: string;
  semicolon: string;
  /** Before and behind words from the middle of a text. */
  before: string;
  after: string;
  /** Widths of its letters, where they are not Latin: ranges of code points, then advances of both weights, with | between. */
  letters?: string;
  /** Its ten digits, where they are not those of English. */
  digits?: string;
}
