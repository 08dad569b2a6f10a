import type { Edition } from "../../edition/edition.ts";
import { countryName } from "../../model/catalog.ts";
import type { ResolvedEvent } from "../../model/event.ts";
import { agreementsOtherwise, countedIn } from "../../model/facts/agreementsOtherwise.ts";
import type { FactView } from "../../model/facts/chartFacts.ts";
import { sharesOfFewEvents } from "../../model/facts/fewEvents.ts";
import { resolveEvents } from "../../model/resolveEvents.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Statement } from "./chartSpec.ts";

/**
 * What must be borne in mind of single rows, said where these are in view and nowhere else, each as a sentence with its rows. In releases before
 * 2026.28.0 it stands in the texts of the charts, whatever is in view.
 */
export function rowsInViewStatements(edition: Edition, view: FactView): Statement[] {
  if (isOlderThan(edition.catalog.release, "2026.28.0")) return [];
  return [...unquoted(edition, view), ...otherwise(edition, view), ...ofFewEvents(edition, view)];
}

/** Visits during which something was signed of which no quote is on record, on charts that count agreements and lack it. */
function unquoted({ catalog, words }: Edition, { chart, vintage, shown }: FactView): Statement[] {
  if (chart.series.every((id) => catalog.seriesById.get(id)?.counts !== "agreement")) return [];
  const visits = countedIn(catalog, shown, "visit");
  const known = words.event.unquotedSignings();
  const found = resolveEvents(catalog, vintage).filter(({ id }) => known.includes(id) && visits.has(id));
  const each = catalog.subject.partners.flatMap(({ code }) => {
    const years = found.filter(({ partner }) => partner === code).flatMap(yearOf);
    return years.length === 0 ? [] : [{ country: countryName(catalog, code), years: [...new Set(years)].sort((a, b) => a - b) }];
  });
  return each.length === 0 ? [] : [{ part: "ends", text: words.event.signedUnquoted(each), rows: found.map(({ id }) => id) }];
}

function yearOf({ period }: ResolvedEvent): number[] {
  return period === null ? [] : [Number(period.start.slice(0, 4))];
}

/** Agreements that an article reports and of which the record has another event. */
function otherwise({ catalog, words }: Edition, { vintage, shown }: FactView): Statement[] {
  return agreementsOtherwise(catalog, vintage, shown).map(({ claimed, recorded }) => ({
    part: "ends",
    text: words.event.recordedOtherwise({
      country: countryName(catalog, claimed.partner),
      period: claimed.period === null ? null : words.periodInWords(claimed.period.text),
      summary: recorded.summary,
    }),
    rows: [claimed.id, recorded.id],
  }));
}

/** Years whose share a single report moves. */
function ofFewEvents({ catalog, words }: Edition, { shown }: FactView): Statement[] {
  const found = sharesOfFewEvents(catalog, shown);
  if (found.length === 0) return [];
  const countries = found.map(({ partner }) => countryName(catalog, partner));
  return [{ part: "ends", text: words.event.fewEvents(countries), rows: found.flatMap(({ rows }) => rows.map(({ id }) => id)) }];
}
