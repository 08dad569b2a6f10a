import type { Asked } from "./asked.ts";

/** The address of a path that keeps answering the same: with the release, and with what else this request asks for. A draft has none. */
export function permalink({ edition, url }: Pick<Asked, "edition" | "url">, path: string): string {
  const { release } = edition.catalog;
  const asked = [...url.searchParams].filter(([name]) => name !== "release");
  const query = new URLSearchParams(release.endsWith("-draft") ? asked : [["release", release], ...asked]);
  return `${edition.urls.origin}${path}${query.size === 0 ? "" : `?${query}`}`;
}

/** How to cite `what`, which has its page, or else its data, at this path. */
export function cite(asked: Pick<Asked, "edition" | "url">, what: string, path: string): string {
  return asked.edition.words.site.citeAs(what, asked.edition.catalog.release, permalink(asked, path));
}
