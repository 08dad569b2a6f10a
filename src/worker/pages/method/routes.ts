import type { Hono } from "hono";
import { PAGES } from "../../../edition/paths.ts";
import { DEFAULT_BALANCE } from "../../../model/sensitivity.ts";
import { indexShown } from "../../../model/shown.ts";
import type { App } from "../../application.ts";
import { showing } from "../../http/corrections.ts";
import { page } from "../../http/page.ts";
import { MethodPage } from "./page.tsx";

/** `/method`. */
export function methodPage(router: Hono, app: App): void {
  page(router, app, PAGES.method, {}, ({ edition, address }) => {
    const { subject } = edition.catalog;
    const years = { from: subject.first_year, to: subject.last_year + 1 };
    return MethodPage({ edition: showing(edition, () => indexShown(edition.catalog, years, DEFAULT_BALANCE)), address });
  });
}
