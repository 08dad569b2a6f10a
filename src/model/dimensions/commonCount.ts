import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { COMPILER, type Observation, position } from "../observation.ts";
import { byCodeUnit } from "../order.ts";
import { allObservations } from "../queries.ts";
import { publishedBy } from "../source.ts";
import { partnerAt } from "../subject.ts";
import type { Vintage } from "../vintage.ts";

/** Both partners in one series, one period and one basis, or why these two figures are not one count all the same. */
export interface CommonCount {
  series: string;
  period: string;
  basis: string;
  /** The figures that are set side by side, the partner at −1 first. */
  irn: Observation;
  isr: Observation;
  /** All figures of the series, the period and the basis, of both partners. */
  all: Observation[];
  /** Null where the two are one count. */
  differ: Difference | null;
}

/** In what two figures of one series, period and basis differ. */
export type Difference = "direction" | "reporter" | "inputs";

/**
 * For each series, period and basis of which both partners have figures, the two that can be set side by side: one for each, in the order of
 * the data. Two figures are one count when direction and reporter are the same, or when one of them was computed here from what the source
 * of the other prints. Derived counts are among them.
 *
 * @param among the figures of the vintage among which they are looked for; all of them unless given
 */
export function commonCounts(catalog: Catalog, vintage: Vintage, among = allObservations(catalog, vintage)): CommonCount[] {
  const [first, second] = catalog.subject.partners.map(({ code }) => code);
  const ofPartners = among.filter(({ counterpart }) => counterpart === first || counterpart === second);
  const groups = groupBy(ofPartners, ({ series, period, basis }) => `${series} ${period.text} ${basis}`);
  return [...groups.values()].flatMap((all) => countOf(catalog, all) ?? []);
}

function countOf(catalog: Catalog, all: Observation[]): CommonCount | null {
  const { code } = partnerAt(catalog.subject, -1);
  const irns = all.filter(({ counterpart }) => counterpart === code);
  const isrs = all.filter(({ counterpart }) => counterpart !== code);
  const pairs = irns.flatMap((irn) => isrs.map((isr) => ({ irn, isr, differ: difference(irn, isr) })));
  const [best] =
    pairs.length > 1 ? pairs.sort((a, b) => rank(a) - rank(b) || byCodeUnit(published(catalog, b), published(catalog, a))) : pairs;
  if (!best) return null;
  const { series, period, basis } = best.irn;
  return { series, period: period.text, basis, ...best, all };
}

interface Pair {
  irn: Observation;
  isr: Observation;
  differ: Difference | null;
}

/** One count before two, one source before two. */
function rank({ irn, isr, differ }: Pair): number {
  return (differ === null ? 0 : 2) + (irn.source === isr.source ? 0 : 1);
}

/** The later of two publications stands where there is a choice. */
function published({ sourceById }: Catalog, { irn, isr }: Pair): string {
  const days = [irn, isr].map(({ source }) => sourceById.get(source ?? "")).map((source) => (source && publishedBy(source)) ?? "");
  return days.sort(byCodeUnit)[0] ?? "";
}

function difference(irn: Observation, isr: Observation): Difference | null {
  if (irn.direction !== isr.direction) return "direction";
  if (irn.source !== null && irn.source === isr.source) return oneHand(irn, isr) ? null : "reporter";
  if (irn.reporter !== isr.reporter) return "reporter";
  return irn.reporter === COMPILER && irn.source !== null ? "inputs" : null;
}

/** Figures of one page are one count where one office gives both, or where we computed one of them from what the page prints. */
function oneHand(irn: Observation, isr: Observation): boolean {
  return irn.reporter === isr.reporter || irn.reporter === COMPILER || isr.reporter === COMPILER;
}

/** The two numbers of a common count, each a figure's value or the middle of its range; null where one has neither. */
export function valuesOf({ irn, isr }: Pick<CommonCount, "irn" | "isr">): { irn: number; isr: number } | null {
  const [a, b] = [position(irn), position(isr)];
  return a === null || b === null ? null : { irn: a, isr: b };
}
