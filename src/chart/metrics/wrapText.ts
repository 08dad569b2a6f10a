import { textWidth, type Weight } from "./textWidth.ts";

/** How wide a text is in pixels. */
export type Measure = (text: string) => number;

/** Breaks a text into lines of at most `width` pixels at a size and weight: between words where they allow it, inside a word that is wider than a line. */
export function wrapWidth(text: string, width: number, size: number, weight: Weight = 400): string[] {
  return wrapMeasured(text, width, (part) => textWidth(part, size, weight));
}

/** The same number of lines, as even as they can be: no single word is left for the last line where the others can share. */
export function wrapEvenly(text: string, width: number, size: number, weight: Weight = 400): string[] {
  let lines = wrapWidth(text, width, size, weight);
  let low = Math.max(...text.split(" ").map((word) => textWidth(word, size, weight)));
  let high = width;
  for (let step = 0; lines.length > 1 && low < high && step < 5; step++) {
    const middle = (low + high) / 2;
    const tried = wrapWidth(text, middle, size, weight);
    if (tried.length > lines.length) low = middle;
    else [lines, high] = [tried, middle];
  }
  return lines;
}

/** The same with another measure of widths. Lines are never empty; a single character that is too wide stands alone. */
export function wrapMeasured(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text
    .split(" ")
    .filter(Boolean)
    .flatMap((word) => pieces(word, width, measure))) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word in pieces that fit; whole where it does. */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  for (const character of word) {
    const last = parts.at(-1);
    if (last !== undefined && measure(last + character) <= width) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

/** Widest line of a label in a plot of a given width in pixels: a third of it, and no less than three usual words, no more than six. */
export function labelWidth(plotWidth: number): number {
  return Math.min(215, Math.max(121, plotWidth / 3));
}
