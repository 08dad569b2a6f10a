import type { Catalog } from "./catalog.ts";
import { mentionRef } from "./check.ts";
import type { ResolvedEvent } from "./event.ts";
import { seriesOfId } from "./observation.ts";
import { checksOf } from "./queries.ts";

/** Says that verdicts on the dates of events will be told, with the figures that their records are, so that these are read together. */
export function expectVerdicts(catalog: Catalog, events: readonly ResolvedEvent[]): void {
  if (catalog.expectRows === undefined) return;
  const checks = events.flatMap(({ mentions }) => mentions.flatMap((mention) => checksOf(catalog, mentionRef(mention))));
  catalog.expectRows(checks.flatMap(({ records }) => records.map(seriesOfId)));
}
