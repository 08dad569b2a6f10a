import type { Hono } from "hono";
import { SERVICES } from "../../edition/paths.ts";
import { names } from "../../words/en/names.ts";
import { ELEMENT } from "../../words/naming.ts";
import type { App } from "../application.ts";
import { askedOf } from "../http/asked.ts";
import { NOTHING_READ, readsQuery } from "../http/canonicalAddress.ts";
import { answer } from "../http/respond.ts";

/** `/embed.js`: the script for pages that hold embeds. It knows this site's address, name and languages, wherever a copy of it ends up. */
export function embedScript(router: Hono, app: App): void {
  readsQuery(app.build, SERVICES.script, NOTHING_READ);
  const { host, languages } = app.build;
  // Without a language a name that no element has: an empty choice would fit every element.
  const codes = languages.length === 0 ? "-" : languages.map(({ language }) => language).join("|");
  const named = host.replaceAll("HOST_LANGUAGES", codes).replaceAll("HOST_ELEMENT", ELEMENT).replaceAll("HOST_NAME", inScript(names.site));
  router.get(SERVICES.script, (c) => {
    const script = named.replaceAll("HOST_ORIGIN", askedOf(c, app).edition.urls.origin);
    return answer(script, "text/javascript; charset=utf-8");
  });
}

/** A text as it may stand in any string of a script. */
function inScript(text: string): string {
  return text.replace(/[^A-Za-z0-9 ]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
