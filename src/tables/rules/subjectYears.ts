import { parsePeriod } from "../../model/period.ts";
import { type Fault, placeOf } from "../fault.ts";
import type { Located } from "../table.ts";
import type { Tables } from "../tables.ts";
import { broken } from "./rule.ts";
import { IN_YEARS, yearsOf } from "./years.ts";

/** So many sources do not err alike: it is the year of the subject that is wrong. */
const SEVERAL = 3;

/** Years of the subject that several sources, or all axes of the balance, deny: that is one fault at the year, and none at each of them. */
export function subjectYears(tables: Tables): Fault[] {
  const subject = tables.subject.find(({ row }) => row.role === "subject");
  if (!subject) return [];
  const { first, last } = yearsOf(tables);
  const published = tables.sources.flatMap((p) => {
    const period = parsePeriod(p.row.published ?? "");
    return period === null ? [] : [{ p, period }];
  });
  const early = published.filter(({ period }) => period.start < `${first}-01-01`).map(({ p }) => p);
  const late = published.filter(({ period }) => period.end > `${last + 1}-12-31`).map(({ p }) => p);
  const axes = tables.charts.filter(({ row }) => IN_YEARS.has(row.kind));
  const ends = Math.max(...axes.map(({ row }) => row.to));
  if (early.length >= SEVERAL)
    return [broken("year", subject, "first_year", `an earlier year: ${told(early)} published before ${first}, such as ${example(early)}`)];
  if (late.length >= SEVERAL)
    return [broken("year", subject, "last_year", `a later year: ${told(late)} published after ${last + 1}, such as ${example(late)}`)];
  if (axes.length < 2 || ends > last) return [];
  const expected = `a year before ${ends}, in which the axes of the balance end (${axes.map(placeOf).join(", ")}), or axes that end later`;
  return [broken("year", subject, "last_year", expected)];
}

const told = (sources: Tables["sources"]) => `${sources.length} sources are`;
const example = ([first]: Located<{ published: string | null }>[]) => first && `${placeOf(first)}, ${first.row.published}`;
