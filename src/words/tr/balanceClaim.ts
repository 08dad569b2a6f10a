import type { BalanceFact, Turned } from "../../model/facts/balance.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import { cardinal, listed } from "./cardinal.ts";
import { capital, dative, during } from "./cases.ts";
import { kit } from "./kit.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { signed } from "./signed.ts";
import { yearSpan } from "./yearSpan.ts";

type Last = NonNullable<BalanceFact["last"]>;

const METHODS = "denediğimiz bütün yöntemler";

/** Phrases that earlier releases have otherwise. */
export const balanceClaimPhrases = {
  /** Whose two readings of the articles have to agree too. */
  coders: "makalelerin iki okuması",
  /** In which years, and how they are drawn. */
  inYears: "Renkli çizilen bu yıllarda",
  open: (year: number, coders: boolean) =>
    `; çizginin gri olduğu yıllarda, örneğin ${during(String(year))}, en az bir yöntem${coders ? ", okuma" : ""} veya uç ayar aynı yönü göstermiyor`,
  /** Where each tilt is gone with two articles left out, and in few words where not all agree. */
  ifTwo: ", ama iki makale olmadan göstermiyor",
  notAll: (year: number) => `; çizginin gri olduğu yıllarda, örneğin ${during(String(year))}, aynı yönü göstermiyor`,
};

type Phrases = typeof balanceClaimPhrases;

/**
 * What may be claimed of the balance: the method where the reader turned it, the years of each side, and what they rest on. Null where no
 * event is weighed.
 */
export function balanceClaim(fact: BalanceFact, names: BalanceNames, phrases: Phrases = balanceClaimPhrases): string | null {
  if (fact.last === null) return null;
  const method = turned(fact.turned, names);
  const events = capital(`${method === null ? "" : `${method}, `}${sources(fact, names)} olaylar`);
  const who = judges(fact, phrases);
  const sides = [...new Set(fact.stretches.map(({ direction }) => direction))].map((code) => {
    const stretches = fact.stretches.filter(({ direction }) => direction === code);
    const isYear = stretches.length === 1 && stretches[0]?.from === stretches[0]?.to;
    return `${listed(stretches.map(({ from, to }) => yearSpan(from, to)))} ${isYear ? "yılında" : "yıllarında"} ${dative(names.partner(code))}`;
  });
  if (fact.leftOut === "nothing") return `${events}: ${leftOutInTurn.ofOne}. ${state(fact.last, fact)}`;
  if (sides.length === 0)
    return `${events} belirgin bir eğilim göstermiyor: Hiçbir yılda ${who} aynı yönde birleşmiyor. ${state(fact.last, fact)}`;
  const isGone = fact.isGoneWithoutTwo === true;
  const gray = isGone ? phrases.notAll : phrases.open;
  const open = `${isGone ? phrases.ifTwo : ""}${fact.last.direction === null ? gray(fact.last.year, fact.coders) : ""}`;
  return `${events} ${kit.commas(sides)} doğru eğiliyor. ${phrases.inYears} ${who} aynı yönü gösteriyor${open}.`;
}

/** Where the index stands at the end, when no side may be claimed; of a single source nothing can be left out. */
function state({ year, lean, band_low, band_high }: Last, { sources, leftOut }: Pick<BalanceFact, "sources" | "leftOut">): string {
  const index = `Endeks ${year} sonunda ${signed(lean, 2)}.`;
  if (sources === 1) return index;
  if (leftOut === "pooled") return `${index} ${leftOutInTurn.pooled(signed(band_low, 2), signed(band_high, 2))}`;
  return `${index} Herhangi bir kaynak dışarıda bırakıldığında ${signed(band_low, 2)} ile ${signed(band_high, 2)} arasında.`;
}

/** Who has to agree: only the view that the codings know may speak of every method. */
function judges({ ours, coders, turned }: BalanceFact, { coders: both }: Phrases): string {
  if (!ours) return "yöntemin bu görünüm için bütün varyantları";
  return listed([...(Object.keys(turned).length > 1 ? ["bu yöntem"] : []), METHODS, ...(coders ? [both] : [])]);
}

function sources({ collection, sources: n, as_of }: BalanceFact, names: BalanceNames): string {
  const said = {
    documents: `${cardinal(n)} makaledeki`,
    references: n === 1 ? "diğer bir kaynaktaki" : `diğer ${cardinal(n)} kaynaktaki`,
    all: `${cardinal(n)} kaynaktaki`,
  };
  return `${as_of === null ? "" : `${names.date(as_of)} itibarıyla yayımlanmış `}${said[collection]}`;
}

/** What was turned, as the beginning of a sentence; null by our own method. */
function turned({ halfLife, prior, scale, unit, drop }: Turned, names: BalanceNames): string | null {
  const parts = [
    ...(halfLife === undefined ? [] : [`${kit.number(Number(halfLife), 2)} yıllık yarılanma süresi`]),
    ...(prior === undefined ? [] : [`${kit.number(Number(prior), 2)} puanlık ihtiyat ağırlığı`]),
    ...(scale === undefined ? [] : ["olay puanlarının yalnızca işareti"]),
    ...(unit === undefined ? [] : ["olayların tek tek sayımı"]),
  ];
  const all = [
    ...(parts.length === 0 ? [] : [`${listed(parts)} ile`]),
    ...(drop.length === 0 ? [] : [`${listed(drop.map(names.source))} olmadan`]),
  ];
  return all.length === 0 ? null : all.join(" ve ");
}
