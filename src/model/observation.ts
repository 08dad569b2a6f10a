import type { Mention, ResolvedEvent } from "./event.ts";
import type { Period } from "./period.ts";

/**
 * One printed figure of a series, for one counterpart and one period, from one source.
 * Why: docs/decisions/0001-figures-as-printed.md
 */
export interface Observation {
  /** `series.counterpart.period.source[.variant]`, with `_` for `/`. */
  id: string;
  series: string;
  counterpart: string;
  direction: string;
  period: Period;
  period_basis: string;
  /** The printed figure in the unit of the series; null for a range. */
  value: number | null;
  /** What the wording allows at least; null where it sets no bound. */
  lower: number | null;
  /** What the wording allows at most; null where it sets no bound. */
  upper: number | null;
  qualifier: string;
  /** As the source prints it, with its hedge; null for figures computed here. */
  as_worded: string | null;
  /** SDMX OBS_STATUS. */
  status: string;
  basis: string;
  reporter: string;
  attribution: string | null;
  /** Null only for derived observations. */
  source: string | null;
  paragraph: number | null;
  quote: string | null;
  variant: string | null;
  /** Ids that this row had before a correction. */
  replaces: string[];
  /** Events that a derived observation is computed from. */
  derived_from: string[];
  /** The same events as the view tells them, in order of time; printed figures have none. */
  events?: ResolvedEvent[];
  note: string | null;
  /** Why this row differs from what both codings say; null where it does not. */
  settled_because: string | null;
  /** Why a rule of the check does not hold for this row, as `rule: reason`; null for rows without an exception. */
  exception: string | null;
  /** How many roll calls, votes or events the figure is computed from, at least 1; null where nothing was counted. */
  n: number | null;
}

/** The reporter of figures that are computed here, from rows or from what a source prints. */
export const COMPILER = "compiler";

/** The parts of an observation that make its id. */
export type ObservationKey = Pick<Observation, "series" | "counterpart" | "source" | "variant"> & { period: { text: string } };

/** The id, computed and never typed: docs/decisions/0003-ids-are-computed-and-addresses-stay.md */
export function observationId(key: ObservationKey): string {
  const parts = [key.series, key.counterpart, key.period.text.replaceAll("/", "_"), key.source ?? "derived"];
  if (key.variant !== null) parts.push(key.variant);
  return parts.join(".");
}

/** The series of an observation, by whose id that of the observation begins; of what is none, no series. */
export function seriesOfId(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(".")));
}

/** Where the figure stands on an axis, in the unit of its series: its value, or the middle of its range. Null when it has neither. */
export function position(o: Pick<Observation, "value" | "lower" | "upper">): number | null {
  if (o.value !== null) return o.value;
  return o.lower !== null && o.upper !== null ? (o.lower + o.upper) / 2 : null;
}

/**
 * What is wrong with the bounds of a figure, given its qualifier; null when they are in order.
 * One-sided words (`more than`) set one bound to the value; a range has two bounds and no value.
 */
export function boundsFault(o: Pick<Observation, "value" | "lower" | "upper" | "qualifier">): string | null {
  const { value, lower, upper, qualifier } = o;
  if (qualifier === "range") {
    const ordered = value === null && lower !== null && upper !== null && lower < upper;
    return ordered ? null : "a range: value empty, lower < upper";
  }
  if (value === null) return "a value (only a range has none)";
  if (["up_to", "almost", "less_than"].includes(qualifier)) return upper === value ? null : `upper = value for ${qualifier}`;
  if (["more_than", "at_least"].includes(qualifier)) return lower === value ? null : `lower = value for ${qualifier}`;
  if (qualifier === "exact") return lower === null && upper === null ? null : "no bounds for exact";
  return lower !== null && lower > value ? "lower ≤ value" : upper !== null && upper < value ? "upper ≥ value" : null;
}

/** Sources behind observations: their own, and for derived ones those that tell the events they are counted from. */
export function sourcesOf(observations: Observation[]): (string | null)[] {
  return observations.flatMap((o) => (o.source === null ? mentionsOf(o).map((mention) => mention.source) : [o.source]));
}

/** The places that tell the events of a derived observation; none of a printed figure. */
export function mentionsOf(o: Pick<Observation, "events">): Mention[] {
  return (o.events ?? []).flatMap((event) => event.mentions);
}
