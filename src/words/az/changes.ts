import { CHANGE_KINDS, type Change, type ChangedNoun } from "../../model/change.ts";
import type { ToldChange } from "../en/changes.ts";
import { areTold } from "../kit/areTold.ts";
import { capital } from "./capital.ts";
import { listed, ofThem } from "./cardinal.ts";
import { inCase } from "./cases.ts";
import { changedColumns } from "./changedColumns.ts";

const KINDS: Record<Change["kind"], string> = {
  added: "əlavə edilib",
  revised: "mənbəsi dəyişdirib",
  corrected: "düzəldilib",
  reworded: "başqa sözlə deyilib",
  withdrawn: "geri götürülüb",
  recomputed: "yenidən hesablanıb",
};

/** A chart has no source that could revise it. */
const kindOf = (noun: ChangedNoun, kind: Change["kind"]) => (noun === "chart" && kind === "revised" ? "dəyişib" : KINDS[kind]);

/** What a thing is, before its name. */
const NOUNS: Record<ChangedNoun, string> = {
  observation: "",
  pair: "",
  event: "",
  series: "göstərici ",
  chart: "qrafik ",
  check: "yoxlama: ",
  disagreement: "ziddiyyət ",
  source: "mənbə ",
  balance: "balans indeksi: ",
};

/** Columns by their name for readers; the others are called as they are. */
const COLUMNS: Record<string, string> = {
  as_worded: "çapdakı kimi",
  reading: "izahat",
  ends: "məlumatların harada bitdiyi barədə izah",
  record: "digər mənbə",
  summary: "ifadə",
};

/** Figures that a notice names where it counts the rest. */
const NAMED = 2;

