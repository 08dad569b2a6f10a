import { quoteWords } from "../model/quote.ts";
import type { NumberToken } from "./numberTokens.ts";

/** A token and what stands around it in its paragraph. */
export interface Surroundings {
  token: string;
  /** The paragraph up to the token, and from behind it. */
  before: string;
  after: string;
  /** The sentence that holds the token, its part before the token, and the unbroken run of characters (an address). */
  sentence: string;
  lead: string;
  run: string;
}

/** A full stop, question or exclamation mark with closing marks and note markers behind it, then white space. */
const SENTENCE_END = /[.!?]["'’”)]*(?:\[\d+\])?\s+/g;

/** What stands around a token in its paragraph; `token.at` counts UTF-16 code units from 0. */
export function surroundings(paragraph: string, { token, at }: NumberToken): Surroundings {
  const before = paragraph.slice(0, at);
  const after = paragraph.slice(at + token.length);
  const begin = [...before.matchAll(SENTENCE_END)].at(-1);
  const lead = begin ? before.slice(begin.index + begin[0].length) : before;
  const end = after.search(SENTENCE_END);
  const run = (/\S*$/.exec(before)?.[0] ?? "") + token + (/^\S*/.exec(after)?.[0] ?? "");
  return { token, before, after, lead, run, sentence: lead + token + (end < 0 ? after : after.slice(0, end)) };
}

/** The few words around a token, for the eye: at most `most`, counted as in a quote, taken from both sides in turn. */
export function fewWords({ before, after, token }: Surroundings, most: number): string {
  const [left, right] = [before.split(/(?<=\s)/), after.split(/(?=\s)/)];
  let text = token;
  for (let toLeft = true; left.length + right.length > 0; toLeft = !toLeft) {
    const longer = right.length === 0 || (toLeft && left.length > 0) ? `${left.pop()}${text}` : `${text}${right.shift()}`;
    if (quoteWords(longer) > most) break;
    text = longer;
  }
  return text.trim();
}
