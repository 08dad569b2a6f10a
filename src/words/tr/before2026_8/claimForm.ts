import type { ToldAndFound } from "../../../model/facts/eventsCounted.ts";
import type { Years } from "../../en/claimForm.ts";
import { claimForm as later } from "../before2026_11/claimForm.ts";
import { claimForm as now, partsAdded, times } from "../claimForm.ts";
import { inYearSpan, yearSpan } from "../yearSpan.ts";

/** Words in pictures of claims and records as releases before 2026.8.0 have them. */
export const claimForm = {
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated ? `${figure}, yıl belirtilmemiş; yayım: ${period}` : `${figure}, ${period}`,
  otherScale: (end: string) => `farklı ölçek, üst sınır ${end}`,
  side: (country: string) => `${country} tarafı`,
  eventsTitle: (what: string) => `Bulunan her ${what}, kendi tarihinde`,
  totals: (what: string | null, counts: ToldAndFound) => now.totals(what ?? "bulunan", counts),
  verdict: { ...now.verdict, agrees: "Kayıtlarla uyuşuyor", differs: "Kayıtlarla uyuşmuyor" },
  gap: {
    records: (least: number, most: number, { from, to, records }: Years) =>
      `karşılaştırıldığı ${records === 1 ? "kaydın" : "kayıtların"} ${times(least, most)} (${yearSpan(from, to)})`,
    parts: (least: number, most: number, { from, to }: Years) =>
      `${inYearSpan(from, to)} kayıtlı ihracat ve ithalat toplamının ${times(least, most)}`,
  },
  addedUp: (parts: Parameters<typeof partsAdded>[0]) =>
    `Kayıtlarda: ${partsAdded(parts)}. Bunları yalnızca, birlikte bile iddianın altında kaldıklarını göstermek için topluyoruz.`,
  figures: {
    ...later.figures,
    claim: "beş makaleden birindeki rakam",
    record: "kayıt",
    doubtful: "güvenilirliği düşük kayıt",
    open: "“en fazla …”, “neredeyse …”, “…den fazla”",
    reading: "kayıt",
    "estimated-reading": "bizim hesabımız veya güvenilirliği düşük",
  },
};