/** What each release changed, and what a pinned page says of it. */
export const changes = {
  heading: "Dəyişikliklər",
  lead: "Hər buraxılışda nəyin əlavə edildiyi, düzəldildiyi, mənbəsi tərəfindən dəyişdirildiyi və ya geri götürüldüyü və bunun səbəbi. “Düzəldilib” o deməkdir ki, biz səhv etmişik. “Mənbəsi dəyişdirib” o deməkdir ki, mənbə dəyişib. Qrafik başqa bir şey göstərirsə, o, dəyişmiş sayılır. “Başqa sözlə deyilib” o deməkdir ki, eyni fikri başqa sözlərlə deyirik. Dəyişiklik nəticəsində yenidən hesablananlar da sadalanır. Təriflər, mətnlər, yoxlamalar, ziddiyyətlər və mənbələr də rəqəmlərlə bərabər nəzərə alınır. Buraxılış heç vaxt dəyişmir, ona görə sabitlənmiş ünvanlar öz rəqəmlərini saxlayır.",
  none: "Hələ heç bir buraxılış yoxdur.",
  releases: "Buraxılışlar",
  release: (version: string) => `Buraxılış ${version}`,
  /** `charts`: how many of the revised are charts. */
  counts: (n: Record<Change["kind"], number>, charts: number) => {
    const bySources = { ...n, revised: n.revised - charts };
    const each = CHANGE_KINDS.flatMap((kind) => (bySources[kind] === 0 ? [] : [`${KINDS[kind]}: ${bySources[kind]}`]));
    const all = [...each, ...(charts === 0 ? [] : [`dəyişən qrafik: ${charts}`])];
    const text = all.join(", ") || "heç nə dəyişməyib";
    return `${capital(text)}.`;
  },
  changed: (noun: ChangedNoun, kind: Change["kind"], id: string) => `${NOUNS[noun]}${id}: ${kindOf(noun, kind)}`,
  noun: NOUNS,
  kind: kindOf,
  cell: (field: string, before: string | null, after: string | null) =>
    `${field}: ${before ?? "heç nə"} → ${after ?? "heç nə"}${after?.endsWith(".") ? "" : "."}`,
  /** Names of columns that the settlement has no name for. */
  columns: changedColumns,
  restsOn: (ids: string[]) => `Bunlardan hesablanıb: ${ids.join(", ")}.`,
  added: (n: number) => `${n} əlavə`,
  reworded: (n: number) => `${n} başqa sözlə deyilib, mənası eynidir`,
  recomputed: (n: number) => `bu dəyişikliklərə görə ${n} yenidən hesablanıb`,
  pages: "Saytı bu buraxılışdakı kimi gəzin",
  files: "Bütün faylları yüklə (zip)",
  descriptor: "Data Package",
  json: "Dəyişikliklər JSON şəklində",
  feed: "Atom lenti",
  /** On a pinned page. */
  pinned: (version: string) => `Heç vaxt dəyişməyən ${version} buraxılışına baxırsınız.`,
  head: "Ən son rəqəmlərə baxın",
  uncorrected: "Burada göstərilənlərin heç biri o vaxtdan düzəldilməyib.",
  corrected: (n: number) => `O vaxtdan burada göstərilənlərdən ${ofThem(n)} dəyişib:`,
  correction: (noun: ChangedNoun, kind: Change["kind"], release: string) => `${release} buraxılışında ${kindOf(noun, kind)}`,
  more: (n: number) => `daha ${n}`,
  now: "indi",
  /**
   * In a pinned embed: what later releases changed of what it shows. Few things are told one by one, many are counted and some figures
   * among them named; `always` is told anyway.
   */
  notice: (release: string, told: ToldChange[], always: string[]) => {
    const withdrawn = told.filter(({ kind }) => kind === "withdrawn").length;
    const each = `${release} buraxılışından bəri dəyişənlər: ${[...told.map(toldChange), ...always].join("; ")}.`;
    if (areTold(told.length + (always.length > 0 ? 1 : 0), each)) return each;
    const one = told.length === 1;
    const gone = withdrawn === 0 ? "" : one ? " (geri götürülüb)" : ` (geri götürülən: ${withdrawn})`;
    const counted = `${release} buraxılışından bəri bu qrafikdə ${one ? "bir" : told.length} şey dəyişib${gone}`;
    const figures = told.filter(({ column, before, after }) => column === null && before !== null && after !== null).slice(0, NAMED);
    const among = figures.length === 0 ? [] : [`${one ? "bu da" : "o cümlədən"}: ${figures.map(toldChange).join(", ")}`];
    return `${[counted, ...among, ...always].join("; ")}.`;
  },
  noticeLink: "Nə dəyişib və niyə",
  told: toldChange,
  /** The things that a notice tells of. */
  things: {
    figure: (series: string, partner: string, period: string) => `${series}, ${partner}, ${period}`,
    event: (summary: string) => `“${summary}”`,
    series: (title: string) => `“${title}” göstəricisi`,
    chart: "bu qrafik",
    check: (what: string) => `yoxlama (${what})`,
    source: (publisher: string) => `mənbənin yazısı (${publisher})`,
  },
  /** Why what a chart said of itself was wrong. */
  textCorrected: (reason: string) => `mətninin düzəldilmə səbəbi: ${reason.replace(/\.$/, "")}`,
  /** Years of the balance whose lean moved. */
  balanceMoved: (years: string[]) => `balans indeksi bu illər üçün yenidən hesablanıb: ${listed(years)}`,
  /** Years of the balance whose direction is another; null: none may be claimed. */
  balanceTurned: (years: string[], before: string | null, after: string | null) =>
    `${listed(years)}: əvvəl ${leaned(before, true)}, indi ${leaned(after, false)}`,
};

function leaned(partner: string | null, isPast: boolean): string {
  if (partner === null) return isPast ? "tərəf aydın deyildi" : "tərəf aydın deyil";
  return `balans ${inCase(partner, "dative")} ${isPast ? "meyilli idi" : "meyillidir"}`;
}

function toldChange({ what, kind, noun, column, before, after }: ToldChange): string {
  const of = column === null ? what : `${what}, ${COLUMNS[column] ?? column.replaceAll("_", " ")}`;
  const step = before === null && after === null ? "" : ` (əvvəl: ${before ?? "heç nə"}, indi: ${after ?? "heç nə"})`;
  return `${of}: ${kindOf(noun, kind)}${step}`;
}
