import type { Edition } from "../../edition/edition.ts";
import type { Observation } from "../../model/observation.ts";

/** An observation's figure with its qualifier, in the edition's language: `about $4 billion`, `15–20 million`. */
export function formatFigure(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const unit = catalog.seriesById.get(o.series)?.unit ?? "";
  const show = (value: number | null) => (value === null ? "" : words.figure(value, unit, 2));
  if (o.value === null) return words.observation.between(show(o.lower), show(o.upper));
  return words.observation.valueAbout(o.qualifier, show(o.value));
}
