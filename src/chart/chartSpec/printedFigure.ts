import type { Edition } from "../../edition/edition.ts";
import type { Observation } from "../../model/observation.ts";
import { isOlderThan } from "../../model/turn.ts";
import { foreignLanguage } from "./credits.ts";
import { formatFigure } from "./formatFigure.ts";

/** A figure as it is shown first, and beside it the print where that is something else. */
export interface PrintedFigure {
  figure: string;
  /** Null where the figure is the print itself, or nobody printed it. */
  print: string | null;
  /** Language of the print, or of a figure that is one, where it is not the page's. */
  lang: string | null;
}

/** A table's cell: digits and separators alone, which say neither unit nor magnitude. */
const BARE = /^[\d.,\s]+$/;

/**
 * The figure in the page's own words, with its print beside it. `quoted`: the quote stands near, so a print that readers find in it is not
 * said again. Releases before 2026.5.0 put a print that readers can read in the figure's place, those before 2026.3.0 every print.
 */
export function printedFigure(edition: Edition, o: Observation, quoted = false): PrintedFigure {
  const lang = foreignLanguage(edition, o.source);
  const figure = formatFigure(edition, o);
  if (o.as_worded === null) return { figure, print: null, lang: null };
  if (edition.catalog.generation === 1)
    return /^[\d.,]+$/.test(o.as_worded) ? { figure, print: null, lang: null } : { figure: o.as_worded, print: null, lang };
  if (lang === null && !BARE.test(o.as_worded)) {
    if (!edition.words.observation.figureFirst) return { figure: o.as_worded, print: null, lang };
    return { figure, print: isSaid(o.as_worded, figure, quoted ? o.quote : null) ? null : o.as_worded, lang };
  }
  return o.as_worded === figure ? { figure, print: null, lang: null } : { figure, print: o.as_worded, lang };
}

/**
 * In which language a print is said to be, beside it: digits alone are in none. Releases before 2026.30.0 say that of the source.
 *
 * @param lang the language of the source where it is not the page's
 */
export function languageOfPrint({ catalog }: Pick<Edition, "catalog">, print: string, lang: string | null): string | null {
  return BARE.test(print) && !isOlderThan(catalog.release, "2026.30.0") ? null : lang;
}

/** Whether a print that readers can read tells them nothing more: it is the figure but for its separators, or stands in the quote near by. */
function isSaid(print: string, figure: string, quote: string | null): boolean {
  const plain = (text: string) => text.replace(/[,\s]/g, "").toLowerCase();
  return plain(print) === plain(figure) || (quote?.includes(print) ?? false);
}
