import type { ChartView } from "../../../model/chartView.ts";
import type { Site } from "../../site.ts";
import { withDocuments } from "../../words/withDocuments.ts";

/** Which state of the data an embed shows. */
export function stateOf(site: Site, { vintage }: ChartView): string {
  const { words, catalog, pinned } = site;
  const { release } = catalog;
  const current = release.endsWith("-draft") ? words.embed.draft(release) : words.embed.current(release);
  const asOf = vintage.as_of === null ? null : words.embed.asOf(words.periodInWords(vintage.as_of));
  const told = words.embed.collection[vintage.collection];
  return [pinned === null ? current : words.embed.pinned(release), asOf, told && withDocuments(site, told)]
    .filter((sentence) => sentence !== null)
    .join(" ");
}
