/**
 * Breaks a text into lines of at most `width` letters, between words where that is possible, else inside a word that is longer than a line.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text
    .split(" ")
    .filter(Boolean)
    .flatMap((word) => pieces(word, width))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, width: number): string[] {
  return Array.from({ length: Math.ceil(word.length / width) }, (_, i) => word.slice(i * width, (i + 1) * width));
}

/** Fewest and most letters of a label's line. */
const LINE = { least: 18, most: 32 };
/** So many px of the plot's width allow one letter more: at 12 px a line is then about a third of the plot. */
const PER_LETTER = 20;

/** How many letters a line of a direct label has in a plot of a given width in px. */
export function labelLineLength(plotWidth: number): number {
  return Math.round(Math.min(LINE.most, Math.max(LINE.least, plotWidth / PER_LETTER)));
}
