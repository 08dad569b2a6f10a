import type { CoverageFact, YearsOf } from "../../../model/facts/coverage.ts";
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
} from "../../../model/facts/fact.ts";
import { COMPILER, type Observation } from "../../../model/observation.ts";
import type { Names } from "../../en/facts.ts";
import { events } from "../before2026_9/facts.ts";
import { capital, small } from "../capital.ts";
import { cardinal, countedGenitive, listed, plural } from "../cardinal.ts";
import { kit } from "../kit.ts";
import { inCase } from "../names.ts";
import { cooperativeShare, eventsPhrase, eventsTie, seriesPhrase, thingsPhrase } from "../seriesPhrases.ts";
import { spanOf } from "../spanOf.ts";
import { forPeriod, inPeriod, inYears } from "../when.ts";
import { FIGURE } from "./nouns.ts";

function phrase(o: Observation, names: Names): string {
  return seriesPhrase(o.series, names.label("counterpart", o.counterpart), names.series(o.series));
}

/** When a figure is of. */
function dated(o: Observation, names: Names): string {
  return o.period_basis === "publication" ? "год не указан" : names.period(o.period.text);
}

/** What the records say of a claim: a sentence of its own, so that none has to be read twice. */
function outcome({ verdict, rule, tested, records }: ClaimFact, names: Names): string {
  if (verdict === null) return "";
  if (rule === "parts_cannot_reach") return " Учтённые экспорт и импорт в сумме столько не дают.";
  if (verdict === "cannot_be_tested") return " Ни одна запись не позволяет это проверить.";
  const agrees = verdict === "agrees";
  const who = tested === 1 ? "Одна запись" : "Записи";
  const how = agrees ? (tested === 1 ? "сходится" : "сходятся") : tested === 1 ? "расходится" : "расходятся";
  return ` ${who} с этим ${how}${records.length === 0 ? "" : `: ${figures(records, names)}`}.`;
}

/** Whose claim a sentence tells. `isSame`: the sentence before it is of the same article, which is not named twice. */
function article(year: string | null, isSame: boolean): string {
  if (isSame) return "Та же статья";
  return year === null ? "Одна из статей" : `Статья ${year} года`;
}

/** `before`: the sentence that stands before it, whose article is not named twice. */
function claim(fact: ClaimFact, names: Names, before: Fact | null): string {
  const { claim: o } = fact;
  const isUndated = o.period_basis === "publication";
  const when = isUndated ? "" : inPeriod(names.period(o.period.text));
  const isSame = before?.kind === "claim_against_record" && before.claim.source === o.source;
  const things = thingsPhrase(o, names.label("counterpart", o.counterpart));
  const figure = things === null ? names.figure(o) : `${names.figure(o)} ${things}`;
  const what = [things === null ? phrase(o, names) : "", when].filter((part) => part !== "").join(" ");
  const told = what === "" ? figure : `${what} — ${figure}`;
  return `${article(names.published(o), isSame)}: ${told}${isUndated ? "; год не указан" : ""}.${outcome(fact, names)}`;
}

function bases({ claims }: BasesFact, names: Names): string {
  const basis = (o: Observation) => names.label("basis", o.basis);
  const each = claims.map(({ claim: o }) => `${names.figure(o)} (${basis(o)}; ${dated(o, names)})`);
  const held = claims.filter(({ verdict }) => verdict === "agrees" || verdict === "differs");
  const against = held.map((fact) => ` Для показателя ${kit.quoted(basis(fact.claim))} ${small(outcome(fact, names).trim())}`);
  return `Статьи измеряют разное: ${listed(each)}.${against.join("")}`;
}

const COLLECTION = { documents: "Статьи сообщают", references: "Другие источники сообщают" } as const;

function counts({ series, collection, shared, counts: all }: CountsFact, names: Names): string {
  const title = names.series(series);
  const each = all.map(({ partner, count }, i) =>
    [
      String(count),
      ...(i === 0 ? [eventsPhrase(series, count, title, events)] : []),
      eventsTie(series, names.label("counterpart", partner)),
    ].join(" "),
  );
  const too = shared === 0 ? "" : `; о ${plural(shared, { one: "{n} из них сообщают", other: "{n} из них сообщают" })} и статьи`;
  return `${COLLECTION[collection]}: ${listed(each)}${too}.`;
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
  return `С ${span[0]} по ${span[1]} год вооружённые споры учтены: ${each.join(", ")} (${names.label("reporter", reporter)}).`;
}

function range({ low, high }: RangeFact, names: Names): string {
  const [least, most] = [low, high].map((o) => `${names.figure(o)} (${names.period(o.period.text)})`);
  return `По одному подсчёту (${names.label("reporter", low.reporter)}), ${phrase(low, names)}: наименьшее значение — ${least}, наибольшее — ${most}.`;
}

