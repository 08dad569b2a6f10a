import { COMPILER, type Observation, position } from "../../model/observation.ts";
import type { InShort } from "./factPhrases.ts";
import { yearList } from "./yearList.ts";

/** Letters of a period that is one year. */
const YEAR = 4;

/** How a figure, its period and whose it is are put into words. */
export interface FigureNames {
  /** A country, an office, a denominator. */
  label: (list: "counterpart" | "reporter" | "basis", code: string) => string;
  /** With hedge and unit: `about $4 billion`. */
  figure: (o: Observation) => string;
  period: (text: string) => string;
}

/** Records of whole years, and a later one, without saying each one's year; null where one is of a part of a year, or they are one figure. */
export function inShort(records: Observation[], later: Observation, names: FigureNames): InShort | null {
  const ordered = [...records].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  const values = [...new Set([ordered[0], ordered.at(-1)].flatMap((o) => (o ? names.figure(o) : [])))];
  const all = [...new Set(records.map(({ period }) => Number(period.text)))].sort((a, b) => a - b);
  if (all.some((year) => !Number.isInteger(year)) || values.length === 1) return null;
  const { start, end, text } = later.period;
  const isTwelveMonths = Number(end.slice(0, 4)) === Number(start.slice(0, 4)) + 1 && text.length > YEAR;
  const when = isTwelveMonths ? `${start.slice(0, 4)}/${end.slice(2, 4)}` : names.period(text);
  return {
    values: values.join(" to "),
    years: yearList(all),
    later: `${names.figure(later)} (${when}, ${names.label("reporter", later.reporter)})`,
  };
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
