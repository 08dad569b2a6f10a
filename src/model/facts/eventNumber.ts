import type { Mention } from "../event.ts";

/** The numbers in digits that the words of a place in a source have, in their order: `1,500` is one of them. */
export function eventNumbers({ quote }: Pick<Mention, "quote">): number[] {
  return (quote.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(",", "")));
}

/** The one number that the words of a place have; null where they have none, or several of which each may be the count. */
export function eventNumber(mention: Pick<Mention, "quote">): number | null {
  const [first = null, ...others] = eventNumbers(mention);
  return others.length === 0 ? first : null;
}
