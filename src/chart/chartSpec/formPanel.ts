import type { CellsPanel } from "./cellsPanel.ts";
import type { DetailCard } from "./detailCard.ts";
import type { Datum, Form } from "./formBase.ts";
import type { Axis, Bounds } from "./markTypes.ts";

export type { Cell, CellLook, CellRow, CellsPanel } from "./cellsPanel.ts";
export { LOOKS, type Look } from "./formBase.ts";

/**
 * Panels of a chart whose form is another than marks and lines over time: one kind a form, told apart by `kind`.
 * As in all of the spec, numbers are in the panel's unit, moments in decimal years, and words and figures are formatted already.
 * Both partners follow one rule in every kind; what was not counted is null and never zero.
 */
export type FormPanel = ColumnsPanel | DivergingPanel | DotsPanel | StripPanel | TimelinePanel | CellsPanel | SegmentsPanel;

/** A column for each partner and window, beside each other; thin lines across a window for others, a wide column behind for all together. */
export interface ColumnsPanel extends Form<"columns"> {
  /** Half as high as usual: it only goes with another. Absent for most. */
  isLow?: true;
  /** Holds zero. */
  value: Axis;
  /** From left to right. `short` are the lines of the name where there is little room. */
  windows: { id: string; label: string; short: string[] }[];
  columns: Column[];
  /** Values of others, as a thin line across the window. */
  levels: (Datum & { window: string; value: number; label: string | null })[];
  /** What a source claims, as a mark at its value. */
  claims: (Datum & { window: string; value: number; label: string })[];
  /** Figures of other counts than the columns, as small marks at their value. Absent where there are none. */
  records?: (Datum & { window: string; value: number; look: "record" | "computed"; label: string | null })[];
  /** Of all countries together, as quiet columns behind the others. Absent where there are none. */
  totals?: (Datum & { window: string; value: number; isEstimate: boolean })[];
}

interface Column extends Datum {
  window: string;
  /** Null where it was not counted: no column stands there, and none of height zero. */
  value: number | null;
  isEstimate: boolean;
  /** The figure above it; drawn where there is room, `isNamed` ones first. */
  label: string;
  isNamed: boolean;
}

/** Bars from a zero line: the first partner's (or side's) below or to the left, the second's above or to the right, on one scale. */
export interface DivergingPanel extends Form<"diverging"> {
  /** What lies on either side, such as two directions, in the order of the sides. Absent where the sides are those of the partners. */
  sides?: { id: string; label: string }[];
  /** Whether rows run from left to right, with bars up and down, or from top to bottom, with bars to both sides. */
  direction: "across" | "down";
  /** Values of the first partner or side are negative here; ticks name them by their size. */
  value: Axis;
  rows: { id: string; label: string }[];
  bars: {
    id: string;
    partner: string;
    card: DetailCard | null;
    row: string;
    /** Id of its side, where there are `sides`. */
    side?: string;
    /** At least 0; null where it was not counted. */
    size: number | null;
    isEstimate: boolean;
    label: string;
    isNamed: boolean;
  }[];
  /** Figures of other counts than the bars, as marks at their size. Absent where there are none. */
  records?: (Datum & { row: string; side?: string; size: number; look: "claim" | "record" | "computed"; label: string | null })[];
}

/** Rows by category, named at the left, with dots on one value axis. */
export interface DotsPanel extends Form<"dots"> {
  value: Axis;
  rows: { id: string; label: string; isQuiet: boolean; dots: Dot[] }[];
}

interface Dot extends Datum, Bounds {
  /** Null for a figure that is only a range. */
  value: number | null;
  look: "claim" | "record" | "computed" | "doubtful";
  label: string;
}

/** Claims, each over the records of the same thing as small ticks, and what came of holding one against the other. */
export interface StripPanel extends Form<"strip"> {
  /** The scale of all strips that have none of their own. */
  value: Axis;
  strips: {
    partner: string;
    /** Such as that the scale is another one; null where nothing has to be said. */
    note: string | null;
    /** Its own scale; null where it shares that of the others. */
    value: Axis | null;
    /** Null where no article in view claims anything. */
    claim: (Datum & Bounds & { value: number; label: string }) | null;
    /** Null where nothing was checked, or not in this view. */
    verdict: { result: "agrees" | "differs" | "untested"; label: string } | null;
    tracks: { label: string; records: (Datum & Bounds & { value: number; isEstimate: boolean; label: string | null })[] }[];
    /** The way from a value on record to the claim, in words; null where they are not compared. */
    gap: { value: number; label: string } | null;
    /** What belongs to it and is no count of the same thing, in words that lead to its page. */
    asides: { label: string; href: string | null }[];
  }[];
}

/** A row for each partner beside one time axis, with a mark for each event; those that fall together are stacked. */
export interface TimelinePanel extends Form<"timeline"> {
  time: Axis;
  /** How many there are of each partner, in words. */
  totals: { partner: string; label: string }[];
  events: (Datum & {
    /** First and last moment of the day, month or year that is known. */
    from: number;
    to: number;
    look: "to" | "from" | "act" | "found-to" | "found-from" | "found-act";
    /** Null for an event that only its card names. */
    label: string | null;
  })[];
}

/** Stretches of time in a row for each partner, before bands that hold for both. */
export interface SegmentsPanel extends Form<"segments"> {
  time: Axis;
  bands: { from: number; to: number; label: string }[];
  segments: (Datum & { from: number; to: number; look: "solid" | "estimate"; label: string })[];
}
