import type { Catalog } from "../../../model/catalog.ts";
import { releaseDifference, type ToldDifference } from "../../../model/releaseDifference.ts";
import type { Asked } from "../../http/asked.ts";
import { history } from "../../http/history.ts";
import { frozenState } from "../../http/resolveEdition.ts";
import { inLanguage } from "../../http/translations.ts";

/** What two releases of the build do not share, with the reasons that those between gave. Rows of both may have to be read: `withRows`. */
export async function between(
  { app: { build }, files }: Pick<Asked, "app" | "files">,
  [since, until]: Releases,
): Promise<ToldDifference[]> {
  const releases = await history(build, files);
  const [before, after] = [await frozenState(build, files, since), await frozenState(build, files, until)];
  return releaseDifference(before.catalog, after.catalog, releases);
}

/** The earlier and the later one. */
type Releases = readonly [since: string, until: string];

/** A release with its texts in the language of a request, and the language that they are in: null where that is the page's own. */
export async function toldRelease(
  { app, files }: Pick<Asked, "app" | "files">,
  release: string,
): Promise<{ catalog: Catalog; lang: "en" | null }> {
  const { catalog } = await frozenState(app.build, files, release);
  if (app.language === undefined) return { catalog, lang: null };
  const translated = await inLanguage({ app, files }, catalog, app.language, release);
  return { catalog: translated.catalog, lang: translated.catalog === catalog ? "en" : null };
}
