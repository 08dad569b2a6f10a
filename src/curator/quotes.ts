import type { Catalog } from "../model/catalog.ts";
import type { Quoted } from "./quoteFaults.ts";

/** The quotes of observations and mentions of these sources. Derived observations quote nothing. */
export function quotes(catalog: Catalog, sources: Set<string>): Quoted[] {
  const mentions = catalog.mentions.map((mention, index) => ({ ...mention, row: `mentions.csv:${index + 2}` }));
  const observations = catalog.observations.map((observation) => ({ ...observation, row: observation.id }));
  return [...observations, ...mentions].flatMap(({ row, source, paragraph, quote }) =>
    source !== null && paragraph !== null && quote !== null && sources.has(source) ? [{ row, source, paragraph, quote }] : [],
  );
}
