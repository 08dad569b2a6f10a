import { isHeldAgainstRecords, RECORDS_DISAGREE } from "../../model/check.ts";
import type { CoverageFact, YearsOf } from "../../model/facts/coverage.ts";
import type {
  BasesFact,
  ClaimFact,
  CountsFact,
  DirectionsFact,
  DisputesFact,
  Fact,
  LatestFact,
  PairFact,
  RangeFact,
} from "../../model/facts/fact.ts";
import { COMPILER, type Observation } from "../../model/observation.ts";
import { facts as english, type Names } from "../en/facts.ts";
import { eachRecord } from "../kit/eachRecord.ts";
import { inShort } from "../kit/inShort.ts";
import { rangeEnds } from "../kit/rangeEnds.ts";
import { reportedBy } from "../kit/reportedBy.ts";
import { roundedSum } from "../kit/roundedSum.ts";
import { isSameCount } from "../kit/sameCount.ts";
import { whoCounted } from "../kit/whoCounted.ts";
import { listed, numeral } from "./cardinal.ts";
import { borneOut, factAside, largestShare, newest, sureLatest } from "./factAsides.ts";
import { factPhrases } from "./factPhrases.ts";
import { inPeriod, inYears } from "./inPeriod.ts";
import { kit } from "./kit.ts";
import { prefixed } from "./prefixed.ts";
import { cooperativeShare, eventsTie, seriesPhrase, thingsPhrase } from "./seriesPhrases.ts";

function phrase(o: Observation, names: Names): string {
  return seriesPhrase(o.series, names.label("counterpart", o.counterpart), names.series(o.series));
}

function isUndated(o: Observation): boolean {
  return o.period_basis === "publication";
}

function when(o: Observation, names: Names): string {
  return inPeriod(names.period(o.period.text));
}

type Phrases = typeof factPhrases;

/** What the records say of a claim: a sentence of its own, so that none has to be read twice. */
function outcome(fact: ClaimFact, names: Names, phrases: Phrases): string {
  const { verdict, rule, tested, byEvent, records, later, sum } = fact;
  if (verdict === null) return "";
  if (rule === "parts_cannot_reach")
    return phrases.parts(sum ? roundedSum(sum, kit) : null, sum?.of ? ` ${when(sum.of, names)}` : "", sum?.doubtful === "one");
  if (rule === RECORDS_DISAGREE && records.length > 1) return phrases.disagree(eachRecord(records, names, kit), fact.areApart === true);
  if (verdict === "cannot_be_tested") return "אין נתון מתועד שאפשר לבדוק זאת מולו.";
  const agrees = verdict === "agrees";
  const who = tested === 1 ? `נתון מתועד אחד ${agrees ? "תואם" : "אינו תואם"}` : `הנתונים המתועדים ${agrees ? "תואמים" : "אינם תואמים"}`;
  if (records.length === 0) return `${who}${byEvent ? phrases.ofCase : ""}${reportedBy(fact, names, kit)}.`;
  const after = later && !agrees ? `${names.figure(later)} (${names.period(later.period.text)})` : null;
  return phrases.ranged(
    who,
    figures(records, names),
    after,
    later && !agrees
      ? inShort(records, later, {
          ...names,
          commas: kit.commas,
          values: (low, high) => `${low} עד ${high}`,
          years: (years) => `${years.length === 1 ? "משנת" : "מהשנים"} ${kit.yearList(years)}`,
        })
      : null,
  );
}

/** Whose claim a sentence tells. An article that the sentence before it tells of too is not named twice. */
function article(year: string | null, isSame: boolean): string {
  if (isSame) return "אותו מאמר";
  return year === null ? "מאמר אחד" : `מאמר משנת ${year}`;
}

/** `before`: the sentence that stands before it, whose article is not named twice. */
function claim(fact: ClaimFact, names: Names, before: Fact | null, phrases: Phrases): string {
  const { claim: o } = fact;
  const isSame = before?.kind === "claim_against_record" && before.claim.source === o.source;
  const who = article(names.published(o), isSame);
  const things = thingsPhrase(o.series, o.value, names.label("counterpart", o.counterpart));
  const figure = names.figure(o);
  const dated = isUndated(o) ? "" : ` ${when(o, names)}${names.implied?.(o) ?? ""}`;
  const vague = phrases.vague(o.as_worded);
  const told =
    things === null
      ? phrases.puts(phrase(o, names), dated, figure)
      : vague === null
        ? `מדווח על ${figure} ${things}${dated}`
        : `מדבר על ${vague} ${things}${dated} (${figure})`;
  const result = borneOut(fact, names)?.trimStart() ?? outcome(fact, names, phrases);
  return `${who} ${told}${isUndated(o) ? ", בלי לציין שנה" : ""}.${result === "" ? "" : ` ${result}`}`;
}

