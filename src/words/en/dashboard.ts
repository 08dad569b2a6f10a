import type { Verdict } from "../../model/check.ts";
import type { CardCaution } from "../../model/facts/claimCards.ts";
import { COMPILER, type Observation, position } from "../../model/observation.ts";
import type { SharedOccasions } from "../../model/occasions.ts";
import { periodEnds } from "../kit/periodEnds.ts";
import { vagueFigure } from "../kit/vagueFigure.ts";
import { capital } from "./capital.ts";
import { counted, listed } from "./cardinal.ts";
import { sumsOfBothWays } from "./factAsides.ts";
import type { Names } from "./facts.ts";
import { names } from "./names.ts";

/** `does not match`, by number. */
function verdictWords(verdict: Verdict, n: number): string {
  if (verdict === "agrees") return n === 1 ? "matches" : "match";
  return verdict === "differs" ? `${n === 1 ? "does" : "do"} not match` : "cannot be tested";
}

/** The years of some figures, from the first to the last. */
function years(rows: readonly Observation[], names: Names): string {
  return periodEnds(rows, names.period).join("–");
}

function range(rows: readonly Observation[], names: Names): string {
  const ordered = [...rows].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  return [...new Set([ordered[0], ordered.at(-1)].flatMap((o) => (o ? names.figure(o) : [])))].join(" to ");
}

/** Who counted some figures: by name, or how many sources print them; before 2026.10.0 as many counts as reporters. */
function reporters(rows: readonly Observation[], names: Names): string {
  const all = [...new Set(rows.map((o) => (o.reporter === COMPILER ? "our calculation" : names.label("reporter", o.reporter))))];
  const sources = new Set(rows.map(({ source }) => source)).size;
  if (names.bySources && sources === 1) return listed(all);
  return all.length > 1 ? (names.bySources ? counted(sources, "source") : counted(all.length, "count")) : listed(all);
}

/** What records show: first the figures, then of when they are and who counts. */
export interface Recorded {
  said: string;
  rest: string;
}

/** Figures of one series as `$437 million to $493 million, 2016–2019 (customs)`; those of several each with its name. */
function figures(rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string): Recorded {
  const series = new Set(rows.map((o) => o.series));
  const own = series.size === 1 && (claim === null || series.has(claim.series));
  const said = own ? range(rows, names) : listed(rows.map((o) => `${of(o)} ${names.figure(o)}`));
  return { said, rest: `, ${years(rows, names)} (${reporters(rows, names)})` };
}

