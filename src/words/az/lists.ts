import type { SharedOccasions } from "../../model/occasions.ts";
import { kit } from "./kit.ts";

/** What stands above the long lists: contents, filters, groups. */
export const lists = {
  contents: "Mündəricat",
  filter: "Süzgəc",
  any: "hamısı",
  apply: "Tətbiq et",
  reset: "Hamısını göstər",
  events: (n: number) => `${n} hadisə`,
  decade: (first: string) => kit.decade(Number(first)),
  byDecade: "Onilliklər üzrə",
  byKind: "Növ üzrə",
  undated: "Tarixsiz",
  checks: {
    contents: "Nəticə üzrə",
    source: "Məqalə",
    verdict: "Nəticə",
    partner: "Ölkə",
    /** What a field chooses where nothing is chosen. */
    every: { verdict: "bütün nəticələr", article: "bütün məqalələr", partner: "hər iki ölkə" },
    figures: (n: number) => `${n} rəqəm`,
    dates: (n: number) => `${n} hadisə tarixi`,
    /** The same with their occasions, which are fewer. */
    datesOn: ({ dates, occasions }: SharedOccasions) => `${dates} hadisə tarixi (${occasions} epizod)`,
    /** After that: how many of the dates are from the episode that has the most of them, at least 3. */
    mostOnOne: (dates: number) => `onlardan ${dates} tarix bir epizoda aiddir`,
    shown: (n: number, all: number) => (n === all ? `${all} iddia` : `${all} iddiadan ${n}`),
    none: "Bu süzgəcə heç bir iddia uyğun gəlmir.",
  },
  sources: {
    articles: "Məqalələr",
    others: "Digər mənbələr",
    kind: "Növ",
    language: "Dil",
    languageName: kit.languageName,
    between: (from: string, to: string) => `${from} ilə ${to} arasında`,
    shown: (n: number, all: number) => (n === all ? `${all} mənbə` : `${all} mənbədən ${n}`),
    columns: ["Mənbə", "Naşir", "Dərc olunub", "Ondan nə götürmüşük"],
  },
  /** `byArticles`: every side is an article's. */
  contradictions: {
    none: "Bu görünüşdəki mənbələrdə ziddiyyət tapmadıq.",
    topics: (n: number, byArticles: boolean) =>
      `${byArticles ? "Məqalələrin" : "Mənbələrin"} ayrıldığı və ya birinin öz-özü ilə ziddiyyətə düşdüyü ${n} məqam`,
  },
};
