import { LANGUAGE_PARAMETER } from "../../edition/languagePath.ts";
import { isDraft } from "../../model/version.ts";
import type { Asked } from "./asked.ts";

/**
 * An address of this path that always gives the same answer: pinned to the release, with everything else that the request asks for.
 * That of a draft pins nothing, and changes with it.
 */
export function permalink({ edition, url }: Pick<Asked, "edition" | "url">, path: string): string {
  const { release } = edition.catalog;
  const asked = [...url.searchParams].filter(([name]) => name !== "release" && name !== LANGUAGE_PARAMETER);
  return edition.urls.latest.absolute.at(path, isDraft(release) ? asked : [["release", release], ...asked]);
}

/** How to cite `what`, whose page or, where it has none, whose data stand at this path. */
export function cite(asked: Pick<Asked, "edition" | "url">, what: string, path: string): string {
  return asked.edition.words.site.citeAs(what, asked.edition.catalog.release, permalink(asked, path));
}
