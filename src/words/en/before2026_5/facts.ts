import type { CoverageFact } from "../../../model/facts/coverage.ts";
import type { BasesFact, ClaimFact, CountsFact, DirectionsFact, Fact, LatestFact, PairFact, RangeFact } from "../../../model/facts/fact.ts";
import { COMPILER, type Observation } from "../../../model/observation.ts";
import { capital } from "../capital.ts";
import { cardinal, listed } from "../cardinal.ts";
import { dated, type Names, years } from "../facts.ts";

type Verdict = NonNullable<ClaimFact["verdict"]>;

/** What the records say of a claim, by how many they are. */
function outcome(verdict: Verdict, tested: number): string {
  if (verdict === "cannot_be_tested") return "no record can test it";
  const agrees = verdict === "agrees";
  return tested === 1 ? `one record ${agrees ? "agrees" : "differs"}` : `the records ${agrees ? "agree" : "differ"}`;
}

const COLLECTION = { documents: "in the articles", references: "in other sources" } as const;

function claim({ claim: o, verdict, tested, records }: ClaimFact, names: Names): string {
  const said = `${names.subject(o)}: ${names.figure(o)} in one article (${dated(o, names)})`;
  if (verdict === null) return `${said}.`;
  return `${said}; ${outcome(verdict, tested)}${records.length === 0 ? "" : `: ${figures(records, names)}`}.`;
}

function bases({ claims }: BasesFact, names: Names): string {
  const each = claims.map(({ claim: o, verdict, tested, records }) => {
    const held = verdict === "agrees" || verdict === "differs";
    const against = held ? `; ${outcome(verdict, tested)}${records.length === 0 ? "" : `: ${figures(records, names)}`}` : "";
    return `${names.figure(o)} (${names.label("basis", o.basis)}, ${dated(o, names)}${against})`;
  });
  return `The articles measure different things: ${listed(each)}.`;
}

function counts({ series, collection, shared, counts: all }: CountsFact, names: Names): string {
  const each = all.map(({ partner, count }) => `${names.label("counterpart", partner)} ${count}`);
  const too = shared === 0 ? "" : `, ${shared} of them told in the articles too`;
  return `${names.series(series)} ${COLLECTION[collection]}: ${listed(each)}${too}.`;
}

function pair({ pair: [a, b] }: PairFact, names: Names): string {
  const each = [a, b].map((o) => `${names.label("counterpart", o.counterpart)} ${names.figure(o)}`);
  return `${names.series(a.series)}, ${names.period(a.period.text)}: ${listed(each)} (${names.label("reporter", a.reporter)}).`;
}

function range({ low, high }: RangeFact, names: Names): string {
  const each = [low, high].map((o) => `${names.figure(o)} (${names.period(o.period.text)})`);
  return `${names.subject(low)}: on record from ${each.join(" to ")}, by one count (${names.label("reporter", low.reporter)}).`;
}

function latest({ latest: o }: LatestFact, names: Names): string {
  const of = [dated(o, names), names.label("basis", o.basis), names.label("reporter", o.reporter)].join("; ");
  return `The latest figure here: ${names.subject(o)}, ${names.figure(o)} (${of}).`;
}

function directions({ out, back }: DirectionsFact, names: Names): string {
  const partner = names.label("counterpart", out.counterpart);
  const ways = `${names.figure(out)} to ${partner}, ${names.figure(back)} from ${partner}`;
  return `Trade in ${names.period(out.period.text)}: ${ways} (${names.label("reporter", out.reporter)}).`;
}

/** Records as one figure or as lowest to highest, with their years. */
function figures(records: Observation[], names: Names): string {
  const ordered = [...records].sort((a, b) => (a.value ?? a.lower ?? 0) - (b.value ?? b.lower ?? 0));
  const periods = [
    ...new Set([...records].sort((a, b) => (a.period.start < b.period.start ? -1 : 1)).map(({ period }) => names.period(period.text))),
  ];
  const ends = [...new Set([ordered[0], ordered.at(-1)].flatMap((o) => (o ? names.figure(o) : [])))];
  const [first] = records;
  const computed = first && records.every(({ reporter }) => reporter === COMPILER) ? `; ${names.label("reporter", first.reporter)}` : "";
  return `${ends.join(" to ")} (${[...new Set([periods[0], periods.at(-1)])].join(" to ")}${computed})`;
}

/** Facts as sentences. They hold no number, year or name of their own. */
export const facts = {
  sentence: (fact: Fact, names: Names): string => {
    switch (fact.kind) {
      case "claim_against_record":
        return claim(fact, names);
      case "different_bases":
        return bases(fact, names);
      case "counts_by_partner":
        return counts(fact, names);
      case "latest_of_partners":
        return pair(fact, names);
      case "range_of_line":
        return range(fact, names);
      case "latest_figure":
        return latest(fact, names);
      case "both_directions":
        return directions(fact, names);
      case "change_of_recording":
        return `${fact.summary} (${names.period(fact.period)}).`;
      default:
        // A kind of later releases, which no chart of these ones says.
        return "";
    }
  },
  /** Which years the figures in view are about; null where there is none. */
  coverage: ({ claims, undated, records }: CoverageFact): string | null => {
    const parts = [
      ...(claims === null ? [] : [`figures in the articles are for ${years(claims)}`]),
      ...(claims === null && undated.length > 0 ? ["the articles give no year for their figures"] : []),
      ...(claims !== null && undated.length > 0
        ? [`${cardinal(undated.length)} more ${undated.length === 1 ? "has" : "have"} no year`]
        : []),
      ...(records === null ? [] : [`records are for ${years(records)}`]),
    ];
    const text = parts.join("; ");
    return text === "" ? null : `${capital(text)}.`;
  },
};
