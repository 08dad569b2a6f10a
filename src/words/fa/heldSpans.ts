const HOLD = "\u00a0";

/** The same running text with spans of years that no end of a line parts: «سال‌های ۲۰۱۷ | تا ۲۰۲۱» reads as “up to 2021”. */
export function heldSpans<Text extends string | null>(text: Text): Text {
  return (text?.replace(/([۰-۹]{4}) تا (?=[۰-۹]{4})/g, `$1${HOLD}تا${HOLD}`) ?? null) as Text;
}
