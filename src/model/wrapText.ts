/** Breaks a text into lines of at most `width` letters where words allow it. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Letters of a label's line in a plot of a given width in pixels: about two fifths of it, at 12 px. */
export function labelLetters(plotWidth: number): number {
  return Math.round(Math.min(44, Math.max(18, plotWidth / 16)));
}
