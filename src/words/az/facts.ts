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
import { isPlainRange } from "../kit/plainRange.ts";
import { rangeEnds } from "../kit/rangeEnds.ts";
import { reportedBy } from "../kit/reportedBy.ts";
import { roundedSum } from "../kit/roundedSum.ts";
import { isSameCount } from "../kit/sameCount.ts";
import { whoCounted } from "../kit/whoCounted.ts";
import { capital } from "./capital.ts";
import { cardinal, listed } from "./cardinal.ts";
import { inCase } from "./cases.ts";
import { borneOut, factAside, largestShare, newest, sureLatest } from "./factAsides.ts";
import { factPhrases } from "./factPhrases.ts";
import { kit } from "./kit.ts";
import { cooperativeShare, eventsTie, seriesPhrase } from "./seriesPhrases.ts";
import { inPeriod, inYears, toYearSpan, yearsListed, yearsNamed, yearth } from "./when.ts";

/** Whose claim a sentence tells. `isSame`: the sentence before it is of the same article, which is not named twice. */
function article(year: string | null, isSame: boolean): string {
  if (isSame) return "Həmin məqaləyə görə";
  return year === null ? "Bir məqaləyə görə" : `${yearth(Number(year))} il tarixli bir məqaləyə görə`;
}

function phrase(o: Observation, names: Names): string {
  return seriesPhrase(o.series, names.label("counterpart", o.counterpart), names.series(o.series));
}

/** When a figure is of. */
function dated(o: Observation, names: Names): string {
  return o.period_basis === "publication" ? "il göstərilməyib" : `${names.period(o.period.text)}${names.implied?.(o, true) ?? ""}`;
}

type Phrases = typeof factPhrases;

/** What other sources say of a claim: a sentence of its own, so that none has to be read twice. */
function outcome(fact: ClaimFact, names: Names, phrases: Phrases): string {
  const { verdict, rule, tested, byEvent, records, later, sum } = fact;
  if (verdict === null) return "";
  if (rule === "parts_cannot_reach")
    return ` ${phrases.parts(sum ? roundedSum(sum, kit) : null, sum?.of ? `${inPeriod(sum.of.period.text)} ` : "", sum?.doubtful === "one")}`;
  if (rule === RECORDS_DISAGREE && records.length > 1)
    return ` ${fact.areApart ? phrases.vary : phrases.disagree}: ${eachRecord(records, names, kit).join("; ")}.`;
  if (verdict === "cannot_be_tested") return ` ${phrases.untested}`;
  const said = phrases.tested(tested === 1, verdict === "agrees");
  if (records.length === 0)
    return ` ${(byEvent ? phrases.ofCase(tested === 1, verdict === "agrees") : null) ?? said}${reportedBy(fact, names, kit)}.`;
  const after = later && verdict === "differs" ? `${names.figure(later)} (${names.period(later.period.text)})` : null;
  const short =
    later && verdict === "differs"
      ? inShort(records, later, {
          ...names,
          commas: kit.commas,
          values: (...ends) => phrases.range(ends, isPlainRange(records)),
          years: yearsListed,
        })
      : null;
  return ` ${phrases.ranged(said, figures(records, names, phrases), after, short)}`;
}

/** `before`: the sentence that stands before it, whose article is not named twice. */
function claim(fact: ClaimFact, names: Names, before: Fact | null, phrases: Phrases): string {
  const { claim: o } = fact;
  const isUndated = o.period_basis === "publication";
  const isSame = before?.kind === "claim_against_record" && before.claim.source === o.source;
  const when = isUndated ? "" : `${inPeriod(o.period.text)}${names.implied?.(o) ?? ""} `;
  const [things, figure] = [phrase(o, names), names.figure(o)];
  const many = things.endsWith(" sayı") ? phrases.vague(o.as_worded) : null;
  const amount = many === null ? phrases.amountsTo(o, figure) : many;
  const notes = [...(many === null ? [] : [figure]), ...(isUndated ? ["il göstərilməyib"] : [])];
  const told = `${article(names.published(o), isSame)}, ${when}${things} ${amount}`;
  return `${told}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}.${borneOut(fact, names) ?? outcome(fact, names, phrases)}`;
}

