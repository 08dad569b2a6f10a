import type { Child } from "hono/jsx";
import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { firstFinding, firstStatements } from "../../../chart/chartSpec/firstFinding.ts";
import { paragraphsOf } from "../../../chart/chartSpec/paragraphs.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { collectionFor } from "../../../model/queries.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { withTermsFirst } from "../../frame/term.tsx";
import { wholeRanges } from "../../frame/wholeRanges.tsx";

/**
 * What the rows of a chart say, above its picture: what it comes to bold, the others as other text is, so that a phone has no screen of bold
 * lines. Words of the glossary are linked, which the claims beside the picture then link no more. Nothing where a view finds nothing.
 * Releases before 2026.29.0 have all of it bold, those before 2026.32.0 their first finding however long, in one paragraph with the others.
 */
export function Finding({ edition, spec }: { edition: Edition; spec: ChartSpec }) {
  const { finding, headline, release } = spec;
  if (finding === undefined) return null;
  const said = (text: string): Child[] =>
    withTermsFirst(edition, text).map((part) => (typeof part === "string" ? wholeRanges(edition.words.kit, part) : part));
  if (isOlderThan(release, "2026.29.0")) return <p class="finding">{said(finding)}</p>;
  const first = boldOf(edition, spec, finding);
  if (isOlderThan(release, "2026.32.0"))
    return (
      <p class="finding parted">
        <strong>{said(first)}</strong>
        {said(finding.slice(first.length))}
      </p>
    );
  const [opening = "", ...others] = paragraphsOf(edition.catalog, spec);
  const isMarked = headline === undefined && first.length <= MOST_BOLD && opening.startsWith(first);
  return (
    <div class="finding parted">
      {headline !== undefined && (
        <p>
          <strong>{said(headline)}</strong>
        </p>
      )}
      <p>
        {isMarked && <strong>{said(first)}</strong>}
        {said(isMarked ? opening.slice(first.length) : opening)}
      </p>
      {others.map((text) => (
        <p>{said(text)}</p>
      ))}
    </div>
  );
}

/**
 * A finding of more letters is not bold, nor is one of a paragraph for each country: it would be a block of bold lines on a phone, of which none
 * stands out.
 */
const MOST_BOLD = 280;

/**
 * The first finding, whole: a claim has its record beside it, and one country's figure the other's. Of one that rests on records of both countries
 * alone, its first sentence: years without a doubtful figure, behind which those with one stand. All of it where its beginning is none of the
 * findings, as words that a release froze may be.
 */
function boldOf({ catalog }: Edition, spec: ChartSpec, finding: string): string {
  const first = spec.sentences?.find(({ part }) => part === "finding")?.text;
  const wholes = [firstFinding(catalog, spec), first].filter((text) => text !== undefined);
  const whole = wholes.find((text) => finding.startsWith(text));
  if (whole === undefined) return finding;
  return whole === wholes[0] && isOfRecordsOfBoth(catalog, spec) ? (FIRST_SENTENCE.exec(whole)?.[0] ?? whole) : whole;
}

/** Up to a stop behind which a sentence begins: with a large letter, or with one of a script that has none. */
const FIRST_SENTENCE = /^.+?[.!?؟](?= [\p{Lu}\p{Lo}])/u;

/**
 * Whether the first finding is one, of records of both countries: then none of its sentences names a claim, whose verdict would be parted from it.
 * Not so of the balance sheet, of which each sentence is of another row.
 */
function isOfRecordsOfBoth(catalog: Catalog, { id, sentences = [] }: ChartSpec): boolean {
  const [first, ...more] = firstStatements(catalog, sentences);
  if (first === undefined || more.length > 0 || catalog.chartById.get(id)?.kind === "sheet") return false;
  const found = first.rows.flatMap((row) => catalog.observationById.get(row) ?? []);
  const isOfBoth = catalog.subject.partners.every(({ code }) => found.some(({ counterpart }) => counterpart === code));
  return isOfBoth && found.every((o) => o.source === null || collectionFor(catalog, o) !== "documents");
}
