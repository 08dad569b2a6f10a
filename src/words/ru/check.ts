import type { Verdict } from "../../model/check.ts";
import type { CheckFacts } from "../../model/checkFacts.ts";
import type { PluralForms } from "../kit/plural.ts";
import { listed, plural } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { inPeriod } from "./when.ts";

/** A noun in the accusative after its number, and in the genitive after "из". */
interface Compared {
  /** `единственное число`. */
  only: string;
  one: string;
  few: string;
  many: string;
  /** Behind "из" and a number that ends in 1. */
  ofOne: string;
}

const FIGURES: Compared = { only: "единственное число", one: "{n} число", few: "{n} числа", many: "{n} чисел", ofOne: "{n} числа" };
const DATES: Compared = {
  only: "единственную дату события",
  one: "{n} дату события",
  few: "{n} даты событий",
  many: "{n} дат событий",
  ofOne: "{n} даты события",
};

/** `все 20 чисел`, `19 из 20 чисел`; of none nothing. */
function part(checked: number, all: number, { only, ofOne, ...forms }: Compared): string[] {
  if (all === 0) return [];
  if (checked < all) return [`${kit.number(checked)} из ${plural(all, { one: ofOne, other: forms.many })}`];
  return [all === 1 ? only : `все ${plural(all, { ...forms, other: forms.many })}`];
}

/** Where no claim of some differs from the records: of all but dates neuter. */
export const noneContradicts = (of: string) => `ни ${of.includes("дат") ? "одна" : "одно"} не расходится с данными`;

/** Phrases of the counts that earlier releases have otherwise. */
export const countPhrases = {
  /** `of`: how many claims there are. */
  outcomes: (of: string, { agrees, differs, cannot_be_tested: untested }: Record<Verdict, number>): string =>
    `Из ${of} ${differs === 0 ? noneContradicts(of) : `${plural(differs, { one: "{n} расходится", other: "{n} расходятся" })} с данными`}, ${plural(agrees, { one: "{n} сходится", other: "{n} сходятся" })}, а ${untested} нельзя проверить.`,
  /** Of how many of the dates that match, and of those that do not, others report only the occasion; null of none. */
  occasions: ({ agrees, differs }: Record<Verdict, number>): string | null => {
    const all = [
      ...(agrees === 0 ? [] : [`${kit.number(agrees)} из дат, которые сходятся`]),
      ...(differs === 0 ? [] : [`${kit.number(differs)} из ${agrees === 0 ? "дат" : "тех"}, которые расходятся`]),
    ];
    if (all.length === 0) return null;
    return `Для ${all.join(", и ")}, другие источники сообщают только о более широком событии, например о визите, но не о самом проверяемом событии.`;
  },
};

type Phrases = typeof countPhrases;

/** How many of some claims have which verdict; null of none. */
function outcomes(verdicts: Record<Verdict, number>, forms: PluralForms, phrases: Phrases): string | null {
  const all = verdicts.agrees + verdicts.differs + verdicts.cannot_be_tested;
  return all === 0 ? null : phrases.outcomes(plural(all, forms), verdicts);
}

/**
 * How many claims have which verdict, in some phrases. Figures and dates are counted apart where there are both: a match of a date says less
 * than one of a figure.
 */
export function countIn(phrases: Phrases) {
  return (
    agrees: number,
    differs: number,
    untested: number,
    byKind: CheckFacts["byKind"] | null = null,
    byOccasion: CheckFacts["byOccasion"] | null = null,
  ): string => {
    const kinds =
      byKind === null
        ? []
        : [
            outcomes(byKind.figures, { one: "{n} числа", other: "{n} чисел" }, phrases),
            outcomes(byKind.dates, { one: "{n} даты событий", other: "{n} дат событий" }, phrases),
          ];
    // In how many of the dates that match, or do not, the record has not what happened.
    const occasions = kinds.length === 0 || byOccasion === null ? null : phrases.occasions(byOccasion);
    const told = [...kinds, occasions].flatMap((sentence) => sentence ?? []);
    if (told.length > 0) return told.join(" ");
    const all = { agrees, differs, cannot_be_tested: untested };
    return outcomes(all, { one: "{n} утверждения", other: "{n} утверждений" }, phrases) ?? "";
  };
}

