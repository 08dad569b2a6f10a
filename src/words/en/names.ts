import type { Side } from "../../model/dimensions/dimension.ts";
import { HIGH_CODE, HIGH_NAME, LOW_CODE, LOW_NAME, SUBJECT_NAME, subjectText } from "../naming.ts";

/** How the site and the countries that it is about are called in English. Filled from the data; no other word of the catalogue names them. */
export const names = {
  site: subjectText("site.name"),
  subject: SUBJECT_NAME,
  /** The capital in place of its government. */
  capital: subjectText("capital"),
  /** The partner at −1 and the one at +1. */
  partner: { irn: LOW_NAME, isr: HIGH_NAME } satisfies Record<Side, string>,
  code: { irn: LOW_CODE, isr: HIGH_CODE } satisfies Record<Side, string>,
} as const;
