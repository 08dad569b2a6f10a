import { REPORTERS } from "../event.ts";
import { COUNTRY } from "../names.ts";

/** Events as releases before 2026.9.0 word them. */
export const event = {
  lead: (by: { documents: boolean; references: boolean }) =>
    `${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} ${COUNTRY.aze.of} ${COUNTRY.irn.with} ve ${COUNTRY.isr.with} ilişkileri hakkında bildirdikleri: gerçekleşenler, planlananlar, öne sürülenler ve yalanlananlar. Yalnızca gerçekleşmiş, tarihi belli olaylar −10 (çatışma) ile +10 (iş birliği) arasında puanlanır. Okur yorumları hiçbir zaman puanlanmaz.`,
  partOf: (summary: string) => `bir kez sayılan bir bütünün parçası: “${summary}”`,
  told: (status: string, date: string): string | null => `${status}, ${date}`,
};
