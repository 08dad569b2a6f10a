import type { ChartSpec } from "../../../model/chartSpec.ts";

/** The spec with the release in each of its links, so that what opens from a pinned picture is pinned as well. */
export function pinLinks(spec: ChartSpec, release: string): ChartSpec {
  return pinned(spec, `release=${release}`) as ChartSpec;
}

function pinned(part: unknown, query: string): unknown {
  if (Array.isArray(part)) return part.map((each) => pinned(each, query));
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, key === "href" ? link(String(value), query) : pinned(value, query)]);
  return Object.fromEntries(entries);
}

function link(href: string, query: string): string {
  const [path = "", anchor] = href.split("#");
  return `${path}${path.includes("?") ? "&" : "?"}${query}${anchor === undefined ? "" : `#${anchor}`}`;
}
