import type { ToldAndFound } from "../../../model/facts/eventsCounted.ts";
import type { Years } from "../../en/claimForm.ts";
import { claimForm as later } from "../before2026_11/claimForm.ts";
import { claimForm as now, partsAdded, times } from "../claimForm.ts";
import { yearSpan } from "../yearSpan.ts";

/** Words in pictures of claims and records as releases before 2026.8.0 have them. */
export const claimForm = {
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated ? `${figure}, il göstərilməyib; dərc tarixi: ${period}` : `${figure}, ${period}`,
  otherScale: (end: string) => `fərqli miqyas, yuxarı hədd: ${end}`,
  side: (country: string) => `${country} tərəfi`,
  eventsTitle: (what: string) => `Tapılan hər ${what} öz tarixində`,
  totals: (what: string | null, counts: ToldAndFound) => now.totals(what ?? "tapılıb", counts),
  verdict: { ...now.verdict, agrees: "Qeydlərə uyğundur", differs: "Qeydlərə uyğun deyil" },
  gap: {
    records: (least: number, most: number, { from, to, records }: Years) =>
      `tutuşdurulduğu ${records === 1 ? "qeydin" : "qeydlərin"} ${times(least, most)} misli (${yearSpan(from, to)})`,
    parts: (least: number, most: number, { from, to }: Years) =>
      `qeydlərdəki ixrac və idxal cəminin ${times(least, most)} misli (${yearSpan(from, to)})`,
  },
  addedUp: (parts: Parameters<typeof partsAdded>[0]) =>
    `Qeydlərdə: ${partsAdded(parts)}. Onları yalnız birlikdə də iddiadan aşağı qaldıqlarını göstərmək üçün toplayırıq.`,
  figures: {
    ...later.figures,
    claim: "beş məqalədən birindəki rəqəm",
    record: "qeyd",
    doubtful: "etibarlılığı aşağı olan qeyd",
    open: "“ən çoxu”, “az qala”, “… çox”",
    reading: "qeyd",
    "estimated-reading": "bizim hesablamamız və ya etibarlılığı aşağı olan",
  },
};
