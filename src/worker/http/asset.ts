import type { Files } from "../application.ts";

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

/** A file that the build left beside the Worker, by its path below the static assets. Throws AssetUnavailable when it cannot be read. */
export async function asset(files: Files, path: string): Promise<Response> {
  try {
    const response = await files.fetch(`http://assets/${path}`);
    if (!response.ok) throw new Error(`asset answered ${response.status}`);
    return response;
  } catch (cause) {
    throw new AssetUnavailable(path, { cause });
  }
}

/** A JSON file of the build. Throws AssetUnavailable when it cannot be read, or does not parse. */
export async function assetJson<T>(files: Files, path: string): Promise<T> {
  const response = await asset(files, path);
  try {
    return (await response.json()) as T;
  } catch (cause) {
    throw new AssetUnavailable(path, { cause });
  }
}
