import { COMPILER, type Observation } from "../../model/observation.ts";
import type { Names } from "../en/facts.ts";
import { spanOf } from "./spanOf.ts";

function lowestAndHighest(records: Observation[]): Observation[] {
  const ordered = [...records].sort((a, b) => (a.value ?? a.lower ?? 0) - (b.value ?? b.lower ?? 0));
  return [ordered[0], ordered.at(-1)].flatMap((o) => o ?? []);
}

/** Records as one figure or as lowest to highest, each with its own period where they are of several. */
export function figures(records: Observation[], names: Names): string {
  const ends = lowestAndHighest(records);
  const periods = new Set(ends.map((o) => names.period(o.period.text)));
  const [lowest = "", highest = lowest] = new Set(ends.map(names.figure));
  const [first] = records;
  const computed = first && records.every(({ reporter }) => reporter === COMPILER) ? `; ${names.label("reporter", first.reporter)}` : "";
  if (periods.size === 1 || lowest === highest) {
    return `${lowest === highest ? lowest : spanOf(lowest, highest)} (${[...periods].join(" и ")}${computed})`;
  }
  return `${fromTo(ends.map((o) => ({ figure: names.figure(o), period: names.period(o.period.text) })))}${computed}`;
}

/** `от 210,76 млн (2016) до 493 млн долларов (2019)`: what two figures have in common is said once; a hedge leaves no room for "от". */
export function fromTo(ends: { figure: string; period: string | null }[]): string {
  const [low, high] = ends;
  const of = ({ period }: { period: string | null }) => (period === null ? "" : ` (${period})`);
  if (low === undefined || high === undefined) return ends.map((one) => `${one.figure}${of(one)}`).join("");
  if (![low, high].every(({ figure }) => /^\d/.test(figure))) return `${low.figure}${of(low)} – ${high.figure}${of(high)}`;
  const first = high.figure.endsWith(DOLLARS) && low.figure.endsWith(DOLLARS) ? low.figure.slice(0, -DOLLARS.length) : low.figure;
  return `от ${first}${of(low)} до ${high.figure}${of(high)}`;
}

const DOLLARS = "\u00a0долларов";