/** What a share is a share of, from the name of its denominator. */
function denominator(o: Observation, names: Names): string {
  return names.label("basis", o.basis).replace(/^חלק מ־?/, "");
}

function bases({ claims }: BasesFact, names: Names, phrases: Phrases): string {
  const dated = (o: Observation) => (isUndated(o) ? "ללא ציון שנה" : `${names.period(o.period.text)}${names.implied?.(o, true) ?? ""}`);
  const each = claims.map(({ claim: o }) => `${names.figure(o)} ${prefixed("מ", denominator(o, names))} (${dated(o)})`);
  const held = claims.filter(isHeldAgainstRecords);
  const against = held.map((fact) => phrases.against(denominator(fact.claim, names), outcome(fact, names, phrases)));
  return `המאמרים מודדים דברים שונים: ${listed(each)}.${against.join("")}`;
}

const COLLECTION = { documents: "המאמרים מדווחים", references: "מקורות אחרים מדווחים", alone: "מקורות שאינם המאמרים מדווחים" } as const;

function counts(fact: CountsFact, names: Names, before: Fact | null, { events, shared, repeats }: Phrases): string {
  const { series, collection, counts: all } = fact;
  const tie = (partner: string) => eventsTie(series, names.label("counterpart", partner));
  const isShort = !repeats && isSameCount(fact, before);
  const title = names.series(series);
  const each = all.map(({ partner, count }, i) => {
    const what = i === 0 ? events(series, count, title) : String(count);
    return isShort ? `על ${count}` : `על ${what} ${tie(partner)}`;
  });
  const too = shared(
    fact.shared,
    all.map((one) => ({ n: one.shared, country: tie(one.partner) })),
    fact.isWhole,
  );
  const quoted = fact.isQuoted ? " (רק אלה שיש לנו ציטוט עליהם)" : "";
  return `${COLLECTION[fact.isAlone ? "alone" : collection]} ${listed(each)}${quoted}${too}.`;
}

/** `limited`: the partner whose figure is an upper limit. */
function pair({ pair: [a, b] }: Pick<PairFact, "pair">, names: Names, limited: string | null): string {
  const reporter = names.label("reporter", a.reporter);
  const shares = cooperativeShare(a, b, (o) => names.label("counterpart", o.counterpart));
  if (shares !== null) return `${when(a, names)} ${shares} (${reporter}).`;
  const figure = (o: Observation) => `${names.figure(o)}${o.counterpart === limited ? " לכל היותר" : ""}`;
  return `${when(a, names)} ${phrase(a, names)} עמד על ${figure(a)}, ו${phrase(b, names)} על ${figure(b)} (${reporter}).`;
}

/** Of a partner without disputes that is said too: the list has its years. */
function disputes({ partners, span }: DisputesFact, names: Names): string {
  const name = ({ partner }: DisputesFact["partners"][number]) => `עם ${names.label("counterpart", partner)}`;
  const some = partners.filter(({ years: list }) => list.length > 0).map((one) => `${name(one)} ${inYears(one.years)}`);
  const none = partners.filter(({ years: list }) => list.length === 0).map(name);
  const parts = [
    ...(some.length === 0 ? [] : [`מתועדים סכסוכים צבאיים ${listed(some)}`]),
    ...(none.length === 0 ? [] : [`${listed(none)} לא מתועד סכסוך צבאי באף שנה`]),
  ];
  const reporter = partners[0]?.rows[0]?.reporter ?? "";
  return `בשנים ${span[0]}–${span[1]} ${parts.join("; ")} (${names.label("reporter", reporter)}).`;
}

function range(fact: RangeFact, names: Names): string {
  const { low, years, each, isSameCount } = fact;
  const [from, to] = rangeEnds(fact, names, kit);
  const reporter = names.label("reporter", low.reporter);
  const of = years ? kit.commas([kit.foreign(reporter), each ? kit.yearList(each) : kit.yearSpan(...years)]) : reporter;
  return `${isSameCount ? "לפי אותה מדידה" : `לפי מדידה אחת (${of})`}, ${phrase(low, names)} נע בין ${from} לבין ${to}.`;
}

function latest(fact: LatestFact, names: Names, { ofCountry }: Phrases): string {
  const [o, of] = [fact.latest, whoCounted(fact, names, kit)];
  const [figure, country] = [names.figure(o), names.label("counterpart", o.counterpart)];
  const time = isUndated(o) ? "" : ` ${when(o, names)}`;
  const plain = `הנתון האחרון הוא ${figure}${ofCountry(country, fact.isOfEach ? "" : of)}${time} (${of}).`;
  return sureLatest(fact, { figure, country, when: time, of }, plain);
}

