import { sValidator } from "@hono/standard-validator";
import type { Context, Hono } from "hono";
import * as v from "valibot";
import { withChecksInView } from "../../model/checksInView.ts";
import type { Site } from "../site.ts";
import { type Definition, definitionsOf, type Query } from "./definition.ts";
import { links } from "./links.ts";
import { type ParameterError, problemJson } from "./problem.ts";
import { pinnedSite } from "./resolveEdition.ts";
import { suggestion } from "./suggestion.ts";
import { vintageOf } from "./vintageQuery.ts";

/** One address of the API: its path, the parameters it knows, and what it answers. */
export interface Endpoint<Q extends Query> extends Definition {
  query: Q;
  /** `site` is the head of the data, or the release that the address pins. */
  handle: (c: Context, query: v.InferOutput<v.ObjectSchema<Q, undefined>>, site: Site) => Response | Promise<Response>;
}

/**
 * Binds validator, problem hook, description and links to a route, so that none can be forgotten.
 * Unknown, repeated, empty and malformed parameters are answered 400 before the handler runs.
 * Why: docs/decisions/0015-strict-for-machines-lenient-for-people.md
 */
export function endpoint<const Q extends Query>(app: Hono, site: Site, e: Endpoint<Q>): void {
  const known = Object.keys(e.query);
  definitionsOf(app).push(e);
  app.get(
    e.path,
    sValidator("query", v.strictObject(e.query), (result, c) => {
      if (result.success) return undefined;
      const errors = parameterErrors(site, result.error as readonly v.BaseIssue<unknown>[], known);
      return problemJson(c, site, { type: "invalid-parameter", detail: errors.map((error) => error.detail).join("; "), errors });
    }),
    async (c) => {
      const query = c.req.valid("query" as never) as Parameters<typeof e.handle>[1];
      const view = await pinnedSite(c, site, (query as { release?: string }).release);
      const seen = { ...view, catalog: withChecksInView(view.catalog, vintageOf(query as Parameters<typeof vintageOf>[0])) };
      const response = await e.handle(c, query, seen);
      const page = e.page?.replace(":id", c.req.param("id") ?? "") ?? null;
      if (response.status === 200) response.headers.set("link", links(c, view, e, page));
      return response;
    },
  );
}

/** Valibot's issues as parameter errors, the first one of each parameter. */
function parameterErrors(site: Site, issues: readonly v.BaseIssue<unknown>[], known: string[]): ParameterError[] {
  const first = new Map<string, ParameterError>();
  for (const issue of issues) {
    const parameter = String(issue.path?.[0]?.key ?? "").slice(0, 80);
    if (!first.has(parameter)) first.set(parameter, parameterError(site, parameter, issue, known));
  }
  return [...first.values()];
}

function parameterError(site: Site, parameter: string, issue: v.BaseIssue<unknown>, known: string[]): ParameterError {
  const words = site.words.problem;
  if (issue.type === "strict_object") {
    const hint = suggestion(parameter, known);
    return { parameter, detail: hint ? words.unknownWithHint(parameter, hint) : words.unknown(parameter), allowed: known };
  }
  if (issue.type === "string") return { parameter, detail: words.repeated(parameter) };
  if (issue.type === "non_empty") return { parameter, detail: words.empty(parameter) };
  const allowed = allowedIn(issue.message);
  const hint = allowed ? suggestion(String(issue.input), allowed) : null;
  const detail = hint ? words.invalidWithHint(parameter, issue.message, hint) : words.invalid(parameter, issue.message);
  return { parameter, detail, ...(allowed ? { allowed } : {}) };
}

/** The list that a message of `choice` or `choices` names. */
function allowedIn(message: string): string[] | null {
  const match = /^one (?:or more )?of (.*?)(?:, separated by commas)?$/.exec(message);
  return match ? (match[1] ?? "").split(", ") : null;
}
