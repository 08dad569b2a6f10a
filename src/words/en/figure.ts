import { kit } from "./kit.ts";

/** Numbers as people read them in English. One formatter for axis, label, table and card, so that they cannot disagree. */
export const { figure, tick } = kit;

/** A number as it is written in data: digits only. */
export function digits(value: number | null): string {
  return value === null ? "" : String(value);
}
