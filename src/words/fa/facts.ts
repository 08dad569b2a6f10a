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
import type { Names } from "../en/facts.ts";
import { eachRecord } from "../kit/eachRecord.ts";
import { inShort } from "../kit/inShort.ts";
import { rangeEnds } from "../kit/rangeEnds.ts";
import { reportedBy } from "../kit/reportedBy.ts";
import { roundedSum } from "../kit/roundedSum.ts";
import { isSameCount } from "../kit/sameCount.ts";
import { whoCounted } from "../kit/whoCounted.ts";
import { cardinal, listed } from "./cardinal.ts";
import { borneOut, factAside, largestShare, newest, sureLatest } from "./factAsides.ts";
import { factPhrases } from "./factPhrases.ts";
import { heldSpans } from "./heldSpans.ts";
import { kit } from "./kit.ts";
import { cooperativeShare, eventsTie, seriesPhrase, thingsPhrase } from "./seriesPhrases.ts";
import { inPeriod, inYears, namedPeriod, namedYears } from "./when.ts";

function phrase(o: Observation, names: Names): string {
  return seriesPhrase(o.series, names.label("counterpart", o.counterpart), names.series(o.series));
}

/** Whose claim a sentence tells. `isSame`: the sentence before it is of the same article, which is not named twice. */
function article(year: string | null, isSame: boolean): string {
  if (isSame) return "همان مقاله";
  return year === null ? "یک مقاله" : `مقاله‌ای از سال ${kit.digits(year)}`;
}

/** When a figure is of. */
function dated(o: Observation, names: Names): string {
  return o.period_basis === "publication" ? "بدون ذکر سال" : `${names.period(o.period.text)}${names.implied?.(o, true) ?? ""}`;
}

type Phrases = typeof factPhrases;

/** What the records say of a claim: a sentence of its own, so that none has to be read twice. */
function outcome(fact: ClaimFact, names: Names, phrases: Phrases): string {
  const { verdict, rule, tested, byEvent, records, later, sum } = fact;
  if (verdict === null) return "";
  if (rule === "parts_cannot_reach")
    return ` ${phrases.parts(sum ? roundedSum(sum, kit) : null, sum?.of ? ` ${inPeriod(names.period(sum.of.period.text))}` : "", sum?.doubtful === "one")}`;
  if (rule === RECORDS_DISAGREE && records.length > 1)
    return ` ${phrases.disagree(eachRecord(records, names, kit), fact.areApart === true)}`;
  if (verdict === "cannot_be_tested") return " هیچ دادهٔ ثبت‌شده‌ای نمی‌تواند آن را بیازماید.";
  const isOne = tested === 1;
  const who = isOne ? "یک دادهٔ ثبت‌شده" : "داده‌های ثبت‌شده";
  const agrees = verdict === "agrees";
  const how = agrees ? (isOne ? "همخوان است" : "همخوان‌اند") : phrases.differ(isOne);
  if (records.length === 0) return ` ${who} ${how}${byEvent ? phrases.ofCase : ""}${reportedBy(fact, names, kit)}.`;
  const after = later && !agrees ? `${names.figure(later)} (${names.period(later.period.text)})` : null;
  return ` ${phrases.ranged(who, how, figures(records, names), after, later && !agrees ? inShort(records, later, { ...names, commas: kit.commas, values: (low, high) => `${low} تا ${high}`, years: namedYears, twelveMonths: kit.digits }) : null)}`;
}

/** `before`: the sentence that stands before it, whose article is not named twice. */
function claim(fact: ClaimFact, names: Names, before: Fact | null, phrases: Phrases): string {
  const { claim: o } = fact;
  const when =
    o.period_basis === "publication" ? "بدون ذکر سال" : `برای ${namedPeriod(names.period(o.period.text))}${names.implied?.(o) ?? ""}`;
  const isSame = before?.kind === "claim_against_record" && before.claim.source === o.source;
  const things = thingsPhrase(o.series, names.label("counterpart", o.counterpart));
  const who = article(names.published(o), isSame);
  const vague = things === null ? null : phrases.vague(o.as_worded);
  const told =
    things === null
      ? `${who} ${phrase(o, names)} را، ${when}، ${names.figure(o)} عنوان می‌کند`
      : vague === null
        ? `${who}، ${when}، ${names.figure(o)} ${things} گزارش می‌کند`
        : `${who}، ${when}، از ${vague} ${things} سخن می‌گوید (${names.figure(o)})`;
  return `${told}.${borneOut(fact, names) ?? outcome(fact, names, phrases)}`;
}

