import { parsePeriod } from "../../model/period.ts";
import type { Fault } from "../fault.ts";
import type { Tables } from "../tables.ts";
import { broken, type Rule } from "./rule.ts";

/** Years around the subject's first and last that a plan or an axis may reach. */
const REACH = 40;

/** Kinds of charts whose rows are the years of the balance: their axis holds the last one whole. */
export const IN_YEARS: ReadonlySet<string> = new Set(["balance", "sheet"]);

/** Last year that four digits can write. */
const ENDLESS = 9999;

/** The subject's years, and the year in which the first state of its name began: nothing before it is its act. */
export interface Years {
  first: number;
  last: number;
  since: number;
}

/** The years of subject.csv and constraints.csv; where a row is missing, bounds that refuse nothing. */
export function yearsOf({ subject, constraints }: Tables): Years {
  const row = subject.find((p) => p.row.role === "subject")?.row;
  const since = constraints.find((p) => p.row.column === "subject" && p.row.other === "since")?.row.allowed[0];
  const first = row?.first_year ?? 0;
  return { first, last: row?.last_year ?? ENDLESS, since: Number(since ?? first) };
}

/** Whether days lie in the years from one to another, both included. */
export function isWithin(period: { start: string; end: string }, from: number, to: number): boolean {
  return period.start >= `${from}-01-01` && period.end <= `${to}-12-31`;
}

/** Last year that something not yet done may have. */
export function horizon({ last }: Years): number {
  return last + REACH;
}

/** Sources are published, and axes drawn, in years that the subject can have; the year after the last has sources already. */
export const years: Rule = (tables) => {
  const { first, last } = yearsOf(tables);
  const published = tables.sources.flatMap((p): Fault[] => {
    const period = parsePeriod(p.row.published ?? "");
    if ((p.row.published === null) !== (p.row.published_basis === null))
      return [broken("year", p, "published_basis", "a basis where there is a date, and none where there is none")];
    return period && !isWithin(period, first, last + 1) ? [broken("year", p, "published", `a date from ${first} to ${last + 1}`)] : [];
  });
  const axes = tables.charts.flatMap((p): Fault[] => {
    const { from, to } = p.row;
    if (from >= to) return [broken("year", p, "to", `a year after ${from}, where the axis begins`)];
    if (IN_YEARS.has(p.row.kind) && to <= last) return [broken("year", p, "to", `a year after ${last}, the last of the balance`)];
    if (from < first - REACH) return [broken("year", p, "from", `a year from ${first - REACH} on`)];
    return to > last + REACH ? [broken("year", p, "to", `a year up to ${last + REACH}`)] : [];
  });
  return [...published, ...axes];
};
