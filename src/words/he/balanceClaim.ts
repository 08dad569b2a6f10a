import type { BalanceFact, Turned } from "../../model/facts/balance.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import { counted, listed, theCounted } from "./cardinal.ts";
import { inPeriod } from "./inPeriod.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";
import { signed } from "./signed.ts";
import { yearSpan } from "./yearSpan.ts";

type Last = NonNullable<BalanceFact["last"]>;

/** Phrases that earlier releases have otherwise. */
export const balanceClaimPhrases = {
  /** Whose two readings of the articles have to agree too. */
  coders: "שני קוראי המאמרים",
  /** In which years, and how they are drawn. */
  inYears: "בשנים אלה, שצבועות,",
  open: (year: number, coders: boolean) => `; היכן שהקו אפור, כמו ב־${year}, יש שיטה${coders ? ", קורא" : ""} או הגדרת קיצון שאינם מסכימים`,
  /** Where each tilt is gone with two articles left out, and in few words where not all agree. */
  ifTwo: ", אך לא כשמשמיטים שני מאמרים",
  notAll: (year: number) => `; היכן שהקו אפור, כמו ב־${year}, אין הסכמה מלאה`,
};

type Phrases = typeof balanceClaimPhrases;

/**
 * What may be claimed of the balance: the method where the reader turned it, the years of each side, and what they rest on. Null where no
 * event is weighed.
 */
export function balanceClaim(fact: BalanceFact, names: BalanceNames, phrases: Phrases = balanceClaimPhrases): string | null {
  if (fact.last === null) return null;
  const method = turned(fact.turned, names);
  const events = `${method === null ? "" : `${method}, `}האירועים ${sources(fact, names)}`;
  const sides = [...new Set(fact.stretches.map(({ direction }) => direction))].map((code) => {
    const own = fact.stretches.filter(({ direction }) => direction === code);
    return `לעבר ${names.partner(code)} ${inStretches(own)}`;
  });
  const { who, agree } = judges(fact, phrases);
  if (fact.leftOut === "nothing") return `${events}: ${leftOutInTurn.ofOne}. ${state(fact.last, fact)}`;
  if (sides.length === 0) {
    return `${events} אינם מראים נטייה ברורה: אין שנה שבה ${who} ${agree} על צד אחד. ${state(fact.last, fact)}`;
  }
  const isGone = fact.isGoneWithoutTwo === true;
  const gray = isGone ? phrases.notAll : phrases.open;
  const open = `${isGone ? phrases.ifTwo : ""}${fact.last.direction === null ? gray(fact.last.year, fact.coders) : ""}`;
  return `${events} נוטים ${listed(sides)}. ${phrases.inYears} ${who} ${agree}${open}.`;
}

/** Where the index stands at the end, when no side may be claimed; of a single source nothing can be left out. */
function state({ year, lean, band_low, band_high }: Last, { sources, leftOut }: Pick<BalanceFact, "sources" | "leftOut">): string {
  const index = `בסוף ${year} המדד הוא ${signed(lean, 2)}.`;
  if (sources === 1) return index;
  if (leftOut === "pooled") return `${index} ${leftOutInTurn.pooled(signed(band_low, 2), signed(band_high, 2))}`;
  return `${index} בהשמטת מקור אחד, יהיה אשר יהיה, הוא בין ${signed(band_low, 2)} ל־${signed(band_high, 2)}.`;
}

/** Who has to agree: only the view that the codings know may speak of every method. */
function judges({ ours, coders, turned }: BalanceFact, { coders: both }: Phrases): { who: string; agree: string } {
  if (!ours) return { who: "כל גרסאות השיטה בתצוגה זו", agree: "מסכימות" };
  const changed = Object.keys(turned).length > 1 ? ["השיטה הזאת"] : [];
  const who = listed([...changed, "כל השיטות שניסינו", ...(coders ? [both] : [])]);
  return { who, agree: coders ? "מסכימים" : "מסכימות" };
}

function sources({ collection, sources: n, as_of }: BalanceFact, names: BalanceNames): string {
  const noun = { documents: NOUNS.article, references: NOUNS.otherSource, all: NOUNS.source }[collection];
  const known = as_of === null ? "" : ` ${n === 1 ? "שפורסם" : "שפורסמו"} עד ${names.date(as_of)}`;
  return `${prefixed("ב", n === 1 ? counted(n, noun) : theCounted(n, noun))}${known}`;
}

function inStretches(stretches: readonly { from: number; to: number }[]): string {
  const spans = stretches.map(({ from, to }) => yearSpan(from, to));
  return spans.length === 1 ? inPeriod(spans[0] ?? "") : `בשנים ${listed(spans)}`;
}

/** What was turned, as the beginning of a sentence; null by our own method. */
function turned({ halfLife, prior, scale, unit, drop }: Turned, names: BalanceNames): string | null {
  const parts = [
    ...(halfLife === undefined ? [] : [`במחצית חיים של ${halfLife === 1 ? "שנה אחת" : halfLife === 2 ? "שנתיים" : `${halfLife} שנים`}`]),
    ...(prior === undefined ? [] : [`במשקל זהירות של ${prior}`]),
    ...(scale === undefined ? [] : ["רק לפי הסימן של ניקוד כל אירוע"]),
    ...(unit === undefined ? [] : ["בספירה של כל אירוע בנפרד"]),
    ...(drop.length === 0 ? [] : [`ללא ${listed(drop.map(names.source))}`]),
  ];
  return parts.length === 0 ? null : listed(parts);
}
