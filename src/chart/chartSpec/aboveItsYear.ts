import type { Edition } from "../../edition/edition.ts";
import { type Observation, position } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";
import { formatFigure } from "./formatFigure.ts";
import { isPartOfYear } from "./forms/recordTracks.ts";

/**
 * That a figure of part of a year is higher than one of the whole year beside it, which no one count can have; empty where it is not. Releases
 * before 2026.25.0 leave readers to find it.
 */
export function aboveItsYear(edition: Edition, part: Observation, beside: readonly Observation[]): string {
  const { catalog, words } = edition;
  if (isOlderThan(catalog.release, "2026.25.0")) return "";
  const [whole] = yearsBelow(part, beside, catalog.seriesById.get(part.series)?.unit ?? "");
  return whole === undefined ? "" : words.chart.aboveItsYear(formatFigure(edition, whole));
}

/** Shares of a part of a year may be higher than those of the year: nothing is added up in them. */
const SHARE = "PC";

/** Figures of the whole year, by another count, that are lower than one of a part of it, the highest first. */
function yearsBelow(part: Observation, beside: readonly Observation[], unit: string): Observation[] {
  const least = part.lower ?? position(part);
  if (unit === SHARE || !isPartOfYear(part) || least === null) return [];
  const most = (o: Observation) => o.upper ?? position(o) ?? Number.POSITIVE_INFINITY;
  const isOfSame = (o: Observation) =>
    o.series === part.series && o.counterpart === part.counterpart && o.direction === part.direction && o.basis !== part.basis;
  return beside.filter((o) => isOfSame(o) && isYearOf(o, part) && most(o) < least).sort((a, b) => most(b) - most(a));
}

/** Whether a figure is of a whole calendar year that holds all of a period. */
function isYearOf({ period }: Observation, { period: part }: Observation): boolean {
  return /^\d{4}$/.test(period.text) && period.start <= part.start && part.end <= period.end;
}
