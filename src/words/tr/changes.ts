import { CHANGE_KINDS, type Change, type ChangedNoun } from "../../model/change.ts";
import type { ToldChange } from "../en/changes.ts";
import { areTold } from "../kit/areTold.ts";
import { listed } from "./cardinal.ts";
import { dative } from "./cases.ts";
import { changedColumns } from "./changedColumns.ts";

export type { ToldChange } from "../en/changes.ts";

const KINDS: Record<Change["kind"], string> = {
  added: "eklendi",
  revised: "kaynağınca güncellendi",
  corrected: "düzeltildi",
  reworded: "başka sözlerle yazıldı",
  withdrawn: "geri çekildi",
  recomputed: "yeniden hesaplandı",
};

/** A chart has no source that could revise it. */
const kindOf = (noun: ChangedNoun, kind: Change["kind"]) => (noun === "chart" && kind === "revised" ? "değişti" : KINDS[kind]);

/** What a thing is, before its name. */
const NOUNS: Record<ChangedNoun, string> = {
  observation: "",
  pair: "",
  event: "",
  series: "seri: ",
  chart: "grafik: ",
  check: "doğrulama: ",
  disagreement: "çelişki: ",
  source: "kaynak: ",
  balance: "denge endeksi: ",
};

/** Columns as readers call them; the others are called as they are. */
const COLUMNS: Record<string, string> = {
  as_worded: "kaynakta geçtiği gibi",
  reading: "açıklama",
  ends: "verilerin nerede bittiğine ilişkin not",
  record: "diğer kaynak",
  summary: "ifade",
  title: "başlık",
  definition: "tanım",
  caution: "uyarı",
  verdict: "sonuç",
  reason: "gerekçe",
  period: "dönem",
  value: "değer",
  quote: "alıntı",
  note: "not",
  date: "tarih",
  status: "durum",
};

/** Figures that a notice names where it counts the rest. */
const NAMED = 2;

