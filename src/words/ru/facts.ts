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
import type { Names } from "../en/facts.ts";
import { eachRecord } from "../kit/eachRecord.ts";
import { inShort } from "../kit/inShort.ts";
import { rangeEnds } from "../kit/rangeEnds.ts";
import { reportedBy } from "../kit/reportedBy.ts";
import { roundedSum } from "../kit/roundedSum.ts";
import { isSameCount } from "../kit/sameCount.ts";
import { whoCounted } from "../kit/whoCounted.ts";
import { capital, small } from "./capital.ts";
import { cardinal, countedGenitive, listed, plural } from "./cardinal.ts";
import { borneOut, factAside, largestShare, newest, sureLatest } from "./factAsides.ts";
import { factPhrases } from "./factPhrases.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { figures, fromTo } from "./recordFigures.ts";
import { cooperativeShare, eventsTie, seriesPhrase, thingsPhrase } from "./seriesPhrases.ts";
import { forPeriod, inPeriod, inYears } from "./when.ts";

type Phrases = typeof factPhrases;

function phrase(o: Observation, names: Names): string {
  return seriesPhrase(o.series, names.label("counterpart", o.counterpart), names.series(o.series));
}

/** When a figure is of. */
export function dated(o: Observation, names: Names): string {
  return o.period_basis === "publication" ? "год не указан" : `${names.period(o.period.text)}${names.implied?.(o, true) ?? ""}`;
}

/** What the records say of a claim: a sentence of its own, so that none has to be read twice. */
function outcome(fact: ClaimFact, names: Names, phrases: Phrases): string {
  const { verdict, rule, tested, byEvent, records, later, sum } = fact;
  if (verdict === null) return "";
  if (rule === "parts_cannot_reach")
    return sum?.of
      ? ` По статистике, экспорт и импорт ${inPeriod(names.period(sum.of.period.text))} вместе дают ${roundedSum(sum, kit)}${sum.doubtful === "one" ? " (одно из чисел ненадёжно)" : ""}.`
      : ` По данным, экспорт и импорт ${sum ? `вместе дают ${roundedSum(sum, kit)}` : "даже вместе меньше"}.`;
  if (rule === RECORDS_DISAGREE && records.length > 1)
    return ` Данные источников ${fact.areApart ? "различаются по годам" : "расходятся между собой"}: ${listed(eachRecord(records, names, kit))}.`;
  if (verdict === "cannot_be_tested") return " Данных, по которым это можно проверить, нет.";
  const how = verdict === "agrees" ? "сходятся" : "расходятся";
  const who = tested === 1 ? "Данные одного источника" : "Данные";
  if (records.length === 0) return ` ${who} с этим ${how}${byEvent ? phrases.ofCase : ""}${reportedBy(fact, names, kit)}.`;
  if (!later || verdict === "agrees") return ` ${who} с этим ${how}: ${figures(records, names)}.`;
  const after = `${names.figure(later)} (${names.period(later.period.text)})`;
  const short = inShort(records, later, {
    ...names,
    commas: kit.commas,
    values: (...ends) => fromTo(ends.map((figure) => ({ figure, period: null }))),
    years: (years) => forPeriod(kit.yearList(years)),
  });
  return phrases.ranged(figures(records, names), after, short);
}

/** Whose claim a sentence tells. `isSame`: the sentence before it is of the same article, which is not named twice. */
function article(year: string | null, isSame: boolean): string {
  if (isSame) return "Та же статья";
  return year === null ? "Одна из статей" : `Статья ${year} года`;
}

/** `before`: the sentence that stands before it, whose article is not named twice. */
function claim(fact: ClaimFact, names: Names, before: Fact | null, phrases: Phrases): string {
  const { claim: o } = fact;
  const isUndated = o.period_basis === "publication";
  const when = isUndated ? "" : `${inPeriod(names.period(o.period.text))}${names.implied?.(o) ?? ""}`;
  const isSame = before?.kind === "claim_against_record" && before.claim.source === o.source;
  const country = names.label("counterpart", o.counterpart);
  const things = thingsPhrase(o, country);
  const vague = phrases.vague(o.as_worded, names.figure(o), thingsPhrase({ ...o, value: null }, country));
  const figure = vague ?? (things === null ? names.figure(o) : `${names.figure(o)} ${things}`);
  const what = [things === null ? phrase(o, names) : "", when].filter((part) => part !== "").join(" ");
  const told = what === "" ? figure : `${what} — ${figure}`;
  return `${article(names.published(o), isSame)}: ${told}${isUndated ? "; год не указан" : ""}.${borneOut(fact, names) ?? outcome(fact, names, phrases)}`;
}

function bases({ claims }: BasesFact, names: Names, phrases: Phrases): string {
  const basis = (o: Observation) => names.label("basis", o.basis);
  const each = claims.map(({ claim: o }) => `${names.figure(o)} (${basis(o)}; ${dated(o, names)})`);
  const held = claims.filter(isHeldAgainstRecords);
  const against = held.map((fact) => ` Для показателя ${kit.quoted(basis(fact.claim))} ${small(outcome(fact, names, phrases).trim())}`);
  return `Статьи измеряют разное: ${listed(each)}.${against.join("")}`;
}

const COLLECTION = {
  documents: "Статьи сообщают",
  references: "Другие источники сообщают",
  alone: "Источники, не считая статей, сообщают",
} as const;

