import type { DirectionsFact } from "../../model/facts/fact.ts";
import type { InShort } from "../kit/inShort.ts";
import { counted, listed } from "./cardinal.ts";
import { fromTo } from "./fromTo.ts";
import { eventsPhrase, eventsTie } from "./seriesPhrases.ts";

/** Prints of a number that is not named, as Turkish says them. */
export const MANY: Record<string, string> = {
  dozens: "düzinelerce",
  scores: "onlarca",
  hundreds: "yüzlerce",
  thousands: "binlerce",
  millions: "milyonlarca",
};

/** Phrases that earlier releases have otherwise. */
export const factPhrases = {
  /** That parts do not reach a claim; with what they come to, in words, where that is known. */
  parts: (sum: string | null, time: string, hasDoubtful: boolean) =>
    sum === null
      ? "istatistiklerdeki ihracat ile ithalatın toplamı buna ulaşmıyor."
      : `istatistiklere göre ${time}ihracat ile ithalatın toplamı ${sum}${hasDoubtful ? " (biri şüpheli)" : ""}.`,
  events: (series: string, title: string) => eventsPhrase(series, title),
  /** How many events of a series belong to each country; where “or” stands in each part, a comma between them. */
  counts: (series: string, each: { country: string; count: number }[]) => {
    const parts = each.map(({ country, count }) => `${eventsTie(series, country)} ${count}`);
    return series === "official-visits" ? parts.join(", ") : listed(parts);
  },
  range: fromTo,
  /** A print that names no number, such as `dozens`, in words; null where it names one. */
  vague: (print: string | null): string | null => MANY[print?.toLowerCase() ?? ""] ?? null,
  /** The end of a sentence of what other sources report. `each`: how many of them with which country. */
  shared: (n: number, each: { n: number; country: string }[], isWhole = false) => {
    const own = each.filter((one) => one.n > 0);
    const [only] = own;
    if (n === 0 || only === undefined) return "";
    if (each.length === 1) return `; bunların ${n} tanesini makaleler de bildiriyor`;
    if (own.length === 1) return `; ${only.country} olanların ${n} tanesini makaleler de bildiriyor`;
    const whose = own.map((one) => `${one.country} olanların ${one.n} tanesini`);
    if (isWhole) return `; bunlardan ${listed(whose)} makaleler de bildiriyor`;
    return `; bunların sırasıyla ${listed(own.map((one) => one.n))} tanesini makaleler de bildiriyor`;
  },
  /** What other sources show, and a higher figure of later years where there is one, with who reports it. */
  ranged: (said: string, range: string, later: string | null, short: InShort | null) =>
    short !== null
      ? `diğer kaynakların ${short.years} için verdiği rakamlar: ${short.values}; sonraki yılların en yükseği ${short.later}.`
      : later === null
        ? `${said}: ${range}.`
        : `diğer kaynakların ondan önceki yıllar için verdiği rakamlar: ${range}; sonraki yılların en yükseği ${later}.`,
  /** The newest figure; without the country where what is counted names it. */
  latest: (figure: string, country: string, when: string, of: string, isOfEach: boolean) =>
    `En son rakam, ${when}${of.includes(country) && !isOfEach ? "" : `${country} için `}${figure} (${of}).`,
  /** Before the second of two partners, how old and how long what is told of it is beside the first; null where both are alike. */
  beside: (country: string, { earlier, months, isOfBoth }: NonNullable<DirectionsFact["beside"]>): string | null => {
    const years = `${counted(Math.abs(earlier), "yıl")} daha ${earlier > 0 ? "eski" : "yeni"}`;
    const said = [...(earlier === 0 ? [] : [years]), ...(months === null ? [] : [`yalnızca ${counted(months, "aylık")}`])];
    if (said.length === 0) return null;
    return isOfBoth
      ? `${country} için her iki yönün en yeni rakamları ${listed(said)}:`
      : `${country} için bu türden en yeni rakamlar ${listed(said)}:`;
  },
  /** Whether the second of two counts of the same events repeats whose they are. */
  repeats: false,
  untested: "bunu diğer kaynaklarla sınamak mümkün değil.",
  /** What agrees or does not: one figure or several. */
  tested: (isOne: boolean): string => (isOne ? "diğer bir kaynağın rakamı" : "diğer kaynakların rakamları"),
  /** That the others disagree, before each of them. */
  disagree: "diğer kaynaklar birbirini tutmuyor",
  /** The same of records that are apart in time. */
  vary: "diğer rakamlar yıla göre değişiyor",
  /** A verdict that rests on an event on record and on no figure, with its condition; null: without one. */
  ofCase: (isOne: boolean, how: string): string | null =>
    `${isOne ? "diğer bir kaynak" : "diğer kaynaklar"} aynı vakayı kastediyorsa, ${isOne ? "rakamı" : "rakamları"} bununla ${how}`,
  disputes: (when: string) => `${when}, listeye göre, silahlı anlaşmazlıklar`,
  records: (years: string) => `Diğer kaynakların rakamları ${years} ait.`,
};
