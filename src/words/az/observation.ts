import { isHedge } from "../kit/languageTable.ts";
import { kit } from "./kit.ts";

/** One figure and where it comes from. */
export const observation = {
  kicker: "Rəqəm",
  value: "Qiymət",
  series: "Göstərici",
  counterpart: "Tərəfdaş",
  direction: "İstiqamət",
  period: "Dövr",
  basis: "Nəyi ölçür",
  reporter: "Kim deyir",
  status: "Status",
  source: "Mənbə",
  paragraph: (n: number) => `abzas ${n}`,
  quote: "Sitat",
  note: "İzah",
  caution: "Nəzərə alın",
  definition: "Tərif",
  formula: "Necə hesablanır",
  cases: "Nədən hesablanıb",
  countedCases: (n: string) => `${n} hal`,
  id: "İdentifikator",
  /** What the wording allows beside the figure itself; a hedge such as `more than` already says it. */
  bounds: (lower: string | null, upper: string | null, value: string | null = null) =>
    lower !== null && upper !== null && value !== null ? `${lower} ilə ${upper} arasında` : null,
  /** Said where the wording sets no bounds; nothing. */
  noBounds: "",
  /** Whether the figure in our words stands before every print, readable or not. */
  figureFirst: true,
  /** A figure of which only the bounds are printed: `25–33%`, `15–20 milyon dollar`. */
  between: (lower: string, upper: string) => {
    const [unit] = /(?:%|(?: \p{L}+)+)$/u.exec(upper) ?? [""];
    const from = unit !== "" && lower.endsWith(unit) ? lower.slice(0, -unit.length) : null;
    return from === null ? `${lower} – ${upper}` : `${from}–${upper}`;
  },
  /** A 0 of what nobody can count in full. */
  noneFound: "heç nə tapılmayıb",
  /** A figure with its hedge, which is the code of its qualifier; an exact one has none. */
  valueAbout: (qualifier: string, figure: string) => (isHedge(qualifier) ? kit.hedged(qualifier, figure) : figure),
  periodBasis: {
    stated: "mənbə göstərib",
    implied: "mənbədən anlaşılır",
    publication: "göstərilməyib; dərc tarixinə yerləşdirilib",
  } as Record<string, string>,
  /** That a source only implies a year, beside it. */
  implied: "mənbədən anlaşılır",
  estimatedBySource: "mənbənin təxmini",
  /** Figures of one count and period that several sources give, as one. `figures`: listed with "or". */
  bySource: (figures: string) => `mənbədən asılı olaraq ${figures}`,
  /** As many deals, each of an amount of its own. `span`: from the lowest to the highest. */
  deals: (n: number, span: string) => `hər biri ${span} olan ${n} müqavilə`,
  /** What was delivered of as many deals, of each an amount of its own. `span`: from the lowest to the highest. */
  deliveredOf: (n: number, span: string) => `${n} müqavilənin hər biri üzrə ${span}`,
  /** When what a figure counts was delivered: a deal may be older. */
  delivered: (period: string) => `çatdırılma: ${period}`,
  /** A figure that its source prints as a sum of each year. */
  aYear: (figure: string) => `ildə ${figure}`,
  /** A period with how it is known, on a card. */
  cardPeriod: (period: string, basis: string) =>
    basis === "publication" ? `İl göstərilməyib; dərc tarixi: ${period}` : basis === "implied" ? `${period} (mənbədən anlaşılır)` : period,
  by: (reporter: string, attribution: string | null) => (attribution === null ? reporter : `${reporter}: ${attribution}`),
  /** What stands before and after a print that is not the figure itself; `language` is its code where it is not the page's. */
  printedAs: (language: string | null): [string, string] => [
    language === null ? "(çapda: “" : `(${kit.languageName(language)} dilində çapda: “`,
    "”)",
  ],
  notPrinted: "hesablanıb, çap olunmayıb",
  /** The same of events that were counted. */
  notPrintedCount: "biz saymışıq",
  counted: (n: number) => (n === 1 ? "Bu rəqəmin arxasındakı hadisə" : `Bu rəqəmin arxasındakı ${n} hadisə`),
  countedNote: (n: number) =>
    `Bu rəqəmi heç bir mənbə çap etmir: ${n === 1 ? "bu hadisəni" : "bu hadisələri"} biz saymışıq. Mənbələrdə hər şeydən bəhs olunmur, ona görə bu, minimumdur.`,
  readAtSource: "Mənbədə oxuyun",
  noAddress: "Bu məqalənin bizə məlum açıq ünvanı yoxdur.",
  published: (date: string) => `dərc tarixi: ${date}`,
  publishedWithin: (from: string, to: string) => `dərc tarixi: ${from} ilə ${to} arasında`,
  json: "Bu rəqəm JSON şəklində",
};
