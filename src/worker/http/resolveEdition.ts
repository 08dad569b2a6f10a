import type { Context } from "hono";
import * as v from "valibot";
import { loadFrozen } from "../../tables/catalog.ts";
import type { FrozenState } from "../../tables/frozenState.ts";
import type { Site } from "../site.ts";
import { asset } from "./asset.ts";
import { choice } from "./parameters.ts";
import { checksum } from "./sha256.ts";

/** Releases that this isolate has read, by site: they never change, so each is fetched and validated once. */
const read = new WeakMap<Site["build"], Map<string, Promise<Frozen>>>();

/** A frozen release: its rows, and what its charts said. */
type Frozen = Required<Pick<Site, "catalog" | "sentences">>;

/** The parameter `release`: a frozen release, whose answers stay the same for ever. */
export function releaseParameter(site: Site) {
  const names = site.build.releases as [string, ...string[]];
  const description = "A frozen release: its numbers and words stay as they were.";
  return v.optional(
    names.length > 0
      ? choice(names, description)
      : v.pipe(
          v.string(),
          v.check(() => false, "one of no release"),
          v.description(description),
        ),
  );
}

/** The site as the release had it. The file is read on demand from the static assets; throws ReleaseUnavailable when it cannot be. */
export async function pinnedSite(c: Context, site: Site, release: string | undefined): Promise<Site> {
  if (release === undefined) return site;
  if (release === site.catalog.release) return { ...site, pinned: release };
  const known = read.get(site.build) ?? new Map<string, Promise<Frozen>>();
  read.set(site.build, known);
  const frozen = known.get(release) ?? fetchRelease(c, site, release);
  known.set(release, frozen);
  try {
    return { ...site, ...(await frozen), pinned: release };
  } catch (cause) {
    known.delete(release);
    throw new ReleaseUnavailable(release, { cause });
  }
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

async function fetchRelease(c: Context, { build }: Site, release: string): Promise<Frozen> {
  const bytes = await (await asset(c, `releases/${release}.json`)).arrayBuffer();
  if ((await checksum(bytes)) !== build.releaseSums[release]) throw new Error("the file is not the one that was built");
  const { files, codingSigns, settlement, sentences } = JSON.parse(new TextDecoder().decode(bytes)) as FrozenState;
  return { catalog: loadFrozen(files, release, codingSigns, settlement), sentences };
}
