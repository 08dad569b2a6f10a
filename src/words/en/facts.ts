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
import type { Observation } from "../../model/observation.ts";
import { eachRecord } from "../kit/eachRecord.ts";
import { inShort } from "../kit/inShort.ts";
import type { NamedBySentences } from "../kit/named.ts";
import { rangeEnds } from "../kit/rangeEnds.ts";
import { type Places, reportedBy } from "../kit/reportedBy.ts";
import { roundedSum } from "../kit/roundedSum.ts";
import { isSameCount } from "../kit/sameCount.ts";
import { capital } from "./capital.ts";
import { cardinal, listed } from "./cardinal.ts";
import { borneOut, factAside, largestShare, newest, sureLatest } from "./factAsides.ts";
import { factPhrases } from "./factPhrases.ts";
import { kit } from "./kit.ts";
import { type FigureNames, figures } from "./recordFigures.ts";
import { thingsPhrase } from "./seriesPhrases.ts";
import { yearList } from "./yearList.ts";

/** How rows are named in a sentence: the only way from codes and values to words. */
export interface Names extends FigureNames, Places, NamedBySentences {
  series: (id: string) => string;
  /** A series and, where it has figures of several countries, which one is meant. */
  subject: (o: Observation) => string;
  /** The year in which a row's source was published; null where it is not known to the year. */
  published: (o: Observation) => string | null;
  /** That the source only implies the year of a figure: behind it in brackets, or within such as stand there; empty where it does not. */
  implied?: (o: Observation, isWithin?: boolean) => string;
  /** What a figure counts and who counts it, each said once. */
  who?: (o: Observation) => string[];
  /** Whether a figure of its count can only be too high. */
  isLimit?: (o: Observation) => boolean;
  /** Whether figures of several reporters are told by how many sources print them. */
  bySources?: boolean;
}

type Phrases = typeof factPhrases;

function phrase(o: Observation, names: Names, { series }: Phrases): string {
  return series(o.series, names.label("counterpart", o.counterpart), names.series(o.series));
}

/** When a figure is of. */
export function dated(o: Observation, names: Names): string {
  return o.period_basis === "publication" ? "no year given" : `${names.period(o.period.text)}${names.implied?.(o, true) ?? ""}`;
}

/** What the records say of a claim: a sentence of its own, so that none has to be read twice. */
function outcome(fact: ClaimFact, names: Names, phrases: Phrases, whose = ""): string {
  const { verdict, rule, tested, byEvent, records, later, sum } = fact;
  if (verdict === null) return "";
  if (rule === RECORDS_DISAGREE && records.length > 1)
    return phrases.disagree(whose, eachRecord(records, names, kit), fact.areApart === true);
  if (rule === "parts_cannot_reach")
    return phrases.parts(sum ? roundedSum(sum, kit) : null, sum?.of ? names.period(sum.of.period.text) : "", sum?.doubtful === "one");
  if (verdict === "cannot_be_tested") return " No record can test it.";
  const agrees = verdict === "agrees";
  const who = `${tested === 1 ? "One record" : "The records"}${whose}`;
  const how = agrees ? (tested === 1 ? "agrees" : "agree") : tested === 1 ? "differs" : "differ";
  if (records.length === 0) return ` ${who} ${how}${byEvent ? phrases.ofCase : ""}${reportedBy(fact, names, kit)}.`;
  const after = later && !agrees ? `${names.figure(later)} (${names.period(later.period.text)})` : null;
  return phrases.ranged(
    who,
    how,
    figures(records, names),
    after,
    later && !agrees
      ? inShort(records, later, { ...names, commas: kit.commas, values: (low, high) => `${low} to ${high}`, years: yearList })
      : null,
  );
}

