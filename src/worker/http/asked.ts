import type { Context } from "hono";
import type { Edition } from "../../edition/edition.ts";
import { type App, type Files, latestEdition } from "../application.ts";
import { canonicalAddress } from "./canonicalAddress.ts";
import { isWithin, type RateLimiter } from "./drawingRate.ts";
import { spokenIn } from "./languages.ts";
import { origin } from "./origin.ts";
import type { Renderer } from "./renderer.ts";

/** One request as everything below http sees it: what it asks for, and of which edition. Hono's context does not go further. */
export interface Asked<Q = unknown> {
  app: App;
  files: Files;
  /** What draws PNG files; absent where nothing does. */
  renderer?: Renderer | undefined;
  edition: Edition;
  query: Q;
  /** What was asked for, in the one spelling of its address. */
  url: URL;
  /** What the path calls the row, without the ending of a file. */
  id: string;
  /** The path of a file that belongs to it; empty where the address names none. */
  file: string;
  /** The path of the same in English. */
  path: string;
  /** Whether this reader may have a picture drawn now, by the platform's count; absent where nothing counts. */
  mayDraw?: () => Promise<boolean>;
  /** Lets the platform finish work after the answer is sent; absent where it cannot. */
  waitUntil?: (work: Promise<unknown>) => void;
}

/** What the platform binds, by the names of wrangler.toml. */
interface Bound {
  ASSETS: Files;
  RENDERER?: Renderer;
  DRAWINGS?: RateLimiter;
}

/** A request before anything of its query is read: of the newest state of the data. */
export function askedOf(c: Context, english: App): Asked {
  const app = spokenIn(c, english);
  const { ASSETS: files, RENDERER: renderer, DRAWINGS: limiter } = (c.env ?? {}) as Bound;
  return {
    app,
    files,
    renderer,
    edition: latestEdition(app, origin(c)),
    query: {},
    url: canonicalAddress(app.build, c.req.url),
    path: c.req.path,
    id: c.req.param("id") ?? (c.req.param("file") ?? "").replace(/\.[a-z]+$/, ""),
    file: c.req.param("path") ?? "",
    ...(limiter === undefined ? {} : { mayDraw: () => isWithin(limiter, c.req.header("cf-connecting-ip") ?? "") }),
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
