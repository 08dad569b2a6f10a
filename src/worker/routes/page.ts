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
 * What a page's address asks for. Pages ignore parameters that they do not know (`utm_source`) and `all` from a form's open choice;
 * an invalid value of a known one is answered 400. `asked` holds the values as they stand in the address.
 */
export function withQuery<S extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  c: Context,
  site: Site,
  schema: S,
  answer: (query: v.InferOutput<S>, asked: Record<string, string>) => Response,
): Response {
  const entries = Object.entries(c.req.queries()).filter(
    ([key, values]) => key in schema.entries && !(key !== "collection" && values[0] === "all"),
  );
  const asked = Object.fromEntries(entries.map(([key, values]) => [key, values.length === 1 ? values[0] : values]));
  const result = v.safeParse(schema, asked);
  if (result.success) return answer(result.output, asked as Record<string, string>);
  const words = site.words.problem;
  const details = result.issues.map((issue) => words.invalid(String(issue.path?.[0]?.key), issue.message));
  return problemPage(c, site, "invalid-parameter", details);
}

/** The view of the data that a page's address asks for. */
export function withVintage(c: Context, site: Site, answer: (vintage: Vintage) => Response): Response {
  return withQuery(c, site, v.object(vintageQuery), (query) => answer(vintageOf(query)));
}
