import { names } from "../names.ts";

const REPORTERS = ["the sources", "the articles", "other sources", "the articles and other sources"];

/** Events as releases before 2026.9.0 word them. */
export const event = {
  lead: (by: { documents: boolean; references: boolean }) =>
    `What ${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} report about ${names.subject} with ${names.partner.irn} and with ${names.partner.isr}: done, planned, alleged or denied. Only dated events that happened are scored, from −10 for conflict to +10 for cooperation. Readers' comments never are.`,
  partOf: (summary: string) => `part of one episode that counts once: “${summary}”`,
  told: (status: string, date: string): string | null => `${status}, ${date}`,
};
