import type { Edition } from "../../edition/edition.ts";
import { isNoneFound } from "../../model/noneFound.ts";
import type { Observation } from "../../model/observation.ts";

/** An observation's figure with its qualifier, in the edition's language: `about $4 billion`, `15–20 million`; a 0 of arms is `none found`. */
export function formatFigure(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  if (isNoneFound(catalog, o)) return words.observation.noneFound;
  const unit = catalog.seriesById.get(o.series)?.unit ?? "";
  const show = (value: number | null) => (value === null ? "" : words.figure(value, unit, 2));
  // English joins the ends as they are written; other languages say a unit once, in its form.
  if (o.value === null && o.lower !== null && o.upper !== null && edition.urls.language !== null)
    return words.kit.figureSpan(o.lower, o.upper, unit, 2);
  if (o.value === null) return words.observation.between(show(o.lower), show(o.upper));
  return words.observation.valueAbout(o.qualifier, show(o.value));
}
