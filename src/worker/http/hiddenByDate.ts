import { isInView, VIEWED_NOUNS } from "../../model/isInView.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { Vintage } from "../../model/vintage.ts";
import type { Asked } from "./asked.ts";
import { vintageOf } from "./vintageQuery.ts";

/**
 * The date of an address, where it alone hides what the address names by id: the same sources have it without the date. Null where something
 * else is wrong, and in releases before 2026.25.0.
 */
export function hiddenByDate({ edition: { catalog }, query, id }: Pick<Asked, "edition" | "query" | "id">, noun: string): string | null {
  const { as_of, collection } = vintageOf(query as Parameters<typeof vintageOf>[0]);
  if (as_of === null || isOlderThan(catalog.release, "2026.25.0")) return null;
  const whenever: Vintage = { as_of: null, collection };
  const viewed = VIEWED_NOUNS.find((one) => one === noun);
  return viewed !== undefined && isInView(catalog, whenever, viewed, id) ? as_of : null;
}
