import { COMPILER, type Observation } from "../../model/observation.ts";

/** How a figure, its period and whose it is are put into words. */
export interface FigureNames {
  /** A country, an office, a denominator, a direction. */
  label: (list: "counterpart" | "reporter" | "basis" | "status" | "direction", code: string) => string;
  /** With hedge and unit: `about $4 billion`. */
  figure: (o: Observation) => string;
  period: (text: string) => string;
  /** The doubt that a figure has; empty where it has none. */
  doubt?: (o: Observation) => string;
}

/** Records as one figure or as lowest to highest, each with its own period where they are of several. */
export function figures(records: Observation[], names: FigureNames): string {
  const ordered = [...records].sort((a, b) => (a.value ?? a.lower ?? 0) - (b.value ?? b.lower ?? 0));
  const ends = [ordered[0], ordered.at(-1)].flatMap((o) => o ?? []);
  const periods = new Set(ends.map((o) => names.period(o.period.text)));
  const values = [...new Set(ends.map(names.figure))];
  const [first] = records;
  const computed = first && records.every(({ reporter }) => reporter === COMPILER) ? `; ${names.label("reporter", first.reporter)}` : "";
  if (periods.size === 1 || values.length === 1) return `${values.join(" to ")} (${[...periods].join(" and ")}${computed})`;
  return `${ends.map((o) => `${names.figure(o)} (${names.period(o.period.text)})`).join(" to ")}${computed}`;
}
