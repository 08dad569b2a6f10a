import type { Hono } from "hono";
import { dataPath, PAGES } from "../../../edition/paths.ts";
import type { App } from "../../application.ts";
import { plainPage } from "../../http/page.ts";
import { cite } from "../../http/permalink.ts";
import { ApiPage } from "./page.tsx";

/** `/api`: how to use the data from programs. */
export function apiPage(router: Hono, app: App): void {
  plainPage(router, app, PAGES.guide, (asked) => {
    const { edition, address } = asked;
    const { words, urls } = edition;
    const citation = cite(asked, words.api.heading, dataPath("observations"));
    return ApiPage({ edition, at: urls.origin || words.api.host, newest: app.build.releases[0], citation, address });
  });
}
