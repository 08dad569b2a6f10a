import type { DirectionsFact } from "../../model/facts/fact.ts";
import type { Observation } from "../../model/observation.ts";
import type { InShort } from "../kit/inShort.ts";
import { capital, uncapital } from "./capital.ts";
import { counted, digitsOfThem, listed } from "./cardinal.ts";
import { fromTo } from "./fromTo.ts";
import { eventsPhrase } from "./seriesPhrases.ts";

/** Prints of a number that is not named, as Azerbaijani ends a sentence with them: `İranla sazişlərin sayı onlarladır`. */
const MANY: Record<string, string> = {
  dozens: "onlarladır",
  scores: "onlarladır",
  hundreds: "yüzlərlədir",
  thousands: "minlərlədir",
  millions: "milyonlarladır",
};

/** A figure as the end of a sentence, of a year that is over in the past: the hedges that close it take the verb themselves. */
function amountsTo(o: Observation, figure: string): string {
  const isPast = o.period_basis !== "publication";
  if (o.qualifier === "more_than") return isPast ? `${figure} olub` : `${figure}dur`;
  if (o.qualifier === "less_than") return isPast ? `${figure} olub` : `${figure}dır`;
  return `${figure} təşkil ${isPast ? "edib" : "edir"}`;
}

/** Phrases that earlier releases have otherwise. */
export const factPhrases = {
  /** That parts do not reach a claim; with what they come to, in words, where that is known. */
  parts: (sum: string | null, when: string, hasDoubtful: boolean) =>
    sum === null
      ? "Statistikada ixrac və idxal birlikdə bu rəqəmə çatmır."
      : `Statistikaya görə, ${when}ixrac və idxal birlikdə ${sum} təşkil edib${hasDoubtful ? " (biri şübhəlidir)" : ""}.`,
  untested: "Bunu digər mənbələrlə yoxlamaq mümkün deyil.",
  /** What other sources say of a claim, of one figure or of several. */
  tested: (isOne: boolean, agrees: boolean) =>
    `${isOne ? "Digər mənbənin rəqəmi" : "Digər mənbələrin rəqəmləri"} ${agrees ? "buna uyğundur" : "bundan fərqlənir"}`,
  /** That the others disagree, before each of them. */
  disagree: "Digər mənbələrin rəqəmləri bir-biri ilə üst-üstə düşmür",
  /** The same of records that are apart in time. */
  vary: "Digər mənbələrin rəqəmləri illərə görə fərqlənir",
  /** A verdict that rests on an event on record and on no figure, with its condition; null: without one. */
  ofCase: (isOne: boolean, agrees: boolean): string | null =>
    `Digər ${isOne ? "mənbə" : "mənbələr"} eyni hadisəni nəzərdə tutursa, ${isOne ? "onun rəqəmi" : "onların rəqəmləri"} ${agrees ? "buna uyğundur" : "bundan fərqlənir"}`,
  amountsTo,
  events: (series: string, title: string) => eventsPhrase(series, title),
  /** A print that names no number, such as `dozens`, as the end of a sentence of the number of things; null where it names one. */
  vague: (print: string | null): string | null => MANY[print?.toLowerCase() ?? ""] ?? null,
  /** The end of a sentence of what other sources report. `each`: how many of them belong to which country. */
  shared: (n: number, each: { n: number; country: string }[], isWhole = false) => {
    const own = each.filter((one) => one.n > 0);
    const [only] = own;
    if (n === 0 || only === undefined) return "";
    if (each.length === 1) return `; bunlardan ${digitsOfThem(n)} məqalələrdə də var`;
    if (own.length === 1) return `; ${only.country} olanlardan ${digitsOfThem(n)} məqalələrdə də var`;
    if (isWhole) return `; bunlardan məqalələrdə də olanlar: ${own.map((one) => `${one.country} ${one.n}`).join(", ")}`;
    return `; bunlardan müvafiq olaraq ${listed(own.map((one) => digitsOfThem(one.n)))} məqalələrdə də var`;
  },
  /** What other sources show, and a higher figure of later years where there is one, with who reports it. */
  ranged: (said: string, range: string, later: string | null, short: InShort | null) =>
    short !== null
      ? `Digər mənbələrin ${short.years} üzrə rəqəmləri: ${short.values}; sonrakı illərdə ən yüksək rəqəm: ${short.later}.`
      : later === null
        ? `${said}: ${range}.`
        : `Digər mənbələrin ondan əvvəlki illər üzrə rəqəmləri: ${range}; sonrakı illərdə ən yüksək rəqəm: ${later}.`,
  /** The newest figure; without the country where what is counted names it. */
  latest: (figure: string, country: string, when: string, of: string, isOfEach: boolean) =>
    `${of.includes(country) && !isOfEach ? "Ən son rəqəm" : `${country} üzrə ən son rəqəm`} ${when}${figure} olub (${of}).`,
  /** Before the second of two partners, how old and how long what is told of it is beside the first; null where both are alike. */
  beside: (country: string, { earlier, months, isOfBoth }: NonNullable<DirectionsFact["beside"]>): string | null => {
    const years = `${counted(Math.abs(earlier), "il")} ${earlier > 0 ? "daha köhnədir" : "daha yenidir"}`;
    const said = [...(earlier === 0 ? [] : [years]), ...(months === null ? [] : [`yalnız ${counted(months, "ayı")} əhatə edir`])];
    if (said.length === 0) return null;
    return isOfBoth
      ? `${country} üzrə hər iki istiqamətin ən yeni rəqəmləri ${listed(said)}:`
      : `${country} üzrə belə ən yeni rəqəmlər ${listed(said)}:`;
  },
  /** Whether the second of two counts of the same events repeats whose they are. */
  repeats: false,
  range: fromTo,
  disputes: (years: string, each: string) => `${capital(years)} üzrə siyahıya görə, hərbi qarşıdurma ${each}`,
  /** What other sources say of one of several shares. */
  against: (of: string, outcome: string) => ` ${of} üzrə${uncapital(outcome)}`,
  share: (figure: string, basis: string, when: string) => `${figure} (${basis}; ${when})`,
  records: (years: string) => `Digər mənbələrin rəqəmləri ${years} aiddir.`,
};
