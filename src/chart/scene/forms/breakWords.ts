import { type GrowingLine, growingLine, widestShare } from "../../metrics/textWidth.ts";
import type { TextStyle } from "./formScene.ts";
import { TEXT } from "./formText.ts";

/**
 * A text broken between words into lines of a width in pixels; a word that is longer stands alone. Lines leave room for the widest usual font
 * where that costs no line more.
 */
export function breakWords(text: string, width: number, style: TextStyle): string[] {
  const roomy = linesOf(text, width / widestShare(TEXT[style].weight), style);
  // One line can be no fewer.
  if (roomy.length <= 1) return roomy;
  const usual = linesOf(text, width, style);
  return roomy.length === usual.length ? roomy : usual;
}

function linesOf(text: string, width: number, style: TextStyle): string[] {
  const { size, weight } = TEXT[style];
  const lines: GrowingLine[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const longer = lines.at(-1)?.with(` ${word}`);
    if (longer !== undefined && longer.width <= width) lines[lines.length - 1] = longer;
    else lines.push(growingLine(word, size, weight));
  }
  return lines.map((line) => line.text);
}
