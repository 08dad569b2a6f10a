import type { ChartSpec } from "../../chart/chartSpec/chartSpec.ts";
import type { Rect } from "../../chart/scene/labelPlacement.ts";
import { BOLD, FONT, TIME, TITLE, TOP } from "../../chart/scene/measures.ts";
import { charsPerLine } from "../../chart/scene/textWidth.ts";
import { wrapText } from "../../chart/scene/wrapText.ts";
import type { ImageSize } from "./size.ts";

/** Where everything of a picture file stands, in layout units; ImageSize.scale is how many px of the file one of them is. */
export interface ImageLayout {
  width: number;
  height: number;
  /** Lines of the heading with their baselines. */
  title: Line[];
  subtitle: Line[];
  legend: number;
  /** The panels that the format has room for, in order. */
  plots: Rect[];
  footer: Line[];
}

interface Line {
  text: string;
  y: number;
}

/** Empty border on every side of the picture, in layout units. */
export const MARGIN = 24;
/** Font size of the heading, as fileStyle.ts has it, and from one of its lines to the next. */
const TITLE_SIZE = 23;
const TITLE_LINE = 28;
/** From one line of the subtitle or the footer to the next; their letters are of FONT.text and FONT.who. */
const SMALL_LINE = 17;
/** From the heading to the baseline of the subtitle, from there to that of the legend, and from there to the first plot. */
const TO_SUBTITLE = 20;
const TO_LEGEND = 26;
const TO_PLOTS = 12;
/** Between the time axis and the footer, in a picture as high as its content. */
const TO_FOOTER = 14;
/** Lowest plot of a share of 1 that still can be read; one with a smaller share may be half as high. */
const LOWEST = 96;
const LOWEST_SHARE = 0.5;
/** Between two plots side by side, and from the room of one to that of the one below. */
const GAP = 28;
const ROW_GAP = 10;
/** From this width between the margins on, two plots stand side by side. */
const TWO_COLUMNS = 560;
/** Height of a plot in a picture as high as its content: that of the narrow picture of a page. */
const NATURAL_PLOT = 220;

/** Lays a spec out in a format. `footer` holds the lines below the picture: source, license, address. */
export function imageLayout(spec: ChartSpec, format: ImageSize, footer: string[]): ImageLayout {
  const width = format.width / format.scale;
  const inner = width - 2 * MARGIN;
  const title = stack(wrapText(spec.title, charsPerLine(inner, TITLE_SIZE, BOLD)), MARGIN + TITLE_SIZE, TITLE_LINE);
  const subtitle = stack(wrapText(spec.subtitle, charsPerLine(inner, FONT.text)), below(title) + TO_SUBTITLE, SMALL_LINE);
  const legend = below(subtitle) + TO_LEGEND;
  const top = legend + TO_PLOTS;
  const notes = footer.flatMap((line) => wrapText(line, charsPerLine(inner, FONT.who)));
  const foot = notes.length * SMALL_LINE + MARGIN;
  const space = format.height === null ? null : format.height / format.scale - top - foot;
  const plots = place(spec, { x: MARGIN, y: top, width: inner }, space);
  const end = Math.max(...plots.map((plot) => plot.y + plot.height + TIME));
  const height = format.height === null ? Math.ceil(end + TO_FOOTER + foot) : format.height / format.scale;
  return { width, height, title, subtitle, legend, plots, footer: stack(notes, height - foot + SMALL_LINE, SMALL_LINE) };
}

function stack(texts: string[], first: number, step: number): Line[] {
  return texts.map((text, i) => ({ text, y: first + i * step }));
}

function below(lines: Line[]): number {
  return lines.at(-1)?.y ?? MARGIN;
}

/** As many panels as stay legible, two in a row where the spec allows it; in a free height every panel. */
function place(spec: ChartSpec, area: { x: number; y: number; width: number }, space: number | null): Rect[] {
  const several = spec.panels.length > 1;
  const columns = several && spec.arrangement === "grid" && area.width >= TWO_COLUMNS ? 2 : 1;
  const head = TOP + (several ? TITLE : 0);
  const width = (area.width - GAP * (columns - 1)) / columns;
  const rows = space === null ? Math.ceil(spec.panels.length / columns) : rowsThatFit(spec, columns, head, space);
  const shares = Array.from({ length: rows }, (_, row) => spec.panels[row * columns]?.height ?? 1);
  const unit = space === null ? NATURAL_PLOT : (space - rows * (head + TIME) - (rows - 1) * ROW_GAP) / sum(shares);
  let y = area.y;
  return shares.flatMap((share, row) => {
    const height = Math.round(unit * share);
    const plots = Array.from({ length: Math.min(columns, spec.panels.length - row * columns) }, (_, column) => ({
      x: area.x + column * (width + GAP),
      y: y + head,
      width,
      height,
    }));
    y += head + height + TIME + ROW_GAP;
    return plots;
  });
}

/** How many rows of plots fit without the first one falling below the lowest height. */
function rowsThatFit(spec: ChartSpec, columns: number, head: number, space: number): number {
  const all = Math.ceil(spec.panels.length / columns);
  for (let rows = all; rows > 1; rows--) {
    const shares = Array.from({ length: rows }, (_, row) => spec.panels[row * columns]?.height ?? 1);
    const unit = (space - rows * (head + TIME) - (rows - 1) * ROW_GAP) / sum(shares);
    if (unit * Math.min(...shares) >= LOWEST * LOWEST_SHARE && unit >= LOWEST) return rows;
  }
  return 1;
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
