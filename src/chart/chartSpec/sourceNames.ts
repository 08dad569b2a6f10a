import type { Edition } from "../../edition/edition.ts";
import type { Observation } from "../../model/observation.ts";
import { mentionsOf } from "../../model/observation.ts";
import { publisherLabel } from "./sourceLabel.ts";

/** The short names of the sources that tell the events of a derived observation, each once. */
export function sourceNames({ catalog }: Edition, o: Pick<Observation, "events">): string {
  const names = mentionsOf(o).map(({ source }) => publisherLabel(catalog.sourceById.get(source)?.publisher ?? source, source));
  return [...new Set(names)].join("; ");
}