function bases({ claims }: BasesFact, names: Names, phrases: Phrases): string {
  const each = claims.map(({ claim: o }) => phrases.share(names.figure(o), names.label("basis", o.basis), dated(o, names)));
  const held = claims.filter(isHeldAgainstRecords);
  const against = held.map((fact) => phrases.against(capital(names.label("basis", fact.claim.basis)), outcome(fact, names, phrases)));
  return `Məqalələr fərqli şeyləri ölçür: ${each.join("; ")}.${against.join("")}`;
}

const COLLECTION = { documents: "Məqalələr", references: "Digər mənbələr", alone: "Məqalələrdən başqa mənbələr" } as const;

function counts(fact: CountsFact, names: Names, before: Fact | null, { repeats, events, shared: too }: Phrases): string {
  const { series, collection, shared, counts: all } = fact;
  const title = names.series(series);
  const each =
    !repeats && isSameCount(fact, before)
      ? [`müvafiq olaraq ${listed(all.map(({ count }) => count))}`]
      : all.map(({ partner, count }) => `${eventsTie(series, names.label("counterpart", partner))} ${count}`);
  const shares = all.map((one) => ({ n: one.shared, country: eventsTie(series, names.label("counterpart", one.partner)) }));
  const quoted = fact.isQuoted ? " (yalnız sitatı bizdə olanlar)" : "";
  return `${COLLECTION[fact.isAlone ? "alone" : collection]} ${each.join(", ")} ${events(series, title)}${quoted} barədə məlumat verir${too(shared, shares, fact.isWhole)}.`;
}

/** `limited`: the partner whose figure is an upper limit. */
function pair({ pair: [a, b] }: Pick<PairFact, "pair">, names: Names, limited: string | null): string {
  const shares = cooperativeShare(a, b, (o) => names.label("counterpart", o.counterpart));
  const [when, reporter] = [capital(inPeriod(a.period.text)), names.label("reporter", a.reporter)];
  if (shares !== null) return `${when} ${shares} (${reporter}).`;
  const figure = (o: Observation) =>
    `${phrase(o, names)} ${o.counterpart === limited ? kit.hedged(names.limit ?? "up_to", names.figure(o)) : names.figure(o)}`;
  return `${when} ${figure(a)}, ${figure(b)} olub (${reporter}).`;
}

/** Of a partner without disputes that is said too: the list has its years. */
function disputes({ partners, span: [from, to] }: DisputesFact, names: Names, phrases: Phrases): string {
  const each = partners.map(({ partner, years: list }) => {
    const who = inCase(names.label("counterpart", partner), "instrumental");
    return list.length === 0 ? `${who} heç bir ildə olmayıb` : `${who} ${inYears(list)} olub`;
  });
  const reporter = partners[0]?.rows[0]?.reporter ?? "";
  return `${phrases.disputes(yearsNamed(from, to), each.join(", "))} (${names.label("reporter", reporter)}).`;
}

function range(fact: RangeFact, names: Names): string {
  const { low, years, each, isSameCount } = fact;
  const [from, to] = rangeEnds(fact, names, kit);
  const of = kit.commas([names.label("reporter", low.reporter), ...(years ? [each ? kit.yearList(each) : kit.yearSpan(...years)] : [])]);
  return `${isSameCount ? "Eyni sayıma görə" : `Bir sayıma görə (${of})`}, ${phrase(low, names)} ${from} ilə ${to} arasında dəyişib.`;
}

function latest(fact: LatestFact, names: Names, phrases: Phrases): string {
  const { latest: o } = fact;
  const when = o.period_basis === "publication" ? "" : `${inPeriod(o.period.text)} `;
  const of = whoCounted(fact, names, kit);
  const [figure, country] = [names.figure(o), names.label("counterpart", o.counterpart)];
  return sureLatest(fact, { figure, country, when, of }, phrases.latest(figure, country, when, of, fact.isOfEach ?? false));
}

