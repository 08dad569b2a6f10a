import type { Catalog } from "../../model/catalog.ts";
import type { Observation } from "../../model/observation.ts";
import { byCodeUnit } from "../../model/order.ts";
import { isOlderThan } from "../../model/turn.ts";

/**
 * Rows of a table as a reader looks for them: series as they come, in each the partners before others, what is one count together, and the
 * newest first, of the counts as of their rows. Releases before 2026.29.0 keep the order that the rows have, in which a country comes where its
 * letters are.
 */
export function inTableOrder(catalog: Catalog, observations: readonly Observation[]): readonly Observation[] {
  if (isOlderThan(catalog.release, "2026.29.0")) return observations;
  const series = [...new Set(observations.map((o) => o.series))];
  const others = [...new Set(observations.map(({ counterpart }) => counterpart))];
  const codes = [...new Set([...catalog.subject.partners.map(({ code }) => code), ...others])];
  const countOf = (o: Observation) => [o.series, o.counterpart, o.basis, o.reporter].join(" ");
  const newest = new Map<string, string>();
  for (const o of observations) {
    const [count, end] = [countOf(o), o.period.end];
    if (end > (newest.get(count) ?? "")) newest.set(count, end);
  }
  const newestOf = (o: Observation) => newest.get(countOf(o)) ?? "";
  return [...observations].sort(
    (a, b) =>
      series.indexOf(a.series) - series.indexOf(b.series) ||
      codes.indexOf(a.counterpart) - codes.indexOf(b.counterpart) ||
      byCodeUnit(newestOf(b), newestOf(a)) ||
      byCodeUnit(countOf(a), countOf(b)) ||
      byCodeUnit(b.period.end, a.period.end) ||
      byCodeUnit(b.period.start, a.period.start),
  );
}
