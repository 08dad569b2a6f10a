import * as v from "valibot";
import { publisherLabel } from "../../chart/chartSpec/credits.ts";
import { saidWithDoubt } from "../../chart/chartSpec/doubtOf.ts";
import { madeHow } from "../../chart/chartSpec/madeHow.ts";
import { measureAndCountry } from "../../chart/chartSpec/ofCountry.ts";
import { printedFigure } from "../../chart/chartSpec/printedFigure.ts";
import { whenOf } from "../../chart/chartSpec/saidPeriod.ts";
import { reporterOf, verdictOf } from "../../chart/chartSpec/verdict.ts";
import { reporterName } from "../../chart/chartSpec/whoSays.ts";
import type { Edition } from "../../edition/edition.ts";
import { pinnedUrls } from "../../edition/pinned.ts";
import { labelOf } from "../../model/catalog.ts";
import { COMPILER, type Observation } from "../../model/observation.ts";
import { checksOf, collectionFor } from "../../model/queries.ts";
import { termsOf } from "../../model/terms.ts";
import { isOlderThan } from "../../model/turn.ts";

const text = v.string();
const optional = v.nullable(v.string());
const number = v.nullable(v.number());

/** One figure as assistants read it: what is needed to quote it right, in few words. */
const numberEntries = {
  id: text,
  figure: v.pipe(text, v.description("The figure in words, with its hedge")),
  what: v.pipe(text, v.description("What is measured, with which country, when")),
  who: v.pipe(text, v.description("Who counts, or says so")),
  printed: v.pipe(optional, v.description("As the source prints it, in its own language; null where it was computed")),
  value: v.pipe(number, v.description("In `unit`; null for a range")),
  lower: number,
  upper: number,
  unit: text,
  series: text,
  counterpart: text,
  period: v.pipe(text, v.description("ISO 8601")),
  basis: v.pipe(text, v.description("What it measures: figures of different bases are different counts")),
  claim: v.pipe(v.boolean(), v.description("A claim of the articles; else a record")),
  verdict: v.pipe(optional, v.description("Of the fact check: agrees, differs, cannot_be_tested; null where none was made")),
  source: v.pipe(optional, v.description("Id of the source; null where events were counted")),
  license: v.pipe(text, v.description("Terms of the source; what we computed is CC BY 4.0")),
  page: v.pipe(text, v.description("Page of the figure, pinned")),
};

/** The schema of a figure. */
export const numberRow = v.object(numberEntries);
/** The same where another tool gives it: the keys are those of `search_numbers`, which describes them. */
export const numberAsFound = v.looseObject({ id: text, figure: text, page: text });
/** A figure as assistants read it. */
export type NumberRow = v.InferOutput<typeof numberRow>;

/** What a figure is of: the measure, the country and when, and its doubt. */
export function titleOf(edition: Edition, o: Observation): string {
  return saidWithDoubt(edition, o, [...measureAndCountry(edition, o), whenOf(edition, o)].join(", "));
}

/** A figure as a row. */
export function numberToRow(edition: Edition, o: Observation): NumberRow {
  const { catalog } = edition;
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  const reporter = whoOf(edition, o);
  const publisher = source === undefined ? null : publisherLabel(source.publisher, source.id);
  return {
    id: o.id,
    figure: printedFigure(edition, o).figure,
    what: titleOf(edition, o),
    who: publisher === null || publisher === reporter ? reporter : `${reporter} (${publisher})`,
    printed: o.as_worded,
    value: o.value,
    lower: o.lower,
    upper: o.upper,
    unit: catalog.seriesById.get(o.series)?.unit ?? "",
    series: o.series,
    counterpart: o.counterpart,
    period: o.period.text,
    basis: o.basis,
    claim: collectionFor(catalog, o) === "documents",
    verdict: checksOf(catalog, o.id)[0]?.verdict ?? null,
    source: o.source,
    license: termsOf(catalog, o.source).license,
    page: pinnedUrls(edition).observation(o.id),
  };
}

/** Who counts; of a figure of ours whether it is an estimate, a calculation or a count. Releases before 2026.18.0 call each our calculation. */
function whoOf(edition: Edition, o: Observation): string {
  const { catalog } = edition;
  if (o.reporter === COMPILER && o.source !== null && !isOlderThan(catalog.release, "2026.18.0")) return madeHow(edition, o);
  return reporterOf(edition, o.id) || reporterName(edition, o);
}

/** The same as one line, with its verdict. */
export function numberLine(edition: Edition, row: NumberRow): string {
  const { said } = edition.words.assistant;
  const verdict = verdictOf(edition, row.id);
  const basis = labelOf(edition.catalog, "basis", row.basis);
  return [
    `- ${said.row(row.figure, `${row.what} (${basis})`, row.who)}`,
    ...(verdict === null ? [] : [said.verdict(verdict)]),
    `[${row.id}]`,
  ].join(" ");
}
