import type { Hono } from "hono";
import { SERVICES } from "../../edition/paths.ts";
import type { App } from "../application.ts";
import { askedOf } from "../http/asked.ts";
import { NOTHING_READ, readsQuery } from "../http/canonicalAddress.ts";
import { answer } from "../http/respond.ts";

/** `/embed.js`: the script for pages that hold embeds. It knows this site's address, wherever a copy of it ends up. */
export function embedScript(router: Hono, app: App): void {
  readsQuery(app.build, SERVICES.script, NOTHING_READ);
  router.get(SERVICES.script, (c) =>
    answer(app.build.host.replaceAll("HOST_ORIGIN", askedOf(c, app).edition.urls.origin), "text/javascript; charset=utf-8"),
  );
}
