import type { Edition } from "../../edition/edition.ts";
import { isUpperLimit } from "../../model/dimensions/upperLimit.ts";
import type { Observation } from "../../model/observation.ts";
import { LOW_RELIABILITY } from "../../model/observationStatus.ts";
import { isToldInPercent } from "../../model/series.ts";
import { isOlderThan } from "../../model/turn.ts";
import { doubtedFigure, limitOf } from "./doubtedFigure.ts";
import { formatFigure } from "./formatFigure.ts";

/**
 * A figure as tables write it: with its doubt behind it, or, where it can only be too high, as a limit. Releases before 2026.20.0 say
 * neither there.
 */
export function tabledFigure(edition: Edition, o: Observation): string {
  const figure = inPercent(edition, o) ?? formatFigure(edition, o);
  return isOlderThan(edition.catalog.release, "2026.20.0") ? figure : doubtedFigure(edition, o, figure);
}

/** A share of one in percent, as sentences and the axis have it; null of others, and in releases before 2026.27.0, whose tables have parts of one. */
function inPercent({ catalog, words }: Edition, o: Observation): string | null {
  if (isOlderThan(catalog.release, "2026.27.0") || !isToldInPercent(o.series) || o.value === null) return null;
  return words.kit.figure(Math.round(o.value * 100), "PC", 0);
}

/** The same in a table of one count of both partners, in the words of its row of the balance sheet. */
export function comparedFigure(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const figure = formatFigure(edition, o);
  if (isOlderThan(catalog.release, "2026.20.0") || o.status !== LOW_RELIABILITY) return figure;
  if (o.value === null || !isUpperLimit(catalog, o)) return words.sheet.doubtful(figure);
  return limitOf(edition, o, o.value);
}