function counts(fact: CountsFact, names: Names, before: Fact | null, phrases: Phrases): string {
  const { series, collection, counts: all } = fact;
  const too = phrases.shared(
    fact.shared,
    all.map(({ shared: n, partner }) => ({ n, country: eventsTie(series, names.label("counterpart", partner)) })),
    fact.isWhole,
  );
  const quoted = fact.isQuoted ? " (только те, о которых у нас есть цитаты)" : "";
  if (isSameCount(fact, before))
    return `${COLLECTION[fact.isAlone ? "alone" : collection]}: ${listed(all.map(({ count }) => count))}${quoted}${too}.`;
  const title = names.series(series);
  const each = all.map(({ partner, count }, i) =>
    [
      String(count),
      ...(i === 0 ? [phrases.events(series, count, title)] : []),
      eventsTie(series, names.label("counterpart", partner)),
    ].join(" "),
  );
  return `${COLLECTION[fact.isAlone ? "alone" : collection]}: ${listed(each)}${quoted}${too}.`;
}

/** `limited`: the partner whose figure is an upper limit. */
function pair({ pair: [a, b] }: Pick<PairFact, "pair">, names: Names, limited: string | null): string {
  const when = capital(inPeriod(names.period(a.period.text)));
  const reporter = names.label("reporter", a.reporter);
  const shares = cooperativeShare(a, b, (o) => names.label("counterpart", o.counterpart));
  if (shares !== null) return `${when} ${shares} (${reporter}).`;
  const [first, second] = [a, b].map((o) => `${phrase(o, names)} — ${o.counterpart === limited ? "не более " : ""}${names.figure(o)}`);
  return `${when} ${first}, ${second} (${reporter}).`;
}

/** Of a partner without disputes that is said too: the list has its years. */
function disputes({ partners, span }: DisputesFact, names: Names): string {
  const each = partners.map(
    ({ partner, years: list }) =>
      `с ${inCase(names.label("counterpart", partner), "instrumental")} — ${list.length === 0 ? "ни в одном году" : inYears(list)}`,
  );
  const reporter = partners[0]?.rows[0]?.reporter ?? "";
  return `С ${span[0]} по ${span[1]} год вооружённые споры по списку: ${each.join(", ")} (${names.label("reporter", reporter)}).`;
}

function range(fact: RangeFact, names: Names): string {
  const { low, years, each, isSameCount } = fact;
  const [least, most] = rangeEnds(fact, names, kit);
  const of = kit.commas([names.label("reporter", low.reporter), ...(years ? [each ? kit.yearList(each) : kit.yearSpan(...years)] : [])]);
  return `${isSameCount ? "По тому же подсчёту" : `По одному подсчёту (${of})`}, ${phrase(low, names)}: наименьшее значение — ${least}, наибольшее — ${most}.`;
}

function latest(fact: LatestFact, names: Names): string {
  const { latest: o } = fact;
  const when = o.period_basis === "publication" ? "" : ` ${forPeriod(names.period(o.period.text))}`;
  const of = whoCounted(fact, names, kit);
  const country = names.label("counterpart", o.counterpart);
  const isNamed = !fact.isOfEach && (["genitive", "dative", "instrumental"] as const).some((form) => of.includes(inCase(country, form)));
  const figure = names.figure(o);
  const plain = `Последнее число${isNamed ? "" : ` для ${inCase(country, "genitive")}`}${when === "" ? "" : `,${when},`} — ${figure} (${of}).`;
  return sureLatest(fact, { figure, country: inCase(country, "genitive"), when, of }, plain);
}

function directions({ out, back, beside }: DirectionsFact, names: Names, phrases: Phrases): string {
  const [there, here] = [out, back].map((o) => `${phrase(o, names)} — ${names.figure(o)}`);
  const before = beside === null ? null : phrases.beside(names.label("counterpart", out.counterpart), beside);
  const when = inPeriod(names.period(out.period.text));
  return `${before === null ? capital(when) : `${before} ${when}`} ${there}, ${here} (${names.label("reporter", out.reporter)}).`;
}

/** To which years some figures belong: `к 2018 году`, `к 2007–2021 годам`. */
function toYears({ first, last }: YearsOf): string {
  return first === last ? `к ${first} году` : `к ${kit.yearSpan(Number(first), Number(last))} годам`;
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
      return disputes(fact, names);
    case "range_of_line":
      return range(fact, names);
    case "largest_share":
      return largestShare(fact, names);
    case "latest_figure":
      return latest(fact, names);
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
      ...(claims === null && undated > 0 ? [`Для ${undated === 1 ? "своего числа" : "своих чисел"} статьи год не указывают.`] : []),
      ...(claims !== null && undated > 0
        ? [`${dated === null ? "У ещё" : "У"} ${countedGenitive(undated, NOUNS.figure)} год не указан.`]
        : []),
      ...(records === null ? [] : [`Данные относятся ${toYears(records)}.`]),
    ];
    return sentences.length === 0 ? null : sentences.join(" ");
  },
  /** Of which years sums of exports and imports are. */
  sums: (years: number[]) => `Суммы экспорта и импорта относятся к годам: ${kit.yearList(years)}.`,
  /** The figures of articles that count as undated: targets too, since a reader sees them beside the others. */
  undated: ({ undated, undatedTargets }: CoverageFact): Observation[] => [...undated, ...undatedTargets],
};

/** Of how many figures these are the years, where others have none. */
function articlesYears(claims: YearsOf, dated: number | null, undated: number): string {
  if (undated === 0 || dated === null) {
    return `${dated === 1 ? "Число из статей относится" : "Числа из статей относятся"} ${toYears(claims)}.`;
  }
  return `Из чисел в статьях ${cardinal(dated, "neuter")} ${plural(dated, { one: "относится", other: "относятся" })} ${toYears(claims)}.`;
}
