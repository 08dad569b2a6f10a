import type { Names } from "../en/facts.ts";
import { subjectText } from "../naming.ts";
import { inDigits } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { AZE, IRN, ISR } from "./names.ts";
import { NOUNS } from "./nouns.ts";

const REPORTERS = ["источники", "статьи", "другие источники", "статьи и другие источники"];

/** The timeline of events. */
export const event = {
  heading: "События",
  /** `by`: which collections report what is shown. */
  lead: (by: { documents: boolean; references: boolean }) =>
    `Что сообщают ${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} об отношениях ${AZE.genitive} с ${IRN.instrumental} и с ${ISR.instrumental}: что сделано, что запланировано, что лишь утверждают и что отрицают. Баллы, от −10 за конфликт до +10 за сотрудничество, получают только состоявшиеся события с датой; события одного эпизода считаются один раз. Комментарии читателей баллов не получают.`,
  undated: "дата неясна",
  undatedHeading: "Без даты",
  undatedLead: "События повторяющиеся, длящиеся или без даты перечислены, но баллов не получают.",
  value: (kind: string, goldstein: number) =>
    `${kind}: ${goldstein > 0 ? "+" : goldstein < 0 ? "−" : ""}${kit.number(Math.abs(goldstein), 1)} по шкале Голдстейна`,
  scored: (value: string) => `балл ${value}`,
  unscored: "без балла",
  /** The way from an event to the one that leads its episode; what that is stands there. */
  partOf: (_summary: string) => "часть эпизода",
  /** Of the event that counts for an episode of which several are scored. */
  counts: "засчитано за весь эпизод",
  /** Of another one of them. */
  notAgain: "часть эпизода, отдельно не засчитывается",
  /** How many of a partner's events in a year belong to one episode, where they are most of them. */
  ofOneEpisode: (n: string) => `из одного эпизода, который считается один раз: ${n}`,
  ofEpisodes: (sizes: string) => `из одного эпизода: ${sizes}; каждый эпизод считается один раз`,
  inEpisodes: (all: number, episodes: number, sizes: string) =>
    `из ${kit.counted(episodes, { one: "{n} эпизода", few: "{n} эпизодов", many: "{n} эпизодов", other: "{n} эпизода" })}: ${kit.number(all)} (${sizes}); каждый эпизод считается один раз`,
  officialVisits: (official: number, all: number) =>
    `Из этих событий (${all}) официальные визиты — ${official}: состоявшиеся визиты президентов, премьер-министров, вице-премьеров и министров. Запланированные визиты, саммиты многих стран и общие упоминания о визитах сюда не входят.`,
  /** How many visits of each partner a count leaves out. */
  visitsLeftOut: (each: readonly { partner: string; n: number }[], names: Pick<Names, "label">) => {
    const named = each.map(({ partner, n }) => `${names.label("counterpart", partner)} — ${kit.number(n)}`);
    return `Не учтены визиты, которые только планировались, прошли в рамках многосторонних саммитов или упомянуты лишь в общих словах: ${kit.commas(named)}.`;
  },
  /** Ids of visits during which something was signed of which no quote is on record. */
  unquotedSignings: () => subjectText("visits.signing_unquoted").split(" "),
  /** Below a chart of agreements: in which years such visits were, country by country. */
  signedUnquoted: (each: readonly { country: string; years: number[] }[]) =>
    `Во время этих визитов что-то подписали, но цитаты об этом у нас нет, поэтому ни одно соглашение не посчитано: ${each.map(({ country, years }) => `${country} — ${kit.yearList(years)}`).join("; ")}.`,
  /** Likewise: what a record has of the day of an agreement that an article reports. `period`: null where the article gives none. */
  recordedOtherwise: ({ country, period, summary }: { country: string; period: string | null; summary: string }) =>
    `Вместо соглашения, о котором сообщает статья (${kit.commas([country, period ?? ""].filter((part) => part !== ""))}), в другом источнике есть вот что: ${summary}.`,
  /** Below a chart of shares of events: whose years have so few that one more moves the share. */
  fewEvents: (countries: readonly string[]) =>
    `В некоторые годы событий меньше шестидесяти (${kit.commas(countries)}), поэтому долю сдвигает и одно сообщение.`,
  /** Below a chart of figures: how many events decided the verdicts on some of them, which no mark stands for. */
  judgingInTable: (n: number) =>
    n === 1
      ? "Данные одного источника — событие, а не число; оно есть в таблице."
      : `Данные ${kit.counted(n, { one: "{n} источника", few: "{n} источников", many: "{n} источников", other: "{n} источника" })} — события, а не числа; они есть в таблице.`,
  filters: "Отбор событий",
  apply: "Применить",
  reset: "Показать все",
  any: "все",
  fields: {
    partner: "Страна",
    kind: "Вид",
    status: "Статус",
    dimension: "Тема",
    source: "Источник",
    scored: "Балл",
    collection: "Кто сообщает",
  },
  yes: "с баллом",
  no: "без балла",
  shown: (n: number, all: number) =>
    n === all ? inDigits(all, NOUNS.event) : `${kit.number(n)} из ${kit.counted(all, { one: "{n} события", other: "{n} событий" })}`,
  /** What a place tells of an event; of what the line above it says already only what is other. Null where nothing is. */
  told: (status: string, date: string, above: { status: string; date: string } | null = null): string | null => {
    const parts = [...(status === above?.status ? [] : [status]), ...(date === above?.date ? [] : [date])];
    return parts.length === 0 ? null : kit.commas(parts);
  },
  json: "События в формате JSON",
  csv: "CSV",
};
