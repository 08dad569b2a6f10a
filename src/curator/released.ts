import { loadFrozen } from "../load/catalog.ts";
import type { Released } from "../load/rules/rule.ts";
import { listReleases, readRelease } from "./releases.ts";

/** What the frozen releases below a data folder tell to the rules of its head. */
export function readReleased(folder: string): Released {
  const catalogs = listReleases(folder).map((version) => loadFrozen(readRelease(folder, version), version));
  if (catalogs.length === 0) return { observations: null };
  return { observations: new Set(catalogs.flatMap(({ observations }) => observations.flatMap(({ id, replaces }) => [id, ...replaces]))) };
}
