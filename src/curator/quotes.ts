import type { Catalog } from "../model/catalog.ts";
import { mentionTable } from "../tables/mentions.ts";
import { observationTable } from "../tables/observations.ts";
import type { Quoted } from "./quoteFaults.ts";
import { observationPlaces } from "./rowFault.ts";

/** The quotes of observations and mentions of these sources. Derived observations quote nothing. */
export function quotes(catalog: Catalog, sources: Set<string>): Quoted[] {
  const places = observationPlaces(catalog);
  const mentions = catalog.mentions.map(({ event, ...mention }, index) => ({
    ...mention,
    ...{
      id: event,
      title: catalog.eventById.get(event)?.summary ?? null,
      table: mentionTable,
      place: { file: "mentions.csv", line: index + 2 },
    },
  }));
  const observations = catalog.observations.map((observation) => ({
    ...observation,
    ...{ title: null, table: observationTable, place: places.get(observation.id) ?? { file: "observations", line: 1 } },
  }));
  return [...observations, ...mentions].flatMap(({ id, place, table, source, paragraph, quote, title, note }) =>
    source !== null && paragraph !== null && quote !== null && sources.has(source)
      ? [{ id, place, table, source, paragraph, quote, title, note }]
      : [],
  );
}
