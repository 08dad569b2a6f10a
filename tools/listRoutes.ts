import { shortCode } from "../src/edition/short/shortCode.ts";
import { createApp } from "../src/worker/app.ts";
import { CACHE } from "../src/worker/http/cachePolicy.ts";
import { builtApp } from "./builtApp.ts";
import { startWorker } from "./startWorker.ts";

/** `npm run addresses`: every address of the built Worker as a table with status, type, ETag and cache policy, asked one by one. */
async function main(): Promise<void> {
  const { mf, origin } = await startWorker();
  try {
    const paths = addresses().map((path) => (path === "/oembed" ? `/oembed?url=${origin}/charts/balance` : path));
    const rows = [["address", "status", "type", "etag", "cache"]];
    for (const path of paths) rows.push(await row(origin, path));
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
    for (const cells of rows)
      console.log(
        cells
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd(),
      );
  } finally {
    await mf.dispose();
  }
}

async function row(origin: string, path: string): Promise<string[]> {
  const response = await fetch(`${origin}${path}`, { redirect: "manual" });
  await response.arrayBuffer();
  const header = (name: string) => response.headers.get(name) ?? "-";
  const policy = Object.entries(CACHE).find(([, value]) => value === header("cache-control"))?.[0];
  const cache = policy === undefined ? header("cache-control") : `${policy}: ${header("cache-control")}`;
  return [path, String(response.status), header("content-type"), header("etag"), cache];
}

/** Each route once with ids that exist, and each pinnable one once more with the newest release. */
function addresses(): string[] {
  const site = builtApp();
  const { catalog, build } = site;
  const [release] = build.releases;
  const id: Record<string, string | undefined> = {
    series: catalog.series[0]?.id,
    observations: catalog.observations[0]?.id,
    events: catalog.events[0]?.id,
    sources: catalog.sources[0]?.id,
    charts: catalog.charts[0]?.id,
    numbers: catalog.observations[0]?.id,
    embed: catalog.charts[0]?.id,
    releases: release,
    problems: "not-found",
    p: catalog.charts.map((chart) => shortCode(catalog, { chart: chart.id, parameters: [] }))[0] ?? undefined,
  };
  const bound = createApp(site).routes.filter(({ method }) => method === "GET");
  const paths = [...new Set(bound.map(({ path }) => path))].sort().map((path) => {
    const noun = /^\/(?:v1\/)?([a-z]*)/.exec(path)?.[1] ?? "";
    const suffix = /\\\.([a-z]+)\}$/.exec(path)?.[1];
    return path.replace(/:\w+(?:\{.*\})?/, `${id[noun] ?? ""}${suffix === undefined ? "" : `.${suffix}`}`);
  });
  const pinned = paths.filter(
    (path) =>
      !/^\/(?:about|api|changes|glossary|in-your-article|p\/|problems|embed\.js|oembed|charts\/[a-z-]+\/changes|v1\/(?:releases|openapi|changes\.atom))/.test(
        path,
      ),
  );
  return [...paths, ...pinned.map((path) => `${path}?release=${release}`), "/v1/series?as_off=1", "/v1/series/none", "/nowhere"];
}

await main();