/** The fact check: claims of the articles beside records. */
export const check = {
  heading: "Проверка фактов",
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const compared = [...part(figuresChecked, figures, FIGURES), ...part(datesChecked, dates, DATES)];
    if (compared.length === 0) return "Ни одна статья в этом виде не содержит утверждения, которое можно проверить.";
    const articles = plural(documents, { one: "{n} статьи", other: "{n} статей" });
    return `Чтобы проверить ${listed(compared)} из ${articles}, мы искали данные о том же в статистике, базах данных и прессе. Ошибаться могут и эти данные. Если проверить утверждение не по чему, мы так и пишем.`;
  },
  /** Of a release that no fact check had been made for. */
  notYetMade:
    "Этот выпуск сделан до проверки фактов: тогда ещё ни одно утверждение не сверили с другими источниками. В более поздних выпусках проверка есть.",
  /** The same where a view leaves out sources on which checks rest, and so shows some of them, or none. */
  leadOfSome: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const articles = plural(documents, { one: "{n} статьи", other: "{n} статей" });
    if (figuresChecked + datesChecked === 0) {
      return `В этом виде не показана ни одна проверка утверждений из ${articles}: каждая опирается на источники, которых в этом виде нет.`;
    }
    const of = (checked: number, all: number, { ofOne, many }: Compared) =>
      all === 0 ? [] : [`${kit.number(checked)} из ${plural(all, { one: ofOne, other: many })}`];
    const shown = [...of(figuresChecked, figures, FIGURES), ...of(datesChecked, dates, DATES)];
    return `В этом виде показаны проверки ${listed(shown)}, которые приводятся в ${plural(documents, { one: "{n} статье", other: "{n} статьях" })}. Остальные опираются на источники, которых в этом виде нет. Ошибаться могут и данные.`;
  },
  leadOfChosen: (claims: string, articles: number) =>
    `${claims === "" ? "" : `Здесь отобрано: ${claims} из ${plural(articles, { one: "{n} статьи", other: "{n} статей" })}. `}Данные о том же мы искали в статистике, базах данных и прессе. Ошибаться могут и эти данные. Если проверить утверждение не по чему, мы так и пишем.`,
  count: countIn(countPhrases),
  /** The same of what a filter leaves: in how many the record has the occasion alone; null in none. */
  ofOccasions: countPhrases.occasions,
  /** Of the paler ends in the bar of verdicts. */
  occasionsInBar: "Только по более широкому событию",
  /** How a hedge is compared. */
  hedges: "В статье слово «более» исключает само названное число. В данных других источников — нет: там мы сравниваем с самим этим числом.",
  figures: "Числа",
  dates: "Даты событий",
  columns: ["Утверждение", "Данные", "Вывод", "Почему"],
  rules: "Как мы решаем",
  none: "данных нет",
  /** Where the reason rests on sources that a view leaves out: what is true of those that it has. */
  noneInView: "Ни один из просмотренных источников этого вида об этом не сообщает.",
  /** The period of a claim or record; of one without a year, when it was published. */
  period: (period: string, isUndated: boolean) => (isUndated ? `год не указан; опубликовано ${inPeriod(period)}` : period),
  lookedIn: "Где мы искали: ",
  /** After the sources that were searched in vain: which events they do report. */
  instead: (events: string) => `Там сообщается о той же стране: ${events}`,
  /** Behind a verdict that nothing can be tested: in what all nearest records differ from the figure, or that it has no year. */
  obstacles: { measure: "другой показатель", undated: "год не указан", period: "другой период" },
  /** Whether who counts and who published it are named once where they are the same, and several pages of a publisher too. */
  namesOnce: true,
  /** After the name of an article, where in it the claim stands. */
  place: (paragraph: number) => `, абзац ${paragraph}`,
  against: (verdict: string, reporters: string) =>
    reporters === "" ? `Проверка фактов: ${verdict}` : `Проверка фактов: ${verdict} (${reporters})`,
  /** The same of the date of an event. */
  dateAgainst: (verdict: string, reporters: string) =>
    reporters === "" ? `Проверка даты: ${verdict}` : `Проверка даты: ${verdict} (${reporters})`,
  /** A verdict on the condition that claim and record mean one case, which is our inference. */
  inferred: (verdict: string) => `${verdict}, если речь об одном и том же случае`,
  matches: { officials: "сходится со словами официальных лиц", ours: "сходится с нашим расчётом" },
  bearers: ({ officials, ours }: CheckFacts["byBearer"]): string | null => {
    const parts = [
      ...(officials === 0 ? [] : [`только со словами официальных лиц — ${officials}`]),
      ...(ours === 0 ? [] : [`только с нашим расчётом — ${ours}`]),
    ];
    return parts.length === 0 ? null : `Из чисел, которые сходятся: ${parts.join(", ")}.`;
  },
  grounds: "На чём основаны выводы",
  term: "Проверка фактов",
  cell: "Проверка фактов",
  all: "Все проверки фактов",
  json: "Проверка фактов в формате JSON",
};
