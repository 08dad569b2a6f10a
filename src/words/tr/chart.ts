import { type Catalog, labelOf } from "../../model/catalog.ts";
import { type Naming, unitsUnnamed, withUnit } from "../kit/unitsUnnamed.ts";
import { ablative, dative, genitive, small, smallFirst } from "./cases.ts";
import { COUNTRY } from "./names.ts";

/** What is drawn and in which units; a unit that the titles name already is not said again. */
export function subtitleIn(isNamed?: Naming, within = smallFirst) {
  return ([first = "", ...others]: string[], units: string[]): string => {
    const titles = [first, ...others.map(within)].join("; ");
    const more = unitsUnnamed(titles, units, isNamed, small);
    if (more.length > 0) return `${titles} (${more.join(", ")})`;
    return others.length === 0 ? `${titles} (sayı)` : titles;
  };
}

/** Charts, their tables and what a mark opens to. */
export const chart = {
  panel: (measures: string[], whose: string | null) => (whose === null ? measures.join(", ") : `${measures.join(", ")}: ${whose}`),
  others: "diğer tedarikçiler",
  /** Why a 0 has a ring, in digits whose zero is a dot. */
  ringedZero: "0’ı çevreleyen halka, onu rakam olmadığını gösteren noktadan ayırır.",
  allSuppliers: "bütün tedarikçiler",
  /** Name of a line that we calculated, where its basis has no short label. */
  computed: "bizim hesabımız",
  target: "bir hedef",
  found: "diğer kaynaklarda bulunan (eksik)",
  /** Name of a line by the country whose side counts. */
  side: (country: string) => `${genitive(country)} sayımı`,
  recording: (date: string) => `gümrük verileri kesiliyor, ${date}`,
  floor: "Olup biten her şeyi değil, kaynakların andıklarını gösterir.",
  subtitle: subtitleIn(),
  withUnit,
  partner: (catalog: Pick<Catalog, "codeByKey">, partner: string) => labelOf(catalog, "counterpart", partner),
  visitWho: (partner: string, direction: string, year: string) =>
    `${direction === "from_counterpart" ? ablative(partner) : dative(partner)}, ${year}`,
  who: (partner: string, period: string) => `${partner}, ${period}`,
  undatedWho: (partner: string, year: string) => `${partner}, yıl belirtilmemiş; yayım: ${year}`,
  /** A period in the table; of a figure without one when it was published. */
  periodCell: (period: string, label: string, basis: string) =>
    basis === "publication" ? `yıl belirtilmemiş; yayım: ${period}` : `${period} (${label})`,
  /** Behind what a figure of part of a year measures, where a figure of the whole year is lower. */
  aboveItsYear: (figure: string) => `yılın tamamına ait rakamdan (${figure}) fazla: iki sayım birbirini tutmuyor`,
  planWho: (partner: string, period: string) => `${partner}, hedef, yayım: ${period}`,
  open: "Bütün ayrıntılar",
  close: "Kapat",
  columns: ["Kaynakta geçtiği gibi", "Değer", "Ülke", "Dönem", "Neyi ölçüyor", "Kim söylüyor", "Kaynak", "Alıntı"],
  sources: "Kaynaklar",
  recordSources: (n: number) => `diğer ${n} kaynak`,
  leftOut: (sources: string[]) => `Lisansları nedeniyle CSV dosyasında bulunmayanlar: ${sources.join("; ")}.`,
  keys: "Ok tuşları noktalar arasında geçiş yapar, Enter birini açar, Esc kapatır.",
  noMarks: "Bu seçim için rakam yok.",
  /** How a mark that is an event is read, for the key under the picture. */
  eventKey: { dated: "dolgulu: yılı belli bir olay", span: "çubuk: birkaç yıla yayılan olay" },
  key: {
    dated: "dolgulu: yılı belli bir rakam",
    undated: "içi boş: yıl belirtilmemiş, yayım tarihine yerleştirilmiş",
    plan: "kesik çizgili çerçeve: sonuç değil, hedef",
    span: "çubuk: birkaç yıl için tek rakam",
    bounds: "dik çizgi: kaynağın verdiği en düşük ve en yüksek rakam. Kaynak tek bir rakam vermiyorsa işaret ortadadır",
    open: "ok: “…den fazla” veya “en fazla …”",
    record: "küçük nokta, ince çizgi: diğer bir kaynağın rakamı. Çizgiler yalnızca aynı sayımın kesintisiz rakamlarını birleştirir",
    side: `küçük kare: ${COUNTRY.irn.of} veya ${COUNTRY.isr.of} kendi sayımı`,
    estimate: "içi boş küçük nokta, kesik çizgi: bir tahmin veya bizim hesabımız",
    unreliable: "iki yanında boşluk olan içi boş nokta: diğer bir kaynağın şüpheli rakamı",
    covered: "bir işaretin üzerindeki açık nokta: aynı yerde diğer bir kaynağın rakamı",
    beneath: "bir işaretin çevresindeki işaret: aynı yerde iki rakam",
  },
  keyInView: {
    span: "çubuk: rakamın ait olduğu yıl veya yıllar",
    record:
      "küçük nokta, ince çizgi: diğer bir kaynağın rakamı. Çizgiler yalnızca aynı sayımın kesintisiz rakamlarını birleştirir; vaka sayıları tek tek noktalarla gösterilir",
    up: "ok: “…den fazla”",
    down: "ok: “en fazla …” veya “neredeyse”",
    estimate: "içi boş küçük nokta, kesik çizgi: bir tahmin",
    unreliable: "içi boş nokta: diğer bir kaynağın şüpheli rakamı",
  },
};
