import type { ChartSpec } from "./chartSpec.ts";

/**
 * The spec with the release in each of its links, so that what opens from a pinned picture is pinned as well.
 * The path of the chart's own page stays bare: who links to it adds the whole view.
 */
export function pinLinks({ href, ...spec }: ChartSpec, release: string): ChartSpec {
  return { href, ...(pinned(spec, `release=${release}`) as Omit<ChartSpec, "href">) };
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