function directions({ out, back, beside }: DirectionsFact, names: Names, phrases: Phrases): string {
  const before = beside === null ? null : phrases.beside(names.label("counterpart", out.counterpart), beside);
  return `${before === null ? "" : `${before} `}${when(out, names)} ${phrase(out, names)} עמד על ${names.figure(out)}, ו${phrase(back, names)} על ${names.figure(back)} (${names.label("reporter", out.reporter)}).`;
}

/** Records as one figure or as lowest to highest, each with its own period where they are of several. */
function figures(records: Observation[], names: Names): string {
  const ordered = [...records].sort((a, b) => (a.value ?? a.lower ?? 0) - (b.value ?? b.lower ?? 0));
  const ends = [ordered[0], ordered.at(-1)].flatMap((o) => o ?? []);
  const periods = new Set(ends.map((o) => names.period(o.period.text)));
  const values = [...new Set(ends.map(names.figure))];
  const [first] = records;
  const computed = first && records.every(({ reporter }) => reporter === COMPILER) ? `; ${names.label("reporter", first.reporter)}` : "";
  if (periods.size === 1 || values.length === 1) return `${values.join(" עד ")} (${listed([...periods])}${computed})`;
  return `${ends.map((o) => `${names.figure(o)} (${names.period(o.period.text)})`).join(" עד ")}${computed}`;
}

/** For which years: `לשנת 2018`, `לשנים 2016–2020`. */
function forYears({ first, last }: YearsOf): string {
  return first === last ? `לשנת ${first}` : `לשנים ${first}–${last}`;
}

/** A fact as a sentence. `before`: the one that stands before it. */
export function factSentence(fact: Fact, names: Names, before: Fact | null = null, phrases: Phrases = factPhrases): string {
  switch (fact.kind) {
    case "claim_against_record":
      return claim(fact, names, before, phrases);
    case "different_bases":
      return bases(fact, names, phrases);
    case "counts_by_partner":
      return counts(fact, names, before, phrases);
    case "latest_of_partners":
      return pair(fact, names, null);
    case "latest_with_upper_limit":
      return pair(fact, names, fact.limited);
    case "years_of_disputes":
      return disputes(fact, names);
    case "range_of_line":
      return range(fact, names);
    case "largest_share":
      return largestShare(fact, names);
    case "latest_figure":
      return latest(fact, names, phrases);
    case "newest_of_measure":
      return newest(fact, names);
    case "both_directions":
      return directions(fact, names, phrases);
    case "change_of_recording":
      return `${fact.summary} (${names.period(fact.period)}).`;
  }
}

/** Facts as sentences. They hold no number, year or name of their own, and counts of rows stand in digits: so a test can hold them against the rows. */
export const facts = {
  sentence: (fact: Fact, names: Names, before: Fact | null = null) => `${factSentence(fact, names, before)}${factAside(fact, names)}`,
  /** Which years the figures in view are about, and how many have none; null where there is none. */
  coverage: (fact: CoverageFact): string | null => {
    const { claims, dated, records } = fact;
    const undated = facts.undated(fact).length;
    const sentences = [
      ...(claims === null ? [] : [articlesYears(claims, dated, undated)]),
      ...(claims === null && undated > 0 ? [`המאמרים אינם מציינים שנה ${undated === 1 ? "לנתון" : "לנתונים"} שלהם.`] : []),
      ...(claims !== null && undated > 0
        ? [`${prefixed("ל", numeral(undated, "m"))}${dated === null ? ` ${undated === 1 ? "נוסף" : "נוספים"}` : ""} אין שנה.`]
        : []),
      ...(records === null ? [] : [`הנתונים המתועדים הם ${forYears(records)}.`]),
    ];
    return sentences.length === 0 ? null : sentences.join(" ");
  },
  /** Of which years sums of exports and imports are. */
  sums: (years: number[]) => `סכומי היצוא והיבוא הם לשנים ${kit.yearList(years)}.`,
  undated: english.undated,
};

/** Of how many figures these are the years, where others have none. */
function articlesYears(claims: YearsOf, dated: number | null, undated: number): string {
  if (undated === 0 || dated === null) return `${dated === 1 ? "הנתון שבמאמרים הוא" : "הנתונים שבמאמרים הם"} ${forYears(claims)}.`;
  const isSpread = dated > 1 && claims.first !== claims.last;
  const years = isSpread ? `מן השנים ${claims.first}–${claims.last}` : forYears(claims);
  return `${numeral(dated, "m")} מהנתונים שבמאמרים ${dated === 1 ? "הוא" : "הם"} ${years}.`;
}
