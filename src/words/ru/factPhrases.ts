import type { DirectionsFact } from "../../model/facts/fact.ts";
import type { InShort } from "../kit/inShort.ts";
import { counted, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { eventsPhrase } from "./seriesPhrases.ts";

/** Prints of a number that is not named, by what they are in Russian. */
export const VAGUE: Record<string, string> = {
  dozens: "десятки",
  scores: "десятки",
  hundreds: "сотни",
  thousands: "тысячи",
  millions: "миллионы",
};

/** Phrases of facts that earlier releases have otherwise. */
export const factPhrases = {
  events: (series: string, n: number, title: string): string => eventsPhrase(series, n, title),
  /** A print that names no number, such as `dozens`, with what it is at least; null where it names one. `things`: what is counted, of many. */
  vague: (print: string | null, figure: string, things: string | null): string | null => {
    const word = VAGUE[print?.toLowerCase() ?? ""];
    return word === undefined || things === null ? null : `${word} (${kit.quoted(print ?? "")}) ${things}, ${figure}`;
  },
  /** The end of a sentence of what other sources report. `each`: how many of them with which country. */
  shared: (n: number, each: { n: number; country: string }[], isWhole = false): string => {
    const own = each.filter((one) => one.n > 0);
    const [only] = own;
    if (n === 0 || only === undefined) return "";
    if (own.length === 1 && each.length > 1) return `; из них ${n} ${only.country} есть и в статьях`;
    if (isWhole && own.length > 1) return `; из них ${listed(own.map((one) => `${one.n} ${one.country}`))} есть и в статьях`;
    return `; из них ${listed(own.map((one) => one.n))} есть и в статьях`;
  },
  /** Before the second of two partners, how old and how long what is told of it is beside the first: `Последние такие числа для Израиля на четыре года старше и охватывают только семь месяцев:`. */
  beside: (country: string, { earlier, months, isOfBoth }: NonNullable<DirectionsFact["beside"]>): string | null => {
    const years = `на ${counted(Math.abs(earlier), NOUNS.year)} ${earlier > 0 ? "старше" : "новее"}`;
    const said = [...(earlier === 0 ? [] : [years]), ...(months === null ? [] : [`охватывают только ${counted(months, NOUNS.month)}`])];
    if (said.length === 0) return null;
    return isOfBoth
      ? `Последние числа по обоим направлениям для ${inCase(country, "genitive")} ${listed(said)}:`
      : `Последние такие числа для ${inCase(country, "genitive")} ${listed(said)}:`;
  },
  /** The condition of a verdict that rests on an event on record and on no figure. */
  ofCase: ", если речь об одном и том же случае",
  /** What the records that gave a verdict are, and a higher one of later years. */
  ranged: (range: string, later: string, short: InShort | null): string =>
    short === null
      ? ` Данные за годы до статьи показывают ${range}; более поздние доходят до ${later}.`
      : ` Данные ${short.years} показывают ${short.values}; более поздние доходят до ${short.later}.`,
};
