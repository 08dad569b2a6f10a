import type { Context } from "hono";
import * as v from "valibot";
import type { Vintage } from "../../model/vintage.ts";
import { page } from "../render/pages/layout.tsx";
import { ProblemPage } from "../render/pages/problem.tsx";
import type { Site } from "../site.ts";
import { CACHE } from "./cache.ts";
import { origin } from "./origin.ts";
import { type ProblemType, statusOf } from "./problem.ts";
import { vintageOf, vintageQuery } from "./vintage.ts";

/** The address of a page without its query. */
export function addressOf(c: Context): string {
  return `${origin(c)}${new URL(c.req.url).pathname}`;
}

export function html(c: Context, body: unknown): Response {
  c.header("cache-control", CACHE.page);
  return c.html(page(body));
}

export function problemPage(c: Context, site: Site, type: ProblemType, details: string[]): Response {
  c.header("cache-control", type === "not-found" ? "public, max-age=60" : "no-store");
  return c.html(page(ProblemPage({ site, title: site.words.problem.titles[type], details, address: addressOf(c) })), statusOf(type));
}

/**
 * The view of the data that a page's address asks for. Pages ignore parameters they do not know (`utm_source`);
 * an invalid value of a known one is answered 400.
 */
export function withVintage(c: Context, site: Site, answer: (vintage: Vintage) => Response): Response {
  const asked = Object.fromEntries(Object.entries(c.req.queries()).map(([key, all]) => [key, all.length === 1 ? all[0] : all]));
  const result = v.safeParse(v.object(vintageQuery), asked);
  if (result.success) return answer(vintageOf(result.output));
  const words = site.words.problem;
  return problemPage(
    c,
    site,
    "invalid-parameter",
    result.issues.map((issue) => words.invalid(String(issue.path?.[0]?.key), issue.message)),
  );
}
