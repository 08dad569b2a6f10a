import type { Hono } from "hono";
import type { App } from "../application.ts";
import { failsIfMatch } from "./etag.ts";
import { spokenIn } from "./languages.ts";
import { problemFor } from "./problemFor.ts";

/**
 * Answers 412 in the place of what would have status 200, where If-Match names another state of it. Any other answer stays, as RFC 9110 has it
 * (13.2.1), and that is known only once there is one. What answers sooner, a tag that is right or a kept answer, leaves such requests to this
 * (13.2.2: If-Match comes before If-None-Match, and both before a range). If-Unmodified-Since is passed over: no answer has a date.
 */
export function preconditions(router: Hono, app: App): void {
  router.use(async (c, next) => {
    await next();
    if (c.res.status !== 200 || !failsIfMatch(c, app)) return;
    const { unmatched } = spokenIn(c, app).words.problem;
    const problem = problemFor(c, app, "precondition-failed", unmatched);
    // Hono would give it the headers of the answer that it replaces.
    c.res = undefined;
    c.res = problem;
  });
}
