import type { DetailCard } from "./detailCard.ts";
import type { MarkShape } from "./markTypes.ts";

/** How a mark looks; the key explains those that occur. */
export const LOOKS = [
  // Columns, bars and segments.
  "solid",
  "estimate",
  "level",
  "total",
  "total-estimate",
  "zero",
  "missing",
  // Dots, ticks and what their wording leaves open.
  "claim",
  "record",
  "computed",
  "doubtful",
  "reading",
  "estimated-reading",
  "bounds",
  "doubtful-bounds",
  "open",
  // Events by kind, told by the articles or found elsewhere.
  "to",
  "from",
  "act",
  "found-to",
  "found-from",
  "found-act",
  "period",
  // Cells by strength, and a figure of another count.
  "clear",
  "slight",
  "equal",
  "even",
  "share",
  "alone",
  "few",
  "counted",
  "other",
  "break",
  "rough",
  // Behind the marks.
  "band",
] as const;
/** The role of something drawn in a form; `form.css` says how it looks. */
export type Look = (typeof LOOKS)[number];

/** What the panels of all forms have. */
export interface Form<Kind extends string> {
  kind: Kind;
  id: string;
  title: string;
  /** Its title is written where it stands alone, too. Absent for most. */
  isTitled?: true;
  /** Why it stands alone; null when nothing has to be said. */
  reason: string | null;
  /** Who has a place in it, in the order of the places, with name and mark. */
  partners: { code: string; label: string; shape: MarkShape }[];
  /** Words for every mark that may occur. Without a partner one entry stands for all of that look. */
  key: { look: Look; partner: string | null; label: string }[];
  /** Which figures in view it does not draw, and what has none; absent where nothing has to be said. */
  note?: string;
}

/** One thing that is drawn and leads to its page. */
export interface Datum {
  id: string;
  partner: string;
  /** Null where nothing is known that a page could tell. */
  card: DetailCard | null;
}
