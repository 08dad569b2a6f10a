import type { StateIndex } from "../../model/stateParts.ts";
import type { App, Build } from "../application.ts";
import { AssetUnavailable, assetJson, type Reader } from "./asset.ts";
import { catalogOfParts, nothingRead, type ReadBefore } from "./partRows.ts";

/** What a state of the data gives an application or an edition: its rows, and what its charts said. */
export type ReadState = Required<Pick<App, "catalog" | "sentences">>;

/**
 * A state of the data from its index in the static assets; its parts are read from beside it when an answer needs them (`withRows`). The build
 * validated its rows; the checksums say that they are still those. States of one build share the parts in which they do not differ.
 *
 * @param path below the static assets, such as `releases/2026.1.0.json`
 * @param sum SHA-256 that the build wrote down, in hexadecimal; undefined: no file is the right one
 * @throws {AssetUnavailable} when the file is missing, damaged or not reached; the caller must not remember that
 */
export async function readState({ app: { build }, files }: Reader, path: string, sum: string | undefined): Promise<ReadState> {
  const index = await assetJson<StateIndex>(files, path, sum);
  const kept = readBefore.get(build) ?? nothingRead();
  readBefore.set(build, kept);
  try {
    return { catalog: catalogOfParts(index, path, kept), sentences: index.sentences };
  } catch (cause) {
    throw new AssetUnavailable(path, { cause });
  }
}

/** What an isolate has read of the states of a build. */
const readBefore = new WeakMap<Build, ReadBefore>();
