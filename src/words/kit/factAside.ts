import type { BothWays, ClaimFact, Fact, LatestFact } from "../../model/facts/fact.ts";
import type { MeasureFact } from "../../model/facts/measureFact.ts";
import type { LargestShareFact } from "../../model/facts/shareFact.ts";
import { type Observation, position } from "../../model/observation.ts";
import { LOW_RELIABILITY } from "../../model/observationStatus.ts";
import { eachRecord } from "./eachRecord.ts";
import { twoYears } from "./inShort.ts";
import type { Kit } from "./kit.ts";
import { largestShare, runText, type ShareWords, sharesOf } from "./largestShare.ts";
import type { Named } from "./named.ts";
import { beyondSaid, type NewestNames, newestOfMeasure } from "./newestOfMeasure.ts";
import { bothWaysText, type SumNames, type SumWords } from "./sumsOfBothWays.ts";
import type { SureFigure } from "./sureFigure.ts";
import { type UntestedWords, untestedText } from "./untestedText.ts";

type Lists = Pick<Kit, "commas" | "listed" | "semicolons" | "yearSpan" | "yearList" | "figure" | "hedgedFigure" | "digits">;

/** What stands behind the sentence of a fact, each a sentence with its stop. */
export interface FactAsides extends UntestedWords, ShareWords, SumWords {
  /** In the place of the verdict: that nobody's count bears a claim out, but words of officials, their statements or our calculation. `figures`: each with its period. */
  borneOutBy: Record<NonNullable<ClaimFact["borneOutBy"]>, (figures: string) => string>;
  /** That one of the two figures is doubtful, or both are. */
  doubtful: (isOne: boolean) => string;
  /** How many of the events counted of a country are of one occasion, such as a visit. */
  ofOneOccasion: (n: number, country: string) => string;
  /** That a collection which tells such events of one country tells none of the other in view. */
  noneInView: (country: string) => string;
  /** That no later period of the count is without a doubtful figure. */
  beforeDoubt: string;
  /** That the one record, or all of them, are what officials said. */
  officials: (isOne: boolean) => string;
  /** A later record by another count than those compared. `figure`: with its period, its count and who counts. */
  beyond: (figure: string) => string;
  /** What another count has of the whole year. `figures`: each with its country, its count and who counts. */
  whole: (figures: string, year: string) => string;
  /** A record of another year by the same count that comes nearer to the claim. `figure`: with its period. */
  nearer: (figure: string) => string;
  /** What another count has of the same period. `figures`: each with its count. */
  beside: (figures: string) => string;
  /** What articles alone say of the same period. `figures`: each with its count. */
  claimed: (figures: string, isOne: boolean) => string;
  /** Newer figures than the one told, doubtful and by another count. `figures`: each with its time, count and doubt. */
  incomparable: (figures: string) => string;
  /** That a figure cannot be compared with that of the other partner, told beside it. */
  apart: string;
  /** By which measure a claim is. `records`: what is on record by that measure, each with its period; null where nothing is. */
  ofMeasure: (measure: string, records: string | null) => string;
  /** The newest figures of one measure. `n`: how many are told. */
  newest: (title: string, each: string, n: number) => string;
  /** The sentence of the latest figure that is not doubtful, where newer ones are: its country is named first, as the sentence before is of another. */
  latest: (told: SureFigure) => string;
  /** The same of one behind a sentence that tells another sum of the two. */
  suchSum: (who: string, sum: string, year: string) => string;
  /** Who had the largest share later by a rougher count, and in which years that is not known. `runs`, `none`: null where there are none. */
  later: (runs: string | null, none: string | null) => string;
  /** The same with those years told apart. `each`: who had it, and what `even` and `unknown` say. */
  laterEach: (each: string) => string;
}

/** What a language says behind the sentences of facts, with its kit. */
export function asidesIn(kit: Lists, say: FactAsides) {
  return {
    /** How high both directions of a trade come together: the highest sum of one count, or the two highest. */
    sumsOfBothWays: (found: BothWays, names: SumNames) => bothWaysText(found, names, kit, say),
    /** What is to be added behind the sentence of a fact, with the space before it; empty for most. */
    factAside: (fact: Fact, names: Named) => asideOf(fact, names, kit, say),
    /** Who had the largest share, each with its years. */
    largestShare: (fact: LargestShareFact, names: Pick<Named, "label" | "byBareYears">) => largestShare(fact, names, kit, say),
    /** The newest figures of one measure. */
    newest: (fact: MeasureFact, names: NewestNames) => newestOfMeasure(fact, names, kit, say.newest),
    /** The sentence of a latest figure; of one with newer doubtful ones that of the latest figure which is not. */
    sureLatest: ({ beyond = [] }: LatestFact, told: SureFigure, sentence: string) => (beyond.length === 0 ? sentence : say.latest(told)),
    /** Who alone bears a claim out, in the place of the verdict, with the space before it; null where others do. */
    borneOut: (fact: ClaimFact, names: Named) => borneOutOf(fact, names, kit, say),
  };
}

/** What is to be added behind the sentence of a fact, with the space before it; empty for most. */
function asideOf(fact: Fact, names: Named, kit: Lists, say: FactAsides): string {
  const said = sentenceOf(fact, names, kit, say);
  return said === null ? "" : ` ${said}`;
}

