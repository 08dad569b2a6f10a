import { COUNTRY } from "./names.ts";

const REPORTERS = ["Kaynakların", "Makalelerin", "Diğer kaynakların", "Makalelerin ve diğer kaynakların"];

/** The timeline of events. */
export const event = {
  heading: "Olaylar",
  /** `by`: which collections report what is shown. */
  lead: (by: { documents: boolean; references: boolean }) =>
    `${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} ${COUNTRY.aze.of} ${COUNTRY.irn.with} ve ${COUNTRY.isr.with} ilişkileri hakkında bildirdikleri: gerçekleşenler, planlananlar, öne sürülenler ve yalanlananlar. Yalnızca gerçekleşmiş, tarihi belli olaylar −10 (çatışma) ile +10 (iş birliği) arasında puanlanır. Okur yorumları hiçbir zaman puanlanmaz.`,
  undated: "belli bir tarih yok",
  undatedHeading: "Tarihsiz",
  undatedLead: "Yinelenen, süregelen veya tarihi belli olmayan olaylar listelenir ama hiçbir zaman puanlanmaz.",
  value: (kind: string, goldstein: number) =>
    `${kind}: Goldstein ölçeğinde ${goldstein > 0 ? "+" : goldstein < 0 ? "−" : ""}${String(Math.abs(goldstein)).replace(".", ",")}`,
  scored: (value: string) => `puan ${value}`,
  unscored: "puanlanmadı",
  partOf: (summary: string) => `bir kez sayılan bir bütünün parçası: “${summary}”`,
  filters: "Olayları filtrele",
  apply: "Uygula",
  reset: "Tümünü göster",
  any: "hepsi",
  fields: {
    partner: "Ülke",
    kind: "Tür",
    status: "Durum",
    dimension: "Konu",
    source: "Kaynak",
    scored: "Puanlanma",
    collection: "Bildiren",
  },
  yes: "puanlandı",
  no: "puanlanmadı",
  shown: (n: number, all: number) => (n === all ? `${all} olay` : `${all} olaydan ${n} tanesi`),
  told: (status: string, date: string) => `${status}, ${date}`,
  json: "JSON olarak olaylar",
  csv: "CSV",
};
