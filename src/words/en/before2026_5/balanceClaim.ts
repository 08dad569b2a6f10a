import type { BalanceFact, Turned } from "../../../model/facts/balance.ts";
import { cardinal, listed } from "../cardinal.ts";
import { signed } from "../signed.ts";

/** How sources and partners are named in a sentence. */
export interface BalanceNames {
  partner: (code: string) => string;
  source: (id: string) => string;
  date: (day: string) => string;
}

/**
 * What may be claimed of the balance: the method where the reader turned it, the years of each side, and what they rest on. Null where no
 * event is weighed.
 */
export function balanceClaim(fact: BalanceFact, names: BalanceNames): string | null {
  if (fact.last === null) return null;
  const method = turned(fact.turned, names);
  const events = `${method === null ? "Events" : `${method}, events`} in ${sources(fact, names)}`;
  const sides = [...new Set(fact.stretches.map(({ direction }) => direction))].map((code) => {
    const years = fact.stretches.filter(({ direction }) => direction === code).map(span);
    return `towards ${names.partner(code)} in ${listed(years)}`;
  });
  if (sides.length === 0) return `${events} tilt to no side in any year that ${judges(fact)} would agree on. ${state(fact.last)}`;
  const open = fact.last.direction === null ? `; for ${fact.last.year} they do not` : "";
  return `${events} tilt ${listed(sides)}. In these years ${judges(fact)} agree${open}.`;
}

/** Where the index stands at the end, when no side may be claimed. */
function state({ year, lean, band_low, band_high }: NonNullable<BalanceFact["last"]>): string {
  return `At the end of ${year} the index stands at ${signed(lean, 2)}, between ${signed(band_low, 2)} and ${signed(band_high, 2)} with one of them left out.`;
}

/** Who has to agree: only the view that the codings know may speak of every method. */
function judges({ ours, coders, turned }: BalanceFact): string {
  if (!ours) return "the variants of the method that fit this view";
  const changed = Object.keys(turned).length > 1 ? ["this method"] : [];
  return listed([...changed, "every method we tried", ...(coders ? ["both coders"] : [])]);
}

function sources({ collection, sources: n, as_of }: BalanceFact, names: BalanceNames): string {
  const many = cardinal(n);
  const noun = {
    documents: n === 1 ? "article" : "articles",
    references: n === 1 ? "other source" : "other sources",
    all: n === 1 ? "source" : "sources",
  };
  return `${n === 1 ? "" : "the "}${many} ${noun[collection]}${as_of === null ? "" : ` published by ${names.date(as_of)}`}`;
}

function span({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** What was turned, as the beginning of a sentence; null by our own method. */
function turned({ halfLife, prior, scale, unit, drop }: Turned, names: BalanceNames): string | null {
  const parts = [
    ...(halfLife === undefined ? [] : [`a half-life of ${halfLife} ${halfLife === 1 ? "year" : "years"}`]),
    ...(prior === undefined ? [] : [`a prior of ${prior}`]),
    ...(scale === undefined ? [] : ["only the sign of each event"]),
    ...(unit === undefined ? [] : ["each event counted by itself"]),
  ];
  const without = drop.length === 0 ? [] : [`without ${listed(drop.map(names.source))}`];
  const all = [...(parts.length === 0 ? [] : [`with ${listed(parts)}`]), ...without].join(" and ");
  return all === "" ? null : all.charAt(0).toUpperCase() + all.slice(1);
}