/** What a share is a share of, from the name of its denominator. */
function denominator(o: Observation, names: Names): string {
  return names.label("basis", o.basis).replace(/^سهم از /, "");
}

function bases({ claims }: BasesFact, names: Names, phrases: Phrases): string {
  const each = claims.map(({ claim: o }) => `${names.figure(o)} از ${denominator(o, names)} (${dated(o, names)})`);
  const held = claims.filter(isHeldAgainstRecords);
  const against = held.map((fact) => phrases.against(denominator(fact.claim, names), outcome(fact, names, phrases).trim()));
  return `مقاله‌ها چیزهای متفاوتی را می‌سنجند: ${listed(each)}.${against.join("")}`;
}

const COLLECTION = { documents: "مقاله‌ها", references: "منابع دیگر", alone: "منابعی جز مقاله‌ها" } as const;

function counts(fact: CountsFact, names: Names, before: Fact | null, { events, shared, repeats }: Phrases): string {
  const { series, collection, counts: all } = fact;
  const tie = (partner: string) => eventsTie(series, names.label("counterpart", partner));
  const isShort = !repeats && isSameCount(fact, before);
  const what = events(series, names.series(series));
  const each = all.map(({ partner, count }, i) => `${kit.number(count)} ${i === 0 ? what : "مورد"} ${tie(partner)}`);
  const said = isShort ? `${listed(all.map(({ count }) => kit.number(count)))} مورد` : listed(each);
  const too = shared(
    fact.shared,
    all.map((one) => ({ n: one.shared, country: tie(one.partner) })),
    fact.isWhole,
  );
  const quoted = fact.isQuoted ? " (تنها آن‌ها که نقل قولشان را داریم)" : "";
  return `${COLLECTION[fact.isAlone ? "alone" : collection]} ${said}${quoted} گزارش می‌کنند${too}.`;
}

/** `limited`: the partner whose figure is an upper limit. */
function pair({ pair: [a, b] }: Pick<PairFact, "pair">, names: Names, limited: string | null): string {
  const when = inPeriod(names.period(a.period.text));
  const by = `(${names.label("reporter", a.reporter)})`;
  const shares = cooperativeShare(a, b, (o) => names.label("counterpart", o.counterpart));
  if (shares !== null) return `${when}، ${shares} ${by}.`;
  const each = [a, b].map((o) => `${phrase(o, names)} ${o.counterpart === limited ? "حداکثر " : ""}${names.figure(o)}`);
  return `${when}، ${listed(each)} بود ${by}.`;
}

/** Of a partner without disputes that is said too: the list has its years. */
function disputes({ partners, span }: DisputesFact, names: Names): string {
  const each = partners.map(({ partner, years: list }) => {
    const name = names.label("counterpart", partner);
    return list.length === 0
      ? `با ${name} در هیچ سالی مناقشهٔ مسلحانه‌ای ثبت نشده است`
      : `با ${name} ${inYears(list)} مناقشهٔ مسلحانه ثبت شده است`;
  });
  const reporter = partners[0]?.rows[0]?.reporter ?? "";
  return `از ${kit.year(span[0])} تا ${kit.year(span[1])}، ${listed(each)} (${names.label("reporter", reporter)}).`;
}

function range(fact: RangeFact, names: Names): string {
  const { low, years, each, isSameCount } = fact;
  const [from, to] = rangeEnds(fact, names, kit);
  const of = years
    ? kit.commas([kit.foreign(names.label("reporter", low.reporter)), each ? kit.yearList(each) : kit.yearSpan(...years)])
    : names.label("reporter", low.reporter);
  return `${isSameCount ? "بنا بر همان آمار" : `بنا بر یک آمار (${of})`}، ${phrase(low, names)} بین ${from} و ${to} بود.`;
}

