import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { API } from "../../edition/paths.ts";
import type { App } from "../application.ts";
import { askedOf } from "./asked.ts";
import { problemPage } from "./page.ts";
import { type ProblemType, problemJson } from "./problem.ts";

/** What machines are answered. */
const MACHINES = "application/problem+json";

/** What is answered in the place of what was asked for: problem details to machines, a page to people. */
export function problemFor(c: Context, app: App, type: ProblemType, detail: string, headers: Record<string, string> = {}): Response {
  const asked = askedOf(c, app);
  const response = isForMachines(asked.url, c) ? problemJson(asked, { type, detail }) : problemPage(asked, type, [detail]);
  for (const [name, value] of Object.entries({ vary: "accept", ...headers })) response.headers.set(name, value);
  return response;
}

/** Data addresses answer machines; everywhere else the reader's Accept header decides. */
function isForMachines({ pathname }: URL, c: Context): boolean {
  if (pathname.startsWith(API) || /\.(?:json|csv|svg|png|atom)$/.test(pathname)) return true;
  return accepts(c, { header: "Accept", supports: ["text/html", MACHINES], default: MACHINES }) === MACHINES;
}
