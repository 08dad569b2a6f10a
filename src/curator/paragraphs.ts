/**
 * The paragraphs of a document's text: non-empty blocks between blank lines, headings and page furniture included.
 * A line with only white space is blank. Wrapped lines are joined with one space, so the text of a paragraph is one line.
 * Paragraph n of the codebook is element n - 1.
 */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map(joinLines)
    .filter((block) => block !== "");
}

/** Joins wrapped lines: a hyphen at the end of a line keeps no space behind it, every other break becomes one space. */
function joinLines(block: string): string {
  return block
    .replace(/-\s*\r?\n\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