function latest(fact: LatestFact, names: Names, { ofCountry }: Phrases): string {
  const { latest: o } = fact;
  const when = o.period_basis === "publication" ? "" : ` ${inPeriod(names.period(o.period.text))}`;
  const of = whoCounted(fact, names, kit);
  const [figure, country] = [names.figure(o), names.label("counterpart", o.counterpart)];
  const plain = `تازه‌ترین رقم${ofCountry(country, fact.isOfEach ? "" : of)}${when}، ${figure} است (${of}).`;
  return sureLatest(fact, { figure, country, when, of }, plain);
}

function directions({ out, back, beside }: DirectionsFact, names: Names, phrases: Phrases): string {
  const each = [out, back].map((o) => `${phrase(o, names)} ${names.figure(o)}`);
  const before = beside === null ? null : phrases.beside(names.label("counterpart", out.counterpart), beside);
  return `${before === null ? "" : `${before} `}${inPeriod(names.period(out.period.text))}، ${listed(each)} بود (${names.label("reporter", out.reporter)}).`;
}

/** Records as one figure or as lowest to highest, each with its own period where they are of several. */
function figures(records: Observation[], names: Names): string {
  const ordered = [...records].sort((a, b) => (a.value ?? a.lower ?? 0) - (b.value ?? b.lower ?? 0));
  const ends = [ordered[0], ordered.at(-1)].flatMap((o) => o ?? []);
  const periods = new Set(ends.map((o) => names.period(o.period.text)));
  const values = [...new Set(ends.map(names.figure))];
  const [first] = records;
  const computed = first && records.every(({ reporter }) => reporter === COMPILER) ? `؛ ${names.label("reporter", first.reporter)}` : "";
  if (periods.size === 1 || values.length === 1) return `${values.join(" تا ")} (${[...periods].join(" و ")}${computed})`;
  return `${ends.map((o) => `${names.figure(o)} (${names.period(o.period.text)})`).join(" تا ")}${computed}`;
}

/** The years of some figures. */
function years({ first, last }: YearsOf): string {
  return first === last ? `سال ${kit.year(first)}` : `سال‌های ${kit.yearSpan(first, last)}`;
}

/** A fact as a sentence. `before`: the one that stands before it. */
export function factSentence(fact: Fact, names: Names, before: Fact | null, phrases: Phrases = factPhrases): string {
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
  sentence: (fact: Fact, names: Names, before: Fact | null = null): string =>
    heldSpans(`${factSentence(fact, names, before)}${factAside(fact, names)}`),
  /** Which years the figures in view are about, and how many have none; null where there is none. */
  coverage: (fact: CoverageFact): string | null => {
    const { claims, dated, records } = fact;
    const undated = facts.undated(fact).length;
    const sentences = [
      ...(claims === null ? [] : [articlesYears(claims, dated, undated)]),
      ...(claims === null && undated > 0 ? [`مقاله‌ها برای ${undated === 1 ? "رقم" : "رقم‌های"} خود سالی ذکر نمی‌کنند.`] : []),
      ...(claims !== null && undated > 0 ? [`${cardinal(undated)} رقم دیگر سال ندارد.`] : []),
      ...(records === null ? [] : [`داده‌های ثبت‌شده به ${years(records)} مربوط است.`]),
    ];
    return sentences.length === 0 ? null : heldSpans(sentences.join(" "));
  },
  /** Of which years sums of exports and imports are. */
  sums: (years: number[]) => heldSpans(`جمع صادرات و واردات به ${kit.yearList(years)} مربوط است.`),
  /** The figures of articles that count as undated: targets too, since a reader sees them beside the others. */
  undated: ({ undated, undatedTargets }: CoverageFact): Observation[] => [...undated, ...undatedTargets],
};

/** Of how many figures these are the years, where others have none. */
function articlesYears(claims: YearsOf, dated: number | null, undated: number): string {
  if (undated === 0 || dated === null) return `${dated === 1 ? "رقم" : "رقم‌های"} مقاله‌ها به ${years(claims)} مربوط است.`;
  return `${cardinal(dated)} رقم از رقم‌های مقاله‌ها به ${years(claims)} مربوط است.`;
}
