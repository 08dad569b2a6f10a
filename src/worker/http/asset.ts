import type { Context } from "hono";
import { AssetUnavailable } from "../assetUnavailable.ts";

/** A file that the build left beside the Worker, by its path below the static assets. Throws AssetUnavailable when it cannot be read. */
export async function asset(c: Context, path: string): Promise<Response> {
  try {
    const { ASSETS } = c.env as { ASSETS: { fetch: (address: string) => Promise<Response> } };
    const response = await ASSETS.fetch(`http://assets/${path}`);
    if (!response.ok) throw new Error(`asset answered ${response.status}`);
    return response;
  } catch (cause) {
    throw new AssetUnavailable(path, { cause });
  }
}

/** The same for a JSON file; one that does not parse cannot be read either. */
export async function assetJson<T>(c: Context, path: string): Promise<T> {
  const response = await asset(c, path);
  try {
    return (await response.json()) as T;
  } catch (cause) {
    throw new AssetUnavailable(path, { cause });
  }
}
