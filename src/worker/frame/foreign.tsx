import type { Child } from "hono/jsx";
import { languageOfPrint, printedFigure } from "../../chart/chartSpec/printedFigure.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Observation } from "../../model/observation.ts";

/**
 * Words of a source. Where they are not in the page's language they carry their own, and their direction does not affect the words around
 * them.
 */
export function Foreign({ lang, children }: { lang: string | null | undefined; children: Child }) {
  if (lang === null || lang === undefined) return <>{children}</>;
  return (
    <span lang={lang} dir="auto">
      {children}
    </span>
  );
}

/**
 * A figure that leads to its page, and in brackets its print where that is something else: `$446 million (printed “446 milyon” in
 * Azerbaijani)`.
 */
export function Figure({ edition, o }: { edition: Edition; o: Observation }) {
  const { figure, print, lang } = printedFigure(edition, o);
  return (
    <>
      <a href={edition.urls.observation(o.id)}>
        <Foreign lang={print === null ? lang : null}>{figure}</Foreign>
      </a>
      {print !== null && (
        <>
          {" "}
          <Print edition={edition} print={print} lang={lang} />
        </>
      )}
    </>
  );
}

/** A print beside its figure, set apart and quiet. */
export function Print({ edition, print, lang }: { edition: Edition; print: string; lang: string | null }) {
  const [before, after] = edition.words.observation.printedAs(languageOfPrint(edition, print, lang));
  return (
    <span class="quiet print">
      {before}
      <Foreign lang={lang}>{print}</Foreign>
      {after}
    </span>
  );
}
