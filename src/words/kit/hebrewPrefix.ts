const [MAQAF, IS_HEBREW] = ["־", /^[\u05d0-\u05ea]/];

/** What stands between a one-letter word of Hebrew (in, and, to, about) and what it is written together with: a maqaf before all but Hebrew letters. */
export function hebrewJoint(text: string): string {
  return IS_HEBREW.test(text) ? "" : MAQAF;
}
