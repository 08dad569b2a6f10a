import type { Hono } from "hono";
import { PAGES } from "../../../edition/paths.ts";
import type { App } from "../../application.ts";
import { plainPage } from "../../http/page.ts";
import { GlossaryPage } from "./page.tsx";

/** `/glossary`. */
export function glossaryPage(router: Hono, app: App): void {
  plainPage(router, app, PAGES.glossary, ({ edition, address }) => GlossaryPage({ edition, address }));
}
