import { type Ruler, textRuler, type Weight } from "./textWidth.ts";

/** Breaks a text into lines of at most `width` pixels at a size and weight: between words where they allow it, inside a word that is wider than a line. */
export function wrapWidth(text: string, width: number, size: number, weight: Weight = 400): string[] {
  return wrapMeasured(text, width, textRuler(size, weight));
}

/** How many lines that makes, of a text that is broken at several widths and measured once. */
export function countingLines(text: string, size: number, weight: Weight): (width: number) => number {
  const ruler = textRuler(size, weight);
  const measured = measure(text, ruler);
  return (width) => linesIn(measured, width, ruler);
}

/** The same number of lines, as even as they can be: no single word is left for the last line where the others can share. */
export function wrapEvenly(text: string, width: number, size: number, weight: Weight): string[] {
  return wrappingEvenly(text, size, weight).wrap(width);
}

/** The same of a text that is broken at several widths, and measured once; `longest` is its longest word, in pixels. */
export function wrappingEvenly(text: string, size: number, weight: Weight): { longest: number; wrap: (width: number) => string[] } {
  const ruler = textRuler(size, weight);
  const measured = measure(text, ruler);
  const longest = Math.max(...measured.words.map(({ ems }) => ruler.pixels(ems)));
  const wrap = (width: number) => {
    const lines = linesIn(measured, width, ruler);
    let [low, high] = [longest, width];
    for (let step = 0; lines > 1 && low < high && step < 5; step++) {
      const middle = (low + high) / 2;
      if (linesIn(measured, middle, ruler) > lines) low = middle;
      else high = middle;
    }
    return wrapped(measured, high, ruler);
  };
  return { longest, wrap };
}

/** Breaks a text with another ruler. Lines are never empty; a single character that is too wide stands alone. */
export function wrapMeasured(text: string, width: number, ruler: Ruler): string[] {
  return wrapped(measure(text, ruler), width, ruler);
}

/** A piece of a text with its width in em. */
interface Piece {
  text: string;
  ems: number;
}

/** A text whose words were measured, so that it can be broken in several ways. */
interface Measured {
  words: Piece[];
  space: Piece;
}

function measure(text: string, { ems }: Ruler): Measured {
  const piece = (part: string): Piece => ({ text: part, ems: ems(part) });
  return { words: text.split(" ").filter(Boolean).map(piece), space: piece(" ") };
}

function wrapped({ words, space }: Measured, width: number, { ems, pixels }: Ruler): string[] {
  const join = (parts: readonly Piece[], between: Piece) => filled(parts, between, (piece) => pixels(piece) <= width);
  const letters = (word: string) => [...word].map((letter): Piece => ({ text: letter, ems: ems(letter) }));
  const parts = words.flatMap((word) => (pixels(word.ems) <= width ? [word] : join(letters(word.text), NOTHING)));
  return join(parts, space).map(({ text }) => text);
}

/** How many lines a text takes in a width. */
function linesIn(measured: Measured, width: number, ruler: Ruler): number {
  const { words, space } = measured;
  let [lines, filled] = [0, 0];
  for (const { ems } of words) {
    if (ruler.pixels(ems) > width) return wrapped(measured, width, ruler).length;
    const more = filled + space.ems + ems;
    const fits = lines > 0 && ruler.pixels(more) <= width;
    if (!fits) lines++;
    filled = fits ? more : ems;
  }
  return lines;
}

const NOTHING: Piece = { text: "", ems: 0 };

/** Parts joined as long as they fit; one that does not stands alone. */
function filled(parts: readonly Piece[], between: Piece, isFitting: (ems: number) => boolean): Piece[] {
  const lines: Piece[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const ems = last === undefined ? part.ems : last.ems + between.ems + part.ems;
    if (last !== undefined && isFitting(ems)) lines[lines.length - 1] = { text: last.text + between.text + part.text, ems };
    else lines.push(part);
  }
  return lines;
}

/** Widest line of a label in a plot of a given width in pixels: a third of it, and no less than three usual words, no more than six. */
export function labelWidth(plotWidth: number): number {
  return Math.min(215, Math.max(121, plotWidth / 3));
}
