import type { Edition } from "../../edition/edition.ts";
import type { ChartView } from "../../model/chartView.ts";
import { type ChartSpec, isEmpty, pictureOf } from "../chartSpec/chartSpec.ts";
import { splitCredits } from "../chartSpec/credits.ts";
import { embedTexts } from "../chartSpec/embedTexts.ts";
import { emptyText } from "../chartSpec/emptyText.ts";
import { stateOf } from "../chartSpec/stateOf.ts";
import type { Weight } from "../metrics/textWidth.ts";
import { countingLines } from "../metrics/wrapText.ts";
import { BREAKPOINT, embedSizes, MAX_WIDTH, PADDING_X } from "./embedSize.ts";
import { pictureHeight } from "./pictureScene.ts";

/**
 * Size and line height of an embed's texts in px, from the rem of its page.css and figure.css at 16 px; the title of a wide frame is
 * larger.
 */
export const EMBED_TEXT = {
  title: { size: 20.8, line: 25 },
  wideTitle: { size: 23.2, line: 28 },
  reading: { size: 14.7, line: 20.6 },
  subtitle: { size: 13.1, line: 18.4 },
  notes: { size: 12.5, line: 17.5 },
};

/** Margins and rules above, between and below the parts, in px: border, padding, legend, subtitle, notes, credit. */
const FIXED_HEIGHT = 144;

/** What the legend takes of it, in px: a form draws its key in the picture. */
const LEGEND = 20;

/** What folded notes take while they are folded, in px: the line that opens them, and what the estimate of their text would have had to spare. */
const SUMMARY = 46;

/** What says that a view is empty, in px: its text, and edge, padding and margins above and below it, and beside it. */
const EMPTY = { text: { size: 16, line: 22.4 }, around: 2 + 2 * 48 + 2 * 16, beside: 2 + 2 * 16 };

/** From this width of the frame on, in px, page.css gives it the wide edge and the larger title. */
const WIDE_EDGE = 600;

/** Narrowest column of text that is reckoned with, in px: below it not even a word fits a line. */
const NARROWEST = 120;

/** Heights are rounded up to a multiple of this, in px. */
const STEP = 10;

/**
 * Lines that a pinned embed keeps free for the notice of a correction: it may come, with its reason, when the snippet stands in an article
 * already.
 */
const NOTICE_LINES = 5;

/**
 * Height that an embed needs in a frame of a given width, for frames that no script will size.
 * The picture is exact; lines of text are estimated on the safe side, as the reader's font is not known here.
 *
 * @param width of the frame, in CSS px
 * @returns CSS px, a multiple of 10
 */
export function embedHeight(edition: Edition, whole: ChartSpec, view: ChartView, width: number): number {
  return embedHeights(edition, whole, view)(width);
}

/** The same for frames of several widths: what the embed says is put together and measured once. */
export function embedHeights(edition: Edition, whole: ChartSpec, view: ChartView): (width: number) => number {
  const spec = pictureOf(whole);
  const { deck, below, folded } = embedTexts(edition, spec);
  const { named, rest } = splitCredits(edition, spec);
  const more = rest.length > 0 ? [edition.words.chart.recordSources(rest.length)] : [];
  const sources = `${edition.words.chart.sources}: ${edition.words.kit.semicolons([...named.map((source) => source.label), ...more])}. ${stateOf(edition, view)}`;
  const texts = [
    textHeights(deck, EMBED_TEXT.reading),
    textHeights(spec.subtitle, EMBED_TEXT.subtitle),
    textHeights(below, EMBED_TEXT.notes),
    textHeights(sources, EMBED_TEXT.notes),
  ];
  const summary = folded.length > 0 ? SUMMARY : 0;
  const fixed = FIXED_HEIGHT - (spec.forms ? LEGEND : 0) + summary + (edition.pinned === null ? 0 : NOTICE_LINES * EMBED_TEXT.notes.line);
  // By the width of the picture: frames of many widths show one of two.
  const heights = new Map<number, number>();
  return (width) => {
    const { size, inner, scale, title } = embedPicture(spec, width);
    const height = heights.get(size.width) ?? pictureHeight(spec, size);
    heights.set(size.width, height);
    const drawn = height * scale;
    const picture = isEmpty(spec)
      ? Math.max(drawn, textHeight(emptyText(edition, spec), inner - EMPTY.beside, EMPTY.text) + EMPTY.around)
      : drawn;
    const text = texts.reduce((sum, heightIn) => sum + heightIn(inner), textHeight(spec.title, inner, title, 700));
    return Math.ceil((picture + text + fixed) / STEP) * STEP;
  };
}

/**
 * Which picture an embed shows in a frame of a width, in CSS px: its size before it is scaled, how wide the column is and how far the picture
 * grows in it, and the size of the title above it.
 */
export function embedPicture(spec: Pick<ChartSpec, "arrangement" | "panels">, width: number) {
  const wideEdge = width >= WIDE_EDGE;
  const inner = Math.max(NARROWEST, width - (wideEdge ? PADDING_X.wide : PADDING_X.narrow));
  const sizes = embedSizes(spec);
  const [size, widest] = inner >= BREAKPOINT ? [sizes.wide, MAX_WIDTH.wide] : [sizes.narrow, MAX_WIDTH.narrow];
  return { size, inner, scale: Math.min(inner, widest) / size.width, title: wideEdge ? EMBED_TEXT.wideTitle : EMBED_TEXT.title };
}

/** Share of the column that lines are reckoned to fill: the widest usual system font is a few percent wider than text widths allow for. */
const FILLED = 0.9;

/** Height of a text in a column, on the safe side, in CSS px. */
export function textHeight(text: string, width: number, face: Face, weight: Weight = 400): number {
  return textHeights(text, face, weight)(width);
}

/** The same in columns of several widths. */
function textHeights(text: string, { size, line }: Face, weight: Weight = 400): (width: number) => number {
  const lines = countingLines(text, size, weight);
  return (width) => lines(width * FILLED) * line;
}

/** Size and line height, in px. */
interface Face {
  size: number;
  line: number;
}
