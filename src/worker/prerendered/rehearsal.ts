import { packed } from "./file.ts";
import { prerendered } from "./prerendered.ts";
import type { Table } from "./table.ts";

/**
 * Answers a reader who is not there, from a file that is none, when an isolate starts. An engine compiles a function when it is first called,
 * and the platform makes its objects when they are first needed: for a canonical address that takes as long as the answer, and nobody has to
 * wait for it. Nothing is read, kept or sent.
 *
 * @returns whether there was an answer: then all of the way to one was taken
 */
export async function rehearse(table: Table): Promise<boolean> {
  const address = "/rehearsal";
  const headers = { "accept-encoding": "br, gzip", "if-none-match": 'W/"none"' };
  const [shared = ""] = Object.keys(table.shared);
  const file = await packed({ address, shared, own: [] }, new Uint8Array(1));
  const bound = { PUBLIC_ORIGIN: table.origin, ASSETS: { fetch: async () => new Response(file) } };
  const answer = await prerendered(table, new Request(`${table.origin}${address}`, { headers }), bound);
  return answer?.status === 200 && (await answer.arrayBuffer()).byteLength === 1;
}
