import { Hono } from "hono";
import { buildCatalog, type Rows } from "../model/catalog.ts";
import type { Subject } from "../model/subject.ts";
import { addresses, around } from "./app.ts";
import type { App, Files } from "./application.ts";
import { executionOf } from "./http/asked.ts";
import { errorHandlers } from "./http/errorHandlers.ts";
import { readState } from "./http/readState.ts";

/** What the Worker holds of the head of the data from its start. */
export interface Head {
  /** What this state of the data calls itself: a version, or `<next>-draft`. */
  release: string;
  subject: Subject;
  /** SHA-256 of its file, in hexadecimal. */
  sha256: string;
}

/** Where the rows of the head stand below the static assets. */
export const HEAD_FILE = "head.json";

/** A catalogue before it is read: what stands around the addresses asks for its name and subject alone, and a page that says that it cannot be read lists no charts. */
const UNREAD: Omit<Rows, "subject"> = {
  codes: [],
  sources: [],
  series: [],
  observations: [],
  pairs: [],
  charts: [],
  scale: [],
  events: [],
  mentions: [],
  coverage: [],
  disagreements: [],
  agreement: [],
  checks: [],
};

/**
 * The Worker's addresses over the head of the data, which is read when the first request needs it and then kept by the isolate. An isolate
 * starts without a row: kept answers and tags that are still right never need one. A head that cannot be read is a 503, and the next request
 * tries again.
 * Why: docs/decisions/0030-rows-are-read-when-they-are-needed.md
 */
export function createLateApp(site: Omit<App, "catalog" | "sentences">, head: Head): Hono {
  const { release, subject } = head;
  const state = { release, generation: 2, codingSigns: null, settlement: null } as const;
  const unread: App = { ...site, catalog: buildCatalog({ ...UNREAD, subject }, state) };
  const router = new Hono();
  around(router, unread);
  let reading: Promise<Hono> | undefined;
  const bound = (files: Files): Promise<Hono> => {
    reading ??= bind(site, head, files).catch((cause: unknown) => {
      reading = undefined;
      throw cause;
    });
    return reading;
  };
  router.all("*", async (c) => {
    const [execution, ready] = [executionOf(c), bound((c.env as { ASSETS: Files }).ASSETS)];
    // Others may wait for what this request reads, even if its reader goes away.
    execution?.waitUntil(ready.catch(() => {}));
    const { raw } = c.req;
    // HEAD is answered as GET, and what stands around drops the body.
    return (await ready).fetch(raw.method === "HEAD" ? new Request(raw, { method: "GET" }) : raw, c.env as object, execution);
  });
  errorHandlers(router, unread);
  return router;
}

async function bind(site: Omit<App, "catalog" | "sentences">, head: Head, files: Files): Promise<Hono> {
  const router = new Hono();
  addresses(router, { ...site, ...(await readState(files, HEAD_FILE, head.sha256)) });
  return router;
}
