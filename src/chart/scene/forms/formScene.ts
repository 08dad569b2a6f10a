import type { DetailCard } from "../../chartSpec/detailCard.ts";
import type { Look } from "../../chartSpec/formPanel.ts";
import type { Rect } from "../geometry.ts";
import type { PathData, SceneText } from "../scene.ts";

/**
 * A panel of another form than marks over time, as primitives in pixels of the picture, y downwards, in the order in which they are drawn:
 * what stands behind, the links with their marks, the words, the key. One painter draws every form; colours and strokes are its own.
 */
export interface FormScene {
  width: number;
  height: number;
  /** Where the data stand. */
  plot: Rect;
  /** Axis, grid, bands and what has no page. */
  shapes: FormShape[];
  links: FormLink[];
  texts: FormText[];
  /** Where a pointer or a key can stop, from left to right, then down; things on one spot share one. */
  focusPoints: FormFocus[];
  /** The marks that occur, each with its words. */
  key: KeyEntry[];
  /** Whether marks are many of a few kinds and none covers another: then they are painted kind by kind, and links are areas alone. */
  isInRows: boolean;
  /** At which end most of its texts stand at their places. Absent: at their start. */
  usual?: "end";
}

/** Looks of what is no datum and needs no key. */
export type Furniture =
  | "grid"
  | "axis"
  | "rule"
  | "tick"
  | "wedge"
  | "leader"
  | "sign"
  | "outline"
  | "glyph"
  | "glyph-ring"
  | "dash"
  | "box"
  | "ground"
  | "hatch";

/** Something drawn. `rect` is what it covers; a path's own outline is `d`. */
export interface FormShape {
  rect: Rect;
  /** Null for a rectangle. */
  d: PathData | null;
  look: Look | Furniture;
  /** Whose colour it has; null for none. */
  partner: string | null;
  /** It stands in a line of words. Absent for most. */
  isOfLine?: true;
  /** It has the shape of its partner and nobody's colour. Absent for most. */
  isNeutral?: true;
}

/** One datum: its marks, a link to its page, and the area that a pointer can hit. */
export interface FormLink {
  id: string;
  partner: string | null;
  href: string;
  title: string;
  card: DetailCard;
  /** Where its card points to. */
  x: number;
  y: number;
  hit: Rect;
  shapes: FormShape[];
}

/** The role of a text, which gives it size, weight and colour. */
export type TextStyle = "title" | "name" | "figure" | "label" | "tick" | "note" | "glyph";

/** One line of text; `of` is the datum that it names, `leader` the way to its mark where it does not stand beside it. */
export interface FormText extends SceneText {
  style: TextStyle;
  partner: string | null;
  of: string | null;
  leader: FormShape | null;
  /** What follows in the same line, in the type of a note: part of the text, so that no font lets the two overlap. */
  tail?: string;
  /** Path of a page that the words lead to; absent where they lead nowhere. */
  href?: string;
  /** It is a line across the form, and names no place in it: it begins where lines of its language do. Absent for what stands at data. */
  isLine?: true;
  /** On a page it is a part of its datum's link, which a pointer would else not reach there. Absent for most. */
  isInLink?: true;
}

/** A spot of a form at which cards open, in px, with the ids of the data that stand there. */
export interface FormFocus {
  x: number;
  y: number;
  ids: string[];
  cards: DetailCard[];
}

/** One entry of the key: the marks as they are drawn, and their words. */
export interface KeyEntry {
  look: Look;
  partners: (string | null)[];
  shapes: FormShape[];
  label: FormText;
}
