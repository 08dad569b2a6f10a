import type { ReleaseRecord } from "../../../model/history.ts";
import type { Asked } from "../../http/asked.ts";
import { history } from "../../http/history.ts";
import { notFound } from "../../http/notFound.ts";

/** What the parameter of a release's path is. */
export const RELEASE_ID = "A release, such as 2026.1.0";

/** Answers for the release that the path names, given all of them, or 404. */
export async function withRelease(
  asked: Asked,
  tell: (released: ReleaseRecord, all: ReleaseRecord[]) => Promise<Response>,
): Promise<Response> {
  const { build } = asked.app;
  const all = await history(build, asked.files);
  const released = all.find(({ version }) => version === asked.id);
  return released ? tell(released, all) : notFound(asked, "release", build.releases);
}
