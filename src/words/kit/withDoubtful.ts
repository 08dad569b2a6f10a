/** Years with those of them apart in which a figure is doubtful. */
interface Told<Years> {
  doubtful?: Years | null;
}

/**
 * What is said of some years, and behind it in a sentence of its own the same of those in which a figure is doubtful.
 *
 * @param said the words of some years, without a stop
 * @param before the words before the second sentence, such as `Years with a doubtful figure`
 */
export function withDoubtful<Years extends Told<Years>>(
  years: Years,
  said: (years: Years) => string,
  before: string,
  capital: (text: string) => string = (text) => text,
): string {
  const main = `${capital(said(years))}.`;
  const apart = years.doubtful ? said(years.doubtful) : "";
  return apart === "" ? main : [...(main === "." ? [] : [main]), `${before}: ${apart}.`].join(" ");
}
