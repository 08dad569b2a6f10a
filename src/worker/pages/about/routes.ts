import type { Hono } from "hono";
import { PAGES } from "../../../edition/paths.ts";
import type { App } from "../../application.ts";
import { plainPage } from "../../http/page.ts";
import { AboutPage } from "./page.tsx";

/** `/about`. */
export function aboutPage(router: Hono, app: App): void {
  plainPage(router, app, PAGES.about, ({ edition, address }) => AboutPage({ edition, address, build: app.build }));
}
