import { releaseDifference, type ToldDifference } from "../../../model/releaseDifference.ts";
import type { App, Files } from "../../application.ts";
import { history } from "../../http/history.ts";
import { frozenState } from "../../http/resolveEdition.ts";

/** What two releases of the build do not share, with the reasons that those between gave. Rows of both may have to be read: `withRows`. */
export async function between({ build }: Pick<App, "build">, files: Files, since: string, until: string): Promise<ToldDifference[]> {
  const releases = await history(build, files);
  const [before, after] = [await frozenState(build, files, since), await frozenState(build, files, until)];
  return releaseDifference(before.catalog, after.catalog, releases);
}
