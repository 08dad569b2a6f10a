/** With a large first letter. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** With a small first letter, where the first word is a common noun: an abbreviation or a name keeps its capitals. */
export function small(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
