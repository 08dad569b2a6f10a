import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { keep } from "../../frame/kept.ts";
import { builtJson, type Reader } from "../../http/asset.ts";
import { readOnce } from "../../http/readOnce.ts";

/** The parts of the dashboard that the build has written, by their names; below the static assets. */
export const HOME_PARTS = "home-parts.json";

/** Names and texts, as `keptParts` gives them. */
export type Parts = [name: string, text: string][];

const readParts = readOnce((build, files) => builtJson<Parts>({ app: { build }, files }, HOME_PARTS));

/** States of the data that have taken them. */
const taken = new WeakSet<Catalog>();

/**
 * Takes the parts of the dashboard from the build, once in an isolate: who changes the method of the index on the first request of a cold one
 * has the index written, and nothing else. They are those of the build's own origin, of all sources and of the newest data; for other views,
 * and where the file cannot be read, each part is written as it would have been.
 *
 * @param edition the newest one
 */
export async function takeBuiltParts(from: Reader, edition: Edition): Promise<void> {
  const { build } = from.app;
  if (edition.pinned !== null || edition.urls.language !== null || edition.urls.origin !== build.origin) return;
  if (taken.has(edition.catalog)) return;
  try {
    keep(edition, await readParts(build, from.files));
    taken.add(edition.catalog);
  } catch (error) {
    console.error(error);
  }
}
