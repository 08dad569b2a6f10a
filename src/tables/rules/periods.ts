import { isPlan } from "../../model/observationStatus.ts";
import { overlaps, type Period, parsePeriod } from "../../model/period.ts";
import { type Observed, observed } from "../observed.ts";
import { plainDigits } from "../print/numeral.ts";
import { broken, type Rule } from "./rule.ts";
import { horizon, isWithin, type Years, yearsOf } from "./years.ts";

/**
 * A figure is about years that the subject can have, and that were over or under way when its source was published; a forecast may lie
 * ahead.
 */
export const periods: Rule = (tables) => {
  const all = yearsOf(tables);
  return observed(tables).rows.flatMap((o) => {
    const expected = yearFault(o, all) ?? quoteFault(o);
    if (expected !== null) return [broken("period", o.p, "period", expected)];
    const late = publicationFault(o);
    return late === null ? [] : [broken("period", o.p, "period", late, [o.sourcePlace])];
  });
};

function yearFault({ p }: Observed, years: Years): string | null {
  const last = isPlan(p.row) ? horizon(years) : years.last + 1;
  return isWithin(p.row.period, years.first, last) ? null : `a period from ${years.first} to ${last}`;
}

function publicationFault({ p, source }: Observed): string | null {
  const [period, published] = [p.row.period, parsePeriod(source.published ?? "")];
  if (!published || isPlan(p.row)) return null;
  const begun = parsePeriod(period.text.split("/").at(-1) ?? "")?.start ?? period.start;
  const stated = p.row.period_basis === "stated" && !period.text.includes("/") && period.end > published.end;
  if (begun > published.end || stated) return `a period that was over when ${source.id} was published, ${published.text}`;
  if (p.row.period_basis !== "publication" || overlaps(period, published.start, published.end)) return null;
  return `a period of the day of publication, ${published.text}, as period_basis says`;
}

/** Years that the quote prints beside its figure. */
function quoteFault({ p }: Observed): string | null {
  const years = yearsIn(p.row.quote ?? "", p.row.as_worded ?? "");
  return years.length === 0 || years.some((year) => isOf(year, p.row.period))
    ? null
    : `a period of ${years.join(" or ")}, as the quote has it`;
}

/** Years that a text prints, but for the numerals of a figure. */
export function yearsIn(text: string, figure: string): string[] {
  const numerals = (print: string) => plainDigits(print).match(/\d+/g) ?? [];
  const own = new Set(numerals(figure));
  return numerals(text).filter((numeral) => /^(?:19|20)\d{2}$/.test(numeral) && !own.has(numeral));
}

/** Whether a period shares at least one day with a year, `YYYY`. */
export function isOf(year: string, period: Pick<Period, "start" | "end">): boolean {
  return overlaps({ text: "", ...period }, `${year}-01-01`, `${year}-12-31`);
}
