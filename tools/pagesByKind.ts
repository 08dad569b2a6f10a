import { PAGES } from "../src/edition/paths.ts";
import type { Build } from "../src/worker/application.ts";
import { readsAt } from "../src/worker/http/canonicalAddress.ts";
import { kindOf, type Table } from "../src/worker/prerendered/table.ts";

/**
 * The parameters that pages know, by the kind of their address, of an application whose paths are bound: what tells an address with parameters
 * that change nothing from another view without asking what computes. Of several pages of a kind all parameters count as known by each, which
 * is never too few; where one heeds more of a query than it knows, the kind has none.
 */
export function pagesByKind(build: Build): Table["pages"] {
  const pages = new Map<string, Set<string>>();
  const heeding = new Set<string>();
  for (const path of Object.values(PAGES)) {
    const reads = readsAt(build, path);
    const kind = kindOf(new URL(path, build.origin));
    if (reads?.isPage !== true) heeding.add(kind);
    else pages.set(kind, new Set([...(pages.get(kind) ?? []), ...reads.names]));
  }
  return Object.fromEntries([...pages].flatMap(([kind, names]) => (heeding.has(kind) ? [] : [[kind, [...names]]])));
}
