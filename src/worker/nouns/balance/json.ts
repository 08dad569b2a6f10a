import * as v from "valibot";
import type { BalanceRow } from "../../../model/sensitivity.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { names } from "../../../words/en/names.ts";
import { sidedKeys } from "../../http/sides.ts";

const optional = v.nullable(v.number());

/** What is said of each year, in the order of the API's JSON and CSV. */
export const balanceEntries = {
  year: v.pipe(v.number(), v.integer()),
  lean: v.pipe(optional, v.description(`-1 towards ${names.partner.irn} to +1 towards ${names.partner.isr}; null when nothing is known`)),
  memory_irn: v.number(),
  memory_isr: v.number(),
  evidence: v.pipe(v.number(), v.description("How many events are remembered, whatever their sign")),
  band_low: v.pipe(optional, v.description("Lowest `lean` over the full set and each document left out; null of one source")),
  band_high: optional,
  claimable: v.pipe(optional, v.description("Share of the variants, 0 to 1, that keep the sign of `lean`")),
  documents: v.pipe(v.number(), v.integer(), v.description("Sources that report events up to this year")),
  direction: v.pipe(
    v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
    v.description("The side that may be claimed: where every variant, every extreme of the method and both codings keep the sign"),
  ),
  fresh: v.pipe(v.boolean(), v.description("Whether an event of this very year is reported")),
  coder_agreement: v.pipe(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
    v.description(
      "Of the settled data and two codings, how many give all variants the sign of the default `lean`; null where the codings say nothing of the view",
    ),
  ),
  /** Releases before 2026.30.0 do not have it. */
  held: v.optional(v.pipe(optional, v.description("Share of the extremes of the method, 0 to 1, that keep the sign of `lean`"))),
};

/** The names of these entries that a release has, in order. */
export function balanceKeys(release: string): (keyof typeof balanceEntries)[] {
  const keys = Object.keys(balanceEntries) as (keyof typeof balanceEntries)[];
  return isOlderThan(release, "2026.30.0") ? keys.filter((key) => key !== "held") : keys;
}

/** What keys mean for whoever reads a file, where the API's schema does not describe them. */
export const balanceMeanings: Partial<Record<keyof typeof balanceEntries, string>> = {
  year: "The year at whose end the index stands",
  memory_irn: `Net memory of events with ${names.partner.irn}: signed values, halved every half-life; negative after conflict`,
  memory_isr: `Net memory of events with ${names.partner.isr}, likewise`,
  band_high: "Highest `lean`, likewise",
};

/** The balance at the end of one year. Numbers are rounded to six digits after the point. */
export const balanceJson = v.pipe(v.object(sidedKeys(balanceEntries)), v.metadata({ ref: "BalanceYear" }));

/** The balance at the end of one year, as the API gives it. */
export type BalanceJson = v.InferOutput<typeof balanceJson>;

/** A year of the balance as JSON, as a release has it. Numbers as in BalanceRow, to six digits after the point; nulls stay nulls. */
export function balanceToJson(row: BalanceRow, release: string): BalanceJson {
  return {
    year: row.year,
    lean: rounded(row.lean),
    memory_irn: rounded(row.memory_irn),
    memory_isr: rounded(row.memory_isr),
    evidence: rounded(row.evidence),
    band_low: rounded(row.band_low),
    band_high: rounded(row.band_high),
    claimable: rounded(row.claimable),
    documents: row.documents,
    direction: row.direction,
    fresh: row.fresh,
    coder_agreement: row.coder_agreement,
    ...(balanceKeys(release).includes("held") ? { held: rounded(row.held) } : {}),
  };
}

/** Six digits after the point are kept: beyond them machines may differ. */
const PRECISION = 1e6;

/** Six digits after the point, without a negative zero: the same text on every machine. */
export function rounded<T extends number | null>(value: T): T {
  return (value === null ? null : Math.round(value * PRECISION) / PRECISION + 0) as T;
}
