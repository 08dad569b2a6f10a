import { isDraft } from "../model/version.ts";
import type { Edition } from "./edition.ts";
import type { Urls } from "./urls.ts";

/** Whole addresses that keep saying what this edition says: pinned to its release. Those of a draft pin nothing, and change with it. */
export function pinnedUrls({ catalog, urls }: Pick<Edition, "catalog" | "urls">): Urls {
  return urls.absolute.pinnedTo(isDraft(catalog.release) ? null : catalog.release);
}
