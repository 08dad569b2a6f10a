const [MAQAF, IS_JOINED] = ["־", /^[\u05d0-\u05ea”’]/];

/**
 * What stands between a one-letter word of Hebrew (in, and, to, about) and what it is written together with: a maqaf before all but Hebrew letters
 * and quotation marks.
 */
export function hebrewJoint(text: string): string {
  return IS_JOINED.test(text) ? "" : MAQAF;
}
