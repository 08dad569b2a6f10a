import type { Verdict } from "../../model/check.ts";
import type { CardCaution } from "../../model/facts/claimCards.ts";
import { COMPILER, type Observation, position } from "../../model/observation.ts";
import type { SharedOccasions } from "../../model/occasions.ts";
import type { Recorded } from "../en/dashboard.ts";
import type { Names } from "../en/facts.ts";
import { periodEnds } from "../kit/periodEnds.ts";
import { vagueFigure } from "../kit/vagueFigure.ts";
import { capital } from "./capital.ts";
import { inDigits, listed, plural } from "./cardinal.ts";
import { sumsOfBothWays } from "./factAsides.ts";
import { VAGUE } from "./factPhrases.ts";
import { kit } from "./kit.ts";
import { whereTheyDiffer } from "./lists.ts";
import { AZE, IRN, ISR, inCase } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { spanInWords, type spanOf } from "./spanOf.ts";
import { inPeriod } from "./when.ts";

/** `расходятся`, by number. */
function verdictWords(verdict: Verdict, n: number): string {
  if (verdict === "agrees") return plural(n, { one: "сходится", other: "сходятся" });
  return verdict === "differs" ? plural(n, { one: "расходится", other: "расходятся" }) : "проверить нельзя";
}

/** From one to the other, of which either may be of several words. */
function span(ends: readonly string[]): string {
  return [...new Set(ends)].join(ends.some((end) => /\D/.test(end)) ? " – " : "–");
}

/** The years of some figures, from the first to the last. */
function years(rows: readonly Observation[], names: Names): string {
  return span(periodEnds(rows, names.period));
}

function range(rows: readonly Observation[], names: Names, span: typeof spanOf): string {
  const ordered = [...rows].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  const [lowest = "", highest = lowest] = new Set([ordered[0], ordered.at(-1)].flatMap((o) => (o ? names.figure(o) : [])));
  return lowest === highest ? lowest : span(lowest, highest);
}

/** Who counted some figures: by name, or how many sources print them; before 2026.10.0 as many counts as reporters. */
function reporters(rows: readonly Observation[], names: Names): string {
  const all = [...new Set(rows.map((o) => (o.reporter === COMPILER ? "наш расчёт" : names.label("reporter", o.reporter))))];
  const sources = new Set(rows.map(({ source }) => source)).size;
  if (names.bySources && sources === 1) return listed(all);
  return all.length > 1 ? (names.bySources ? inDigits(sources, NOUNS.source) : inDigits(all.length, NOUNS.count)) : listed(all);
}

/** Figures of one series as `437–493 млн долларов, 2016–2019 (таможня)`; those of several each with its name. `span`: from the lowest to the highest. */
export function figuresBy(span: typeof spanOf) {
  return (rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string): Recorded => {
    const series = new Set(rows.map((o) => o.series));
    const own = series.size === 1 && (claim === null || series.has(claim.series));
    const said = own ? range(rows, names, span) : listed(rows.map((o) => `${of(o)} ${names.figure(o)}`));
    return { said, rest: `, ${years(rows, names)} (${reporters(rows, names)})` };
  };
}

const moreClaims = (n: number) => `ещё ${inDigits(n, NOUNS.claim)}`;

