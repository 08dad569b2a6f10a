import type { Hono } from "hono";
import { origin } from "../http/origin.ts";
import type { Site } from "../site.ts";

/** `/embed.js`: the script for pages that hold embeds. It knows this site's address, wherever a copy of it ends up. */
export function embedScript(app: Hono, { build }: Site): void {
  app.get("/embed.js", (c) => {
    return c.body(build.host.replaceAll("HOST_ORIGIN", origin(c)), 200, { "content-type": "text/javascript; charset=utf-8" });
  });
}