/** The blocks of the dashboard. No number, year or name stands here: they come from the rows in view. */
export const dashboard = {
  /** Words that stand for themselves, as a sentence begins. */
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  factCheck: {
    heading: "What the articles say, and what the records show",
    lead: (claims: number, articles: number) =>
      `We checked ${counted(claims, "figure or date", "figures and dates")} in ${counted(articles, "article")} against records.`,
    /** How many of the verdicts rest on our inference that claim and record mean one case. */
    inferred: (n: number) =>
      `${capital(counted(n, "verdict"))} ${n === 1 ? "assumes" : "assume"} that claim and record mean the same case.`,
    untested: "No record in this view can test what the articles say.",
    all: "All checks",
    of: (verdict: Verdict, n: number) => `${n} ${verdictWords(verdict, n)}`,
    /** The same behind what is counted: figures, or dates of events. */
    ofKind: (verdict: Verdict, n: number) => `${n} ${verdictWords(verdict, n)}`,
    /** Of those that do not match, how many dates are on how many occasions, which are fewer. */
    onOccasions: ({ dates, occasions }: SharedOccasions) =>
      `${dates} of them from ${occasions} ${occasions === 1 ? "episode" : "episodes"}`,
    /** The same where all of them are dates on one. */
    onOneOccasion: (dates: number): string => (dates === 2 ? "both from one episode" : "all from one episode"),
    /** Of how many of these the record has only the occasion, such as a visit, and so the date alone. */
    dateOnly: (n: number) => `${n} occasion only`,
    /** The same where there is room for it. */
    dateOnlyInFull: (n: number) => `${n} for the occasion's date only`,
    bar: (parts: string[]) => `${parts.join(", ")}.`,
  },
  /** A figure whose print names no number, such as `dozens`, with what it is at least; null where it names one. */
  vague: vagueFigure({ dozens: "“dozens”", scores: "“scores”", hundreds: "“hundreds”", thousands: "“thousands”", millions: "“millions”" }),
  chip: {
    verdict: { agrees: "Matches", differs: "Does not match", cannot_be_tested: "Cannot be tested" } satisfies Record<Verdict, string>,
    /** The same of a claim that is the date of an event: of the rest the verdict says nothing. */
    date: { agrees: "Date matches", differs: "Date does not match", cannot_be_tested: "Date cannot be tested" } satisfies Record<
      Verdict,
      string
    >,
    sign: { agrees: "✓", differs: "≠", cannot_be_tested: "?" } satisfies Record<Verdict, string>,
    none: "Not tested in this view",
  },
  card: {
    /** Whose figure and of when: `Trade turnover, Iran, no year given; published 2020`. */
    about: (subject: string, o: Observation, names: Names) => {
      const period = names.period(o.period.text);
      return `${subject}, ${o.period_basis === "publication" ? `no year given; published ${period}` : period}`;
    },
    records: (rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string) =>
      figures(rows, claim, names, of),
    recorded: "Records:",
    /** Behind records whose range our own calculation would widen. */
    asStated: "; as stated, without our calculation",
    /** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
    sumsOfBothWays,
    nearest: "Nearest record:",
    toldBy: "mentioned in the articles",
    foundBy: "found in other sources",
    /** `both`: how many of them the articles mention too; 0 in releases before 2026.27.0, which do not say it. */
    found: (n: number, both = 0) => `${n} in other sources${both === 0 ? "" : ` (${both} in both)`}`,
    dates: (verdict: Verdict, n: number, isFirst: boolean) =>
      [n, ...(isFirst ? [n === 1 ? "date" : "dates"] : []), verdictWords(verdict, n)].join(" "),
    /** Of events that articles give more dates than there are events. */
    datedAgain: "Some are dated more than once.",
    more: (n: number) => `${counted(n, "more claim")}:`,
    moreVerdict: (verdict: Verdict, n: number) => `${n} ${verdictWords(verdict, n)}`,
    direction: { to_counterpart: "exports", from_counterpart: "imports" } as Record<string, string>,
    caution: {
      minimum_counts: "These are minimum counts: a longer list shows what was found, not closer ties.",
      different_bases: "These shares measure different things, so they show no trend.",
      own_window: "Each share is for the years given.",
      // Releases before 2026.10.0 alone have a card that says it.
      own_count: "Other sources count differently.",
    } satisfies Record<CardCaution, string>,
  },
  contradictions: {
    heading: (byArticles: boolean) => `Where the ${byArticles ? "articles" : "sources"} contradict each other`,
    /** In the words of the page of all of them. `byArticles`: every side is an article's. */
    all: (n: number, byArticles = true) =>
      `${n === 1 ? "The one point" : `All ${n} points`} where ${byArticles ? "the articles" : "sources"} differ, or one contradicts itself`,
    more: (n: number) => counted(n, "more side"),
  },
  events: {
    heading: "Latest events in our list",
    with: (partner: string) => `With ${partner}`,
    /** Not how many: the page lists also what is no event, such as a change in what statistics record. */
    all: (_: number) => "All events",
  },
  indicators: {
    heading: "Other indicators",
    all: "All charts",
    ofSheet: "Behind the rows of the balance sheet:",
    columns: { name: "Indicator", claim: "An article says", records: "Records show", verdict: "Verdict", picture: "Over time" },
    /** Whether a row of several claims shows the verdicts on all of them, not on the first alone. */
    allVerdicts: true,
    noClaim: "No article gives a figure",
    more: (n: number) => `and ${counted(n, "more", "more")}`,
    /** The latest figures of one count, or of one partner; `what` is their series where the row's name does not say it. */
    latest: (rows: readonly Observation[], what: string | null, names: Names): string => {
      const each = rows.map(
        (o) => `${names.label("counterpart", o.counterpart)} ${names.isLimit?.(o) ? "at most " : ""}${names.figure(o)}`,
      );
      return `${what === null ? "" : `${what}: `}${listed(each)}, ${years(rows, names)} (${reporters(rows, names)})`;
    },
    event: (period: string, publisher: string) => `, ${period} (${publisher})`,
  },
  newHere: {
    heading: "New here?",
    lines: (articles: number) => [
      `Articles say that ${names.subject} keeps a balance between ${names.partner.irn} and ${names.partner.isr}, and quote figures to prove it.`,
      `We traced every figure and every event in ${counted(articles, "article")} to the words it comes from.`,
      "Beside them are records: what statistics offices, databases, officials and the press report.",
      "Where no record can test a claim, we say so.",
      "A missing figure is not zero, a plan is not an event, and an allegation is not a fact.",
    ],
    all: "All words, explained",
  },
};
