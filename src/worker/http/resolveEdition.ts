import type { Edition } from "../../edition/edition.ts";
import { wordsOf } from "../../words/ofRelease.ts";
import type { Build, Files } from "../application.ts";
import type { Asked } from "./asked.ts";
import { type ReadState, readState } from "./readState.ts";
import { inLanguage } from "./translations.ts";

/**
 * Releases that this isolate has read, by build: they never change. What is kept is what was read, for the reason that `readOnce` gives:
 * requests that ask for one at the same time each read it.
 */
const read = new WeakMap<Build, Map<string, ReadState>>();

/**
 * What a request sees: the newest state of the data, or the release that its address pins, as it was.
 * A release is fetched from the static assets, checked by its SHA-256 on first use, and then kept by the isolate.
 *
 * @param asked a request of the newest edition
 * @param release a version that the build has, `YYYY.N.P`; undefined: nothing is pinned
 * @throws {ReleaseUnavailable} when the release's file is missing, damaged or not reached; the next request tries again
 */
export async function resolveEdition({ app, files, edition: latest }: Asked, release: string | undefined): Promise<Edition> {
  if (release === undefined) return latest;
  const pin = { pinned: release, urls: latest.urls.pinnedTo(release), words: wordsOf(release, latest.words) };
  if (release === app.catalog.release) return { ...latest, ...pin };
  const state = await frozenState(app.build, files, release);
  if (app.language === undefined) return { ...latest, ...state, ...pin };
  return { ...latest, ...state, ...(await inLanguage({ app, files }, state.catalog, app.language, release)), ...pin };
}

/** A release that exists but cannot be read now: the file is missing, damaged or not reached. */
export class ReleaseUnavailable extends Error {
  constructor(
    readonly release: string,
    options: ErrorOptions,
  ) {
    super(`release ${release} cannot be read`, options);
    this.name = "ReleaseUnavailable";
  }
}

/**
 * A release as it was frozen, in English whatever the language of the request.
 *
 * @throws {ReleaseUnavailable} when its file is missing, damaged or not reached; the next request tries again
 */
export async function frozenState(build: Build, files: Files, release: string): Promise<ReadState> {
  const known = read.get(build) ?? new Map<string, ReadState>();
  read.set(build, known);
  try {
    const state =
      known.get(release) ?? (await readState({ app: { build }, files }, `releases/${release}.json`, build.releaseSums[release]));
    const first = known.get(release) ?? state;
    known.set(release, first);
    return first;
  } catch (cause) {
    throw new ReleaseUnavailable(release, { cause });
  }
}
