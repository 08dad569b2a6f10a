import { sourceLabel } from "../../../chart/chartSpec/credits.ts";
import { doubtOf, withDoubt } from "../../../chart/chartSpec/doubtOf.ts";
import { saidPeriod } from "../../../chart/chartSpec/saidPeriod.ts";
import { namesOf } from "../../../chart/chartSpec/statements.ts";
import type { Edition } from "../../../edition/edition.ts";
import { codeKey, labelOf } from "../../../model/catalog.ts";
import { isCalculatedBeyond } from "../../../model/facts/calculatedBeyond.ts";
import type { ClaimRow } from "../../../model/facts/claimRow.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Recorded } from "../../../words/en/dashboard.ts";
import { recordsByMeasure } from "./recordsByMeasure.ts";

/** What a claim is a figure of, with country and year. */
export function aboutText(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const names = { ...namesOf(edition), period: () => saidPeriod(edition, o) };
  const subject = isByBasis(edition, o) ? labelOf(catalog, "basis", o.basis) : names.subject(o);
  return words.dashboard.sentence(words.dashboard.card.about(subject, o, names));
}

/** What the records show beside a claim, with their years and who counts; null where no check of it is in view. */
export function recordText(edition: Edition, vintage: Vintage, row: ClaimRow): Recorded | null {
  const { catalog, words } = edition;
  const { claim, check, records, mentions } = row;
  if (check === null) return null;
  const byMeasure = recordsByMeasure(edition, row);
  if (byMeasure !== null) return { said: byMeasure, rest: "" };
  if (records.length > 0) {
    const doubt = sharedDoubt(edition, records);
    const names = namesOf(edition);
    const figure = (o: Observation) => (doubt === "" ? withDoubt(edition, o, names.figure(o)) : names.figure(o));
    const { said, rest } = words.dashboard.card.records(records, claim, { ...names, figure }, (o) => nameOf(edition, o));
    const asStated = isCalculatedBeyond(catalog, vintage, records) ? words.dashboard.card.asStated : "";
    return { said, rest: `${rest}${asStated}${doubt === "" ? "" : `${words.kit.semicolon}${doubt}`}` };
  }
  const [mention] = mentions;
  if (mention?.period) {
    const summary = catalog.eventById.get(mention.event)?.summary ?? mention.event;
    const rest = words.dashboard.indicators.event(words.periodInWords(mention.period.text), sourceLabel(catalog, mention.source));
    return { said: summary, rest };
  }
  return { said: "", rest: labelOf(catalog, "check_rule", check.rule) };
}

/** The doubt that all of some records have, which is said once behind them; empty where they have none, or not the same. */
function sharedDoubt(edition: Edition, records: readonly Observation[]): string {
  const [doubt = "", ...others] = new Set(records.map((o) => doubtOf(edition, o)));
  return others.length === 0 ? doubt : "";
}

/** What a record counts, where that is not what the claim counts. */
function nameOf(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const series = catalog.seriesById.get(o.series);
  const way = words.dashboard.card.direction[o.direction];
  if (series?.topic === "trade" && way !== undefined) return way;
  const short = catalog.codeByKey.get(codeKey("basis", o.basis))?.short ?? null;
  return isByBasis(edition, o) ? (short ?? labelOf(catalog, "basis", o.basis)) : (series?.title ?? o.series);
}

/** What a share is a share of names its country, too; that of an amount does not. */
function isByBasis({ catalog }: Edition, o: Observation): boolean {
  const series = catalog.seriesById.get(o.series);
  return series?.label_by === "basis" && series.unit === "PC";
}
