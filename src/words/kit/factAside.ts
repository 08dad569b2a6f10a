import { LOW_RELIABILITY } from "../../model/dimensions/cautionsOf.ts";
import type { ClaimFact, Fact } from "../../model/facts/fact.ts";
import { type Observation, position } from "../../model/observation.ts";
import type { Kit } from "./kit.ts";

type Lists = Pick<Kit, "commas" | "listed" | "semicolons" | "yearSpan" | "yearList">;

/** How rows are named. */
export interface Named {
  label: (list: "counterpart" | "reporter" | "basis", code: string) => string;
  figure: (o: Observation) => string;
  period: (text: string) => string;
}

/** What stands behind the sentence of a fact, each a sentence with its stop. */
export interface FactAsides {
  /** In the place of the verdict: that nobody's count bears a claim out, but words of officials or our calculation. `figures`: each with its period. */
  borneOutBy: Record<NonNullable<ClaimFact["borneOutBy"]>, (figures: string) => string>;
  /** That one of the two figures is doubtful, or both are. */
  doubtful: (isOne: boolean) => string;
  /** That no later period of the count is without a doubtful figure. */
  beforeDoubt: string;
  /** That the one record, or all of them, are what officials said. */
  officials: (isOne: boolean) => string;
  /** A later record by another count than those compared. `figure`: with its period, its count and who counts. */
  beyond: (figure: string) => string;
  /** What another count has of the same period. `figures`: each with its count. */
  beside: (figures: string) => string;
  /** Who had the largest share later by a rougher count, and in which years that is not known. `runs`, `none`: null where there are none. */
  later: (runs: string | null, none: string | null) => string;
}

/** What is to be added behind the sentence of a fact, with the space before it; empty for most. */
export function asideOf(fact: Fact, names: Named, kit: Lists, say: FactAsides): string {
  const said = sentenceOf(fact, names, kit, say);
  return said === null ? "" : ` ${said}`;
}

/** Who alone bears a claim out, with the lowest and the highest figure and the space before it; null where the verdict is said as usual. */
export function borneOutOf(fact: ClaimFact, names: Named, { listed }: Lists, say: FactAsides): string | null {
  if (!fact.borneOutBy) return null;
  const ordered = [...fact.records].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  const ends = new Set([ordered[0], ordered.at(-1)].flatMap((o) => o ?? []));
  return ` ${say.borneOutBy[fact.borneOutBy](listed([...ends].map((o) => `${names.figure(o)} (${names.period(o.period.text)})`)))}`;
}

function sentenceOf(fact: Fact, names: Named, kit: Lists, say: FactAsides): string | null {
  switch (fact.kind) {
    case "latest_of_partners":
      return fact.beforeDoubt
        ? say.beforeDoubt
        : fact.isDoubtful
          ? say.doubtful(fact.pair.some(({ status }) => status !== LOW_RELIABILITY))
          : null;
    case "claim_against_record": {
      const { verdict, beyond: o } = fact;
      const isHeld = verdict === "agrees" || verdict === "differs";
      const of = o && [names.period(o.period.text), names.label("basis", o.basis), names.label("reporter", o.reporter)];
      const said = [
        ...(isHeld && fact.byOfficials && !fact.borneOutBy ? [say.officials(fact.records.length === 1)] : []),
        ...(verdict === "differs" && o && of ? [say.beyond(`${names.figure(o)} (${kit.semicolons(of)})`)] : []),
      ];
      return said.length === 0 ? null : said.join(" ");
    }
    case "latest_figure": {
      const ordered = [...fact.beside].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
      const each = ordered.map(
        (o) => `${names.figure(o)} (${kit.semicolons([names.label("basis", o.basis), names.label("reporter", o.reporter)])})`,
      );
      return each.length === 0 ? null : say.beside(kit.semicolons(each));
    }
    case "largest_share": {
      if (fact.later === null) return null;
      const { runs, none } = fact.later;
      const led = runs.map(({ counterpart, first, last }) => `${names.label("counterpart", counterpart)} ${kit.yearSpan(first, last)}`);
      return say.later(led.length === 0 ? null : kit.commas(led), none.length === 0 ? null : kit.yearList(none.map(({ year }) => year)));
    }
    default:
      return null;
  }
}
