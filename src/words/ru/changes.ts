import { CHANGE_KINDS, type Change, type ChangedNoun } from "../../model/change.ts";
import type { ToldChange } from "../en/changes.ts";
import { areTold } from "../kit/areTold.ts";
import { listed } from "./cardinal.ts";
import { changedColumns } from "./changedColumns.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { forPeriod } from "./when.ts";

/** What became of a thing, without its gender. */
const KINDS: Record<Change["kind"], string> = {
  added: "добавлено",
  revised: "изменено источником",
  corrected: "исправлено",
  reworded: "сказано другими словами",
  withdrawn: "отозвано",
  recomputed: "пересчитано",
};

/** A chart has no source that could revise it. */
const kindOf = (noun: ChangedNoun, kind: Change["kind"]) => (noun === "chart" && kind === "revised" ? "изменено" : KINDS[kind]);

/** What a thing is, before its name. */
const NOUNS: Record<ChangedNoun, string> = {
  observation: "",
  pair: "",
  event: "",
  series: "ряд ",
  chart: "график ",
  check: "проверка фактов ",
  disagreement: "противоречие ",
  source: "источник ",
  balance: "индекс баланса, ",
};

/** Columns as readers call them; the others are called as they are. */
const COLUMNS: Record<string, string> = {
  as_worded: "как напечатано",
  basis: "что измеряется",
  because: "причина",
  caution: "предостережение",
  date: "дата",
  definition: "определение",
  ends: "где кончаются данные",
  kind: "вид",
  label: "название",
  lower: "нижняя граница",
  note: "примечание",
  period: "период",
  qualifier: "оговорка",
  quote: "цитата",
  reading: "пояснение",
  reason: "причина",
  record: "данные",
  reporter: "кто это говорит",
  source: "источник",
  status: "статус",
  summary: "формулировка",
  title: "название",
  topic: "тема",
  unit: "единица",
  upper: "верхняя граница",
  value: "значение",
  verdict: "вывод",
};

/** Figures that a notice names where it counts the rest. */
const NAMED = 2;

