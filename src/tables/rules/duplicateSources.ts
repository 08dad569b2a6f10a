import { type Fault, placeOf } from "../fault.ts";
import type { Located } from "../table.ts";
import { broken, type Rule } from "./rule.ts";

/** One source has one row: no two share an address, a DOI or a text. A disagreement has each side once, and a chart's place is its own. */
export const duplicateSources: Rule = (tables) => [
  ...again(tables.sources, "url", ({ url }) => (url === null ? null : pageOf(url))),
  ...(["doi", "sha256"] as const).flatMap((name) => again(tables.sources, name, (row) => row[name])),
  ...again(tables.disagreements, "side", (row) => `${row.id} ${row.side} ${row.ref}`),
  ...again(tables.charts, "order", (row) => String(row.order)),
];

/** What addresses carry to know where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|_ga|cmpid)$/i;

/** The page of an address: without scheme, `www.`, fragment, last slash and what only tells where a reader came from. */
function pageOf(url: string): string {
  const [address = "", query = ""] = url.replace(/#.*$/s, "").split(/\?(.*)/s);
  const asked = query.split("&").filter((part) => part !== "" && !TRACKING.test(part.split("=")[0] ?? ""));
  const page = address.replace(/^[a-z]+:\/\/(?:www\.)?/i, "").replace(/\/+$/, "");
  const [host = "", ...path] = page.split("/");
  return [[host.toLowerCase(), ...path].join("/"), ...asked.sort()].join("?");
}

function again<T>(placed: Located<T>[], name: string, key: (row: T) => string | null): Fault[] {
  const first = new Map<string, string>();
  return placed.flatMap((p): Fault[] => {
    const own = key(p.row);
    if (own === null) return [];
    const earlier = first.get(own);
    if (earlier === undefined) first.set(own, placeOf(p));
    return earlier === undefined ? [] : [broken("duplicate", p, name, `one of its own: ${earlier} has the same`)];
  });
}
