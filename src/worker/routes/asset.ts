import type { Context } from "hono";

/** A file that the build left beside the Worker, by its path below the static assets. Throws when it cannot be read. */
export async function asset(c: Context, path: string): Promise<Response> {
  const { ASSETS } = c.env as { ASSETS: { fetch: (address: string) => Promise<Response> } };
  const response = await ASSETS.fetch(`http://assets/${path}`);
  if (!response.ok) throw new Error(`${path}: asset answered ${response.status}`);
  return response;
}
