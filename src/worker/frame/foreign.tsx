import type { Child } from "hono/jsx";
import { printedFigure } from "../../chart/chartSpec/printedFigure.ts";
import type { Observation } from "../../model/observation.ts";
import type { Site } from "../site.ts";

/** Words of a source. In another language than the page's they name it, and their direction changes nothing around them. */
export function Foreign({ lang, children }: { lang: string | null | undefined; children: Child }) {
  if (lang === null || lang === undefined) return <>{children}</>;
  return (
    <span lang={lang} dir="auto">
      {children}
    </span>
  );
}

/** A figure that leads to its page, and in brackets its print where that is something else: `$446 million (printed “446 milyon” in Azerbaijani)`. */
export function Figure({ site, o }: { site: Site; o: Observation }) {
  const { figure, print, lang } = printedFigure(site, o);
  return (
    <>
      <a href={`/observations/${o.id}`}>
        <Foreign lang={print === null ? lang : null}>{figure}</Foreign>
      </a>
      {print !== null && (
        <>
          {" "}
          <Print site={site} print={print} lang={lang} />
        </>
      )}
    </>
  );
}

/** A print beside its figure, set apart and quiet. */
export function Print({ site, print, lang }: { site: Site; print: string; lang: string | null }) {
  const [before, after] = site.words.observation.printedAs(lang);
  return (
    <span class="quiet print">
      {before}
      <Foreign lang={lang}>{print}</Foreign>
      {after}
    </span>
  );
}
