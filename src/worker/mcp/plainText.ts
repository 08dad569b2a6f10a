/** Signs that are not seen and change how what stands around them is read: controls, marks of direction, halves of a letter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that are taken out.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

/** A text of somebody else as it may be repeated. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, "");
}
