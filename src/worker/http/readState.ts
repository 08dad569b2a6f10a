import { type BuiltState, builtCatalog } from "../../model/builtState.ts";
import type { App, Files } from "../application.ts";
import { AssetUnavailable, assetJson } from "./asset.ts";

/** What a state of the data gives an application or an edition: its rows, and what its charts said. */
export type ReadState = Required<Pick<App, "catalog" | "sentences">>;

/**
 * A state of the data from its file in the static assets. The build validated its rows; the checksum says that they are still those.
 *
 * @param path below the static assets, such as `releases/2026.1.0.json`
 * @param sum SHA-256 that the build wrote down, in hexadecimal; undefined: no file is the right one
 * @throws {AssetUnavailable} when the file is missing, damaged or not reached; the caller must not remember that
 */
export async function readState(files: Files, path: string, sum: string | undefined): Promise<ReadState> {
  const state = await assetJson<BuiltState>(files, path, sum);
  try {
    return { catalog: builtCatalog(state), sentences: state.sentences };
  } catch (cause) {
    throw new AssetUnavailable(path, { cause });
  }
}
