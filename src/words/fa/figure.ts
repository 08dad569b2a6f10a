import { kit } from "./kit.ts";

/** Numbers as people read them in Persian. */
export const { figure, tick } = kit;

/** A share in percent without digits behind the decimal sign. */
export function percent(value: number): string {
  return kit.figure(Math.round(value), "PC", 0);
}
