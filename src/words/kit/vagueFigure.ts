/**
 * How a language shows a figure whose print names no number, as “dozens” does: in its own word, and behind it what that is at least, which is
 * our reading. Null where the print names a number.
 *
 * @param own the word of the language by the print of it, in small letters
 */
export function vagueFigure(own: Readonly<Record<string, string>>): (print: string | null, figure: string) => string | null {
  return (print, figure) => {
    const word = own[print?.toLowerCase() ?? ""];
    return word === undefined ? null : `${word} (${figure})`;
  };
}
