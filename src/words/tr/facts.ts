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
import { counted, listed } from "./cardinal.ts";
import { capital, during, instrumental } from "./cases.ts";
import { borneOut, factAside, largestShare, newest, sureLatest } from "./factAsides.ts";
import { factPhrases } from "./factPhrases.ts";
import { kit } from "./kit.ts";
import { cooperativeShare, eventsTie, seriesPhrase, thatItIs, thatThereAre } from "./seriesPhrases.ts";
import { inYears, yearList } from "./yearList.ts";
import { inYearSpan, yearSpan } from "./yearSpan.ts";

function phrase(o: Observation, names: Names): string {
  return seriesPhrase(o.series, names.label("counterpart", o.counterpart), names.series(o.series));
}

/** When, at the beginning of a sentence or within it: `2019 yılında`. */
const when = (o: Observation, names: Names) => during(names.period(o.period.text));

/** When a figure is of. */
function dated(o: Observation, names: Names): string {
  return o.period_basis === "publication" ? "yıl belirtilmemiş" : `${names.period(o.period.text)}${names.implied?.(o, true) ?? ""}`;
}

type Phrases = typeof factPhrases;

/** What other sources say of a claim: a sentence of its own, so that none has to be read twice. `on`: what it is about, where several are. */
function outcome(fact: ClaimFact, names: Names, phrases: Phrases, on = ""): string {
  const { verdict, rule, tested, byEvent, records, later, sum } = fact;
  if (verdict === null) return "";
  if (rule === "parts_cannot_reach")
    return ` ${capital(`${on}${phrases.parts(sum ? roundedSum(sum, kit) : null, sum?.of ? `${when(sum.of, names)} ` : "", sum?.doubtful === "one")}`)}`;
  if (rule === RECORDS_DISAGREE && records.length > 1)
    return ` ${capital(`${on}${fact.areApart ? phrases.vary : phrases.disagree}`)}: ${eachRecord(records, names, kit).join("; ")}.`;
  if (verdict === "cannot_be_tested") return ` ${capital(`${on}${phrases.untested}`)}`;
  const who = phrases.tested(tested === 1);
  const how = verdict === "agrees" ? "uyuşuyor" : "uyuşmuyor";
  const said = `${who} ${on === "" ? "bununla" : "makaleyle"} ${how}`;
  if (records.length === 0)
    return ` ${capital(`${on}${(byEvent ? phrases.ofCase(tested === 1, how) : null) ?? said}`)}${reportedBy(fact, names, kit)}.`;
  const after = later && verdict === "differs" ? `${names.figure(later)} (${names.period(later.period.text)})` : null;
  const short =
    later && verdict === "differs"
      ? inShort(records, later, {
          ...names,
          commas: kit.commas,
          values: (...ends) => phrases.range(ends, isPlainRange(records)),
          years: (years) => `${yearList(years)} ${years.length === 1 ? "yılı" : "yılları"}`,
        })
      : null;
  return ` ${capital(`${on}${phrases.ranged(said, figures(records, names, phrases), after, short)}`)}`;
}

/** Whose claim a sentence tells. `isSame`: the sentence before it is of the same article, which is not named twice. */
function article(year: string | null, isSame: boolean): string {
  if (isSame) return "Aynı makale";
  return year === null ? "Bir makale" : `${year} tarihli bir makale`;
}

/** `before`: the sentence that stands before it, whose article is not named twice. */
function claim(fact: ClaimFact, names: Names, before: Fact | null, phrases: Phrases): string {
  const { claim: o } = fact;
  const isSame = before?.kind === "claim_against_record" && before.claim.source === o.source;
  const isUndated = o.period_basis === "publication";
  const [partner, time] = [names.label("counterpart", o.counterpart), isUndated ? "" : `${when(o, names)}${names.implied?.(o) ?? ""} `];
  const many = phrases.vague(o.as_worded);
  const vague = many === null ? null : thatThereAre(o.series, partner, time, many);
  const told = vague ?? thatItIs(o.series, partner, names.series(o.series), time, names.figure(o));
  const who = `${article(names.published(o), isSame)}${isUndated ? ", yıl belirtmeden" : ""}`;
  return `${who}, ${told} söylüyor${vague === null ? "" : ` (${names.figure(o)})`}.${borneOut(fact, names) ?? outcome(fact, names, phrases)}`;
}

function bases({ claims }: BasesFact, names: Names, phrases: Phrases): string {
  const each = claims.map(({ claim: o }) => `${names.figure(o)} (${names.label("basis", o.basis)}; ${dated(o, names)})`);
  const held = claims.filter(isHeldAgainstRecords);
  const against = held.map((fact) => outcome(fact, names, phrases, `${names.label("basis", fact.claim.basis)} konusunda `));
  return `Makaleler farklı şeyleri ölçüyor: ${listed(each)}.${against.join("")}`;
}

const COLLECTION = { documents: "Makaleler", references: "Diğer kaynaklar", alone: "Makaleler dışındaki kaynaklar" } as const;

