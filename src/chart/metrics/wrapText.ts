import { type Ruler, textRuler, textWidth, type Weight } from "./textWidth.ts";

/** Breaks a text into lines of at most `width` pixels at a size and weight: between words where they allow it, inside a word that is wider than a line. */
export function wrapWidth(text: string, width: number, size: number, weight: Weight = 400): string[] {
  return wrapMeasured(text, width, textRuler(size, weight));
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

/** The same with another ruler. Lines are never empty; a single character that is too wide stands alone. */
export function wrapMeasured(text: string, width: number, ruler: Ruler): string[] {
  const words = text.split(" ").filter(Boolean);
  return filled(
    words.flatMap((word) => (ruler.pixels(ruler.emsAfter(0, word)) <= width ? [word] : filled([...word], "", width, ruler))),
    " ",
    width,
    ruler,
  );
}

/** Parts joined as long as they fit a width; one that is wider stands alone. */
function filled(parts: readonly string[], between: string, width: number, { emsAfter, pixels }: Ruler): string[] {
  const lines: string[] = [];
  let ems = 0;
  for (const part of parts) {
    const last = lines.at(-1);
    const grown = emsAfter(ems, between + part);
    if (last !== undefined && pixels(grown) <= width) {
      lines[lines.length - 1] = last + between + part;
      ems = grown;
    } else {
      lines.push(part);
      ems = emsAfter(0, part);
    }
  }
  return lines;
}

/** Widest line of a label in a plot of a given width in pixels: a third of it, and no less than three usual words, no more than six. */
export function labelWidth(plotWidth: number): number {
  return Math.min(215, Math.max(121, plotWidth / 3));
}
