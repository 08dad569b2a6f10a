import type { Verdict } from "../../model/check.ts";
import type { CheckFacts } from "../../model/checkFacts.ts";
import { counted } from "./cardinal.ts";
import { capital, ofThem } from "./cases.ts";

/** `20 rakamın tümünü`, `20 rakamın 19 tanesini`; of none nothing. `one` and `of` are the object of the sentence and what it is of. */
export function part(checked: number, all: number, one: string, of: string): string[] {
  if (all === 0) return [];
  if (all === 1 && checked === 1) return [`tek ${one}`];
  return [`${all} ${of} ${checked < all ? `${checked} tanesini` : "tümünü"}`];
}

/** Where no claim of some differs from the records. */
export const NONE_CONTRADICTS = "hiçbiri diğer kaynaklarla çelişmiyor";

/** How many of some claims have which verdict; null of none. */
function outcomes({ agrees, differs, cannot_be_tested: untested }: Record<Verdict, number>, of: string): string | null {
  const all = agrees + differs + untested;
  if (all === 0) return null;
  return `${all} ${of} ${differs === 0 ? NONE_CONTRADICTS : `${ofThem(differs)} diğer kaynaklarla uyuşmuyor`}, ${ofThem(agrees)} uyuşuyor, ${ofThem(untested)} sınanamıyor.`;
}

/** In how many of the dates that match, and of those that do not, the other source has not what happened; null in none. */
function occasions({ agrees, differs }: CheckFacts["byOccasion"]): string | null {
  const all = [
    ...(agrees === 0 ? [] : [`uyuşan tarihlerden ${ofThem(agrees)}`]),
    ...(differs === 0 ? [] : [`uyuşmayanlardan ${ofThem(differs)}`]),
  ];
  if (all.length === 0) return null;
  return `${capital(all.join(" ve "))} için diğer kaynak olayın kendisini değil, yalnızca bağlı olduğu ana olayı, örneğin bir ziyareti bildiriyor.`;
}

