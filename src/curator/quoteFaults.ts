import { isVerbatimIn, isWholeSentence } from "../model/quote.ts";
import type { DocumentText } from "./documents.ts";

/** A quote and where it is said to stand. */
export interface Quoted {
  /** The row that holds it, for the message. */
  row: string;
  source: string;
  paragraph: number;
  quote: string;
}

/** Quotes that do not stand verbatim in their paragraph, or are a whole sentence of it. Sources without a text are passed over. */
export function quoteFaults(quoted: Quoted[], documents: DocumentText[]): string[] {
  const texts = new Map(documents.map((document) => [document.id, document.paragraphs]));
  return quoted.flatMap(({ row, source, paragraph, quote }) => {
    const text = texts.get(source)?.[paragraph - 1];
    if (text === undefined) return [];
    if (!isVerbatimIn(quote, text)) return [`${row} ${JSON.stringify(quote)}: expected words of ${source}, paragraph ${paragraph}`];
    return isWholeSentence(quote, text) ? [`${row} ${JSON.stringify(quote)}: expected less than a whole sentence`] : [];
  });
}
