import type { Context, Hono } from "hono";
import type { App } from "../application.ts";
import { askedOf } from "./asked.ts";
import { AssetUnavailable } from "./asset.ts";
import { TooManyDrawings } from "./drawingRate.ts";
import { Busy } from "./drawingTurn.ts";
import { METHODS } from "./headers.ts";
import { spokenIn } from "./languages.ts";
import { TooManyRows } from "./partRows.ts";
import { type ProblemType, problemJson } from "./problem.ts";
import { problemFor } from "./problemFor.ts";
import { RendererUnavailable } from "./renderer.ts";
import { ReleaseUnavailable } from "./resolveEdition.ts";
import { movedForGood } from "./respond.ts";

/** Letters of a path and of a method that a problem repeats at most. */
const [LONGEST_PATH, LONGEST_METHOD] = [200, 40];

/** Seconds after which a file that cannot be read now may be asked for again. */
const RETRY_AFTER = "60";

/** Seconds after which those who waited for a picture have theirs. */
const DRAWN_AFTER = "5";

/**
 * Answers whatever no route answers: other methods on known paths (405), unknown paths (404, or 308 where only the slash at the end is too much) and our own faults (500, 503).
 * Machines get problem details, people a page.
 */
export function errorHandlers(router: Hono, app: App): void {
  const problem = (c: Context, type: ProblemType, detail: string, headers?: Record<string, string>) =>
    problemFor(c, app, type, detail, headers);
  const wordsOf = (c: Context) => spokenIn(c, app).words.problem;
  router.notFound((c) => withoutSlash(c) ?? problem(c, "not-found", wordsOf(c).noPage(new URL(c.req.url).pathname.slice(0, LONGEST_PATH))));
  router.onError((error, c) => {
    const words = wordsOf(c);
    if (error instanceof Busy) return problem(c, "busy", words.busy, { "retry-after": DRAWN_AFTER });
    if (error instanceof TooManyDrawings) return problem(c, "too-many-requests", words.tooMany, { "retry-after": RETRY_AFTER });
    if (error instanceof TooManyRows) return problem(c, "too-many-rows", words.tooManyRows);
    console.error(error);
    if (error instanceof ReleaseUnavailable)
      return problem(c, "unavailable", words.unavailable(error.release), { "retry-after": RETRY_AFTER });
    if (error instanceof AssetUnavailable) return problem(c, "unavailable", words.unavailableFile, { "retry-after": RETRY_AFTER });
    if (error instanceof RendererUnavailable) return problem(c, "unavailable", words.unavailableRenderer, { "retry-after": RETRY_AFTER });
    return problem(c, "internal-error", words.internal);
  });
  for (const path of new Set(router.routes.filter(({ method }) => method === "GET").map((route) => route.path))) {
    router.all(path, (c) => {
      const allow = METHODS.join(", ");
      if (c.req.method === "OPTIONS") return new Response(null, { status: 204, headers: { allow } });
      const detail = wordsOf(c).method(c.req.method.slice(0, LONGEST_METHOD), allow);
      const response = problemJson(askedOf(c, app), { type: "method-not-allowed", detail });
      response.headers.set("allow", allow);
      return response;
    });
  }
}

/** Sends an address with one slash too many at its end on to the one without it; null for every other. */
function withoutSlash(c: Context): Response | null {
  const { pathname, search } = new URL(c.req.url);
  // A path that begins with two slashes would lead to another host.
  const [, path] = /^(\/[^/\\].*[^/])\/$/.exec(pathname) ?? [];
  return path === undefined || !["GET", "HEAD"].includes(c.req.method) ? null : movedForGood(`${path}${search}`);
}
