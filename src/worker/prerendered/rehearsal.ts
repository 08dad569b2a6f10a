import { PAGES, SERVICES } from "../../edition/paths.ts";
import type { Files } from "../application.ts";
import { packed } from "./file.ts";
import { prerendered } from "./prerendered.ts";
import type { Table } from "./table.ts";
import { bound, volumeOf } from "./volume.ts";

/**
 * Answers a reader who is not there, from a file that is none, when an isolate starts: once from a file of an address' own, once from a
 * volume. An engine compiles a function or a pattern when it is first called, and the platform makes its objects when they are first needed:
 * for a canonical address that takes as long as the answer, and nobody has to wait for it. Nothing is read, kept or sent.
 *
 * The reader has the answer already: at a start the platform makes no answer that has a body.
 *
 * @returns whether there were answers: then all of the way to one was taken
 */
export async function rehearse(table: Table): Promise<boolean> {
  // As another build: what is kept of it is nobody's answer.
  const rehearsed = { ...table };
  const [shared] = Object.keys(table.shared);
  if (shared === undefined) return false;
  const chart = encodeURIComponent(`${table.origin}${PAGES.chart.replace(":id", "chart")}`);
  for (const address of [PAGES.home, `${SERVICES.oembed}?url=${chart}&format=json`]) {
    const request = new Request(`${table.origin}${address}`, { headers: { "accept-encoding": "br, gzip", "if-none-match": "*" } });
    const own = await packed({ address, shared, own: [] }, new Uint8Array(1));
    const file = volumeOf(address) === null ? own : bound(new Map([[address, own]]));
    const files = { fetch: async () => ({ ok: true, arrayBuffer: async () => file.buffer }) } as unknown as Files;
    const answer = await prerendered(rehearsed, request, { PUBLIC_ORIGIN: table.origin, ASSETS: files });
    if (answer?.status !== 304) return false;
  }
  return true;
}
