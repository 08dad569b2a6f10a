import type { ReleaseRecord } from "../../model/history.ts";
import type { Build, Files } from "../application.ts";
import { assetJson } from "./asset.ts";

/** The histories that this isolate has read, by build: each is fetched once. */
const read = new WeakMap<Build, Promise<ReleaseRecord[]>>();

/** All releases with what they changed, newest first: read on demand from the static assets, never at start. */
export function history(build: Build, files: Files): Promise<ReleaseRecord[]> {
  const known = read.get(build) ?? assetJson<ReleaseRecord[]>(files, "releases/history.json");
  read.set(build, known);
  known.catch(() => read.delete(build));
  return known;
}