function directions({ out, back, beside }: DirectionsFact, names: Names, phrases: Phrases): string {
  const [there, here] = [out, back].map((o) => `${phrase(o, names)} ${names.figure(o)}`);
  const before = beside === null ? null : phrases.beside(names.label("counterpart", out.counterpart), beside);
  const when = before === null ? capital(inPeriod(out.period.text)) : `${before} ${inPeriod(out.period.text)}`;
  return `${when} ${there}, ${here} olub (${names.label("reporter", out.reporter)}).`;
}

/** Records as one figure or as lowest to highest, each with its own period where they are of several. */
function figures(records: Observation[], names: Names, { range }: Phrases): string {
  const ordered = [...records].sort((a, b) => (a.value ?? a.lower ?? 0) - (b.value ?? b.lower ?? 0));
  const ends = [ordered[0], ordered.at(-1)].flatMap((o) => o ?? []);
  const periods = new Set(ends.map((o) => names.period(o.period.text)));
  const values = [...new Set(ends.map(names.figure))];
  const [first] = records;
  const computed = first && records.every(({ reporter }) => reporter === COMPILER) ? `; ${names.label("reporter", first.reporter)}` : "";
  const between = (texts: readonly string[]) => range(texts, isPlainRange(records));
  if (periods.size === 1 || values.length === 1) return `${between(values)} (${listed([...periods])}${computed})`;
  return `${between(ends.map((o) => `${names.figure(o)} (${names.period(o.period.text)})`))}${computed}`;
}

/** A fact as a sentence. `before`: the one that stands before it. */
export function factSentence(fact: Fact, names: Names, before: Fact | null, phrases = factPhrases): string {
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
      return disputes(fact, names, phrases);
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

/** The figures of articles that count as undated: targets too, since a reader sees them beside the others. */
function undatedOf({ undated, undatedTargets }: CoverageFact): Observation[] {
  return [...undated, ...undatedTargets];
}

/** What facts say with some phrases. */
export function factsIn(phrases: Phrases) {
  return {
    sentence: (fact: Fact, names: Names, before: Fact | null = null): string =>
      `${factSentence(fact, names, before, phrases)}${factAside(fact, names)}`,
    /** Which years the figures in view are about, and how many have none; null where there is none. */
    coverage: (fact: CoverageFact): string | null => coverage(fact, phrases),
  };
}

/** Facts as sentences. They hold no number, year or name of their own, and counts of rows stand in digits: so a test can hold them against the rows. */
export const facts = {
  ...factsIn(factPhrases),
  undated: undatedOf,
  /** Of which years sums of exports and imports are. */
  sums: (years: number[]) => `İxracla idxalın cəmləri bu illərə aiddir: ${kit.yearList(years)}.`,
};

function coverage(fact: CoverageFact, phrases: Phrases): string | null {
  const { claims, dated, records } = fact;
  const undated = undatedOf(fact).length;
  const sentences = [
    ...(claims === null ? [] : [articlesYears(claims, dated, undated)]),
    ...(claims === null && undated > 0
      ? [undated === 1 ? "Məqalələrdəki rəqəmin ili göstərilməyib." : "Məqalələrdəki rəqəmlərin ili göstərilməyib."]
      : []),
    ...(claims !== null && undated > 0
      ? [`${dated === null ? "Daha " : ""}${capitalIf(dated !== null, cardinal(undated))} rəqəmin ili göstərilməyib.`]
      : []),
    ...(records === null ? [] : [phrases.records(years(records))]),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}

const capitalIf = (isFirst: boolean, text: string) => (isFirst ? capital(text) : text);

function years({ first, last }: YearsOf): string {
  return toYearSpan(Number(first), Number(last));
}

/** Of how many figures these are the years, where others have none. */
function articlesYears(claims: YearsOf, dated: number | null, undated: number): string {
  if (undated === 0 || dated === null) return `Məqalələrdəki ${dated === 1 ? "rəqəm" : "rəqəmlər"} ${years(claims)} aiddir.`;
  return `Məqalələrdə ${years(claims)} aid ${cardinal(dated)} rəqəm var.`;
}
