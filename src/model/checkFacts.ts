import type { Catalog } from "./catalog.ts";
import { type Check, isMentionRef, mentionRef, OF_OCCASIONS, type Verdict } from "./check.ts";
import { checksInView } from "./checksInView.ts";
import { type Bearer, bearerOf } from "./facts/borneOutBy.ts";
import { isInVintage, type Vintage } from "./vintage.ts";

/** How many claims a view has, how many of them were checked, and with what outcome. */
export interface CheckFacts {
  /** Documents in view. */
  documents: number;
  /** Figures that they print. */
  figures: number;
  figuresChecked: number;
  /** Places where they date an event. */
  dates: number;
  datesChecked: number;
  verdicts: Record<Verdict, number>;
  /** The same of figures and of dates alone. */
  byKind: Record<"figures" | "dates", Record<Verdict, number>>;
  /** Dates that match, or do not, by their occasion alone: the records do not have the event itself. */
  byOccasion: Record<Verdict, number>;
  /** Figures that match and that nobody's count bears out. */
  byBearer: Record<Bearer, number>;
}

/** Counts the checks, figures and dates of the sources that a vintage counts. */
export function checkFacts(catalog: Catalog, vintage: Vintage): CheckFacts {
  const checks = checksInView(catalog, vintage);
  const checked = new Set(checks.map(({ claim }) => claim));
  const documents = catalog.sources.filter((source) => source.collection === "documents" && isInVintage(source, vintage));
  const ids = new Set(documents.map(({ id }) => id));
  const isFigure = (claim: string) => !isMentionRef(claim) && ids.has(catalog.sourceOfRef.get(claim) ?? "");
  const dated = documents.flatMap(({ id }) => (catalog.mentionsBySource.get(id) ?? []).filter(({ period }) => period !== null));
  const dates = [...new Set(dated.map(mentionRef))];
  const isDate = ({ claim }: { claim: string }) => isMentionRef(claim);
  return {
    documents: documents.length,
    figures: documents.reduce((sum, { id }) => sum + (catalog.observationCounts.get(id) ?? 0), 0),
    figuresChecked: [...checked].filter(isFigure).length,
    dates: dates.length,
    datesChecked: dates.filter((ref) => checked.has(ref)).length,
    verdicts: given(checks),
    byKind: { figures: given(checks.filter((check) => !isDate(check))), dates: given(checks.filter(isDate)) },
    byOccasion: occasionVerdicts(checks),
    byBearer: bearerCounts(catalog, checks),
  };
}

/** How many of some checks have which verdict by the occasion of a date alone. */
export function occasionVerdicts(checks: readonly Check[]): Record<Verdict, number> {
  return given(checks.filter(({ rule }) => OF_OCCASIONS.includes(rule)));
}

/** How many of some checks match and are borne out by officials alone, or by our own calculation alone. */
export function bearerCounts(catalog: Catalog, checks: readonly Check[]): Record<Bearer, number> {
  return { officials: borneOut(catalog, checks, "officials"), ours: borneOut(catalog, checks, "ours") };
}

function borneOut(catalog: Catalog, checks: readonly Check[], by: Bearer): number {
  return checks.filter((check) => bearerOf(catalog, check) === by).length;
}

/** How many of the checks have each verdict. */
export function given(checks: readonly { verdict: Verdict }[]): Record<Verdict, number> {
  const of = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  return { agrees: of("agrees"), differs: of("differs"), cannot_be_tested: of("cannot_be_tested") };
}
