import type { Hono } from "hono";
import { SERVICES } from "../../edition/paths.ts";
import type { App } from "../application.ts";
import { askedOf } from "../http/asked.ts";
import { NOTHING_READ, readsQuery } from "../http/canonicalAddress.ts";
import { answer } from "../http/respond.ts";

/** `/embed.js`: the script for pages that hold embeds. It knows this site's address and languages, wherever a copy of it ends up. */
export function embedScript(router: Hono, app: App): void {
  readsQuery(app.build, SERVICES.script, NOTHING_READ);
  const { host, languages } = app.build;
  // Without a language a name that no element has: an empty choice would fit every element.
  const codes = languages.length === 0 ? "-" : languages.map(({ language }) => language).join("|");
  router.get(SERVICES.script, (c) => {
    const script = host.replaceAll("HOST_ORIGIN", askedOf(c, app).edition.urls.origin).replaceAll("HOST_LANGUAGES", codes);
    return answer(script, "text/javascript; charset=utf-8");
  });
}
