import type { Verdict } from "../../model/check.ts";
import type { CardCaution } from "../../model/facts/claimCards.ts";
import { COMPILER, type Observation, position } from "../../model/observation.ts";
import { counted, listed } from "./cardinal.ts";
import type { Names } from "./facts.ts";

/** Most reporters of records that are named; of more only their number is said. */
const NAMED = 2;

/** `does not match`, by number. */
function verdictWords(verdict: Verdict, n: number): string {
  if (verdict === "agrees") return n === 1 ? "matches" : "match";
  return verdict === "differs" ? `${n === 1 ? "does" : "do"} not match` : "cannot be tested";
}

/** The years of some figures, from the first to the last. */
function years(rows: readonly Observation[], names: Names): string {
  const ordered = [...rows].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const ends = [ordered[0], ordered.at(-1)].flatMap((o) => (o ? names.period(o.period.text) : []));
  return [...new Set(ends)].join("–");
}

function range(rows: readonly Observation[], names: Names): string {
  const ordered = [...rows].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  return [...new Set([ordered[0], ordered.at(-1)].flatMap((o) => (o ? names.figure(o) : [])))].join(" to ");
}

/** Who counted some figures: by name, or how many they are. */
function reporters(rows: readonly Observation[], names: Names): string {
  const all = [...new Set(rows.map((o) => (o.reporter === COMPILER ? "our calculation" : names.label("reporter", o.reporter))))];
  return all.length > NAMED ? counted(all.length, "reporter") : listed(all);
}

/** Figures of one series as `$437 million to $493 million, 2016–2019 (customs)`; those of several each with its name. */
function figures(rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string): string {
  const series = new Set(rows.map((o) => o.series));
  const own = series.size === 1 && (claim === null || series.has(claim.series));
  const said = own ? range(rows, names) : listed(rows.map((o) => `${of(o)} ${names.figure(o)}`));
  return `${said}, ${years(rows, names)} (${reporters(rows, names)})`;
}

/** The blocks of the dashboard. No number, year or name stands here: they come from the rows in view. */
export const dashboard = {
  factCheck: {
    heading: "What the articles say, and what the records show",
    lead: (claims: number, articles: number) =>
      `We checked ${counted(claims, "figure or date", "figures and dates")} in ${counted(articles, "article")} against records.`,
    untested: "No record in this view can test what the articles say.",
    all: "All checks",
    of: (verdict: Verdict, n: number) => `${n} ${verdictWords(verdict, n)}`,
    bar: (parts: string[]) => `${parts.join(", ")}.`,
  },
  chip: {
    verdict: { agrees: "Matches", differs: "Does not match", cannot_be_tested: "Cannot be tested" } satisfies Record<Verdict, string>,
    sign: { agrees: "✓", differs: "≠", cannot_be_tested: "?" } satisfies Record<Verdict, string>,
    none: "No record in this view",
  },
  card: {
    /** Whose figure and of when: `Trade turnover, Iran, no year given`. */
    about: (subject: string, o: Observation, names: Names) =>
      `${subject}, ${o.period_basis === "publication" ? "no year given" : names.period(o.period.text)}`,
    records: (rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string) =>
      figures(rows, claim, names, of),
    recorded: "Records:",
    nearest: "Nearest record:",
    toldBy: "mentioned in the articles",
    foundBy: "found in other sources",
    found: (n: number) => `${n} found in other sources`,
    dates: (verdict: Verdict, n: number) => `${counted(n, "date")} ${verdictWords(verdict, n)}`,
    caution: {
      minimum_counts: "These are minimum counts. No list is complete, so a difference proves nothing.",
      different_bases: "Each share divides by something else, so they are no trend.",
      own_window: "A share holds for its own years only.",
      own_count: "Each record is one count of its own; another may differ.",
    } satisfies Record<CardCaution, string>,
  },
  contradictions: {
    heading: "Where the articles contradict each other",
    all: (n: number) => `All ${n} contradictions`,
    more: (n: number) => counted(n, "more side"),
  },
  events: {
    heading: "Latest events",
    with: (partner: string) => `With ${partner}`,
    all: (n: number) => `All ${n} events`,
  },
  indicators: {
    heading: "Other indicators",
    all: "All charts",
    columns: { name: "Indicator", claim: "An article says", records: "Records show", verdict: "Verdict", picture: "Over time" },
    noClaim: "No article gives a figure",
    more: (n: number) => counted(n, "more figure"),
    both: (rows: readonly Observation[], names: Names) => {
      const each = rows.map((o) => `${names.label("counterpart", o.counterpart)} ${names.figure(o)}`);
      return `${listed(each)}, ${years(rows, names)} (${reporters(rows, names)})`;
    },
    each: (o: Observation, names: Names) =>
      `${names.label("counterpart", o.counterpart)} ${names.figure(o)}, ${names.period(o.period.text)} (${reporters([o], names)})`,
  },
  newHere: {
    heading: "New here?",
    lines: (articles: number) => [
      "Articles say that Azerbaijan keeps a balance between Iran and Israel, and quote figures to prove it.",
      `We took ${counted(articles, "article")} and traced every figure and every event in them to the words it comes from.`,
      "Beside them are records: what statistics offices, databases, officials and the press report.",
      "A verdict says whether the records match a claim. Where nothing can test it, we say that too.",
      "A missing figure is not zero, a plan is not an event, and an allegation is not a fact.",
    ],
    words: "Words used here",
    all: "All words, explained",
  },
};
