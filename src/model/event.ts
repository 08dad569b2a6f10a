import { byCodeUnit } from "./order.ts";
import { daysIn, type Period } from "./period.ts";

/** ISO 3166-1 alpha-3 code of one of the two partners of subject.csv. */
export type Partner = string;

/** What a mention says of an event: only what happened is scored. `cancelled`: it had been planned, and was called off. */
export const EVENT_STATUSES = ["happened", "planned", "alleged", "denied", "cancelled"] as const;
/** One of the statuses. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Whether a mention tells a plan, also one that was called off: its date is when it was meant to be, and may lie ahead. */
export function isOfPlan({ status }: Pick<Mention, "status">): boolean {
  return status === "planned" || status === "cancelled";
}

/** Something between the subject and one of its partners that happened, was planned, called off, alleged or denied. */
export interface Event {
  id: string;
  partner: Partner;
  dimension: string;
  kind: string;
  /** Events of one occasion share it; the event's own id when it stands alone. */
  episode: string;
  /** Both sides act, as in a joint signing. */
  reciprocal: boolean;
  /** An act of the pair that happened and can be dated. */
  scored: boolean;
  summary: string;
  note: string | null;
  /** Why this row differs from what both codings say; null where it does not. */
  settled_because: string | null;
  /** Why a rule of the check does not hold for this row, as `rule: reason`; null for rows without an exception. */
  exception: string | null;
}

/** One place in one source that tells an event. Date, status and code belong to it. */
export interface Mention {
  event: string;
  source: string;
  paragraph: number | null;
  /** Null when the source gives no date that could be used. */
  period: Period | null;
  precision: string;
  status: EventStatus;
  /** CAMEO event code; null for what is no act and never scored. */
  cameo: string | null;
  /** Goldstein value of the code, -10 (conflict) to +10 (cooperation); 0 without a code. */
  goldstein: number;
  /** ISO 3166-1 alpha-3. */
  actor: string;
  target: string;
  quote: string;
  note: string | null;
  /** Why this row differs from what both codings say; null where it does not. */
  settled_because: string | null;
  /** Why a rule of the check does not hold for this row, as `rule: reason`; null for rows without an exception. */
  exception: string | null;
}

/** An event as the mentions in view support it. */
export interface ResolvedEvent extends Event {
  /** In order: what speaks for the event's status and date first. */
  mentions: Mention[];
  status: EventStatus;
  period: Period | null;
  precision: string;
  cameo: string | null;
  goldstein: number;
}

const STATUS_RANK: EventStatus[] = ["happened", "denied", "alleged", "cancelled", "planned"];

/**
 * What the mentions in view tell of an event: a mention that it happened outweighs one that it was denied, alleged, called
 * off or planned, and a date with a shorter period outweighs a vaguer one. Status, date and code are those of the weightiest mention.
 *
 * @returns the event with its mentions, the weightiest first; null when there is no mention
 */
export function resolveEvent(event: Event, mentions: Mention[]): ResolvedEvent | null {
  const ordered = [...mentions].sort(byWeight);
  const best = ordered[0];
  if (!best) return null;
  const { status, period, precision, cameo, goldstein } = best;
  const scored = event.scored && status === "happened" && period !== null;
  return { ...event, mentions: ordered, status, period, precision, cameo, goldstein, scored };
}

function byWeight(a: Mention, b: Mention): number {
  return (
    STATUS_RANK.indexOf(a.status) - STATUS_RANK.indexOf(b.status) ||
    daysOrUndated(a.period) - daysOrUndated(b.period) ||
    byCodeUnit(a.period?.start ?? "", b.period?.start ?? "") ||
    byCodeUnit(a.source, b.source) ||
    (a.paragraph ?? 0) - (b.paragraph ?? 0)
  );
}

/** Days; longer than any period that can be written, so that what is undated comes last. */
const UNDATED = 1e9;

function daysOrUndated(period: Period | null): number {
  return period === null ? UNDATED : daysIn(period);
}
