import type { Act } from "./balance.ts";
import { byCodeUnit } from "./order.ts";
import type { BalanceRow } from "./sensitivity.ts";
import { partnerAt, type Subject } from "./subject.ts";

/** A year in which the index moved far, with the strongest act that moved it that way. */
export interface TurningPoint {
  year: number;
  lean: number;
  act: Act;
}

/** Least step of the index from one year to the next that turns it. */
const STEP = 0.1;

/**
 * The years of the greatest steps of the index, in order of time: each with the strongest act that is dated to this year alone and pulls to
 * where the index went. A step that no such act explains is none. The greatest step by an act with each partner is among them: else those of
 * one of the two alone could be named, and the other seem to move nothing. Before 2026.19.0 it was not asked with whom.
 *
 * @param most how many at most; two or more where `isOfEach`
 */
export function turningPoints(
  rows: readonly BalanceRow[],
  acts: readonly Act[],
  subject: Subject,
  { most, isOfEach }: { most: number; isOfEach: boolean },
): TurningPoint[] {
  const steps = rows.flatMap(({ year, lean }, i) => {
    const before = rows[i - 1]?.lean ?? null;
    return lean === null || before === null || Math.abs(lean - before) < STEP ? [] : [{ year, lean, step: lean - before }];
  });
  const turned = steps.flatMap(({ year, lean, step }) => {
    const pulls = acts.filter((act) => act.years.length === 1 && act.years[0] === year && pullOf(act, subject) * step > 0);
    const [act] = pulls.sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || byCodeUnit(a.id, b.id));
    return act ? [{ point: { year, lean, act }, size: Math.abs(step) }] : [];
  });
  const points = turned.sort((a, b) => b.size - a.size || a.point.year - b.point.year).map(({ point }) => point);
  const ofEach = isOfEach ? subject.partners.flatMap(({ code }) => points.find(({ act }) => act.partner === code) ?? []) : [];
  return [...new Set([...ofEach, ...points])].slice(0, most).sort((a, b) => a.year - b.year);
}

/** Where an act pulls the index: cooperation to its partner's end, conflict away from it. */
function pullOf({ partner, value }: Act, subject: Subject): number {
  return partner === partnerAt(subject, 1).code ? value : -value;
}