/** `before`: the sentence that stands before it, whose article is not named twice. */
function claim(fact: ClaimFact, names: Names, before: Fact | null, phrases: Phrases): string {
  const { claim: o } = fact;
  const when =
    o.period_basis === "publication" ? " without giving a year" : ` in ${names.period(o.period.text)}${names.implied?.(o) ?? ""}`;
  const isSame = before?.kind === "claim_against_record" && before.claim.source === o.source;
  const article = phrases.article(names.published(o), isSame);
  const things = thingsPhrase(o.series, o.value, names.label("counterpart", o.counterpart));
  const vague = things === null ? null : phrases.vague(o.as_worded, names.figure(o), things);
  const told =
    vague !== null
      ? vague
      : things === null
        ? `puts ${phrase(o, names, phrases)} at ${names.figure(o)}`
        : `reports ${names.figure(o)} ${things}`;
  return `${article} ${told}${when}.${borneOut(fact, names) ?? outcome(fact, names, phrases)}`;
}

/** What a share is a share of, from the name of its denominator. */
function denominator(o: Observation, names: Names): string {
  return names.label("basis", o.basis).replace(/^share of /, "");
}

function bases({ claims }: BasesFact, names: Names, phrases: Phrases): string {
  const each = claims.map(({ claim: o }) => `${names.figure(o)} of ${denominator(o, names)} (${dated(o, names)})`);
  const held = claims.filter(isHeldAgainstRecords);
  const against = held.map((fact) => phrases.against(denominator(fact.claim, names), (whose) => outcome(fact, names, phrases, whose)));
  return `The articles measure different things: ${listed(each)}.${against.join("")}`;
}

const COLLECTION = { documents: "The articles", references: "Other sources", alone: "Sources other than the articles" } as const;

function counts(fact: CountsFact, names: Names, before: Fact | null, { tie, events, shared: too, repeats }: Phrases): string {
  const { series, collection, counts: all } = fact;
  const country = (partner: string) => `${tie(series)} ${names.label("counterpart", partner)}`;
  const each = all.map((one) => ({ n: one.shared, country: country(one.partner) }));
  const shared = too(fact.shared, each, fact.isWhole);
  const quoted = fact.isQuoted ? " for which we have quotes" : "";
  const who = COLLECTION[fact.isAlone ? "alone" : collection];
  if (!repeats && isSameCount(fact, before)) return `${who} report ${listed(all.map(({ count }) => count))}${quoted}${shared}`;
  const told = all.map(({ partner, count }, i) =>
    [String(count), ...(i === 0 ? [events(series, count, names.series(series))] : []), country(partner)].join(" "),
  );
  return `${who} report ${listed(told)}${quoted}${shared}`;
}

/** `limited`: the partner whose figure is an upper limit. */
function pair({ pair: [a, b] }: Pick<PairFact, "pair">, names: Names, limited: string | null, phrases: Phrases): string {
  const shares = phrases.shares(a, b, (o) => names.label("counterpart", o.counterpart));
  if (shares !== null) return `In ${names.period(a.period.text)}, ${shares} (${names.label("reporter", a.reporter)}).`;
  const [first, second] = [a, b].map((o) => phrase(o, names, phrases));
  const same = shared(first ?? "", second ?? "");
  const figure = (o: Observation) => `${o.counterpart === limited ? "at most " : ""}${names.figure(o)}`;
  const each = `${first} came to ${figure(a)} and ${(second ?? "").slice(same)} to ${figure(b)}`;
  return `In ${names.period(a.period.text)}, ${each} (${names.label("reporter", a.reporter)}).`;
}

/** Of a partner without disputes that is said too: the list has its years. */
function disputes({ partners, span }: DisputesFact, names: Names): string {
  const each = partners.map(
    ({ partner, years: list }) => `with ${names.label("counterpart", partner)} in ${list.length === 0 ? "no year" : yearList(list)}`,
  );
  const reporter = partners[0]?.rows[0]?.reporter ?? "";
  return `From ${span[0]} to ${span[1]}, armed disputes are on record ${listed(each)} (${names.label("reporter", reporter)}).`;
}

/** Letters up to the last word that two phrases have in common, which is said twice: `exports to Iran … to Israel`. */
function shared(a: string, b: string): number {
  const words = a.split(" ");
  const same = words.findIndex((word, i) => word !== b.split(" ")[i]);
  return same < 1 ? 0 : words.slice(0, same - 1).join(" ").length + (same > 1 ? 1 : 0);
}

