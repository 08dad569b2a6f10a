import type { BalanceFact, Turned } from "../../model/facts/balance.ts";
import { cardinal, listed } from "./cardinal.ts";
import { signed } from "./signed.ts";

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
  if (sides.length === 0)
    return `${events} show no clear tilt: in no year do ${judges(fact, "all methods we tried").who} agree on a side. ${state(fact.last, fact.sources)}`;
  const open = fact.last.direction === null ? `; for ${fact.last.year} the methods disagree` : "";
  const { who, many } = judges(fact);
  return `${events} tilt ${listed(sides)}. In these years ${who} ${many ? "agree" : "agrees"}${open}.`;
}

/** Where the index stands at the end, when no side may be claimed; of a single source nothing can be left out. */
function state({ year, lean, band_low, band_high }: NonNullable<BalanceFact["last"]>, n: number): string {
  const index = `At the end of ${year} the index is ${signed(lean, 2)}.`;
  if (n === 1) return index;
  return `${index} With any one source left out, it is between ${signed(band_low, 2)} and ${signed(band_high, 2)}.`;
}

/** Who has to agree: only the view that the codings know may speak of every method. */
function judges({ ours, coders, turned }: BalanceFact, methods = "every method we tried"): { who: string; many: boolean } {
  if (!ours) return { who: "all variants of the method for this view", many: true };
  const changed = Object.keys(turned).length > 1 ? ["this method"] : [];
  const who = [...changed, methods, ...(coders ? ["both coders"] : [])];
  return { who: listed(who), many: who.length > 1 };
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
    ...(prior === undefined ? [] : [`a caution weight of ${prior}`]),
    ...(scale === undefined ? [] : ["only the sign of each event's score"]),
    ...(unit === undefined ? [] : ["each event counted separately"]),
  ];
  const without = drop.length === 0 ? [] : [`without ${listed(drop.map(names.source))}`];
  const all = [...(parts.length === 0 ? [] : [`with ${listed(parts)}`]), ...without].join(" and ");
  return all === "" ? null : all.charAt(0).toUpperCase() + all.slice(1);
}
