import type { BalanceFact, Turned } from "../../model/facts/balance.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import { capital } from "./capital.ts";
import { cardinalGenitive, inDigits, listed } from "./cardinal.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { inCase } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { signed } from "./signed.ts";
import { inPeriod, withYear } from "./when.ts";
import { yearSpan } from "./yearSpan.ts";

/** Phrases that older releases have otherwise. */
export const balanceClaimPhrases = {
  /** What the events show none of. */
  lean: "явной склонности",
  /** Whose two readings of the articles have to agree too. */
  coders: "оба прочтения статей",
  /** In which years, and how they are drawn. */
  inYears: "За эти годы, показанные цветом,",
  open: (year: number, coders: boolean) =>
    `; там, где линия серая, например в ${year} году, с остальными не сходится хотя бы один метод${coders ? ", одно прочтение" : ""} или одна крайняя настройка`,
  /** Where each tilt is gone with two articles left out, and in few words where not all agree. */
  ifTwo: ", но, если исключить две статьи, уже не сходятся",
  notAll: (year: number) => `; там, где линия серая, сходятся не все, например в ${year} году`,
};

/**
 * What may be claimed of the balance: the method where the reader turned it, the years of each side, and what they rest on. Null where no
 * event is weighed.
 */
export function balanceClaim(fact: BalanceFact, names: BalanceNames, phrases = balanceClaimPhrases): string | null {
  if (fact.last === null) return null;
  const method = turned(fact.turned, names);
  const events = capital([...(method === null ? [] : [method]), `события из ${sources(fact, names)}`].join(" "));
  const sides = [...new Set(fact.stretches.map(({ direction }) => direction))].map((code) => {
    const years = fact.stretches.filter(({ direction }) => direction === code).map(({ from, to }) => yearSpan(from, to));
    return `в сторону ${inCase(names.partner(code), "genitive")} ${inPeriod(listed(years))}`;
  });
  const who = judges(fact, phrases);
  if (fact.leftOut === "nothing") return `${events}: ${leftOutInTurn.ofOne}. ${state(fact.last, fact)}`;
  if (sides.length === 0) {
    return `${events} не показывают ${phrases.lean}: нет ни одного года, в котором на одной стороне сходились бы ${who}. ${state(fact.last, fact)}`;
  }
  const isGone = fact.isGoneWithoutTwo === true;
  const gray = isGone ? phrases.notAll : phrases.open;
  const open = `${isGone ? phrases.ifTwo : ""}${fact.last.direction === null ? gray(fact.last.year, fact.coders) : ""}`;
  return `${events} склоняются ${listed(sides)}. ${phrases.inYears} сходятся ${who}${open}.`;
}

/** Where the index stands at the end, when no side may be claimed; of a single source nothing can be left out. */
function state(
  { year, lean, band_low, band_high }: NonNullable<BalanceFact["last"]>,
  { sources, leftOut }: Pick<BalanceFact, "sources" | "leftOut">,
): string {
  const index = `На конец ${year} года индекс равен ${signed(lean, 2)}.`;
  if (sources === 1) return index;
  if (leftOut === "pooled") return `${index} ${leftOutInTurn.pooled(signed(band_low, 2), signed(band_high, 2))}`;
  return `${index} Если исключить любой один источник, он лежит между ${signed(band_low, 2)} и ${signed(band_high, 2)}.`;
}

/** Who has to agree: only the view that the codings know may speak of every method. */
function judges({ ours, coders, turned }: BalanceFact, phrases: typeof balanceClaimPhrases): string {
  if (!ours) return "все варианты метода для этого вида";
  const isChanged = Object.keys(turned).length > 1;
  return listed([...(isChanged ? ["этот метод"] : []), "все опробованные нами методы", ...(coders ? [phrases.coders] : [])]);
}

const FROM: Record<BalanceFact["collection"], { one: string; many: string; published: string; gender: "feminine" | "masculine" }> = {
  documents: { one: "статьи", many: "статей", published: "опубликованной", gender: "feminine" },
  references: { one: "другого источника", many: "других источников", published: "опубликованного", gender: "masculine" },
  all: { one: "источника", many: "источников", published: "опубликованного", gender: "masculine" },
};

/** Of which sources, in the genitive: `пяти статей, опубликованных не позднее 31 декабря 2014 года`. */
function sources({ collection, sources: n, as_of }: BalanceFact, names: BalanceNames): string {
  const { one, many, published, gender } = FROM[collection];
  const isOne = n % 10 === 1 && n % 100 !== 11;
  const known = as_of === null ? "" : `, ${isOne ? published : "опубликованных"} не позднее ${withYear(names.date(as_of))},`;
  return `${cardinalGenitive(n, gender)} ${isOne ? one : many}${known}`;
}

/** What was turned, as the beginning of a sentence; null by our own method. */
function turned({ halfLife, prior, scale, unit, drop }: Turned, names: BalanceNames): string | null {
  const parts = [
    ...(halfLife === undefined ? [] : [`при периоде полураспада в ${inDigits(Number(halfLife), NOUNS.year)}`]),
    ...(prior === undefined ? [] : [`при весе осторожности ${prior}`]),
    ...(scale === undefined ? [] : ["только по знаку балла каждого события"]),
    ...(unit === undefined ? [] : ["при отдельном счёте каждого события"]),
    ...(drop.length === 0 ? [] : [`без ${drop.length === 1 ? "источника" : "источников"} ${listed(drop.map(names.source))}`]),
  ];
  return parts.length === 0 ? null : listed(parts);
}
