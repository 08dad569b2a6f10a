import { CHANGE_KINDS, type Change, type ChangedNoun } from "../../model/change.ts";
import type { ToldChange } from "../en/changes.ts";
import { areTold } from "../kit/areTold.ts";
import { changedColumns } from "./changedColumns.ts";
import { kit } from "./kit.ts";

/** What was done, as the end of a sentence. */
const KINDS: Record<Change["kind"], string> = {
  added: "افزوده شد",
  revised: "در منبع بازنگری شد",
  corrected: "تصحیح شد",
  reworded: "به بیانی دیگر نوشته شد",
  withdrawn: "پس گرفته شد",
  recomputed: "دوباره محاسبه شد",
};

/** A chart has no source that could revise it. */
const kindOf = (noun: ChangedNoun, kind: Change["kind"]) => (noun === "chart" && kind === "revised" ? "تغییر کرد" : KINDS[kind]);

/** What a thing is, before its name. */
const NOUNS: Record<ChangedNoun, string> = {
  observation: "",
  pair: "",
  event: "",
  series: "شاخص ",
  chart: "نمودار ",
  check: "راستی‌آزماییِ ",
  disagreement: "تناقض ",
  source: "منبع ",
  balance: "شاخص موازنهٔ ",
};

/** Columns that have a name for readers; the others are called as they are. */
const COLUMNS: Record<string, string> = {
  as_worded: "متن چاپ‌شدهٔ",
  reading: "توضیح",
  ends: "یادداشتِ پایان داده‌های",
  record: "دادهٔ ثبت‌شدهٔ",
  summary: "عبارت",
};

/** Figures that a notice names where it counts the rest. */
const NAMED = 2;

const NOTHING = "هیچ";

