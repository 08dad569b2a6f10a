import type { Edition } from "../../edition/edition.ts";
import { withDocuments } from "../../edition/withDocuments.ts";
import type { ChartView } from "../../model/chartView.ts";
import { isDraft } from "../../model/version.ts";

/** Which state of the data an embed shows. */
export function stateOf(edition: Edition, { vintage, estimates }: ChartView): string {
  const { words, catalog, pinned } = edition;
  const { release } = catalog;
  const current = isDraft(release) ? words.embed.draft(release) : words.embed.current(release);
  const asOf = vintage.as_of === null ? null : words.embed.asOf(words.periodInWords(vintage.as_of));
  const told = words.embed.collection[vintage.collection];
  return [
    pinned === null ? current : words.embed.pinned(release),
    asOf,
    told && withDocuments(edition, told),
    estimates === "without" ? words.embed.withoutEstimates : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}
