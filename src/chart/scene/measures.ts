/**
 * Measures of the drawing, in px of the picture (layout units in a picture file), for both painters: the SVG and the canvas.
 * Set by eye; those of text go with the font sizes that svg.css gives.
 */

/** Room above a plot for its topmost value label. */
export const TOP = 22;
/** Room above a plot for its panel's title; taken only where there are several panels. */
export const TITLE = 24;
/** From the room above a plot up to the baseline of its panel's title. */
export const PANEL_TITLE_ABOVE = 8;
/** Room below a plot for the labels of the time axis. */
export const TIME = 28;
/** Between a panel and the title of the one below it. */
export const ROW_GAP = 12;

/** Font sizes: of a mark's figure and a line's name, both bold; of whose a mark is, and of a record's name. */
export const FONT = { figure: 14, who: 12 } as const;
/** From one line of a direct label to the next, and from its upper edge to the baseline of its first line. */
export const LABEL = { line: 16, baseline: 13 } as const;

/** Half the width of a mark. */
export const MARK_RADIUS = 6;
/** Length of the arrow to the side to which a mark is open. */
export const ARROW = 26;
/** The head of that arrow: half its width, and its length. */
export const ARROW_HEAD = { half: 4, length: 5 } as const;
/** Half the width of the strokes that end a mark's whisker. */
export const WHISKER_CAP = 4;

/** Between the line of a moment and its words, how far below the plot's upper edge these stand, and the height of a line of them. */
export const MOMENT_LABEL = { aside: 5, below: 4, line: 14 } as const;
/** Below a plot: the length of a tick, and the baseline of its label. */
export const TIME_TICK = { length: 5, baseline: 19 } as const;
/** The label of a value tick stands so far above its line. */
export const TICK_ABOVE = 5;

/** Share of the time axis, from either end, within which a label begins or ends at its tick, so that it stays inside the plot. */
const EDGE = 0.03;

/** How a label of the time axis stands at its tick; `share` is the tick's place on the axis, from 0 to 1. */
export function labelAnchor(share: number): "start" | "middle" | "end" {
  return share < EDGE ? "start" : share > 1 - EDGE ? "end" : "middle";
}

/** The words at the two ends of a value axis stand so far above the edge that they belong to. */
export const AXIS_END = { above: 5 } as const;

/** The arrowhead beside those words: the room that it takes from the plot's right edge, and its own width and height. */
export const ARROWHEAD = { room: 14, width: 9, height: 8 } as const;