/** What each release changed, and what a pinned page says of it. */
export const changes = {
  heading: "تغییرها",
  lead: "هر نسخه چه افزوده، تصحیح کرده، بازنگری کرده یا پس گرفته است و چرا. تصحیح یعنی ما اشتباه کرده بودیم. بازنگری یعنی منبع تغییر کرده است. نموداری که چیز دیگری نشان می‌دهد «تغییر کرده» خوانده می‌شود. بیان دیگر یعنی همان را با واژه‌های دیگر می‌گوییم. آنچه در پی یک تغییر باید دوباره محاسبه می‌شد نیز آمده است. تعریف‌ها، متن‌ها، راستی‌آزمایی‌ها، تناقض‌ها و منابع هم مانند رقم‌ها به شمار می‌آیند. هیچ نسخه‌ای تغییر نمی‌کند، پس نشانی‌های ثابت رقم‌های خود را نگه می‌دارند.",
  none: "هنوز نسخه‌ای نیست.",
  releases: "نسخه‌ها",
  release: (version: string) => `نسخهٔ ${kit.leftToRight(version)}`,
  /** `charts`: how many of the revised are charts. */
  counts: (n: Record<Change["kind"], number>, charts: number) => {
    const bySources = { ...n, revised: n.revised - charts };
    const each = CHANGE_KINDS.flatMap((kind) => (bySources[kind] === 0 ? [] : [`${kit.number(bySources[kind])} مورد ${KINDS[kind]}`]));
    const all = [...each, ...(charts === 0 ? [] : [`${kit.number(charts)} نمودار تغییر کرد`])];
    return `${kit.commas(all) || "چیزی تغییر نکرد"}.`;
  },
  changed: (noun: ChangedNoun, kind: Change["kind"], id: string) => `${NOUNS[noun]}${kit.foreign(id)}: ${kindOf(noun, kind)}`,
  noun: NOUNS,
  kind: kindOf,
  cell: (field: string, before: string | null, after: string | null) =>
    `${kit.foreign(field)}: ${value(before)} ← ${value(after)}${after?.endsWith(".") ? "" : "."}`,
  /** Names of columns that the settlement has no name for. */
  columns: changedColumns,
  restsOn: (ids: string[]) => `محاسبه‌شده از ${kit.commas(ids.map(kit.foreign))}.`,
  added: (n: number) => `${kit.number(n)} مورد افزوده شد`,
  reworded: (n: number) => `${kit.number(n)} مورد به بیانی دیگر و با همان معنا نوشته شد`,
  recomputed: (n: number) => `${kit.number(n)} مورد در پی این تغییرها دوباره محاسبه شد`,
  pages: "سایت را آن‌گونه که در این نسخه بود ببینید",
  files: "دریافت همهٔ فایل‌ها (zip)",
  descriptor: "Data Package",
  json: "تغییرها به‌صورت JSON",
  feed: "خوراک Atom",
  /** On a pinned page. */
  pinned: (version: string) => `نسخهٔ ${kit.leftToRight(version)} را می‌بینید که هرگز تغییر نمی‌کند.`,
  head: "تازه‌ترین رقم‌ها را ببینید",
  uncorrected: "از آن پس هیچ‌یک از آنچه اینجا آمده تصحیح نشده است.",
  corrected: (n: number) => `${n === 1 ? "یک" : kit.number(n)} مورد از آنچه اینجا آمده از آن پس تغییر کرده است:`,
  correction: (noun: ChangedNoun, kind: Change["kind"], release: string) => `در نسخهٔ ${kit.leftToRight(release)} ${kindOf(noun, kind)}`,
  more: (n: number) => `${kit.number(n)} مورد دیگر`,
  now: "اکنون",
  /**
   * In a pinned embed: what later releases changed of what it shows. Few things are told one by one, many are counted and some figures
   * among them named; `always` is told anyway.
   */
  notice: (release: string, told: ToldChange[], always: string[]) => {
    const since = `نسخهٔ ${kit.leftToRight(release)}`;
    const withdrawn = told.filter(({ kind }) => kind === "withdrawn").length;
    const each = `تغییرها از ${since} تا کنون: ${kit.semicolons([...told.map(toldChange), ...always])}.`;
    if (areTold(told.length + (always.length > 0 ? 1 : 0), each)) return each;
    const one = told.length === 1;
    const gone = withdrawn === 0 ? "" : one ? " (پس گرفته شده است)" : `، که ${kit.number(withdrawn)} مورد آن پس گرفته شده است`;
    const counted = `${one ? "یک" : kit.number(told.length)} مورد در این نمودار از ${since} تا کنون تغییر کرده است${gone}`;
    const figures = told.filter(({ column, before, after }) => column === null && before !== null && after !== null).slice(0, NAMED);
    const among = figures.length === 0 ? [] : [`${one ? "یعنی" : "از جمله"}: ${kit.commas(figures.map(toldChange))}`];
    return `${kit.semicolons([counted, ...among, ...always])}.`;
  },
  noticeLink: "چه تغییر کرد و چرا",
  told: toldChange,
  /** The things that a notice tells of. */
  things: {
    figure: (series: string, partner: string, period: string) => kit.commas([series, partner, period]),
    event: (summary: string) => kit.quoted(summary),
    series: (title: string) => `شاخص ${kit.quoted(title)}`,
    chart: "این نمودار",
    check: (what: string) => `راستی‌آزماییِ ${what}`,
    source: (publisher: string) => `مدخل منبع ${kit.foreign(publisher)}`,
  },
  /** Why what a chart said of itself was wrong. */
  textCorrected: (reason: string) => `دلیل تصحیح متن: ${kit.foreign(reason.replace(/\.$/, ""))}`,
  /** Years of the balance whose lean moved. */
  balanceMoved: (years: string[]) => `شاخص موازنه برای ${named(years)} دوباره محاسبه شد`,
  /** Years of the balance whose direction is another; null: none may be claimed. */
  balanceTurned: (years: string[], before: string | null, after: string | null) =>
    `برای ${named(years)} ${before === null ? "هیچ سویی روشن نبود" : `موازنه به سوی ${before} گرایش داشت`}؛ اکنون ${after === null ? "هیچ سویی روشن نیست" : `موازنه به سوی ${after} گرایش دارد`}`,
};

function value(text: string | null): string {
  return text === null ? NOTHING : kit.foreign(text);
}

function toldChange({ what, kind, noun, column, before, after }: ToldChange): string {
  const of = column === null ? what : `${COLUMNS[column] ?? `ستون ${kit.foreign(column.replaceAll("_", " "))} در`} ${what}`;
  const step = before === null && after === null ? "" : ` از ${value(before)} به ${value(after)}`;
  return `${of}${step} ${kindOf(noun, kind)}`;
}

function named(years: string[]): string {
  return `سال${years.length === 1 ? "" : "‌های"} ${kit.listed(years.map(kit.digits))}`;
}
