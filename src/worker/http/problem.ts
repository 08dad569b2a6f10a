import type { Edition } from "../../edition/edition.ts";
import type { Words } from "../../words/en.ts";
import type { ParameterError } from "./readQuery.ts";

/** The last part of a problem type's address, such as `not-found`. */
export type ProblemType = keyof Words["problem"]["titles"];

const STATUS = {
  "invalid-parameter": 400,
  "not-found": 404,
  "method-not-allowed": 405,
  gone: 410,
  "precondition-failed": 412,
  "range-not-satisfiable": 416,
  "internal-error": 500,
  "format-not-supported": 501,
  unavailable: 503,
  busy: 503,
  "too-many-rows": 503,
  "too-many-requests": 429,
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

/** Where a problem occurred. */
export interface Occurrence {
  edition: Pick<Edition, "words" | "urls">;
  url: URL;
}

/**
 * Answers with `application/problem+json`: type, title, status, detail, instance; errors where parameters are wrong; release, reason and
 * pinned of what is gone.
 */
export function problemJson({ edition: { urls, words }, url }: Occurrence, problem: Problem): Response {
  const { type } = problem;
  return problemAnswer({ page: urls.absolute.problem(type), title: words.problem.titles[type], url }, problem);
}

/** The same where no state of the data is at hand: `page` is the address of the page of its type, `title` what that is called. */
export function problemAnswer({ page, title, url }: { page: string; title: string; url: URL }, problem: Problem): Response {
  const body = {
    type: page,
    title,
    status: STATUS[problem.type],
    detail: problem.detail,
    instance: url.pathname.slice(0, LONGEST_ECHO),
    ...(problem.errors ? { errors: problem.errors } : {}),
    ...problem.gone,
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status: STATUS[problem.type],
    headers: { "content-type": "application/problem+json" },
  });
}

/** Answers 400 with the parameters that are wrong. */
export function invalidJson(at: Occurrence, errors: ParameterError[]): Response {
  return problemJson(at, { type: "invalid-parameter", detail: errors.map(({ detail }) => detail).join("; "), errors });
}

/** The HTTP status of a problem type. */
export function statusOf(type: ProblemType) {
  return STATUS[type];
}
