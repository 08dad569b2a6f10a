import type { Edition } from "../../../edition/edition.ts";
import { TERMS_PLACE } from "../../../edition/termsAddress.ts";
import { allObservations } from "../../../model/queries.ts";
import { forFile, termsOf } from "../../../model/terms.ts";
import { EVERYTHING } from "../../../model/vintage.ts";

/** The terms of rows and files, how many rows the files lack now and why, and how to cite: the place that `license` leads to. */
export function TermsPart({ edition, citation }: { edition: Edition; citation: string }) {
  const { catalog, words } = edition;
  const w = words.terms.guide;
  const all = allObservations(catalog, EVERYTHING);
  const { leftOut } = forFile(catalog, all);
  const byTerms = new Map<string, number>();
  for (const [source, rows] of leftOut.bySource) {
    const { license } = termsOf(catalog, source);
    byTerms.set(license, (byTerms.get(license) ?? 0) + rows);
  }
  return (
    <section id={TERMS_PLACE}>
      <h2>{w.heading}</h2>
      {w.rows.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <p>{w.counts(all.length, leftOut.rows, [...byTerms])}</p>
      <p>{w.cite}</p>
      <pre>
        <code>{citation}</code>
      </pre>
    </section>
  );
}
