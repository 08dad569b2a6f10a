import type { CodedEvent, CodedMention, CodedObservation } from "./coding.ts";
import type { CoverageRow } from "./rows.ts";

/** A part of the documents' data that was coded twice. */
export type CodedPart = "coverage" | "observations" | "mentions" | "events";

/** Fields to compare, each with its value as text; nothing is a value of its own, `""`. */
export type Fields<T> = Record<string, (unit: T) => string>;

/** What is compared of a token: what became of it. */
export const COVERAGE_FIELDS: Fields<CoverageRow> = { disposition: (row) => row.disposition };

/** What is compared of an observation, beside its figure. */
export const OBSERVATION_FIELDS: Fields<CodedObservation> = {
  series: (o) => o.series,
  counterpart: (o) => o.counterpart,
  direction: (o) => o.direction,
  period: (o) => o.period.text,
  period_basis: (o) => o.period_basis,
  qualifier: (o) => o.qualifier,
  status: (o) => o.status,
  basis: (o) => o.basis,
  reporter: (o) => o.reporter,
};

/** The figure itself: two codings pair by it, so it can differ only where they pair by the print. */
export const FIGURE_FIELDS: Fields<CodedObservation> = {
  value: (o) => String(o.value ?? ""),
  lower: (o) => String(o.lower ?? ""),
  upper: (o) => String(o.upper ?? ""),
};

/** What is compared of an event. */
export const EVENT_FIELDS: Fields<CodedEvent> = {
  partner: (event) => event.partner,
  dimension: (event) => event.dimension,
  kind: (event) => event.kind,
  reciprocal: (event) => (event.reciprocal ? "yes" : "no"),
  scored: (event) => (event.scored ? "yes" : "no"),
};

/** What is compared of a mention. */
export const MENTION_FIELDS: Fields<CodedMention> = {
  /** With the end of a span. */
  date: (mention) => mention.period?.text ?? "",
  precision: (mention) => mention.precision,
  status: (mention) => mention.status,
  cameo: (mention) => mention.cameo ?? "",
  actor: (mention) => mention.actor,
  target: (mention) => mention.target,
};
