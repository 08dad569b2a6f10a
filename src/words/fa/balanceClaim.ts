import type { BalanceFact, Turned } from "../../model/facts/balance.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import { cardinal, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { signed } from "./signed.ts";

/** Phrases that earlier releases have otherwise. */
export const balanceClaimPhrases = {
  /** Whose two readings of the articles have to agree too. */
  coders: "هر دو خواننده‌ای که مقاله‌ها را برای ما خواندند",
  /** In which years, and how they are drawn. */
  inYears: "در این سال‌ها، که رنگی کشیده شده‌اند،",
  open: (year: number, coders: boolean) =>
    `؛ آنجا که خط خاکستری است، مانند سال ${kit.year(year)}، روشی${coders ? "، خواننده‌ای" : ""} یا حالتی حدی هم‌نظر نیست`,
  /** Where each tilt is gone with two articles left out, and in few words where not all agree. */
  ifTwo: "، اما نه با حذف دو مقاله",
  notAll: (year: number) => `؛ آنجا که خط خاکستری است، مانند سال ${kit.year(year)}، همه هم‌نظر نیستند`,
};

type Phrases = typeof balanceClaimPhrases;

/**
 * What may be claimed of the balance: the method where the reader turned it, the years of each side, and what they rest on. Null where no
 * event is weighed.
 */
export function balanceClaim(fact: BalanceFact, names: BalanceNames, phrases: Phrases = balanceClaimPhrases): string | null {
  if (fact.last === null) return null;
  const events = `${turned(fact.turned, names)}رویدادهای ${sources(fact, names)}`;
  const sides = [...new Set(fact.stretches.map(({ direction }) => direction))].map((code) => {
    const years = fact.stretches.filter(({ direction }) => direction === code);
    return `در ${named(years)} به سوی ${names.partner(code)}`;
  });
  if (fact.leftOut === "nothing") return `${events}: ${leftOutInTurn.ofOne}. ${state(fact.last, fact)}`;
  if (sides.length === 0) {
    const who = judges(fact, "همهٔ روش‌هایی که آزمودیم", phrases);
    return `${events} گرایش روشنی نشان نمی‌دهند: هیچ سالی نیست که در آن ${who} بر سر یک سو هم‌نظر باشند. ${state(fact.last, fact)}`;
  }
  const isGone = fact.isGoneWithoutTwo === true;
  const gray = isGone ? phrases.notAll : phrases.open;
  const open = `${isGone ? phrases.ifTwo : ""}${fact.last.direction === null ? gray(fact.last.year, fact.coders) : ""}`;
  return `${events} ${listed(sides)} گرایش دارند. ${phrases.inYears} ${judges(fact, "همهٔ روش‌هایی که آزمودیم", phrases)} هم‌نظرند${open}.`;
}

/** Where the index stands at the end, when no side may be claimed; of a single source nothing can be left out. */
function state(
  { year, lean, band_low, band_high }: NonNullable<BalanceFact["last"]>,
  { sources, leftOut }: Pick<BalanceFact, "sources" | "leftOut">,
): string {
  const index = `در پایان سال ${kit.year(year)} شاخص ${signed(lean, 2)} است.`;
  if (sources === 1) return index;
  if (leftOut === "pooled") return `${index} ${leftOutInTurn.pooled(signed(band_low, 2), signed(band_high, 2))}`;
  return `${index} با کنار گذاشتن هر یک از منابع، شاخص بین ${signed(band_low, 2)} و ${signed(band_high, 2)} است.`;
}

/** Who has to agree: only the view that the codings know may speak of every method. */
function judges({ ours, coders, turned }: BalanceFact, methods: string, { coders: both }: Phrases): string {
  if (!ours) return "همهٔ حالت‌های روش برای این نما";
  const changed = Object.keys(turned).length > 1 ? ["این روش"] : [];
  return listed([...changed, methods, ...(coders ? [both] : [])]);
}

const NOUNS = { documents: "مقاله", references: "منبع دیگر", all: "منبع" } as const;
/** The same before what they are told of, joined by an ezafe. */
const JOINED = { documents: "مقالهٔ", references: "منبع دیگرِ", all: "منبعِ" } as const;

function sources({ collection, sources: n, as_of }: BalanceFact, names: BalanceNames): string {
  const many = cardinal(n);
  return as_of === null ? `${many} ${NOUNS[collection]}` : `${many} ${JOINED[collection]} منتشرشده تا ${names.date(as_of)}`;
}

/** `سال ۲۰۱۹`, `سال‌های ۲۰۰۵ تا ۲۰۱۰ و ۲۰۱۹`. */
function named(stretches: readonly { from: number; to: number }[]): string {
  const isOne = stretches.length === 1 && stretches[0]?.from === stretches[0]?.to;
  return `سال${isOne ? "" : "‌های"} ${listed(stretches.map(({ from, to }) => kit.yearSpan(from, to)))}`;
}

/** What was turned, as the beginning of a sentence; nothing by our own method. */
function turned({ halfLife, prior, scale, unit, drop }: Turned, names: BalanceNames): string {
  const parts = [
    ...(halfLife === undefined ? [] : [`نیم‌عمر ${kit.number(Number(halfLife), 3)} سال`]),
    ...(prior === undefined ? [] : [`وزن احتیاط ${kit.number(Number(prior), 3)}`]),
    ...(scale === undefined ? [] : ["تنها علامت امتیاز هر رویداد"]),
    ...(unit === undefined ? [] : ["شمارش جداگانهٔ هر رویداد"]),
  ];
  const without = drop.length === 0 ? [] : [`بدون ${listed(drop.map(names.source))}`];
  const all = [...(parts.length === 0 ? [] : [`با ${listed(parts)}`]), ...without].join(" و ");
  return all === "" ? "" : `${all}، `;
}
