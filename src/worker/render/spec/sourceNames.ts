import type { Observation } from "../../../model/observation.ts";
import type { Site } from "../../site.ts";
import { mentionsOf } from "../json/observation.ts";
import { shortSource } from "./shortSource.ts";

/** The short names of the sources that tell the events of a derived observation, each once. */
export function sourceNames({ catalog }: Site, o: Pick<Observation, "events">): string {
  const names = mentionsOf(o).map(({ source }) => shortSource(catalog.sourceById.get(source)?.publisher ?? source, source));
  return [...new Set(names)].join("; ");
}
