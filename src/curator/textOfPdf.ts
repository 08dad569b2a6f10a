import { extractTextItems, getDocumentProxy, type StructuredTextItem } from "unpdf";

/** One printed line: where it stands above the foot of its page, and how high its letters are, in points. */
interface Line {
  text: string;
  y: number;
  height: number;
}

/** A gap of more than this many heights of a line begins a paragraph; books set lines 1.2 to 1.5 heights apart. */
const GAP = 1.8;

/**
 * The text of a PDF file, its paragraphs between blank lines where the page leaves a gap. A page begins a paragraph unless the one before
 * ends within a sentence. Empty where the pages are pictures: nothing is recognised.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(bytes)));
  const text = items.map(pageText).reduce((all, page) => {
    if (all === "" || page === "") return all + page;
    return `${all}${/[\p{Ll},-]$/u.test(all) && /^\p{Ll}/u.test(page) ? "\n" : "\n\n"}${page}`;
  }, "");
  return text === "" ? "" : `${text}\n`;
}

function pageText(items: StructuredTextItem[]): string {
  let text = "";
  let before: Line | null = null;
  for (const line of linesOf(items)) {
    const gap = before === null ? 0 : before.y - line.y;
    const apart = before !== null && (gap > GAP * Math.max(before.height, line.height) || gap < 0);
    text += before === null ? line.text : `${apart ? "\n\n" : "\n"}${line.text}`;
    before = line;
  }
  return text;
}

function linesOf(items: StructuredTextItem[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const { str, y, height, hasEOL } of items) {
    if (line === null || (str.trim() !== "" && Math.abs(line.y - y) > Math.max(line.height, height) / 2)) {
      line = { text: "", y, height };
      lines.push(line);
    }
    line.text += str;
    line.height = Math.max(line.height, height);
    if (hasEOL) line = null;
  }
  return lines.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== "");
}
