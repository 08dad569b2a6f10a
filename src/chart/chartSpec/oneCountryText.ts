import type { Edition } from "../../edition/edition.ts";
import { countryName } from "../../model/catalog.ts";
import type { ChartForm } from "../../model/chart.ts";
import type { FactView } from "../../model/facts/chartFacts.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Statement } from "./chartSpec.ts";

/** Forms that say it themselves below each of their pictures, or whose marks are events: of these another sentence says that none was found. */
const OWN_WORDS: readonly (ChartForm | null)[] = ["columns", "timeline"];

/**
 * That no source in view gives a figure for one of the partners, of a chart whose figures are all of the other; by one rule for both. Of a chart in a
 * form it is said where other views have figures of both, as what the chart is about may have one country alone. Releases before 2026.30.0 do not say it.
 */
export function oneCountryStatements(edition: Edition, { chart, shown }: FactView): Statement[] {
  const { catalog, words } = edition;
  const form = chart.form ?? null;
  if (OWN_WORDS.includes(form) || isOlderThan(catalog.release, "2026.30.0")) return [];
  const present = new Set(shown.map(({ counterpart }) => counterpart));
  const absent = catalog.subject.partners.filter(({ code }) => !present.has(code));
  const [one, other] = absent;
  if (one === undefined || other !== undefined) return [];
  const all = chart.series.flatMap((id) => catalog.observationsBySeries.get(id) ?? []);
  if (form !== null && !all.some(({ counterpart }) => counterpart === one.code)) return [];
  const text = words.columns.none([countryName(catalog, one.code)]);
  return [{ part: "ends", text, rows: shown.map(({ id }) => id) }];
}
