import type { App, Files } from "../application.ts";
import { sha256 } from "./sha256.ts";

/**
 * A file of the build that exists but cannot be read now: missing, damaged or not reached. Answered 503, never with something else in its
 * place.
 */
export class AssetUnavailable extends Error {
  constructor(
    readonly path: string,
    options: ErrorOptions = {},
  ) {
    super(`${path} cannot be read`, options);
    this.name = "AssetUnavailable";
  }
}

/**
 * A file that the build left beside the Worker: exactly the bytes that were built.
 *
 * @param path below the static assets, such as `releases/history.json`
 * @param sum SHA-256 of the file in hexadecimal, from something that was built or is verified itself; without one nothing is trusted
 * @throws {AssetUnavailable} when the file is missing, not reached, or not the one that was built
 */
export async function asset(files: Files, path: string, sum: string | undefined): Promise<ArrayBuffer> {
  try {
    const response = await files.fetch(`http://assets/${path}`);
    if (!response.ok) throw new Error(`asset answered ${response.status}`);
    const bytes = await response.arrayBuffer();
    if ((await sha256(bytes)) !== sum) throw new Error("the file is not the one that was built");
    return bytes;
  } catch (cause) {
    throw new AssetUnavailable(path, { cause });
  }
}

/** A JSON file of the build, parsed. Throws AssetUnavailable as `asset` does. */
export async function assetJson<T>(files: Files, path: string, sum: string | undefined): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await asset(files, path, sum))) as T;
}

/** What reads a file of the build by its path alone: the files, and the checksums that the build knows. */
export interface Reader {
  app: Pick<App, "build">;
  files: Files;
}

/** A file of the build whose checksum stands in `build.fileSums`. Throws AssetUnavailable as `asset` does. */
export function builtFile({ app, files }: Reader, path: string): Promise<ArrayBuffer> {
  return asset(files, path, app.build.fileSums[path]);
}

/** A JSON file of the build whose checksum stands in `build.fileSums`, parsed. Throws AssetUnavailable as `asset` does. */
export function builtJson<T>({ app, files }: Reader, path: string): Promise<T> {
  return assetJson(files, path, app.build.fileSums[path]);
}
