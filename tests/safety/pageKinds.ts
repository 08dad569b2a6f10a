import { NUMBER_CARD } from "../../src/edition/paths.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { isDrawn } from "../fixtures/sample.ts";
import { examples } from "./routes.ts";

/** Kinds that are looked at in every way with every version, as they are what most readers see. */
export const ALWAYS = ["/", "/charts/:id", "/embed/:id"];

/** In a sample each other kind is walked as text by one version of three, and looked at by the next. */
export const isWalked = (kind: string, i: number): boolean => ALWAYS.includes(kind) || isDrawn(i, 3);
export const isLookedAt = (kind: string, i: number): boolean => ALWAYS.includes(kind) || isDrawn(i + 1, 3);

/** One address for every kind of page that people see: of every route that answers with HTML, and errors. */
export async function pageKinds(origin: string): Promise<{ kind: string; path: string }[]> {
  const found: { kind: string; path: string }[] = [];
  for (const { route, path } of examples(builtApp())) {
    // A number's card is a fragment and stands in pages of others: tests/browser/article.test.ts opens it.
    if (route === NUMBER_CARD) continue;
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
    { kind: "what two releases do not share", path: "/changes/between?since=2026.2.0&until=2026.3.0" },
    { kind: "a chart without figures", path: "/charts/balance?as_of=1990-01-01" },
  ];
  return [...found, ...errors];
}