/** What each release changed, and what a pinned page says of it. */
export const changes = {
  heading: "Değişiklikler",
  lead: "Her sürümün neyi eklediği, düzelttiği, güncellediği veya geri çektiği ve nedenleri. “Düzeltildi”, yanıldığımız anlamına gelir. “Güncellendi”, kaynağın değiştiği anlamına gelir. Bir grafik başka bir şey gösteriyorsa “değişti” denir. “Başka sözlerle yazıldı”, aynı şeyi başka sözlerle söylediğimiz anlamına gelir. Bir değişiklik yüzünden yeniden hesaplanması gerekenler de listelenir. Tanımlar, metinler, doğrulamalar, çelişkiler ve kaynaklar da sayılar gibi sayılır. Bir sürüm hiç değişmez; bu yüzden sabitlenmiş adresler sayılarını korur.",
  none: "Henüz sürüm yok.",
  releases: "Sürümler",
  release: (version: string) => `Sürüm ${version}`,
  /** `charts`: how many of the revised are charts. */
  counts: (n: Record<Change["kind"], number>, charts: number) => {
    const bySources = { ...n, revised: n.revised - charts };
    const each = CHANGE_KINDS.flatMap((kind) => (bySources[kind] === 0 ? [] : [`${bySources[kind]} giriş ${KINDS[kind]}`]));
    const all = [...each, ...(charts === 0 ? [] : [`${charts} grafik değişti`])];
    return `${all.join(", ") || "Hiçbir şey değişmedi"}.`;
  },
  changed: (noun: ChangedNoun, kind: Change["kind"], id: string) => `${NOUNS[noun]}${id}: ${kindOf(noun, kind)}`,
  noun: NOUNS,
  kind: kindOf,
  cell: (field: string, before: string | null, after: string | null) =>
    `${field}: ${before ?? "yok"} → ${after ?? "yok"}${after?.endsWith(".") ? "" : "."}`,
  /** Names of columns that the settlement has no name for. */
  columns: changedColumns,
  restsOn: (ids: string[]) => `Hesabın dayanağı: ${ids.join(", ")}.`,
  added: (n: number) => `${n} giriş eklendi`,
  reworded: (n: number) => `${n} giriş aynı anlamla, başka sözlerle yazıldı`,
  recomputed: (n: number) => `${n} giriş bu değişiklikler nedeniyle yeniden hesaplandı`,
  pages: "Siteyi bu sürümdeki haliyle gezin",
  files: "Bütün dosyaları indir (zip)",
  descriptor: "Data Package",
  json: "JSON olarak değişiklikler",
  feed: "Atom akışı",
  /** On a pinned page. */
  pinned: (version: string) => `Hiç değişmeyen ${version} sürümünü görüyorsunuz.`,
  head: "En yeni rakamları görün",
  uncorrected: "Burada gösterilen hiçbir şey o zamandan beri düzeltilmedi.",
  corrected: (n: number) =>
    n === 1 ? "Burada gösterilen bir şey o zamandan beri değişti:" : `Burada gösterilen ${n} şey o zamandan beri değişti:`,
  correction: (noun: ChangedNoun, kind: Change["kind"], release: string) => `${release} sürümünde ${kindOf(noun, kind)}`,
  more: (n: number) => `${n} tane daha`,
  now: "şimdi",
  /**
   * In a pinned embed: what later releases changed of what it shows. Few things are told one by one, many are counted and some figures
   * among them named; `always` is told anyway.
   */
  notice: (release: string, told: ToldChange[], always: string[]) => {
    const withdrawn = told.filter(({ kind }) => kind === "withdrawn").length;
    const each = `${release} sürümünden bu yana değişenler: ${[...told.map(toldChange), ...always].join("; ")}.`;
    if (areTold(told.length + (always.length > 0 ? 1 : 0), each)) return each;
    const one = told.length === 1;
    const gone = withdrawn === 0 ? "" : one ? " (geri çekildi)" : `, bunlardan ${withdrawn} tanesi geri çekildi`;
    const counted = `${release} sürümünden bu yana bu grafikte ${one ? "bir" : told.length} şey değişti${gone}`;
    const figures = told.filter(({ column, before, after }) => column === null && before !== null && after !== null).slice(0, NAMED);
    const among = figures.length === 0 ? [] : [`${one ? "değişen" : "aralarında şunlar var"}: ${figures.map(toldChange).join(", ")}`];
    return `${[counted, ...among, ...always].join("; ")}.`;
  },
  noticeLink: "Ne değişti ve neden",
  told: toldChange,
  /** The things that a notice tells of. */
  things: {
    figure: (series: string, partner: string, period: string) => `${series}, ${partner}, ${period}`,
    event: (summary: string) => `“${summary}”`,
    series: (title: string) => `“${title}” serisi`,
    chart: "bu grafik",
    check: (what: string) => `${what} için doğrulama`,
    source: (publisher: string) => `${publisher} kaynağının girişi`,
  },
  /** Why what a chart said of itself was wrong. */
  textCorrected: (reason: string) => `metninin düzeltilme nedeni: ${reason.replace(/\.$/, "")}`,
  /** Years of the balance whose lean moved. */
  balanceMoved: (years: string[]) => `denge endeksi ${listed(years)} için yeniden hesaplandı`,
  /** Years of the balance whose direction is another; null: none may be claimed. */
  balanceTurned: (years: string[], before: string | null, after: string | null) =>
    `${listed(years)} için önce ${before === null ? "belirgin taraf yoktu" : `denge ${dative(before)} doğru eğiliyordu`}; şimdi ${after === null ? "belirgin taraf yok" : `${dative(after)} doğru eğiliyor`}`,
};

function toldChange({ what, kind, noun, column, before, after }: ToldChange): string {
  const of = column === null ? what : `${what} (${COLUMNS[column] ?? column.replaceAll("_", " ")})`;
  const step = before === null && after === null ? "" : `: ${before ?? "yok"} → ${after ?? "yok"}`;
  return `${of} ${kindOf(noun, kind)}${step}`;
}