function range(fact: RangeFact, names: Names, phrases: Phrases): string {
  const { low, years, each, isSameCount } = fact;
  const [from, to] = rangeEnds(fact, names, kit);
  const of = kit.commas([names.label("reporter", low.reporter), ...(years ? [each ? kit.yearList(each) : kit.yearSpan(...years)] : [])]);
  return `${isSameCount ? "In the same count" : `In one count (${of})`}, ${phrase(low, names, phrases)} ranged from ${from} to ${to}.`;
}

function latest(fact: LatestFact, names: Names, phrases: Phrases): string {
  const { latest: o, isEstimate, isOfEach = false, isOfDay } = fact;
  const { countedBy, latest: say } = phrases;
  const when = o.period_basis === "publication" ? "" : ` ${isOfDay ? "on" : "in"} ${names.period(o.period.text)}`;
  const counted = countedBy(names.label("basis", o.basis), names.label("reporter", o.reporter));
  const of = isEstimate ? kit.semicolons([counted, names.doubt?.(o) || names.label("status", o.status)]) : counted;
  const [figure, country] = [names.figure(o), names.label("counterpart", o.counterpart)];
  return sureLatest(fact, { figure, country, when, of }, say(figure, country, when, of, isOfEach));
}

function directions({ out, back, beside }: DirectionsFact, names: Names, phrases: Phrases): string {
  const there = `${phrase(out, names, phrases)} came to ${names.figure(out)}`;
  const here = `${phrase(back, names, phrases)} to ${names.figure(back)}`;
  const before = beside === null ? null : phrases.beside(names.label("counterpart", out.counterpart), beside);
  return `${before === null ? "In" : `${before} in`} ${names.period(out.period.text)}, ${there} and ${here} (${names.label("reporter", out.reporter)}).`;
}

/** The years of some figures. */
export function years({ first, last }: YearsOf): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** A fact as a sentence. `before`: the one that stands before it. */
export function factSentence(fact: Fact, names: Names, before: Fact | null = null, phrases = factPhrases): string {
  switch (fact.kind) {
    case "claim_against_record":
      return claim(fact, names, before, phrases);
    case "different_bases":
      return bases(fact, names, phrases);
    case "counts_by_partner":
      return counts(fact, names, before, phrases);
    case "latest_of_partners":
      return pair(fact, names, null, phrases);
    case "latest_with_upper_limit":
      return pair(fact, names, fact.limited, phrases);
    case "years_of_disputes":
      return disputes(fact, names);
    case "range_of_line":
      return range(fact, names, phrases);
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
    `${factSentence(fact, names, before)}${factAside(fact, names)}`,
  /** Which years the figures in view are about, and how many have none; null where there is none. */
  coverage: (fact: CoverageFact): string | null => {
    const { claims, dated, records } = fact;
    const undated = facts.undated(fact).length;
    const sentences = [
      ...(claims === null ? [] : [articlesYears(claims, dated, undated)]),
      ...(claims === null && undated > 0 ? [`The articles give no year for their ${undated === 1 ? "figure" : "figures"}.`] : []),
      ...(claims !== null && undated > 0
        ? [`${capital(cardinal(undated))}${dated === null ? " more" : ""} ${undated === 1 ? "has" : "have"} no year.`]
        : []),
      ...(records === null ? [] : [`The records are for ${years(records)}.`]),
    ];
    return sentences.length === 0 ? null : sentences.join(" ");
  },
  /** Of which years sums of exports and imports are. */
  sums: (years: number[]) => `The sums of exports and imports are for ${yearList(years)}.`,
  /** The figures of articles that count as undated: targets too, since a reader sees them beside the others. */
  undated: ({ undated, undatedTargets }: CoverageFact): Observation[] => [...undated, ...undatedTargets],
};

/** Of how many figures these are the years, where others have none. */
function articlesYears(claims: YearsOf, dated: number | null, undated: number): string {
  const isOne = dated === 1;
  if (undated === 0 || dated === null) return `The articles' ${isOne ? "figure is" : "figures are"} for ${years(claims)}.`;
  const fall = isOne ? "is for" : claims.first === claims.last ? "are for" : "fall in";
  return `${capital(cardinal(dated))} of the articles' figures ${fall} ${years(claims)}.`;
}