function latest({ latest: o }: LatestFact, names: Names): string {
  const when = o.period_basis === "publication" ? "" : ` ${forPeriod(names.period(o.period.text))}`;
  const [basis, reporter] = [names.label("basis", o.basis), names.label("reporter", o.reporter)];
  const of = basis.includes(reporter) ? basis : `${basis}; ${reporter}`;
  return `Последняя цифра для ${inCase(names.label("counterpart", o.counterpart), "genitive")}${when} — ${names.figure(o)} (${of}).`;
}

function directions({ out, back }: DirectionsFact, names: Names): string {
  const [there, here] = [out, back].map((o) => `${phrase(o, names)} — ${names.figure(o)}`);
  return `${capital(inPeriod(names.period(out.period.text)))} ${there}, ${here} (${names.label("reporter", out.reporter)}).`;
}

/** Records as one figure or as lowest to highest, each with its own period where they are of several. */
function figures(records: Observation[], names: Names): string {
  const ordered = [...records].sort((a, b) => (a.value ?? a.lower ?? 0) - (b.value ?? b.lower ?? 0));
  const ends = [ordered[0], ordered.at(-1)].flatMap((o) => o ?? []);
  const periods = new Set(ends.map((o) => names.period(o.period.text)));
  const [lowest = "", highest = lowest] = new Set(ends.map(names.figure));
  const [first] = records;
  const computed = first && records.every(({ reporter }) => reporter === COMPILER) ? `; ${names.label("reporter", first.reporter)}` : "";
  if (periods.size === 1 || lowest === highest) {
    return `${lowest === highest ? lowest : spanOf(lowest, highest)} (${[...periods].join(" и ")}${computed})`;
  }
  return `${ends.map((o) => `${names.figure(o)} (${names.period(o.period.text)})`).join(" – ")}${computed}`;
}

/** To which years some figures belong: `к 2018 году`, `к 2007–2021 годам`. */
function toYears({ first, last }: YearsOf): string {
  return first === last ? `к ${first} году` : `к ${kit.yearSpan(Number(first), Number(last))} годам`;
}

/** A fact as a sentence. `before`: the one that stands before it. */
function factSentence(fact: Fact, names: Names, before: Fact | null): string {
  switch (fact.kind) {
    case "claim_against_record":
      return claim(fact, names, before);
    case "different_bases":
      return bases(fact, names);
    case "counts_by_partner":
      return counts(fact, names);
    case "latest_of_partners":
      return pair(fact, names, null);
    case "latest_with_upper_limit":
      return pair(fact, names, fact.limited);
    case "years_of_disputes":
      return disputes(fact, names);
    case "range_of_line":
      return range(fact, names);
    case "latest_figure":
      return latest(fact, names);
    case "both_directions":
      return directions(fact, names);
    case "change_of_recording":
      return `${fact.summary} (${names.period(fact.period)}).`;
    case "largest_share":
    case "newest_of_measure":
      // Kinds of later releases, which no chart of these ones says.
      return "";
  }
}

/** Facts as sentences. They hold no number, year or name of their own, and counts of rows stand in digits: so a test can hold them against the rows. */
export const facts = {
  sentence: (fact: Fact, names: Names, before: Fact | null = null): string => factSentence(fact, names, before),
  /** Which years the figures in view are about, and how many have none; null where there is none. */
  coverage: (fact: CoverageFact): string | null => {
    const { claims, dated, records } = fact;
    const undated = facts.undated(fact).length;
    const sentences = [
      ...(claims === null ? [] : [articlesYears(claims, dated, undated)]),
      ...(claims === null && undated > 0 ? [`Для ${undated === 1 ? "своей цифры" : "своих цифр"} статьи год не указывают.`] : []),
      ...(claims !== null && undated > 0 ? [`${dated === null ? "Ещё у" : "У"} ${countedGenitive(undated, FIGURE)} год не указан.`] : []),
      ...(records === null ? [] : [`Записи относятся ${toYears(records)}.`]),
    ];
    return sentences.length === 0 ? null : sentences.join(" ");
  },
  /** The figures of articles that count as undated: targets too, since a reader sees them beside the others. */
  undated: ({ undated, undatedTargets }: CoverageFact): Observation[] => [...undated, ...undatedTargets],
};

/** Of how many figures these are the years, where others have none. */
function articlesYears(claims: YearsOf, dated: number | null, undated: number): string {
  if (undated === 0 || dated === null) {
    return `${dated === 1 ? "Цифра из статей относится" : "Цифры из статей относятся"} ${toYears(claims)}.`;
  }
  return `Из цифр в статьях ${cardinal(dated)} ${plural(dated, { one: "относится", other: "относятся" })} ${toYears(claims)}.`;
}
