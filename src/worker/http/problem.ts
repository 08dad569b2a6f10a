import type { Context } from "hono";
import type { Site } from "../site.ts";
import { origin } from "./origin.ts";

export type ProblemType = keyof Site["words"]["problem"]["titles"];

/** One parameter that is wrong. */
export interface ParameterError {
  parameter: string;
  detail: string;
  /** What the parameter, or the address, allows; absent when that is no list. */
  allowed?: string[];
}

const STATUS = {
  "invalid-parameter": 400,
  "not-found": 404,
  "method-not-allowed": 405,
  gone: 410,
  "internal-error": 500,
  "format-not-supported": 501,
  unavailable: 503,
} as const;

/** Letters of the request's path that a problem repeats at most. */
const LONGEST_ECHO = 500;

/** RFC 9457 problem details. */
export interface Problem {
  type: ProblemType;
  detail: string;
  errors?: ParameterError[];
  /** Of something withdrawn: the release that withdrew it, why, and the address where it still is. */
  gone?: { release: string; reason: string | null; pinned: string };
}

/** Answers with `application/problem+json`: type, title, status, detail, instance; errors where parameters are wrong; release, reason and pinned of what is gone. */
export function problemJson(c: Context, site: Site, problem: Problem): Response {
  const body = {
    type: `${origin(c)}/problems/${problem.type}`,
    title: site.words.problem.titles[problem.type],
    status: STATUS[problem.type],
    detail: problem.detail,
    instance: new URL(c.req.url).pathname.slice(0, LONGEST_ECHO),
    ...(problem.errors ? { errors: problem.errors } : {}),
    ...problem.gone,
  };
  return c.body(`${JSON.stringify(body, null, 2)}\n`, STATUS[problem.type], {
    "content-type": "application/problem+json",
  });
}

export function statusOf(type: ProblemType) {
  return STATUS[type];
}
