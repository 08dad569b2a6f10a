import { type Observation, position } from "../../../../model/observation.ts";
import { byCodeUnit } from "../../../../model/order.ts";
import { daysIn, type Period } from "../../../../model/period.ts";
import type { Arranged, Placed } from "./arrange.ts";
import { lengthOf, type Window, windowOf } from "./windows.ts";

/** Mean length of a month, in days. */
const MONTH = 365.25 / 12;

/** Months of a part of one calendar year, to the nearest whole; null for whole years and for what reaches into two. */
export function monthsOf({ period }: { period: Period }): number | null {
  const { start, end } = period;
  if (start.slice(0, 4) !== end.slice(0, 4) || windowOf({ period }) !== null) return null;
  return Math.max(1, Math.round(daysIn(period) / MONTH));
}

/**
 * Sorts the figures of a series whose counts are few and partly of parts of years. Columns are of the reporter with most figures alone: a
 * whole year, or the longest part of one where there is none, never scaled up. What others count is a mark in its year, from the first of
 * these columns on.
 */
export function arrangeParts(figures: readonly Observation[], partners: readonly string[], isClaim: (o: Observation) => boolean): Arranged {
  const own = figures.filter((o) => partners.includes(o.counterpart) && position(o) !== null && yearOf(o) !== null);
  const reporter = mostFrequent(own.filter((o) => !isClaim(o)).map((o) => o.reporter));
  const counted = own.filter((o) => !isClaim(o) && o.reporter === reporter);
  const others = own.filter((o) => !counted.includes(o) && monthsOf(o) === null);
  const years = counted.length > 0 ? counted.map(yearIn) : others.map(yearIn);
  const first = Math.min(...years);
  const beside = others.filter((o) => yearIn(o) >= first || isClaim(o));
  const all = [...years, ...beside.map(yearIn)];
  const windows = all.length === 0 ? [] : yearsFrom(Math.min(...all), Math.max(...all));
  const present = partners.filter((code) => counted.some(({ counterpart }) => counterpart === code));
  const columns = present.flatMap((partner) => windows.map((window) => ({ window, partner, o: longest(counted, partner, window) })));
  const marks = beside.flatMap((o): Placed[] => windows.filter(({ first: year }) => year === yearIn(o)).map((window) => ({ window, o })));
  const drawn = new Set([...columns.map(({ o }) => o), ...marks.map(({ o }) => o)]);
  const rest = figures.filter((o) => !drawn.has(o));
  const isPart = (o: Observation) => monthsOf(o) !== null || yearOf(o) === null;
  return {
    windows,
    columns,
    claims: marks.filter(({ o }) => isClaim(o)),
    records: marks.filter(({ o }) => !isClaim(o)),
    levels: [],
    totals: [],
    leftOut: {
      others: rest.filter(({ counterpart }) => !partners.includes(counterpart)),
      periods: rest.filter((o) => partners.includes(o.counterpart) && isPart(o)),
      counts: rest.filter((o) => partners.includes(o.counterpart) && !isPart(o)),
    },
  };
}

/** The calendar year that a figure is of, or is of a part of; null for every other period. */
function yearOf(o: Observation): number | null {
  const whole = windowOf(o);
  if (whole !== null) return lengthOf(whole) === 1 ? whole.first : null;
  return monthsOf(o) === null ? null : Number(o.period.start.slice(0, 4));
}

function yearIn(o: Observation): number {
  return yearOf(o) ?? Number.NaN;
}

function yearsFrom(from: number, to: number): Window[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({ id: String(from + i), first: from + i, last: from + i }));
}

function mostFrequent(names: string[]): string | null {
  const times = (name: string) => names.filter((other) => other === name).length;
  return [...new Set(names)].sort((a, b) => times(b) - times(a) || byCodeUnit(a, b))[0] ?? null;
}

/** The figure of the longest time within a year: whole, or a part. */
function longest(figures: Observation[], partner: string, { first }: Window): Observation | null {
  const there = figures.filter((o) => o.counterpart === partner && yearOf(o) === first);
  return there.sort((a, b) => daysIn(b.period) - daysIn(a.period) || byCodeUnit(a.id, b.id))[0] ?? null;
}
