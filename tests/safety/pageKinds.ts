import { NUMBER_CARD } from "../../src/edition/paths.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { isDrawn } from "../fixtures/sample.ts";
import { examples } from "./routes.ts";

/** Kinds that are looked at in every way with every version, as they are what most readers see. */
export const ALWAYS = ["/", "/charts/:id", "/embed/:id"];

/** In a sample each other kind is walked as text by one version of six, and looked at by the next. */
export const isWalked = (kind: string, i: number): boolean => ALWAYS.includes(kind) || isDrawn(i, 10);
export const isLookedAt = (kind: string, i: number): boolean => ALWAYS.includes(kind) || isDrawn(i + 1, 10);

export interface PageKind {
  kind: string;
  path: string;
}

const known = new Map<string, Promise<PageKind[]>>();

/** One address for every kind of page that people see: of every route that answers with HTML, and errors. The Worker is asked once by a process. */
export function pageKinds(origin: string): Promise<PageKind[]> {
  const kinds = known.get(origin) ?? asked(origin);
  known.set(origin, kinds);
  return kinds;
}

async function asked(origin: string): Promise<PageKind[]> {
  const found: PageKind[] = [];
  for (const { route, path } of examples(builtApp())) {
    // A number's card is a fragment and stands in pages of others: tests/browser/article.test.ts opens it.
    if (route === NUMBER_CARD || isFile(route)) continue;
    const ask = () => fetch(`${origin}${path}`, { headers: { accept: "text/html" }, redirect: "manual" });
    // A connection that was kept may be closed just when it is used again: then it is asked once more.
    const response = await ask().catch(ask);
    await response.arrayBuffer();
    if (response.ok && (response.headers.get("content-type") ?? "").startsWith("text/html")) found.push({ kind: route, path });
  }
  const errors = [
    { kind: "not found", path: "/nowhere" },
    { kind: "invalid parameter", path: "/charts/balance?from=20" },
    { kind: "a search that finds", path: "/search?q=oil" },
    { kind: "a search that finds nothing", path: "/search?q=Ailyev+2012" },
    { kind: "what a release changed", path: "/changes/2026.12.0" },
    { kind: "what two releases do not share", path: "/changes/between?since=2026.2.0&until=2026.3.0" },
    { kind: "a chart without figures", path: "/charts/balance?as_of=1990-01-01" },
  ];
  return [...found, ...errors];
}

/** What its address says to be a file or data, which would be made, archives and pictures too, only to be passed over. */
const isFile = (route: string) => route.startsWith("/v1") || /\.[a-z0-9]+$/.test(route);
