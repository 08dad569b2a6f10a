import type { Catalog } from "../catalog.ts";
import type { ResolvedEvent } from "../event.ts";
import { COMPILER } from "../observation.ts";
import { resolveEvents } from "../resolveEvents.ts";
import { partnerAt } from "../subject.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import type { GroundedCell, Strength } from "./dimension.ts";
import { PREFERRED_MEASURES } from "./measure.ts";
import { leanInterval, leanOf, visitsStrength } from "./strength.ts";
import type { Thresholds } from "./thresholds.ts";

/** Kind of the events that are counted. */
const VISIT = "visit";
/** The count as codes of the lists `unit` and `basis` name it. */
const UNIT = "visits";
const BASIS = "events_found";

/** Whether an event is of the kind visit, though it may only be planned, or a summit of many countries. */
export function isVisit({ kind }: Pick<ResolvedEvent, "kind">): boolean {
  return kind === VISIT;
}

/** Whether an event is an official visit as the charts count them. */
export function isOfficialVisit(event: Pick<ResolvedEvent, "kind" | "scored">): boolean {
  return isVisit(event) && event.scored;
}

/** The official visits that a vintage knows: events of the kind visit that happened and are scored, each once whoever tells it. */
export function foundVisits(catalog: Catalog, vintage: Vintage): ResolvedEvent[] {
  return resolveEvents(catalog, vintage).filter(isOfficialVisit);
}

/**
 * Official visits found, one cell for each window of five years that ends in a year, each visit by the year in which it starts. The first
 * window begins in the year after the subject's first, which was no full one. A floor: visits that nobody found are not counted, so a
 * window without any is no count.
 *
 * @param visits those that were found, as `foundVisits` gives them
 * @param last last year in which a window may end
 */
export function visitCells(catalog: Catalog, visits: readonly ResolvedEvent[], last: number, by: Thresholds): GroundedCell[] {
  const first = catalog.subject.first_year + by.visits_window_years;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).flatMap((year) => {
    const from = year - by.visits_window_years + 1;
    const within = visits.filter((visit) => startOf(visit) >= from && startOf(visit) <= year);
    return within.length === 0 ? [] : [visitCell(catalog, `${from}/${year}`, within, by)];
  });
}

/** How clearly the visits found lie on one side; releases before 2026.18.0 did not ask what the search may have missed. */
export function foundStrength({ release }: Pick<Catalog, "release">, irn: number, isr: number, by: Thresholds): Strength {
  return visitsStrength(irn, isr, isOlderThan(release, "2026.18.0") ? { ...by, visits_missed: 0 } : by);
}

function visitCell({ subject, release }: Catalog, period: string, visits: ResolvedEvent[], by: Thresholds): GroundedCell {
  const [irn, isr] = ([-1, 1] as const).map((sign) => visits.filter(({ partner }) => partner === partnerAt(subject, sign).code).length);
  const counts = [irn ?? 0, isr ?? 0] as const;
  const strength = foundStrength({ release }, ...counts, by);
  const interval = strength === "few" ? null : leanInterval(...counts, by);
  return {
    dimension: "visits",
    measure: PREFERRED_MEASURES.visits,
    preferred: true,
    period,
    irn: counts[0],
    isr: counts[1],
    unit: UNIT,
    lean: strength === "few" ? null : leanOf(...counts),
    lean_low: interval?.low ?? null,
    lean_high: interval?.high ?? null,
    n: visits.length,
    grade: "C",
    reporter: COMPILER,
    basis: BASIS,
    sources: [...new Set(visits.flatMap(({ mentions }) => mentions.map(({ source }) => source)))].sort(),
    caution: ["visits"],
    state: "both",
    other_is: null,
    strength,
    rows: visits.map(({ id }) => id).sort(),
  };
}

function startOf({ period }: ResolvedEvent): number {
  return Number(period?.start.slice(0, 4));
}
