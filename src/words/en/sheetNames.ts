import type { Side } from "../../model/dimensions/dimension.ts";

/** How the countries of the balance sheet are named in a sentence. */
export interface SheetNames {
  subject: string;
  /** The partner at −1 and the one at +1. */
  partner: Record<Side, string>;
  /** Who counts: `SIPRI`. */
  reporter: (code: string) => string;
  /** A source, short: its publisher and date. */
  source: (id: string) => string;
  /** When a source was published, or between which days, in ISO 8601; null where that is not known. */
  published: (id: string) => string | null;
  /** A day: `31 December 2014`. */
  date: (day: string) => string;
}
