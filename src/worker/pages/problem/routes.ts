import type { Hono } from "hono";
import { addressOf, html, problemPage } from "../../http/page.ts";
import { type ProblemType, statusOf } from "../../http/problem.ts";
import type { Site } from "../../site.ts";
import { ProblemTypePage } from "./page.tsx";

/** `/problems/{slug}`: the page of each type of problem. */
export function problemPages(app: Hono, site: Site): void {
  app.get("/problems/:slug", (c) => {
    const slug = c.req.param("slug");
    if (!Object.hasOwn(site.words.problem.titles, slug)) {
      return problemPage(c, site, "not-found", [site.words.problem.notFound("problem", slug.slice(0, 120))]);
    }
    const type = slug as ProblemType;
    return html(c, ProblemTypePage({ site, type, status: statusOf(type), address: addressOf(c) }));
  });
}
