import type { Context } from "hono";
import * as v from "valibot";
import { withChecksInView } from "../../model/checksInView.ts";
import type { Vintage } from "../../model/vintage.ts";
import { carry } from "../frame/keepViewInLinks.ts";
import { page } from "../frame/layout.tsx";
import { ProblemPage } from "../frame/problem.tsx";
import type { Site } from "../site.ts";
import { correctionsOf } from "./corrections.ts";
import { LICENSE } from "./envelope.ts";
import { origin } from "./origin.ts";
import { type ProblemType, statusOf } from "./problem.ts";
import { pinnedSite } from "./resolveEdition.ts";
import { viewQuery, vintageOf, vintageQuery } from "./vintageQuery.ts";

/** The address of a page without its query. */
export function addressOf(c: Context): string {
  return `${origin(c)}${new URL(c.req.url).pathname}`;
}

/** Answers with a page; what its address pins is carried on by its links. */
export function html(c: Context, body: unknown): Response {
  return c.html(carry(page(body), c.get("view") ?? ""));
}

/** Answers with a page that says what is wrong, and, where there is one, the address that helps. */
export function problemPage(
  c: Context,
  site: Site,
  type: ProblemType,
  details: string[],
  link?: { href: string; label: string },
): Response {
  return c.html(page(ProblemPage({ site, title: site.words.problem.titles[type], details, link })), statusOf(type));
}

/** What a page shows: the site, pinned where the address says so, and the sources that count. */
export interface View {
  site: Site;
  vintage: Vintage;
  /** The query that asks for the same view again. */
  query: string;
}

/**
 * What a page's address asks for. Pages ignore parameters that they do not know (`utm_source`) and what a form leaves open (`all`, empty);
 * an invalid value of a known one is answered 400. `asked` holds the values as they stand in the address.
 */
export async function withQuery<S extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  c: Context,
  site: Site,
  schema: S,
  answer: (query: v.InferOutput<S>, view: View, asked: Record<string, string>) => Response,
): Promise<Response> {
  const whole = v.object({ ...schema.entries, ...vintageQuery(site) });
  const entries = Object.entries(c.req.queries()).filter(
    ([key, values]) => key in whole.entries && values[0] !== "" && (key === "collection" || values[0] !== "all"),
  );
  const asked = Object.fromEntries(entries.map(([key, values]) => [key, values.length === 1 ? values[0] : values]));
  const result = v.safeParse(whole, asked);
  if (!result.success) {
    const words = site.words.problem;
    const details = result.issues.map((issue) => words.invalid(String(issue.path?.[0]?.key), issue.message));
    return problemPage(c, site, "invalid-parameter", details);
  }
  const { release, ...rest } = result.output as { release?: string };
  const pinned = await pinnedSite(c, site, release);
  const vintage = vintageOf(rest);
  const view = viewQuery(pinned, vintage);
  c.set("view", view);
  const response = answer(
    result.output as v.InferOutput<S>,
    { site: { ...(await announced(c, pinned)), catalog: withChecksInView(pinned.catalog, vintage) }, vintage, query: view },
    asked as Record<string, string>,
  );
  if (response.status === 200) response.headers.set("link", pageLinks(c, pinned, asked as Record<string, string>));
  return response;
}

/** How to cite a page, with what it was asked for and without what it ignores; and the license. */
function pageLinks(c: Context, { catalog }: Site, { release: _, ...asked }: Record<string, string>): string {
  const pin = catalog.release.endsWith("-draft") ? {} : { release: catalog.release };
  const query = new URLSearchParams({ ...pin, ...asked });
  return `<${addressOf(c)}${query.size === 0 ? "" : `?${query}`}>; rel="cite-as", <${LICENSE}>; rel="license"`;
}

/** A pinned site with what it has to say of itself: what was corrected since, and the way to the newest numbers. */
async function announced(c: Context, site: Site): Promise<Site> {
  if (site.pinned === null) return site;
  const url = new URL(c.req.url);
  url.searchParams.delete("release");
  return { ...site, corrections: await correctionsOf(c, site), head: `${url.pathname}${url.search}` };
}

/** The view of the data that a page's address asks for. */
export function withView(c: Context, site: Site, answer: (view: View) => Response): Promise<Response> {
  return withQuery(c, site, v.object({}), (_, view) => answer(view));
}
