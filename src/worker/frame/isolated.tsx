const LETTER = /\p{L}/u;
/** Letters of scripts that are read from the right. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** An address, without the bracket or mark that a sentence sets behind it. */
const ADDRESS = /(https?:\/\/[^\s<>"'()[\]{}]*[^\s<>"'()[\]{}.,;:!?])/u;
/** The words in a link of a tag. */
const LINKED = /(?<=>)([^<>]+)(?=<\/a>)/u;

/** Which way a text is read: the way of its first letter. */
export function directionOf(text: string): "ltr" | "rtl" {
  return FROM_RIGHT.test(LETTER.exec(text)?.[0] ?? "") ? "rtl" : "ltr";
}

/**
 * A text of both directions whose parts keep together: in one from the right its addresses, in one from the left the words of a link with their
 * digits. The text itself stays as it is, letter for letter.
 */
export function Isolated({ text }: { text: string }) {
  const parts = text.split(directionOf(text) === "rtl" ? ADDRESS : LINKED);
  // Every second part is what is set apart.
  return <>{parts.map((part, i) => (i % 2 === 0 ? part : <bdi dir={directionOf(part)}>{part}</bdi>))}</>;
}