/** The fact check: claims of the articles beside records. */
export const check = {
  heading: "Doğrulama",
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const compared = [
      ...part(figuresChecked, figures, "rakamı", "rakamın"),
      ...part(datesChecked, dates, "olay tarihini", "olay tarihinin"),
    ];
    if (compared.length === 0) return "Bu görünümdeki hiçbir makale denetlenebilecek bir iddiada bulunmuyor.";
    return `${capital(counted(documents, "makaledeki"))} ${compared.join(" ve ")} sınamak için istatistiklerde, veri tabanlarında ve basında veri aradık. Diğer kaynaklar da yanılabilir. Bir iddiayı sınayacak kaynak yoksa bunu belirtiyoruz.`;
  },
  /** Of a release that no fact check had been made for. */
  notYetMade:
    "Bu sürüm doğrulamadan önce hazırlandı: o sırada henüz hiçbir iddia diğer kaynaklarla karşılaştırılmamıştı. Sonraki sürümlerde doğrulama var.",
  /** The same where a view leaves out sources on which checks rest, and so shows some of them, or none. */
  leadOfSome: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const claims = capital(counted(documents, "makaledeki"));
    if (figuresChecked + datesChecked === 0) {
      return `${claims} iddiaların hiçbirinin doğrulaması bu görünümde gösterilmiyor: Her biri bu görünümün dışında kalan kaynaklara dayanıyor.`;
    }
    const shown = [
      ...(figures === 0 ? [] : [`${figures} rakamdan ${figuresChecked} tanesi`]),
      ...(dates === 0 ? [] : [`${dates} olay tarihinden ${datesChecked} tanesi`]),
    ];
    return `${claims} iddialardan bu görünümde doğrulaması gösterilenler: ${shown.join(", ")}. Kalanların doğrulaması bu görünümün dışında kalan kaynaklara dayanıyor. Diğer kaynaklar da yanılabilir.`;
  },
  leadOfChosen: (claims: string, articles: number) =>
    `${claims === "" ? "" : `Burada seçilenler: ${counted(articles, "makaleden")} ${claims}. `}İstatistiklerde, veri tabanlarında ve basında veri aradık. Diğer kaynaklar da yanılabilir. Bir iddiayı sınayacak kaynak yoksa bunu belirtiyoruz.`,
  /** Figures and dates are counted apart where there are both: a match of a date says less than one of a figure. */
  count: (
    agrees: number,
    differs: number,
    untested: number,
    byKind: CheckFacts["byKind"] | null = null,
    byOccasion: CheckFacts["byOccasion"] | null = null,
  ) => {
    const kinds = byKind === null ? [] : [outcomes(byKind.figures, "rakamdan"), outcomes(byKind.dates, "olay tarihinden")];
    const told = [...kinds, kinds.length === 0 || byOccasion === null ? null : occasions(byOccasion)].flatMap((sentence) => sentence ?? []);
    return told.length === 0 ? (outcomes({ agrees, differs, cannot_be_tested: untested }, "iddiadan") ?? "") : told.join(" ");
  },
  /** The same of what a filter leaves: in how many the record has the occasion alone; null in none. */
  ofOccasions: occasions,
  /** Of the paler ends in the bar of verdicts. */
  occasionsInBar: "Diğer kaynakta yalnızca ana olay var",
  /** How a hedge is compared. */
  hedges:
    "Bir makaledeki “…den fazla” ifadesi, verilen sayının kendisini dışarıda bırakır. Diğer kaynaklarda bırakmaz: Orada sayının kendisiyle karşılaştırıyoruz.",
  figures: "Rakamlar",
  dates: "Olay tarihleri",
  columns: ["İddia", "Diğer kaynak", "Sonuç", "Neden"],
  rules: "Nasıl karar veriyoruz",
  none: "diğer kaynaklarda yok",
  /** Where the reason rests on sources that a view leaves out: what is true of those that it has. */
  noneInView: "Bu görünümde baktığımız kaynakların hiçbiri bunu bildirmiyor.",
  /** The period of a claim or record; of one without a year, when it was published. */
  period: (period: string, isUndated: boolean) => (isUndated ? `yıl belirtilmemiş; yayım: ${period}` : period),
  lookedIn: "Baktığımız kaynaklar: ",
  /** After the sources that were searched in vain: which events they do report. */
  instead: (events: string) => `Orada aynı ülkeyle ilgili bildirilenler: ${events}`,
  /** Behind a verdict that nothing can be tested: in what all nearest records differ from the figure, or that it has no year. */
  obstacles: { measure: "başka bir gösterge", undated: "yıl belirtilmemiş", period: "başka bir dönem" },
  /** Whether who counts and who published it are named once where they are the same, and several pages of a publisher too. */
  namesOnce: true,
  /** After the name of an article, where in it the claim stands. */
  place: (paragraph: number) => `, ${paragraph}. paragraf`,
  against: (verdict: string, reporters: string) => (reporters === "" ? `Doğrulama: ${verdict}` : `Doğrulama: ${verdict} (${reporters})`),
  /** The same of the date of an event. */
  dateAgainst: (verdict: string, reporters: string) =>
    reporters === "" ? `Tarihin doğrulaması: ${verdict}` : `Tarihin doğrulaması: ${verdict} (${reporters})`,
  /** A verdict on the condition that claim and record mean one case, which is our inference. */
  inferred: (verdict: string) => `${verdict} (ikisi aynı vakaysa)`,
  matches: { officials: "yetkililerin söylediğiyle uyuşuyor", ours: "kendi hesaplamamızla uyuşuyor" },
  bearers: ({ officials, ours }: CheckFacts["byBearer"]): string | null => {
    const parts = [
      ...(officials === 0 ? [] : [`yalnızca yetkililerin söylediğiyle uyuşanlar: ${officials}`]),
      ...(ours === 0 ? [] : [`yalnızca kendi hesaplamamızla uyuşanlar: ${ours}`]),
    ];
    return parts.length === 0 ? null : `Uyuşan rakamlardan ${parts.join(", ")}.`;
  },
  grounds: "Sonuçların dayanağı",
  term: "Doğrulama",
  cell: "Doğrulama",
  all: "Bütün doğrulamalar",
  json: "JSON olarak doğrulama",
};
