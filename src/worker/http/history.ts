import type { ReleaseRecord } from "../../model/history.ts";
import { builtJson } from "./asset.ts";
import { readOnce } from "./readOnce.ts";

/** All releases with what they changed, newest first: read on demand from the static assets, never at start. */
export const history = readOnce((build, files) => builtJson<ReleaseRecord[]>({ app: { build }, files }, "releases/history.json"));
