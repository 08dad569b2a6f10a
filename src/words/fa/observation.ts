import { isHedge } from "../kit/languageTable.ts";
import { kit } from "./kit.ts";

/** What stands behind the digits of a figure: its scale word and unit. */
const UNIT = /[^\p{Nd}٫٬]+$/u;
/** What opens an isolate, which a figure without its sign needs no more. */
const ISOLATE = /^\u2066/;

/** One figure and where it comes from. */
export const observation = {
  kicker: "رقم",
  value: "مقدار",
  series: "شاخص",
  counterpart: "با",
  direction: "جهت",
  period: "دوره",
  basis: "چه را می‌سنجد",
  reporter: "به گفتهٔ",
  status: "وضعیت",
  source: "منبع",
  paragraph: (n: number) => `بند ${kit.number(n)}`,
  quote: "نقل‌قول",
  note: "یادداشت",
  caution: "هشدار",
  definition: "تعریف",
  formula: "شیوهٔ محاسبه",
  cases: "محاسبه‌شده از",
  countedCases: (n: string) => `${kit.digits(n)} مورد`,
  id: "شناسه",
  /** What the wording allows beside the figure itself; a hedge such as `more than` already says it. */
  bounds: (lower: string | null, upper: string | null, value: string | null = null) =>
    lower !== null && upper !== null && value !== null ? `بین ${lower} و ${upper}` : null,
  /** Said where the wording sets no bounds; nothing. */
  noBounds: "",
  /** Whether the figure in our words stands before every print, readable or not. */
  figureFirst: true,
  /** A figure of which only the bounds are printed: `۲۵ تا ۳۳٪`, `۱۵ تا ۲۰ میلیون دلار`. */
  between: (lower: string, upper: string) => {
    const [unit] = UNIT.exec(upper) ?? [""];
    const from = unit !== "" && lower.endsWith(unit) ? lower.slice(0, -unit.length).replace(ISOLATE, "") : lower;
    return `${from} تا ${upper}`;
  },
  /** A 0 of what nobody can count in full. */
  noneFound: "چیزی یافت نشد",
  /** A figure with its hedge, which is the code of its qualifier; an exact one has none. */
  valueAbout: (qualifier: string, figure: string) => (isHedge(qualifier) ? kit.hedged(qualifier, figure) : figure),
  periodBasis: {
    stated: "به‌تصریح منبع",
    implied: "به‌تلویح در منبع",
    publication: "ذکر نشده؛ در تاریخ انتشار نشانده شده",
  } as Record<string, string>,
  /** That a source only implies a year, beside it. */
  implied: "به‌تلویح",
  estimatedBySource: "برآورد منبع",
  /** Figures of one count and period that several sources give, as one. `figures`: listed with "or". */
  bySource: (figures: string) => `بسته به منبع، ${figures}`,
  /** As many deals, each of an amount of its own. `span`: from the lowest to the highest. */
  deals: (n: number, span: string) => `${kit.number(n)} قرارداد، هر یک ${span}`,
  /** What was delivered of as many deals, of each an amount of its own. `span`: from the lowest to the highest. */
  deliveredOf: (n: number, span: string) => `${span} در هر یک از ${kit.number(n)} قرارداد`,
  /** When what a figure counts was delivered: a deal may be older. */
  delivered: (period: string) => `تحویل: ${period}`,
  /** A figure that its source prints as a sum of each year. */
  aYear: (figure: string) => `سالانه ${figure}`,
  /** A period with how it is known, on a card. */
  cardPeriod: (period: string, basis: string) =>
    basis === "publication" ? `بدون ذکر سال؛ انتشار: ${period}` : basis === "implied" ? `${period} (به‌تلویح)` : period,
  by: (reporter: string, attribution: string | null) => (attribution === null ? reporter : `${reporter}: ${kit.foreign(attribution)}`),
  /** What stands before and after a print that is not the figure itself; `language` is its code where it is not the page's. */
  printedAs: (language: string | null): [string, string] => [
    "(چاپ‌شده به‌صورت «",
    language === null ? "»)" : `» به ${kit.languageName(language)})`,
  ],
  notPrinted: "محاسبه‌شده، نه چاپ‌شده",
  /** The same of events that were counted. */
  notPrintedCount: "خودمان شمردیم",
  counted: (n: number) => (n === 1 ? "رویدادِ پشت این رقم" : `${kit.number(n)} رویدادِ پشت این رقم`),
  countedNote: (n: number) =>
    `هیچ منبعی این رقم را چاپ نکرده است: ما ${n === 1 ? "این رویداد" : "این رویدادها"} را شمردیم. منابع همه چیز را ذکر نمی‌کنند، پس این رقم حداقلی است.`,
  readAtSource: "خواندن در منبع",
  noAddress: "تا جایی که می‌دانیم این مقاله نشانی عمومی ندارد.",
  published: (date: string) => `انتشار: ${date}`,
  publishedWithin: (from: string, to: string) => `انتشار بین ${from} و ${to}`,
  json: "این رقم به‌صورت JSON",
};
