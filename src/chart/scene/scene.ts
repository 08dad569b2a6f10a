import type { ChartSpec, DetailCard, MarkShape, Panel } from "../chartSpec/chartSpec.ts";
import type { Rect } from "./geometry.ts";

/**
 * What a chart looks like at a size: everything that is drawn, in pixels of the picture, y downwards, in the order in which it is drawn.
 * Computed once by `chartScene`; the SVG painter and Chart.js draw it, so that they cannot disagree. Colours and strokes are the painters'.
 */
export interface Scene {
  width: number;
  height: number;
  panels: PanelScene[];
}

/** One line of text. `y` is its baseline. */
export interface SceneText {
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** A path as SVG and canvas know it: the attribute `d`. */
export type PathData = string;

/** A linear map from the panel's data to pixels. */
export interface SceneScale {
  domain: [number, number];
  range: [number, number];
}

/** One pair of axes with all that stands in it. */
export interface PanelScene {
  panel: Panel;
  /** Null where the chart has one panel, whose title the chart's own is. */
  title: SceneText | null;
  /** Further lines of a title that is wider than its plot. */
  titleRest?: SceneText[];
  plot: Rect;
  /** Decimal years to x, values to y. */
  x: SceneScale;
  y: SceneScale;
  grid: GridLine[];
  /** Words and arrowheads at the value axis's two ends; null when the ticks say enough. */
  ends: { texts: SceneText[]; arrows: PathData[] } | null;
  time: { tick: PathData; label: SceneText }[];
  /** Tints between lines and zero, behind the bands. Absent where there are none. */
  areas?: { path: PathData; partner: string }[];
  bands: PathData[];
  /** Bands that are only tinted. Absent where there are none. */
  paleBands?: PathData[];
  /** Upright lines at which what is counted changes. */
  annotations: { line: PathData; label: SceneText }[];
  records: RecordScene[];
  lines: LineScene[];
  marks: MarkScene[];
  /** Points of lines that are named. Absent where there are none. */
  turns?: { x: number; y: number }[];
  labels: LabelScene[];
  /** Where a pointer or a key can stop, from left to right; things on one spot share one. */
  focusPoints: FocusPoint[];
}

/** A line of the value axis. */
export interface GridLine {
  line: PathData;
  isZero: boolean;
  /** Null for a zero that is the floor of the plot. */
  label: SceneText | null;
}

/** A record behind the claims. */
export interface RecordScene {
  partner: string | null;
  shape: "dot" | "square";
  stretches: { path: PathData; isBroken: boolean }[];
  /** Whiskers and arrows of its points; null where none has any. */
  bounds: PathData | null;
  /** A covered point stands under a mark and is drawn once more upon it, small. */
  points: { x: number; y: number; isHollow: boolean; isCovered?: true }[];
}

/** Values joined in order of time. */
export interface LineScene {
  stretches: { path: PathData; partner: string | null; isDotted: boolean }[];
  partner: string | null;
  /** Thin, as what a measure is held against. */
  isThin?: boolean;
  /** Its look changes between points, at the turn of a year. */
  isOfYears?: boolean;
  /** Of a measure: the point at each of its figures, in the colour of its stretch; of what stands beside it only a lone one. */
  dots?: { x: number; y: number; partner: string | null; isHollow: boolean }[];
  /** With the way to its line where it stands apart. */
  name: (SceneText & { leader: PathData | null }) | null;
}

/** One observation as a mark. */
export interface MarkScene {
  id: string;
  partner: string;
  shape: MarkShape;
  x: number;
  y: number;
  /** Size against the usual one: larger where other marks stand on the same spot, so that it is seen behind them. */
  scale: number;
  /** What it covers: its symbol, then the bar over its period, the whisker between its bounds, its arrow; and all of them together. */
  parts: Rect[];
  rect: Rect;
  isHollow: boolean;
  isPlan: boolean;
  /** The bar over its period. */
  span: PathData | null;
  /** A whisker between bounds, an arrow to an open side. */
  whiskers: PathData[];
  href: string;
  /** Whose figure it is and the figure, for those who do not see it. */
  title: string;
}

/** A direct label, and the way from it to its mark where it does not stand beside it. */
export interface LabelScene {
  /** The mark's id, or the record's. */
  of: string;
  place: Rect;
  partner: string | null;
  isRecord: boolean;
  figure: SceneText | null;
  lines: SceneText[];
  leader: PathData | null;
}

/** A spot at which a card opens; several where several things stand on it. */
export interface FocusPoint {
  x: number;
  y: number;
  /** Decimal year and value. */
  at: number;
  value: number;
  cards: DetailCard[];
  /** What stands there: position in Chart.js, where dataset 0 holds the marks and the lines follow in order. */
  elements: { datasetIndex: number; index: number }[];
}

/** Where panels are put: a size of ours, or places that a file's layout gives. */
export interface Arrangement {
  width: number;
  height: number;
  plots: Rect[];
  /** Height that each panel's title takes above its plot; 0 without titles. */
  title: number;
}

/** The parts of a chart's spec that are drawn. */
export type Drawable = Pick<ChartSpec, "time" | "panels" | "language">;
