import type { Context } from "hono";
import type { Site } from "../site.ts";
import { problemJson } from "./problem.ts";
import { suggestion } from "./suggestion.ts";

/** 404 for an id that nothing has, with the nearest one that something has. */
export function missing(c: Context, site: Site, noun: string, id: string, known: string[]): Response {
  const words = site.words.problem;
  const short = id.slice(0, 120);
  const hint = suggestion(short, known);
  return problemJson(c, site, {
    type: "not-found",
    detail: hint ? words.notFoundWithHint(noun, short, hint) : words.notFound(noun, short),
  });
}
