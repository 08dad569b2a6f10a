import type { Edition } from "../../edition/edition.ts";
import type { Observation } from "../../model/observation.ts";
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
 * The figure as its source prints it, where the page's reader can read that: the figure in the page's own words stands before
 * a print in another language and before the bare number of a table's cell. Releases before 2026.3.0 keep the words they had.
 */
export function printedFigure(edition: Edition, o: Observation): PrintedFigure {
  const lang = foreignLanguage(edition, o.source);
  const figure = formatFigure(edition, o);
  if (o.as_worded === null) return { figure, print: null, lang: null };
  if (edition.catalog.generation === 1)
    return /^[\d.,]+$/.test(o.as_worded) ? { figure, print: null, lang: null } : { figure: o.as_worded, print: null, lang };
  if (lang === null && !BARE.test(o.as_worded)) return { figure: o.as_worded, print: null, lang };
  return o.as_worded === figure ? { figure, print: null, lang: null } : { figure, print: o.as_worded, lang };
}
