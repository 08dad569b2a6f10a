import type { Fault } from "../fault.ts";
import type { Tables } from "../tables.ts";
import { actors } from "./actors.ts";
import { attributions } from "./attributions.ts";
import { comments } from "./comments.ts";
import { constrained } from "./constrained.ts";
import { counted } from "./counted.ts";
import { counterparts } from "./counterparts.ts";
import { dates } from "./dates.ts";
import { doubts } from "./doubts.ts";
import { duplicateEvents } from "./duplicateEvents.ts";
import { duplicateObservations } from "./duplicateObservations.ts";
import { duplicateSources } from "./duplicateSources.ts";
import { editions } from "./editions.ts";
import { eventCodes } from "./eventCodes.ts";
import { SENTENCE, withExceptions } from "./exceptions.ts";
import { fits } from "./fits.ts";
import { formulas } from "./formulas.ts";
import { intake } from "./intake.ts";
import { languages } from "./languages.ts";
import { latestSource } from "./latestSource.ts";
import { licenses } from "./licenses.ts";
import { limits } from "./limits.ts";
import { nearEvents } from "./nearEvents.ts";
import { outliers } from "./outliers.ts";
import { pairs } from "./pairs.ts";
import { periods } from "./periods.ts";
import { prints } from "./prints.ts";
import { publishedScale } from "./publishedScale.ts";
import { quotedInNotes } from "./quotedInNotes.ts";
import { quotes } from "./quotes.ts";
import { replaced } from "./replaced.ts";
import type { Released, Rule } from "./rule.ts";
import { statuses } from "./statuses.ts";
import { subjectYears } from "./subjectYears.ts";
import { sums } from "./sums.ts";
import { text } from "./text.ts";
import { unscored } from "./unscored.ts";
import { years } from "./years.ts";

/** Every rule, those first that others build on. */
const RULES: readonly Rule[] = [
  ...[text, constrained, years, replaced, comments, editions, duplicateObservations, duplicateEvents, nearEvents, duplicateSources],
  ...[
    publishedScale,
    languages,
    licenses,
    attributions,
    counterparts,
    statuses,
    actors,
    eventCodes,
    unscored,
    fits,
    prints,
    limits,
    outliers,
    pairs,
    counted,
    formulas,
    doubts,
    sums,
    quotes,
    quotedInNotes,
    periods,
    latestSource,
    dates,
    intake,
  ],
];

/** Names that the `exception` of a row may have. */
const EXCEPTIONS = [
  ...["print", "number", "magnitude", "unit", "hedge", "quote", "limits", "formula", "period", "date", "doubt"],
  ...["counterpart", "actor", "fit", "status", "outlier", "duplicate", "replaces", "edition", SENTENCE],
] as const;

/**
 * What is wrong in the head of the data by these rules; what a row excepts itself from is not. While the subject's years are wrong,
 * for which many rules ask, that alone is said.
 */
export function ruleFaults(tables: Tables, released: Released): Fault[] {
  const wrongYears = subjectYears(tables);
  if (wrongYears.length > 0) return wrongYears;
  return withExceptions(
    RULES.flatMap((rule) => rule(tables, released)),
    tables,
    EXCEPTIONS,
  );
}
