import { isVerbatimIn, isWholeSentence, MAX_QUOTE_WORDS, quoteWords } from "../model/quote.ts";
import type { Table } from "../tables/definition.ts";
import type { Fault } from "../tables/fault.ts";
import type { DocumentText } from "./documents.ts";
import { cellFault, type RowPlace } from "./rowFault.ts";
import { wordsGoingOn, wordsLeadingUp } from "./wordsGoingOn.ts";

/** A quote and where it is said to stand. */
export interface Quoted {
  /** The row that holds it, its table, and the id of its observation or event. */
  place: RowPlace;
  table: Table;
  id: string;
  source: string;
  paragraph: number;
  quote: string;
  /** Our own words before it, where pages have the two together; null where there are none. */
  title: string | null;
  /** Our own words beside it; null where there are none. */
  note: string | null;
}

/** A faulty quote, and what it is of. */
export interface QuoteFault {
  id: string;
  fault: Fault;
}

/**
 * Quotes that do not stand verbatim in their paragraph, or are a whole sentence of it, those that go on with the words of their title, and notes
 * that go on with theirs. Sources without a text are passed over.
 */
export function quoteFaults(quoted: Quoted[], documents: DocumentText[]): QuoteFault[] {
  const texts = new Map(documents.map((document) => [document.id, document.paragraphs]));
  return quoted.flatMap(({ place, table, id, source, paragraph, quote, title, note }) => {
    const paragraphs = texts.get(source);
    const text = paragraphs?.[paragraph - 1];
    if (paragraphs === undefined || text === undefined) return [];
    if (isVerbatimIn(quote, text)) {
      const shorter = `less than a whole sentence: leave out its beginning or its end, at most ${MAX_QUOTE_WORDS} words`;
      if (isWholeSentence(quote, text)) return [{ id, fault: cellFault(table, place, "quote", quote, shorter) }];
      const leading = title === null ? 0 : wordsLeadingUp(quote, title, text);
      const fewer = `fewer of its first words: behind the last ${leading} of what pages call it they are more than ${MAX_QUOTE_WORDS}`;
      if (leading > 0 && leading + quoteWords(quote) > MAX_QUOTE_WORDS)
        return [{ id, fault: cellFault(table, place, "quote", quote, fewer) }];
      const going = note === null ? 0 : wordsGoingOn(quote, note, text);
      const ours = `words of our own: with its first ${going} it goes on where the quote ends, past ${MAX_QUOTE_WORDS} words`;
      return going > 0 && quoteWords(quote) + going > MAX_QUOTE_WORDS ? [{ id, fault: cellFault(table, place, "note", note, ours) }] : [];
    }
    const elsewhere = paragraphs.flatMap((other, i) => (isVerbatimIn(quote, other) ? [i + 1] : []));
    const fault =
      elsewhere.length > 0
        ? cellFault(table, place, "paragraph", paragraph, `${elsewhere.join(" or ")}, where ${source} has the words of the quote`)
        : cellFault(table, place, "quote", quote, `words of ${source}, paragraph ${paragraph}, which ${nearest(quote, text)}`);
    return [{ id, fault }];
  });
}

/** What the paragraph has instead, as far as the beginning or the end of the quote leads. */
function nearest(quote: string, text: string): string {
  const words = quote.split(" ");
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const [head, tail] = [words.slice(0, kept).join(" "), words.slice(-kept).join(" ")];
    if (isVerbatimIn(head, text)) return `has of it only ${JSON.stringify(head)}: copy what follows there, letter for letter`;
    if (isVerbatimIn(tail, text)) return `has of it only ${JSON.stringify(tail)}: copy what stands before it, letter for letter`;
  }
  return "has none of them: look for the paragraph, and copy the words letter for letter";
}
