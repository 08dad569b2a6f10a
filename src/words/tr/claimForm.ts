import type { ToldAndFound } from "../../model/facts/eventsCounted.ts";
import type { Unnamed, Years } from "../en/claimForm.ts";
import { listed } from "./cardinal.ts";
import { ablative, dative, genitive } from "./cases.ts";
import { kit } from "./kit.ts";
import { inYearSpan, yearSpan } from "./yearSpan.ts";

/**
 * The name of who visits, as summaries of visits have it: the word before the place that is visited, where it is a name; what
 * stands between them is set off by a comma.
 */
const VISITOR = /(?:^|\s)(\p{Lu}[\p{L}’-]+)(?:,[^,;]*)? \p{Lu}\p{L}*’\p{L}+ ziyaret e/u;

/** `3 katı`, `1,2 ila 2,8 katı`: to one digit after the comma. */
export function times(least: number, most: number): string {
  const [from, to] = [least, most].map((n) => kit.number(Math.round(n * 10) / 10, 1));
  return `${from === to ? from : `${from} ila ${to}`} katı`;
}

/** What was added up, part by part; of goods that go one way the way, else the name of the series. */
export function partsAdded(parts: { what: string; partner: string; direction: string; figure: string; period: string }[]): string {
  const each = parts.map(({ what, partner, direction, figure, period }) => {
    const way =
      direction === "to_counterpart"
        ? `${dative(partner)} giden`
        : direction === "from_counterpart"
          ? `${ablative(partner)} gelen`
          : `${what}, ${partner},`;
    return `${way} ${figure} (${period})`;
  });
  return listed(each);
}

/** Words in pictures of claims and records of other forms than marks over time. */
export const claimForm = {
  /** Title of a picture in which every event has its mark. `what`: what is counted, such as official visits. */
  eventsTitle: (what: string) => `Tespit edilen her ${what}, kendi tarihinde`,
  /** Who visits, for a label at a mark; null where the summary of the visit does not say it so. */
  visitor: (summary: string, year: string) => {
    const name = VISITOR.exec(summary)?.[1];
    return name === undefined ? null : `${name} ${year}`;
  },
  /** What was signed on a day, or in a month or year whose day is not known. */
  signed: (n: number, date: string) => (n === 1 ? date : `${n} imza, ${date}`),
  /** A total that names none of what it counts, and so has no mark. */
  unnamed: ({ series, partner, figure, print, date, isClaim }: Unnamed) => {
    const by = isClaim ? "bir makalede" : "başka bir kaynakta";
    return `${series}, ${partner}: ${by} ${figure}${print === null ? "" : ` (“${print}”)`}, ${date ?? "yıl belirtilmemiş"}.`;
  },
  /** Beside a partner's row of events: how many each collection tells. `what`: which of them, where there are several kinds. */
  totals: (what: string | null, { documents, references, both }: ToldAndFound) => {
    const parts = [
      ...(documents === 0 ? [] : [`makalelerde ${documents}`]),
      ...(references === 0 ? [] : [`diğer kaynaklarda ${references}${both === 0 ? "" : ` (her ikisinde ${both})`}`]),
    ];
    return `${what ?? "tespit edilen"}: ${parts.length === 0 ? "bu görünümde yok" : parts.join(", ")}`;
  },
  /** A figure beside its mark, with the years that it is of. */
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated ? `${figure} (yayım: ${period}; yıl belirtilmemiş)` : `${figure}, ${period}`,
  /** Below rows of different bases. */
  rowsApart: "Her satır başka bir şeyin payıdır: Satırlar arasında değil, bir satırın içinde karşılaştırın.",
  /** Beside the name of a partner whose strip has the others' scale, or its own. */
  sameScale: "aynı ölçek",
  otherScale: (end: string) => `kendi ölçeği: 0–${end.replace(" Mr $", " milyar dolar").replace(" Mn $", " milyon dolar")}`,
  /** Name of a row of records: who counts, which way it goes where there are several, and first and last year of what is counted. */
  track: (who: string, way: string | null, { first, last }: { first: number; last: number }) =>
    `${[who, ...(way === null ? [] : [way])].join(", ")}, ${yearSpan(first, last)}`,
  side: (country: string) => `${genitive(country)} sayımı`,
  fromTo: (from: string, to: string) => `${ablative(from)} ${dative(to)}`,
  ours: "bizim hesabımız",
  sums: (who: string) => `ihracat + ithalat (${who})`,
  partOfYear: "her biri yılın yalnızca bir bölümü",
  /** Years of a figure that crosses from one to the other. */
  years: (first: string, last: string) => `${first}/${last.slice(2)}`,
  /** What belongs to a claim and is no count, such as a target. */
  aside: (what: string, figure: string) => `${what}: ${figure}.`,
  target: "Hedef",
  verdict: {
    agrees: "Diğer kaynaklarla uyuşuyor",
    differs: "Diğer kaynaklarla uyuşmuyor",
    cannot_be_tested: "Sınanamıyor",
  },
  /** How many times what it was checked against a claim is. */
  gap: {
    records: (least: number, most: number, { from, to, records }: Years) =>
      `karşılaştırıldığı ${records === 1 ? "rakamın" : "rakamların"} ${times(least, most)} (${yearSpan(from, to)})`,
    parts: (least: number, most: number, { from, to }: Years) =>
      `${inYearSpan(from, to)} istatistiklerdeki ihracat ve ithalat toplamının ${times(least, most)}`,
  },
  addedUp: (parts: Parameters<typeof partsAdded>[0]) =>
    `İstatistiklerde: ${partsAdded(parts)}. Bunları yalnızca, birlikte bile iddianın altında kaldıklarını göstermek için topluyoruz.`,
  /** The marks of figures. */
  figures: {
    claim: "makalede geçen rakam",
    record: "diğer kaynağın rakamı",
    doubtful: "diğer kaynağın şüpheli rakamı",
    doubtfulOrOurs: "şüpheli rakam veya hesap",
    computed: "bizim hesabımız",
    estimated: "kaynağın tahmini",
    computedOrEstimated: "bizim hesabımız veya kaynağın tahmini",
    bounds: "en düşükten en yükseğe",
    "doubtful-bounds": "şüpheli rakam, en düşükten en yükseğe",
    open: "kaynak: “en fazla”, “neredeyse”, “…den fazla”",
    reading: "diğer kaynağın rakamı (yeri: tutar; sayı: yıl)",
    "estimated-reading": "bizim hesabımız veya şüpheli rakam",
  },
  /** The marks of events: who went where, or that something was signed, and which collection tells it. */
  events: {
    to: (subject: string) => `${dative(subject)} geldi, bir makalede`,
    from: (subject: string) => `${ablative(subject)} gitti, bir makalede`,
    act: "anlaşma, bir makalede",
    foundTo: "geldi, diğer kaynak",
    foundFrom: "gitti, diğer kaynak",
    foundAct: "anlaşma, diğer kaynak",
    period: "günü bilinmiyor",
  },
};
