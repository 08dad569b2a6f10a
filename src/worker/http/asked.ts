import type { Context } from "hono";
import type { Edition } from "../../edition/edition.ts";
import { type App, type Files, latestEdition } from "../application.ts";
import { origin } from "./origin.ts";
import { withoutTracking } from "./tracking.ts";

/** One request as everything below http sees it: what it asks for, and of which edition. Hono's context does not go further. */
export interface Asked<Q = unknown> {
  app: App;
  files: Files;
  edition: Edition;
  query: Q;
  /** The address that was asked for, without what only tracks. */
  url: URL;
  /** What the path calls the row, without the ending of a file. */
  id: string;
  /** Lets the platform finish work after the answer is sent; absent where it cannot. */
  waitUntil?: (work: Promise<unknown>) => void;
}

/** A request before anything of its query is read: of the newest state of the data. */
export function askedOf(c: Context, app: App): Asked {
  const { ASSETS: files } = (c.env ?? {}) as { ASSETS: Files };
  return {
    app,
    files,
    edition: latestEdition(app, origin(c)),
    query: {},
    url: withoutTracking(c.req.url),
    id: c.req.param("id") ?? (c.req.param("file") ?? "").replace(/\.[a-z]+$/, ""),
    ...waiting(c),
  };
}

function waiting(c: Context): Pick<Asked, "waitUntil"> {
  const execution = executionOf(c);
  return execution === undefined ? {} : { waitUntil: (work) => execution.waitUntil(work) };
}

/** The platform's context of a request. Outside workerd there is none, and Hono throws. */
export function executionOf(c: Context): Context["executionCtx"] | undefined {
  try {
    return c.executionCtx;
  } catch {
    return undefined;
  }
}