function counts(fact: CountsFact, names: Names, before: Fact | null, { repeats, counts: listing, events, shared: too }: Phrases): string {
  const { series, collection, shared, counts: all } = fact;
  const each =
    !repeats && isSameCount(fact, before)
      ? `sırasıyla ${listed(all.map(({ count }) => count))}`
      : listing(
          series,
          all.map(({ partner, count }) => ({ country: names.label("counterpart", partner), count })),
        );
  const tie = fact.isWhole ? (country: string) => eventsTie(series, country) : instrumental;
  const shares = all.map((one) => ({ n: one.shared, country: tie(names.label("counterpart", one.partner)) }));
  const quoted = fact.isQuoted ? " (yalnızca elimizde alıntısı olanlar)" : "";
  return `${COLLECTION[fact.isAlone ? "alone" : collection]} ${each} ${events(series, names.series(series))}${quoted} bildiriyor${too(shared, shares, fact.isWhole)}.`;
}

/** `limited`: the partner whose figure is an upper limit. */
function pair({ pair: [a, b] }: Pick<PairFact, "pair">, names: Names, limited: string | null): string {
  const [reporter, time] = [names.label("reporter", a.reporter), capital(when(a, names))];
  const shares = cooperativeShare(a, b, (o) => names.label("counterpart", o.counterpart));
  if (shares !== null) return `${time} ${shares} (${reporter}).`;
  const [first, second] = [a, b].map(
    (o) => `${phrase(o, names)} ${o.counterpart === limited ? kit.hedged(names.limit ?? "up_to", names.figure(o)) : names.figure(o)}`,
  );
  return `${time} ${first}, ${second} oldu (${reporter}).`;
}

/** Of a partner without disputes that is said too: the list has its years. */
function disputes({ partners, span }: DisputesFact, names: Names, phrases: Phrases): string {
  const each = partners.map(
    ({ partner, years: list }) =>
      `${instrumental(names.label("counterpart", partner))} ${list.length === 0 ? "hiçbir yılda" : inYears(list)}`,
  );
  const reporter = partners[0]?.rows[0]?.reporter ?? "";
  return `${phrases.disputes(inYearSpan(span[0], span[1]))}: ${listed(each)} (${names.label("reporter", reporter)}).`;
}

function range(fact: RangeFact, names: Names): string {
  const { low, years, each, isSameCount } = fact;
  const [from, to] = rangeEnds(fact, names, kit);
  const of = kit.commas([names.label("reporter", low.reporter), ...(years ? [each ? kit.yearList(each) : kit.yearSpan(...years)] : [])]);
  return `${isSameCount ? "Aynı sayıma göre" : `Tek bir sayıma göre (${of})`} ${phrase(low, names)} ${from} ile ${to} arasında değişti.`;
}

function latest(fact: LatestFact, names: Names, phrases: Phrases): string {
  const [o, of] = [fact.latest, whoCounted(fact, names, kit)];
  const time = o.period_basis === "publication" ? "" : `${when(o, names)} `;
  const [figure, country] = [names.figure(o), names.label("counterpart", o.counterpart)];
  return sureLatest(fact, { figure, country, when: time, of }, phrases.latest(figure, country, time, of, fact.isOfEach ?? false));
}

function directions({ out, back, beside }: DirectionsFact, names: Names, phrases: Phrases): string {
  const [there, here] = [out, back].map((o) => `${phrase(o, names)} ${names.figure(o)}`);
  const before = beside === null ? null : phrases.beside(names.label("counterpart", out.counterpart), beside);
  const time = before === null ? capital(when(out, names)) : `${before} ${when(out, names)}`;
  return `${time} ${there}, ${here} oldu (${names.label("reporter", out.reporter)}).`;
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
  sums: (years: number[]) => `İhracat ile ithalat toplamlarının yılları: ${kit.yearList(years)}.`,
};

function coverage(fact: CoverageFact, phrases: Phrases): string | null {
  const { claims, dated, records } = fact;
  const undated = undatedOf(fact).length;
  const sentences = [
    ...(claims === null ? [] : [articlesYears(claims, dated, undated)]),
    ...(claims === null && undated > 0
      ? [undated === 1 ? "Makaleler verdikleri rakam için yıl belirtmiyor." : "Makaleler verdikleri rakamlar için yıl belirtmiyor."]
      : []),
    ...(claims !== null && undated > 0
      ? [capital(`${dated === null ? "ayrıca " : ""}${counted(undated, "rakamda")} yıl belirtilmemiş.`)]
      : []),
    ...(records === null ? [] : [phrases.records(years(records))]),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** Of which years some figures are: `2015 yılına`, `2015–2020 yıllarına`. */
const years = ({ first, last }: YearsOf) => `${yearSpan(first, last)} ${first === last ? "yılına" : "yıllarına"}`;

/** Of how many figures these are the years, where others have none. */
function articlesYears(claims: YearsOf, dated: number | null, undated: number): string {
  const isOne = dated === 1;
  if (undated === 0 || dated === null) return `Makalelerdeki ${isOne ? "rakam" : "rakamlar"} ${years(claims)} ait.`;
  return `Makalelerdeki ${counted(dated, "rakam")} ${years(claims)} ait.`;
}
