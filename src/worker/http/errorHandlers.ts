import type { Context, Hono } from "hono";
import { AssetUnavailable } from "../assetUnavailable.ts";
import type { Site } from "../site.ts";
import { METHODS } from "./headers.ts";
import { problemPage } from "./page.ts";
import { problemJson } from "./problem.ts";
import { ReleaseUnavailable } from "./resolveEdition.ts";

/** What is left over: other methods on known paths, unknown paths, faults of ours. Machines get problem details, people a page. */
export function fallback(app: Hono, site: Site): void {
  const words = site.words.problem;
  const paths = () => new Set(app.routes.filter((route) => route.method === "GET").map((route) => route.path));
  app.notFound((c) => {
    c.header("vary", "accept");
    const path = new URL(c.req.url).pathname;
    const detail = words.noPage(path.slice(0, 200));
    return forMachines(c) ? problemJson(c, site, { type: "not-found", detail }) : problemPage(c, site, "not-found", [detail]);
  });
  app.onError((error, c) => {
    console.error(error);
    c.header("vary", "accept");
    if (error instanceof ReleaseUnavailable || error instanceof AssetUnavailable) {
      const detail = error instanceof ReleaseUnavailable ? words.unavailable(error.release) : words.unavailableFile;
      c.header("retry-after", "60");
      return forMachines(c) ? problemJson(c, site, { type: "unavailable", detail }) : problemPage(c, site, "unavailable", [detail]);
    }
    return forMachines(c)
      ? problemJson(c, site, { type: "internal-error", detail: words.internal })
      : problemPage(c, site, "internal-error", [words.internal]);
  });
  for (const path of paths()) {
    app.all(path, (c) => {
      c.header("allow", METHODS.join(", "));
      if (c.req.method === "OPTIONS") return c.body(null, 204);
      return problemJson(c, site, { type: "method-not-allowed", detail: words.method(c.req.method.slice(0, 40), METHODS.join(", ")) });
    });
  }
}

/** Data addresses answer machines; everywhere else the reader's Accept header decides. */
function forMachines(c: Context): boolean {
  const path = new URL(c.req.url).pathname;
  return path.startsWith("/v1") || /\.(?:json|csv|svg|png|atom)$/.test(path) || !(c.req.header("accept") ?? "").includes("text/html");
}