/** The blocks of the dashboard. No number, year or name stands here: they come from the rows in view. */
export const dashboard = {
  /** Words that stand for themselves, as a sentence begins. */
  sentence: capital,
  factCheck: {
    heading: "Что говорят статьи и что показывают данные",
    lead: (claims: number, articles: number) =>
      `Мы сверили с данными других источников ${kit.counted(claims, {
        one: "{n} число или дату",
        few: "{n} числа и даты",
        other: "{n} чисел и дат",
      })} из ${kit.counted(articles, { one: "{n} статьи", other: "{n} статей" })}.`,
    /** How many of the verdicts rest on our inference that claim and record mean one case. */
    inferred: (n: number) =>
      `${kit.counted(n, { one: "{n} вывод верен", few: "{n} вывода верны", other: "{n} выводов верны" })}, только если речь об одном и том же случае.`,
    untested: "В этом виде нет данных, по которым можно проверить то, что говорят статьи.",
    all: "Все проверки",
    of: (verdict: Verdict, n: number) => `${n} ${verdictWords(verdict, n)}`,
    /** The same behind what is counted: figures, or dates of events. */
    ofKind: (verdict: Verdict, n: number) => `${n} ${verdictWords(verdict, n)}`,
    /** Of those that do not match, how many dates are on how many occasions, which are fewer. */
    onOccasions: ({ dates, occasions }: SharedOccasions) =>
      `из них ${dates} — даты из ${kit.counted(occasions, { one: "{n} эпизода", other: "{n} эпизодов" })}`,
    /** The same where all of them are dates on one. */
    onOneOccasion: (dates: number): string => (dates === 2 ? "оба — из одного эпизода" : "все — из одного эпизода"),
    /** Of how many of these the record has only the occasion, such as a visit, and so the date alone. */
    dateOnly: (n: number) => `из них ${n} — только по более широкому событию`,
    /** The same where there is room for it. */
    dateOnlyInFull: (n: number) => `из них ${n} — только по более широкому событию`,
    bar: (parts: string[]) => `${kit.commas(parts)}.`,
  },
  /** A figure whose print names no number, such as `dozens`, with what it is at least; null where it names one. */
  vague: vagueFigure(VAGUE),
  chip: {
    verdict: { agrees: "Сходится", differs: "Расходится", cannot_be_tested: "Проверить нельзя" } satisfies Record<Verdict, string>,
    /** The same of a claim that is the date of an event: of the rest the verdict says nothing. */
    date: { agrees: "Дата сходится", differs: "Дата расходится", cannot_be_tested: "Дату проверить нельзя" } satisfies Record<
      Verdict,
      string
    >,
    sign: { agrees: "✓", differs: "≠", cannot_be_tested: "?" } satisfies Record<Verdict, string>,
    none: "В этом виде не проверено",
  },
  card: {
    /** Whose figure and of when: `Товарооборот, Иран, год не указан; опубликовано в 2020 году`. */
    about: (subject: string, o: Observation, names: Names) => {
      const period = names.period(o.period.text);
      return `${subject}, ${o.period_basis === "publication" ? `год не указан; опубликовано ${inPeriod(period)}` : period}`;
    },
    records: figuresBy(spanInWords),
    recorded: "По данным:",
    /** Behind records whose range our own calculation would widen. */
    asStated: "; как заявлено, без нашего расчёта",
    /** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
    sumsOfBothWays,
    nearest: "Ближайшие данные:",
    toldBy: "упоминаются в статьях",
    foundBy: "найдены в других источниках",
    found: (n: number, both = 0) => `${n} в других источниках${both === 0 ? "" : ` (${both} и там, и там)`}`,
    dates: (verdict: Verdict, n: number, isFirst: boolean) =>
      verdict === "cannot_be_tested"
        ? isFirst
          ? kit.counted(n, { one: "{n} дату проверить нельзя", few: "{n} даты проверить нельзя", other: "{n} дат проверить нельзя" })
          : `${n} ${verdictWords(verdict, n)}`
        : `${isFirst ? inDigits(n, NOUNS.date) : n} ${verdictWords(verdict, n)}`,
    /** Of events that articles give more dates than there are events. */
    datedAgain: "Некоторые события датированы не один раз.",
    more: (n: number) => `${moreClaims(n)}:`,
    moreVerdict: (verdict: Verdict, n: number) => `${n} ${verdictWords(verdict, n)}`,
    direction: { to_counterpart: "экспорт", from_counterpart: "импорт" } as Record<string, string>,
    caution: {
      minimum_counts: "Это нижние границы: более длинный список показывает, что нашлось, а не более тесные связи.",
      different_bases: "Эти доли измеряют разное и тенденции не показывают.",
      own_window: "Каждая доля — за указанные годы.",
      own_count: "Другие источники считают иначе.",
    } satisfies Record<CardCaution, string>,
  },
  contradictions: {
    heading: (byArticles: boolean) => `Где ${byArticles ? "статьи" : "источники"} противоречат друг другу`,
    /** In the words of the page of all of them. `byArticles`: every side is an article's. */
    all: (n: number, byArticles = true) =>
      `${n === 1 ? "Единственный пункт" : `Все ${inDigits(n, NOUNS.point)}`}, ${whereTheyDiffer(byArticles)}`,
    more: (n: number) => `ещё ${inDigits(n, NOUNS.side)}`,
  },
  events: {
    heading: "Последние события в нашем списке",
    with: (partner: string) => `С ${inCase(partner, "instrumental")}`,
    /** Not how many: the page lists also what is no event, such as a change in what statistics record. */
    all: (_: number) => "Все события",
  },
  indicators: {
    heading: "Другие показатели",
    all: "Все графики",
    ofSheet: "За строками балансовой таблицы:",
    columns: { name: "Показатель", claim: "Говорит статья", records: "Показывают данные", verdict: "Вывод", picture: "Во времени" },
    /** Whether a row of several claims shows the verdicts on all of them, not on the first alone. */
    allVerdicts: true,
    noClaim: "Ни одна статья не называет числа",
    more: (n: number) => `и ещё ${n}`,
    /** The latest figures of one count, or of one partner; `what` is their series where the row's name does not say it. */
    latest: (rows: readonly Observation[], what: string | null, names: Names): string => {
      const each = rows.map(
        (o) => `${names.label("counterpart", o.counterpart)} ${names.isLimit?.(o) ? "не более " : ""}${names.figure(o)}`,
      );
      return `${what === null ? "" : `${what}: `}${listed(each)}, ${years(rows, names)} (${reporters(rows, names)})`;
    },
    event: (period: string, publisher: string) => `, ${period} (${publisher})`,
  },
  newHere: {
    heading: "Вы здесь впервые?",
    lines: (articles: number) => [
      `Статьи говорят, что ${AZE.nominative} держит баланс между ${IRN.instrumental} и ${ISR.instrumental}, и приводят в доказательство числа.`,
      `Каждое число и каждое событие из ${kit.counted(articles, { one: "{n} статьи", other: "{n} статей" })} мы проследили до слов, из которых они взяты.`,
      "Рядом стоят данные: то, что сообщают статистические службы, базы данных, официальные лица и пресса.",
      "Если проверить утверждение не по чему, мы так и пишем.",
      "Отсутствие числа — не ноль, план — не событие, а то, что лишь утверждают, — не факт.",
    ],
    all: "Все слова с пояснениями",
  },
};
