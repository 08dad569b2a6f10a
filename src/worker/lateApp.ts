import type { Hono } from "hono";
import type { Build, Catalogues, Files } from "./application.ts";
import { around } from "./around.ts";
import type { Head } from "./head.ts";
import { executionOf } from "./http/asked.ts";
import { routerOf } from "./http/router.ts";
import { type Addresses, readAddresses, unreadable } from "./lateAddresses.ts";

/**
 * The Worker's addresses over the head of the data. An isolate starts without a row: a tag that is still right, or an answer that was kept,
 * needs none. They are read with the first request that does and then kept. The code is there from the start, which nobody is charged for.
 * Rows that cannot be read are a 503, and the next request tries again.
 * Why: docs/decisions/0030-rows-are-read-when-they-are-needed.md
 *
 * @param head what the build says of the data: its name, and the checksum of its file
 * @param catalogues the words of the languages that the build publishes
 */
export function createLateApp(build: Build, head: Head, catalogues: Catalogues = {}): Hono {
  const router = routerOf(build);
  around(router, { build, catalog: head });
  let reading: Promise<Addresses> | undefined;
  const read = async (files: Files): Promise<Addresses> => {
    try {
      return await readAddresses({ build, catalogues }, head, files);
    } catch (cause) {
      reading = undefined;
      return unreadable(build, head, cause);
    }
  };
  router.all("*", async (c) => {
    reading ??= read((c.env as { ASSETS: Files }).ASSETS);
    const [addresses, execution] = [reading, executionOf(c)];
    // Others may wait for what this request reads, even if its reader goes away.
    execution?.waitUntil(addresses);
    const { path, raw } = c.req;
    // HEAD is answered as GET is, and what stands around drops the body.
    return (await addresses)(path).fetch(raw.method === "HEAD" ? new Request(raw, { method: "GET" }) : raw, c.env as object, execution);
  });
  return router;
}
