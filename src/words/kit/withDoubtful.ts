/** Years with those of them apart in which a figure is doubtful. */
interface Told<Years> {
  doubtful?: Years | null;
  /** Whether they are one year alone. */
  isOneYear?: boolean;
}

/**
 * What is said of some years, and behind it in a sentence of its own the same of those in which a figure is doubtful.
 *
 * @param said the words of some years, without a stop
 * @param before the words before the second sentence, of several years and of one, such as `Years with a doubtful figure`
 */
export function withDoubtful<Years extends Told<Years>>(
  years: Years,
  said: (years: Years) => string,
  before: { years: string; year: string },
  capital: (text: string) => string = (text) => text,
): string {
  const main = `${capital(said(years))}.`;
  const apart = years.doubtful ? said(years.doubtful) : "";
  return apart === ""
    ? main
    : [...(main === "." ? [] : [main]), `${years.doubtful?.isOneYear ? before.year : before.years}: ${apart}.`].join(" ");
}