/** What each release changed, and what a pinned page says of it. */
export const changes = {
  heading: "Изменения",
  lead: "Что каждый выпуск добавил, исправил, изменил или отозвал и почему. «Исправлено» значит, что ошиблись мы. «Изменено источником» — что изменился источник. Об изменённом графике сказано, если он показывает что-то другое. «Сказано другими словами» — смысл тот же. Перечислено и то, что из-за изменения пришлось пересчитать. Определения, тексты, проверки фактов, противоречия и источники значат столько же, сколько числа. Выпуск никогда не меняется, поэтому закреплённые адреса сохраняют свои числа.",
  none: "Выпусков пока нет.",
  releases: "Выпуски",
  release: (version: string) => `Выпуск ${version}`,
  /** `charts`: how many of the revised are charts. */
  counts: (n: Record<Change["kind"], number>, charts: number) => {
    const bySources = { ...n, revised: n.revised - charts };
    const each = CHANGE_KINDS.flatMap((kind) => (bySources[kind] === 0 ? [] : [`${KINDS[kind]}: ${bySources[kind]}`]));
    const all = [...each, ...(charts === 0 ? [] : [`изменено графиков: ${charts}`])].join(", ");
    return all === "" ? "Ничего не изменилось." : `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
  },
  changed: (noun: ChangedNoun, kind: Change["kind"], id: string) => `${NOUNS[noun]}${id}: ${kindOf(noun, kind)}`,
  noun: NOUNS,
  kind: kindOf,
  cell: (field: string, before: string | null, after: string | null) =>
    `${field}: ${before ?? "ничего"} → ${after ?? "ничего"}${after?.endsWith(".") ? "" : "."}`,
  /** Names of columns that the settlement has no name for. */
  columns: changedColumns,
  restsOn: (ids: string[]) => `Рассчитано по: ${ids.join(", ")}.`,
  added: (n: number) => `добавлено: ${n}`,
  reworded: (n: number) => `сказано другими словами, с тем же смыслом: ${n}`,
  recomputed: (n: number) => `пересчитано из-за этих изменений: ${n}`,
  pages: "Сайт на момент этого выпуска",
  files: "Скачать все файлы (zip)",
  descriptor: "Data Package",
  json: "Изменения в формате JSON",
  feed: "Лента Atom",
  /** On a pinned page. */
  pinned: (version: string) => `Вы смотрите выпуск ${version}, который никогда не меняется.`,
  head: "Показать последние числа",
  uncorrected: "Из показанного здесь с тех пор ничего не исправлено.",
  corrected: (n: number) =>
    n === 1
      ? "Из показанного здесь с тех пор изменилось одно:"
      : `Из показанного здесь с тех пор ${kit.counted(n, { one: "изменилась {n} вещь", few: "изменились {n} вещи", other: "изменилось {n} вещей" })}:`,
  correction: (noun: ChangedNoun, kind: Change["kind"], release: string) => `${kindOf(noun, kind)} в выпуске ${release}`,
  more: (n: number) => `ещё ${n}`,
  now: "сейчас",
  /**
   * In a pinned embed: what later releases changed of what it shows. Few things are told one by one, many are counted and some figures
   * among them named; `always` is told anyway.
   */
  notice: (release: string, told: ToldChange[], always: string[]) => {
    const withdrawn = told.filter(({ kind }) => kind === "withdrawn").length;
    const each = `Изменено после выпуска ${release}: ${kit.semicolons([...told.map(toldChange), ...always])}.`;
    if (areTold(told.length + (always.length > 0 ? 1 : 0), each)) return each;
    const one = told.length === 1;
    const gone = withdrawn === 0 ? "" : one ? " (отозвано)" : `, из них отозвано: ${withdrawn}`;
    const counted = `С выпуска ${release} здесь изменено: ${told.length}${gone}`;
    const figures = told.filter(({ column, before, after }) => column === null && before !== null && after !== null).slice(0, NAMED);
    const among = figures.length === 0 ? [] : [`${one ? "а именно" : "среди прочего"}: ${figures.map(toldChange).join("; ")}`];
    return `${kit.semicolons([counted, ...among, ...always])}.`;
  },
  noticeLink: "Что и почему",
  told: toldChange,
  /** The things that a notice tells of. */
  things: {
    figure: (series: string, partner: string, period: string) => `${series}, ${partner}, ${period}`,
    event: kit.quoted,
    series: (title: string) => `ряд ${kit.quoted(title)}`,
    chart: "этот график",
    check: (what: string) => `проверка фактов (${what})`,
    source: (publisher: string) => `сведения об источнике: ${publisher}`,
  },
  /** Why what a chart said of itself was wrong. */
  textCorrected: (reason: string) => `почему исправлен его текст: ${reason.replace(/\.$/, "")}`,
  /** Years of the balance whose lean moved. */
  balanceMoved: (years: string[]) => `индекс баланса ${forPeriod(listed(years))} пересчитан`,
  /** Years of the balance whose direction is another; null: none may be claimed. */
  balanceTurned: (years: string[], before: string | null, after: string | null) =>
    `${forPeriod(listed(years))} ${before === null ? "сторона была неясна" : `баланс клонился в сторону ${inCase(before, "genitive")}`}; теперь ${
      after === null ? "сторона неясна" : `баланс клонится в сторону ${inCase(after, "genitive")}`
    }`,
};

function toldChange({ what, kind, noun, column, before, after }: ToldChange): string {
  const of = column === null ? what : `${what} (${COLUMNS[column] ?? column.replaceAll("_", " ")})`;
  const step = before === null && after === null ? "" : `, было: ${before ?? "ничего"}, стало: ${after ?? "ничего"}`;
  return `${of} — ${kindOf(noun, kind)}${step}`;
}
