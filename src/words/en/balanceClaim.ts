import type { BalanceFact, Turned } from "../../model/facts/balance.ts";
import { cardinal, listed } from "./cardinal.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { signed } from "./signed.ts";

/** How sources and partners are named in a sentence. */
export interface BalanceNames {
  partner: (code: string) => string;
  source: (id: string) => string;
  date: (day: string) => string;
}

type Last = NonNullable<BalanceFact["last"]>;

/** Phrases that earlier releases have otherwise. */
export const balanceClaimPhrases = {
  /** Who does not agree, and that no side may be claimed. */
  methods: "all methods we tried",
  noTilt: (who: string) => `show no clear tilt: in no year do ${who} agree on a side`,
  agree: (many: boolean) => (many ? "agree" : "agrees"),
  /** Whose two readings of the articles have to agree too. */
  coders: "both readings of the articles",
  /** In which years, and how they are drawn. */
  inYears: "In these years, drawn in color,",
  open: (year: number, coders: boolean) =>
    `; where the line is gray, a method${coders ? ", a reading" : ""} or an extreme setting does not, as in ${year}`,
  /** Where the index stands at the end, when no side may be claimed; of a single source nothing can be left out. */
  state: ({ year, lean, band_low, band_high }: Last, { sources, leftOut }: Pick<BalanceFact, "sources" | "leftOut">) => {
    const index = `At the end of ${year} the index is ${signed(lean, 2)}.`;
    if (sources === 1) return index;
    if (leftOut === "pooled") return `${index} ${leftOutInTurn.pooled(signed(band_low, 2), signed(band_high, 2))}`;
    return `${index} With any one source left out, it is between ${signed(band_low, 2)} and ${signed(band_high, 2)}.`;
  },
  view: "all variants of the method for this view",
  prior: (prior: number | string) => `a caution weight of ${prior}`,
  scale: "only the sign of each event's score",
  unit: "each event counted separately",
  /** Where each tilt is gone with two articles left out, and in few words where not all agree. */
  ifTwo: ", but not with two articles left out",
  notAll: (year: number) => `; where the line is gray, not all agree, as in ${year}`,
};

type Phrases = typeof balanceClaimPhrases;

/**
 * What may be claimed of the balance: the method where the reader turned it, the years of each side, and what they rest on. Null where no
 * event is weighed.
 */
export function balanceClaim(fact: BalanceFact, names: BalanceNames, phrases = balanceClaimPhrases): string | null {
  if (fact.last === null) return null;
  const method = turned(fact.turned, names, phrases);
  const events = `${method === null ? "Events" : `${method}, events`} in ${sources(fact, names)}`;
  const sides = [...new Set(fact.stretches.map(({ direction }) => direction))].map((code) => {
    const years = fact.stretches.filter(({ direction }) => direction === code).map(span);
    return `towards ${names.partner(code)} in ${listed(years)}`;
  });
  if (fact.leftOut === "nothing") return `${events}: ${leftOutInTurn.ofOne}. ${phrases.state(fact.last, fact)}`;
  if (sides.length === 0) {
    const { who } = judges(fact, phrases.methods, phrases);
    return `${events} ${phrases.noTilt(who)}. ${phrases.state(fact.last, fact)}`;
  }
  const isGone = fact.isGoneWithoutTwo === true;
  const gray = isGone ? phrases.notAll : phrases.open;
  const open = `${isGone ? phrases.ifTwo : ""}${fact.last.direction === null ? gray(fact.last.year, fact.coders) : ""}`;
  const { who, many } = judges(fact, "every method we tried", phrases);
  return `${events} tilt ${listed(sides)}. ${phrases.inYears} ${who} ${phrases.agree(many)}${open}.`;
}

/** Who has to agree: only the view that the codings know may speak of every method. */
function judges({ ours, coders, turned }: BalanceFact, methods: string, { view, coders: both }: Phrases): { who: string; many: boolean } {
  if (!ours) return { who: view, many: true };
  const changed = Object.keys(turned).length > 1 ? ["this method"] : [];
  const who = [...changed, methods, ...(coders ? [both] : [])];
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
function turned({ halfLife, prior, scale, unit, drop }: Turned, names: BalanceNames, phrases: Phrases): string | null {
  const parts = [
    ...(halfLife === undefined ? [] : [`a half-life of ${halfLife} ${halfLife === 1 ? "year" : "years"}`]),
    ...(prior === undefined ? [] : [phrases.prior(prior)]),
    ...(scale === undefined ? [] : [phrases.scale]),
    ...(unit === undefined ? [] : [phrases.unit]),
  ];
  const without = drop.length === 0 ? [] : [`without ${listed(drop.map(names.source))}`];
  const all = [...(parts.length === 0 ? [] : [`with ${listed(parts)}`]), ...without].join(" and ");
  return all === "" ? null : all.charAt(0).toUpperCase() + all.slice(1);
}
