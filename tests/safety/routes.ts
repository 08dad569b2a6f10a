import { shortCode } from "../../src/edition/short/shortCode.ts";
import { createApp } from "../../src/worker/app.ts";
import type { App } from "../../src/worker/application.ts";

/** Every path that the Worker answers, as Hono writes it: `/charts/:file{[a-z0-9-]+\.svg}`. */
export function routesOf(site: App): string[] {
  const paths = createApp(site)
    .routes.filter((route) => route.method === "GET")
    .map((route) => route.path);
  return [...new Set(paths)].sort();
}

const PARAMETER = /:([a-z_]+)(?:\{(?:[^{}]|\{[^}]*\})*\})?/;

/** Whether a path has a place for an id. */
export function hasParameter(path: string): boolean {
  return PARAMETER.test(path);
}

/** A path with an id in its place; a suffix that the place demands (`.svg`) is kept. */
export function fill(path: string, id: string): string {
  return path.replace(PARAMETER, (place) => `${id}${/\\(\.[a-z.\\]+)\}$/.exec(place)?.[1]?.replaceAll("\\", "") ?? ""}`);
}

/** Ids that exist below a path, as many as `most`. */
export function idsFor(site: App, path: string, most = 12): string[] {
  const { catalog, build } = site;
  const noun = path.split("/").findLast((_, i, parts) => parts[i + 1]?.startsWith(":")) ?? "";
  const known: Record<string, string[]> = {
    series: [...catalog.seriesById.keys()],
    observations: [...catalog.observationById.keys(), ...catalog.successorOf.keys()],
    sources: catalog.sources.map(({ id }) => id),
    numbers: [...catalog.observationById.keys(), ...catalog.successorOf.keys()],
    events: catalog.events.map(({ id }) => id),
    releases: build.releases,
    problems: Object.keys(site.words.problem.titles),
    p: catalog.charts.flatMap(({ id }) => shortCode(catalog, { chart: id, parameters: [] }) ?? []),
  };
  const all = known[noun] ?? catalog.charts.map(({ id }) => id);
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, i) => i % step === 0).slice(0, most);
}

/** One existing address for every path. */
export function examples(site: App): { route: string; path: string }[] {
  return routesOf(site).map((route) => ({ route, path: fill(route, idsFor(site, route, 1)[0] ?? "none") }));
}

/** Parameters of the addresses and the values of their closed lists. */
export interface Parameters {
  /** Names that a path knows; a page does not tell, and gets all. */
  namesOf: (route: string) => string[];
  names: string[];
  values: string[];
}

/** What the Worker itself says about the parameters of its addresses: asked with one that no address knows. */
export async function parametersOf(origin: string, paths: { route: string; path: string }[]): Promise<Parameters> {
  const own = new Map<string, string[]>();
  const values = new Map<string, string[]>();
  for (const { route, path } of paths) {
    const found = await allowed(`${origin}${path}?zz_unknown=1`);
    own.set(route, found);
    for (const name of found) if (!values.has(name)) values.set(name, await allowed(`${origin}${path}?${name}=zz_unknown`));
  }
  const names = [...values.keys(), "q", "url", "format", "maxwidth"];
  const namesOf = (route: string) => (own.get(route)?.length ? (own.get(route) ?? names) : names);
  return { namesOf, names: [...new Set(names)], values: [...values.values()].flatMap((list) => list.slice(0, 8)) };
}

async function allowed(address: string): Promise<string[]> {
  const ask = () => fetch(address, { headers: { accept: "application/json" } });
  // A connection that was kept may be closed just when it is used again: then it is asked once more.
  const response = await ask().catch(ask);
  const text = await response.text();
  if (response.headers.get("content-type") !== "application/problem+json") return [];
  const { errors } = JSON.parse(text) as { errors?: { allowed?: string[] }[] };
  return errors?.flatMap((error) => error.allowed ?? []) ?? [];
}
