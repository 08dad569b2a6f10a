import type { Edition } from "../../edition/edition.ts";
import { LOW_RELIABILITY } from "../../model/dimensions/lowReliability.ts";
import { isUpperLimit } from "../../model/dimensions/upperLimit.ts";
import { isBeforeNinthReading } from "../../model/ninthReading.ts";
import type { Observation } from "../../model/observation.ts";
import { withDoubt } from "./doubtOf.ts";
import { formatFigure } from "./formatFigure.ts";
import { limitHedge } from "./limitHedge.ts";

/**
 * A figure as tables write it: with its doubt behind it, or, where it can only be too high, as a limit. Releases before 2026.20.0 say
 * neither there.
 */
export function tabledFigure(edition: Edition, o: Observation): string {
  return isBeforeNinthReading(edition.catalog.release) ? formatFigure(edition, o) : withDoubt(edition, o, formatFigure(edition, o));
}

/** The same in a table of one count of both partners, in the words of its row of the balance sheet. */
export function comparedFigure(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const figure = formatFigure(edition, o);
  if (isBeforeNinthReading(catalog.release) || o.status !== LOW_RELIABILITY) return figure;
  if (o.value === null || !isUpperLimit(catalog, o)) return words.sheet.doubtful(figure);
  return words.kit.hedgedFigure(limitHedge(catalog.release), o.value, catalog.seriesById.get(o.series)?.unit ?? "", 2);
}
