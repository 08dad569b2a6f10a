import type { Catalog } from "./catalog.ts";
import { mentionRef } from "./check.ts";
import { checksInView } from "./checksInView.ts";
import type { ResolvedEvent } from "./event.ts";
import { mentionOf } from "./queries.ts";
import type { Vintage } from "./vintage.ts";

/** The year to which a record dates an event that its sources in view date to another one; null where none does. Records count whatever the collection. */
export function recordedElsewhen(catalog: Catalog, { as_of }: Vintage, { mentions }: Pick<ResolvedEvent, "mentions">): number | null {
  const told = new Map(mentions.map((mention) => [mentionRef(mention), mention.period?.start.slice(0, 4)]));
  const years = checksInView(catalog, { as_of, collection: "all" }).flatMap(({ claim, verdict, records }) => {
    const year = verdict === "differs" ? told.get(claim) : undefined;
    if (year === undefined) return [];
    return records.flatMap((ref) => mentionOf(catalog, ref)?.period?.start.slice(0, 4) ?? []).filter((recorded) => recorded !== year);
  });
  return years[0] === undefined ? null : Number(years[0]);
}
