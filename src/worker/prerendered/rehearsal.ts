import { PAGES } from "../../edition/paths.ts";
import type { Files } from "../application.ts";
import { packed } from "./file.ts";
import { prerendered } from "./prerendered.ts";
import type { Table } from "./table.ts";

/**
 * Answers a reader who is not there, from a file that is none, when an isolate starts. An engine compiles a function when it is first called,
 * and the platform makes its objects when they are first needed: for a canonical address that takes as long as the answer, and nobody has to
 * wait for it. Nothing is read, kept or sent.
 *
 * The reader has the answer already: at a start the platform makes no answer that has a body.
 *
 * @returns whether there was an answer: then all of the way to one was taken
 */
export async function rehearse(table: Table): Promise<boolean> {
  const address = PAGES.home;
  const request = new Request(`${table.origin}${address}`, { headers: { "accept-encoding": "br, gzip", "if-none-match": "*" } });
  const [shared = ""] = Object.keys(table.shared);
  const file = await packed({ address, shared, own: [] }, new Uint8Array(1));
  const files = { fetch: async () => ({ ok: true, arrayBuffer: async () => file.buffer }) } as unknown as Files;
  const answer = await prerendered(table, request, { PUBLIC_ORIGIN: table.origin, ASSETS: files });
  return answer?.status === 304;
}