/** Who alone bears a claim out, with the lowest and the highest figure and the space before it; null where the verdict is said as usual. */
function borneOutOf(fact: ClaimFact, names: Named, { listed }: Lists, say: FactAsides): string | null {
  if (!fact.borneOutBy) return null;
  const ordered = [...fact.records].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  const ends = new Set([ordered[0], ordered.at(-1)].flatMap((o) => o ?? []));
  return ` ${say.borneOutBy[fact.borneOutBy](listed([...ends].map((o) => `${names.figure(o)} (${names.period(o.period.text)})`)))}`;
}

/** What a figure counts, and who counts it. */
function whoOf(o: Observation, names: Named): string[] {
  return names.who?.(o) ?? [names.label("basis", o.basis), names.label("reporter", o.reporter)];
}

/** The period of a figure: of twelve months that are no calendar year both years. */
function whenOf({ period }: Observation, names: Named, kit: Lists): string {
  const named = names.byTwoYears ? twoYears(period) : null;
  return named === null ? names.period(period.text) : kit.digits(named);
}

/** The year of a figure, where its source only implies it; else empty, as a sentence says it already. */
function impliedYear(o: Observation, names: Named): string {
  const implied = names.implied?.(o, true) ?? "";
  return implied === "" ? "" : `${names.period(o.period.text)}${implied}`;
}

const inSize = (rows: readonly Observation[]) => [...rows].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));

/** What other counts have of the whole year, each with its country; null where they have nothing. */
function wholeText(whole: readonly Observation[], names: Named, kit: Lists, say: FactAsides): string | null {
  const [first] = whole;
  if (first === undefined) return null;
  const each = whole.map((o) => `${names.label("counterpart", o.counterpart)} ${names.figure(o)} (${kit.semicolons(whoOf(o, names))})`);
  return say.whole(kit.semicolons(each), names.period(first.period.text));
}

function sentenceOf(fact: Fact, names: Named, kit: Lists, say: FactAsides): string | null {
  switch (fact.kind) {
    case "latest_of_partners": {
      const doubt = fact.beforeDoubt
        ? say.beforeDoubt
        : fact.isDoubtful
          ? say.doubtful(fact.pair.some(({ status }) => status !== LOW_RELIABILITY))
          : null;
      const said = [doubt, wholeText(fact.whole ?? [], names, kit, say)].filter((text) => text !== null);
      return said.length === 0 ? null : said.join(" ");
    }
    case "claim_against_record": {
      const { verdict, beyond: o } = fact;
      const isHeld = verdict === "agrees" || verdict === "differs";
      const of = o && [whenOf(o, names, kit), ...whoOf(o, names)];
      const both = fact.bothWays ?? null;
      const alike = eachRecord(fact.ofMeasure ?? [], names, kit);
      const measure = names.label("basis", fact.claim.basis);
      const said = [
        ...(fact.sum?.doubtful === "all" ? [say.doubtful(false)] : []),
        ...untestedText(fact, names, kit, say),
        ...(fact.ofMeasure === undefined ? [] : [say.ofMeasure(measure, alike.length === 0 ? null : kit.listed(alike))]),
        ...(isHeld && fact.byOfficials && !fact.borneOutBy ? [say.officials(fact.records.length === 1)] : []),
        ...(verdict === "differs" && o && of ? [say.beyond(`${names.figure(o)} (${kit.semicolons(of)})`)] : []),
        ...(fact.nearer === undefined ? [] : [say.nearer(`${names.figure(fact.nearer)} (${whenOf(fact.nearer, names, kit)})`)]),
        ...(both === null ? [] : [bothWaysText(both, names, kit, fact.sum ? { ...say, bothWays: say.suchSum } : say)]),
      ];
      return said.length === 0 ? null : said.join(" ");
    }
    case "counts_by_partner": {
      const each = [
        ...fact.counts.flatMap(({ partner, ofOneOccasion: n }) =>
          n === undefined ? [] : [say.ofOneOccasion(n, names.label("counterpart", partner))],
        ),
        ...(fact.none ?? []).map((partner) => say.noneInView(names.label("counterpart", partner))),
      ];
      return each.length === 0 ? null : each.join(" ");
    }
    case "latest_figure": {
      const { beside, claimed = [] } = fact;
      const each = inSize(beside).map((o) => `${names.figure(o)} (${kit.semicolons(whoOf(o, names))})`);
      const told = inSize(claimed).map(
        (o) => `${names.figure(o)} (${kit.semicolons([names.label("basis", o.basis), impliedYear(o, names)])})`,
      );
      const said = [
        ...(each.length === 0 ? [] : [say.beside(kit.semicolons(each))]),
        ...(told.length === 0 ? [] : [say.claimed(kit.semicolons(told), told.length === 1)]),
        ...(fact.isApart ? [say.apart] : []),
        ...beyondSaid(fact.beyond ?? [], { ...names, country: () => "" }, kit, say.incomparable),
      ];
      return said.length === 0 ? null : said.join(" ");
    }
    case "newest_of_measure": {
      const beyond = fact.newest.flatMap((one) => one.beyond);
      return beyondSaid(beyond, names, kit, say.incomparable)[0] ?? null;
    }
    case "largest_share": {
      if (fact.later === null || fact.runs.length === 0) return null;
      const { runs, none } = fact.later;
      if (none.some(({ even }) => even !== undefined)) return say.laterEach(sharesOf(fact.later, names, kit, say));
      const led = runs.map((run) => runText(run, names, kit));
      return say.later(led.length === 0 ? null : kit.commas(led), none.length === 0 ? null : kit.yearList(none.map(({ year }) => year)));
    }
    default:
      return null;
  }
}
