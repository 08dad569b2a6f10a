import type { LargestShareFact, ShareRun } from "../../model/facts/shareFact.ts";
import type { Kit } from "./kit.ts";

/** How codes are named. */
interface Labels {
  label: (list: "counterpart" | "reporter", code: string) => string;
  /** Whether a year by which a period is named stands as bare in every part of a sentence. */
  byBareYears?: boolean;
}

/** What a language says of the largest share. */
export interface ShareWords {
  /** Who had the largest share in which periods, named by the years in which these end. `by`: who counts. */
  largest: (each: string, by: string) => string;
  /** Who had the largest, in a sentence of its own, where no other count tells of the years in view. `each`: who had it, and what the others say. */
  roughEach: (each: string) => string;
  /** Of a year, whose shares were about even. `isBare`: the year names a period that ends in it. */
  even: (countries: string, year: string, isBare: boolean) => string;
  /** Of which years it is not known, as somebody without a figure may have more: it is the rows that lack it, and not their source. */
  unknown: (years: string, isBare: boolean) => string;
}

type Later = NonNullable<LargestShareFact["later"]>;
type Lists = Pick<Kit, "commas" | "listed" | "semicolons" | "yearSpan" | "yearList">;

/** A country with the years in which the periods end. */
export function runText({ counterpart, first, last }: ShareRun, { label }: Labels, { yearSpan }: Pick<Kit, "yearSpan">): string {
  return `${label("counterpart", counterpart)} ${yearSpan(first, last)}`;
}

/** Who had the largest share by a rougher count: those who clearly had it, the years that are about even, and those that are not known. */
export function sharesOf({ runs, none }: Later, names: Labels, kit: Lists, say: Pick<ShareWords, "even" | "unknown">): string {
  const isBare = names.byBareYears ?? false;
  const even = none.filter((one) => (one.even ?? []).length > 0);
  const unknown = none.filter((one) => (one.even ?? []).length === 0);
  const alike = even.map((one) =>
    say.even(kit.listed((one.even ?? []).map((code) => names.label("counterpart", code))), String(one.year), isBare),
  );
  return kit.semicolons([
    ...(runs.length === 0 ? [] : [kit.commas(runs.map((run) => runText(run, names, kit)))]),
    ...alike,
    ...(unknown.length === 0 ? [] : [say.unknown(kit.yearList(unknown.map(({ year }) => year)), isBare)]),
  ]);
}

/** The sentence of who had the largest share, by a rougher count where that alone tells. */
export function largestShare({ runs, reporter, later }: LargestShareFact, names: Labels, kit: Lists, say: ShareWords): string {
  if (runs.length === 0) return later === null ? "" : say.roughEach(sharesOf(later, names, kit, say));
  return say.largest(kit.commas(runs.map((run) => runText(run, names, kit))), names.label("reporter", reporter));
}
