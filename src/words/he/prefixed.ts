import { hebrewJoint } from "../kit/hebrewPrefix.ts";

/** A one-letter word (in, to, from, that, and) written together with what follows: `לאיראן`, `ב־2020`. */
export function prefixed(letter: string, text: string): string {
  return `${letter}${hebrewJoint(text)}${text}`;
}
