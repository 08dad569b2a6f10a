import type { Context } from "hono";
import type { Site } from "../site.ts";
import { origin } from "./origin.ts";

/** The address of a path that keeps answering the same: with the release, and with what else this request asks for. A draft has none. */
export function permalink(c: Context, site: Pick<Site, "catalog">, path: string): string {
  const { release } = site.catalog;
  const asked = [...new URL(c.req.url).searchParams].filter(([name]) => name !== "release");
  const query = new URLSearchParams(release.endsWith("-draft") ? asked : [["release", release], ...asked]);
  return `${origin(c)}${path}${query.size === 0 ? "" : `?${query}`}`;
}

/** How to cite `what`, which has its page, or else its data, at this path. */
export function cite(c: Context, site: Pick<Site, "catalog" | "words">, what: string, path: string): string {
  return site.words.site.citeAs(what, site.catalog.release, permalink(c, site, path));
}
