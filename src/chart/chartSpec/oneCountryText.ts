import type { Edition } from "../../edition/edition.ts";
import { countryName } from "../../model/catalog.ts";
import type { FactView } from "../../model/facts/chartFacts.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Statement } from "./chartSpec.ts";

/**
 * That no source in view gives a figure for one of the partners, of a chart whose figures are all of the other; by one rule for both. Charts of
 * another form than panels say so beside each of their forms. Releases before 2026.30.0 do not say it of panels.
 */
export function oneCountryStatements(edition: Edition, { chart, shown }: FactView): Statement[] {
  const { catalog, words } = edition;
  if (chart.form !== null || isOlderThan(catalog.release, "2026.30.0")) return [];
  const present = new Set(shown.map(({ counterpart }) => counterpart));
  const absent = catalog.subject.partners.filter(({ code }) => !present.has(code));
  if (absent.length !== 1) return [];
  const text = words.columns.none(absent.map(({ code }) => countryName(catalog, code)));
  return [{ part: "ends", text, rows: shown.map(({ id }) => id) }];
}
