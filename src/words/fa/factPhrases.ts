import type { DirectionsFact } from "../../model/facts/fact.ts";
import type { InShort } from "../kit/inShort.ts";
import { counted, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { eventsPhrase } from "./seriesPhrases.ts";

/** Phrases of facts that earlier releases have otherwise. */
export const factPhrases = {
  /** That parts do not reach a claim; with what they come to, in words, where that is known. */
  parts: (sum: string | null, when: string, hasDoubtful: boolean) =>
    `صادرات و واردات ثبت‌شده${when} روی هم ${sum === null ? "به این رقم نمی‌رسد" : `${sum} است${hasDoubtful ? " (یکی مشکوک است)" : ""}`}.`,
  /** Whether records match a claim or not. */
  differ: (isOne: boolean): string => (isOne ? "همخوان نیست" : "همخوان نیستند"),
  /** What the records that gave a verdict are, and a higher one of later years where there is one, with its year. */
  ranged: (who: string, how: string, range: string, later: string | null, short: InShort | null) =>
    short !== null
      ? `داده‌های ثبت‌شدهٔ ${short.years}: ${short.values}؛ رقم‌های بعدی تا ${short.later} می‌رسد.`
      : later === null
        ? `${who} ${how}: ${range}.`
        : `داده‌های ثبت‌شدهٔ سال‌های پیش از آن: ${range}؛ رقم‌های بعدی تا ${later} می‌رسد.`,
  events: (series: string, title: string) => eventsPhrase(series, title),
  /** Of a print that names no number, such as `dozens`, the same in words; null where it names one. */
  vague: (print: string | null): string | null => VAGUE[print?.toLowerCase() ?? ""] ?? null,
  /** The end of a sentence of what other sources report. `each`: how many of them with which country. */
  shared: (n: number, each: { n: number; country: string }[], isWhole = false) => {
    const own = each.filter((one) => one.n > 0);
    const [only] = own;
    if (n === 0 || only === undefined) return "";
    const whose = own.map((one) => `${kit.number(one.n)} مورد ${one.country}`);
    if (isWhole && own.length > 1) return `؛ از این‌ها ${listed(whose)} را مقاله‌ها نیز گزارش می‌کنند`;
    if (own.length > 1) return `؛ از این‌ها به‌ترتیب ${listed(own.map((one) => one.n))} مورد را مقاله‌ها نیز گزارش می‌کنند`;
    return `؛ از این‌ها ${kit.number(n)} مورد${each.length > 1 ? ` ${only.country}` : ""} را مقاله‌ها نیز گزارش می‌کنند`;
  },
  /** What records say of one of several shares. */
  against: (of: string, outcome: string) => ` دربارهٔ سهم از ${of}، ${outcome}`,
  /** That records of one thing disagree, or, where they are apart in time, vary. `each`: as they say it, with time and who says so. */
  disagree: (each: string[], areApart: boolean) =>
    `داده‌های ثبت‌شده ${areApart ? "سال به سال فرق دارند" : "با هم اختلاف دارند"}: ${listed(each)}.`,
  /** The condition of a verdict that rests on an event on record and on no figure. */
  ofCase: "، اگر منظور هر دو یک رویداد باشد",
  /** Of which country the newest figure is, where what is counted does not name it. */
  ofCountry: (country: string, of: string) => (of.includes(country) ? "" : ` برای ${country}`),
  /** Before the second of two partners, how old and how long what is told of it is beside the first. */
  beside: (country: string, { earlier, months, isOfBoth }: NonNullable<DirectionsFact["beside"]>): string | null => {
    const said = [
      ...(earlier === 0 ? [] : [`${counted(Math.abs(earlier), "سال")} ${earlier > 0 ? "قدیمی‌تر" : "تازه‌تر"} است`]),
      ...(months === null ? [] : [`تنها ${counted(months, "ماه")} را در بر می‌گیرد`]),
    ];
    if (said.length === 0) return null;
    return isOfBoth
      ? `تازه‌ترین رقم‌های هر دو جهت برای ${country} ${listed(said)}:`
      : `تازه‌ترین رقم‌های مشابه برای ${country} ${listed(said)}:`;
  },
  /** Whether the second of two counts of the same events repeats what was counted. */
  repeats: false,
};

/** Prints of a number that is not named, and what they are in a sentence. */
export const VAGUE: Record<string, string> = {
  dozens: "ده‌ها",
  scores: "ده‌ها",
  hundreds: "صدها",
  thousands: "هزاران",
  millions: "میلیون‌ها",
};
