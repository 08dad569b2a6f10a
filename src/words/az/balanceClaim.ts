import type { BalanceFact, Turned } from "../../model/facts/balance.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import { capital } from "./capital.ts";
import { cardinal, listed } from "./cardinal.ts";
import { inCase } from "./cases.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { signed } from "./signed.ts";
import { inStretches, inYearSpan, yearth } from "./when.ts";

type Last = NonNullable<BalanceFact["last"]>;

/** Phrases that earlier releases have otherwise. */
export const balanceClaimPhrases = {
  /** Whose two readings of the articles have to agree too. */
  coders: "məqalələrin hər iki oxunuşu",
  /** In which years, and how they are drawn. */
  inYears: "Rəngli çəkilən bu illərdə",
  open: (year: number, coders: boolean) =>
    `; xəttin boz olduğu illərdə, məsələn, ${inYearSpan(year, year)}, metodlardan${coders ? ", oxunuşlardan" : ""} və ya ən kənar parametrlərdən ən azı biri eyni tərəfi göstərmir`,
  /** That all of them show one side, and that in no year they do. */
  agree: "həmin tərəfi göstərir",
  never: "heç bir il üçün eyni tərəfi göstərmir",
  /** Where each tilt is gone with two articles left out, and in few words where not all agree. */
  ifTwo: ", iki məqalə kənarda qalanda isə göstərmir",
  notAll: (year: number) => `; xəttin boz olduğu illərdə, məsələn, ${inYearSpan(year, year)}, onlar eyni tərəfi göstərmir`,
};

type Phrases = typeof balanceClaimPhrases;

/**
 * What may be claimed of the balance: the method where the reader turned it, the years of each side, and what they rest on. Null where no
 * event is weighed.
 */
export function balanceClaim(fact: BalanceFact, names: BalanceNames, phrases: Phrases = balanceClaimPhrases): string | null {
  if (fact.last === null) return null;
  const method = turned(fact.turned, names);
  const events = `${sources(fact, names)} hadisələr`;
  const subject = capital(method === null ? events : `${method} ${events}`);
  const sides = [...new Set(fact.stretches.map(({ direction }) => direction))].map((code) => {
    const years = inStretches(fact.stretches.filter(({ direction }) => direction === code));
    return `${years} ${inCase(names.partner(code), "dative")}`;
  });
  if (fact.leftOut === "nothing") return `${subject}: ${leftOutInTurn.ofOne}. ${state(fact.last, fact)}`;
  if (sides.length === 0) {
    return `${subject} aydın meyil göstərmir: ${judges(fact, phrases)} ${phrases.never}. ${state(fact.last, fact)}`;
  }
  const isGone = fact.isGoneWithoutTwo === true;
  const gray = isGone ? phrases.notAll : phrases.open;
  const open = `${isGone ? phrases.ifTwo : ""}${fact.last.direction === null ? gray(fact.last.year, fact.coders) : ""}`;
  return `${subject} ${sides.join(", ")} meyil edir. ${phrases.inYears} ${judges(fact, phrases)} ${phrases.agree}${open}.`;
}

/** Where the index stands at the end, when no side may be claimed; of a single source nothing can be left out. */
function state({ year, lean, band_low, band_high }: Last, { sources, leftOut }: Pick<BalanceFact, "sources" | "leftOut">): string {
  const index = `${capital(yearth(year))} ilin sonunda indeks ${signed(lean, 2)} səviyyəsindədir.`;
  if (sources === 1) return index;
  if (leftOut === "pooled") return `${index} ${leftOutInTurn.pooled(signed(band_low, 2), signed(band_high, 2))}`;
  return `${index} Hər hansı bir mənbə kənarda qalanda indeks ${signed(band_low, 2)} ilə ${signed(band_high, 2)} arasındadır.`;
}

/** Who has to agree: only the view that the codings know may speak of every method. */
function judges({ ours, coders, turned: all }: BalanceFact, { coders: both }: Phrases): string {
  if (!ours) return "bu görünüş üçün metodun bütün variantları";
  const changed = Object.keys(all).length > 1 ? ["bu metod"] : [];
  return listed([...changed, "sınadığımız bütün metodlar", ...(coders ? [both] : [])]);
}

/** `Beş məqalədəki`, with the day by which they were published. */
function sources({ collection, sources: n, as_of }: BalanceFact, names: BalanceNames): string {
  const noun = { documents: "məqalədəki", references: "digər mənbədəki", all: "mənbədəki" };
  return `${as_of === null ? "" : `${names.date(as_of)} tarixinədək dərc olunmuş `}${cardinal(n)} ${noun[collection]}`;
}

/** What was turned, as the beginning of a sentence; null by our own method. */
function turned({ halfLife, prior, scale, unit, drop }: Turned, names: BalanceNames): string | null {
  const parts = [
    ...(halfLife === undefined ? [] : [`yarımdövr ${String(halfLife).replace(".", ",")} il`]),
    ...(prior === undefined ? [] : [`ehtiyat çəkisi ${String(prior).replace(".", ",")}`]),
    ...(scale === undefined ? [] : ["hər hadisənin balının yalnız işarəsi"]),
    ...(unit === undefined ? [] : ["hər hadisə ayrıca sayılmaqla"]),
  ];
  const all = [
    ...(parts.length === 0 ? [] : [`dəyişdirilmiş metodla (${parts.join("; ")})`]),
    ...(drop.length === 0 ? [] : [`${listed(drop.map(names.source))} nəzərə alınmadan`]),
  ];
  return all.length === 0 ? null : all.join(", ");
}
