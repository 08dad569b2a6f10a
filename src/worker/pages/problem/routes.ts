import type { Hono } from "hono";
import { PAGES } from "../../../edition/paths.ts";
import type { App } from "../../application.ts";
import { plainPage, problemPage } from "../../http/page.ts";
import { type ProblemType, statusOf } from "../../http/problem.ts";
import { ProblemsPage } from "./index.tsx";
import { ProblemTypePage } from "./page.tsx";

/** Letters of an unknown type that the answer repeats at most. */
const LONGEST_ECHO = 120;

/** `/problems`, all types of problems, and `/problems/{slug}`, the page of each. */
export function problemPages(router: Hono, app: App): void {
  plainPage(router, app, PAGES.problems, ({ edition, address }) => ProblemsPage({ edition, address }));
  plainPage(router, app, PAGES.problem, (asked) => {
    const { edition, id, address } = asked;
    const { titles, notFound } = edition.words.problem;
    if (!Object.hasOwn(titles, id)) return problemPage(asked, "not-found", [notFound("problem", id.slice(0, LONGEST_ECHO))]);
    const type = id as ProblemType;
    return ProblemTypePage({ edition, type, status: statusOf(type), address });
  });
}
