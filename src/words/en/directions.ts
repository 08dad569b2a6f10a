import { isWhole } from "../kit/isWhole.ts";
import { counted } from "./cardinal.ts";
import { possessive } from "./possessive.ts";

/** Trade in both directions with one partner: title, sides, key, and what is not drawn. */
export const directions = {
  /** `scale`: the panel of the other partner, if its values are drawn smaller by a factor. */
  title: (partner: string, unit: string, _scale: { name: string; times: number } | null) =>
    `${partner}: goods sold and bought, ${unit} a year`,
  /** The note that says it; null where the title does. */
  scale: (scale: { name: string; times: number }): string | null =>
    `A bar here is ${times(scale.times)} times as long as one of ${possessive(scale.name)} for the same amount.`,
  side: {
    to_counterpart: (partner: string) => `Sold to ${partner}`,
    from_counterpart: (partner: string) => `Bought from ${partner}`,
  },
  figure: (year: number, figure: string) => `${year}: ${figure}`,
  key: {
    bar: "one count, named below",
    rough: (isEstimate: boolean, isDoubtful: boolean): string =>
      isEstimate && isDoubtful ? "estimated or doubtful" : isDoubtful ? "doubtful" : "estimated",
    beside: "another count of a year",
    missing: "no figure in these counts",
  },
  /** What the bars count, and who counts; by side where the sides differ. */
  count: (counts: { isAbove: boolean; basis: string; reporter: string }[]) => {
    const said = counts.map(({ isAbove, basis, reporter }) => ({ where: isAbove ? "above" : "below", what: `${basis} (${reporter})` }));
    const [one, other] = said;
    if (!one) return null;
    if (!other || one.what === other.what) return `Bars: ${one.what}.`;
    return said.map(({ where, what }) => `Bars ${where} zero: ${what}.`).join(" ");
  },
  parts: (n: number) => `Only in the table: ${counted(n, "figure for a part of a year", "figures for parts of a year")}.`,
  /** The same of a partner that has no panel. */
  partsOf: (partner: string, n: number) =>
    `Only in the table: ${counted(n, "figure for a part of a year", "figures for parts of a year")} of trade with ${partner}.`,
  /** The same in the place of a picture, where there are no other figures. */
  notDrawn: (n: number) => `Not drawn: ${counted(n, "figure for a part of a year", "figures for parts of a year")}.`,
};

/** A factor as it is said: whole from ten on, else with one digit after the point. */
export function times(factor: number): string {
  return isWhole(factor) ? String(Math.round(factor)) : factor.toFixed(1);
}
