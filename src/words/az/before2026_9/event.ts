import { REPORTERS } from "../event.ts";
import { names } from "../names.ts";

/** Events as releases before 2026.9.0 word them. */
export const event = {
  lead: (by: { documents: boolean; references: boolean }) =>
    `${names.aze.genitive} ${names.irn.instrumental} və ${names.isr.instrumental} əlaqələri barədə ${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} bildirdikləri: baş vermiş, planlaşdırılmış, iddia və ya təkzib edilmiş hadisələr. Bal yalnız tarixi bəlli olan və baş vermiş hadisələrə verilir: −10 (münaqişə) ilə +10 (əməkdaşlıq) arasında. Oxucu şərhlərinə heç vaxt bal verilmir.`,
  partOf: (summary: string) => `bir dəfə sayılan bir epizodun hissəsi: “${summary}”`,
  told: (status: string, date: string): string | null => `${status}, ${date}`,
};
