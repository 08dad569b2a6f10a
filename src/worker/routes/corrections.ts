import type { Context } from "hono";
import { type Correction, correctionsSince } from "../../model/correction.ts";
import type { Site } from "../site.ts";
import { history } from "./history.ts";
import { ReleaseUnavailable } from "./release.ts";

/** What later releases changed of the rows of the pinned one; nothing is read when it is the newest, or when nothing is pinned. */
export async function correctionsOf(c: Context, { build, pinned }: Site): Promise<Correction[]> {
  if (pinned === null || pinned === build.releases[0]) return [];
  try {
    return correctionsSince(await history(c, build), pinned);
  } catch (cause) {
    throw new ReleaseUnavailable(pinned, { cause });
  }
}
