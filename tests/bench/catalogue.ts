import { readFileSync } from "node:fs";
import { csvFormat, csvParse } from "d3-dsv";
import { readData } from "../../src/curator/readData.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { en } from "../../src/words/en.ts";
import { createApp } from "../../src/worker/app.ts";
import type { Build } from "../../src/worker/application.ts";
import { median } from "./budget.ts";

/** Seconds of one series request against a catalogue of `factor` times the series, in process; the query varies so that no answer is kept. */
export async function seriesRequest(factor: number, requests: number): Promise<number> {
  const build = JSON.parse(readFileSync("dist/build.json", "utf8")) as Build;
  const app = createApp({
    catalog: loadCatalog(grown(readData("data"), factor), "bench"),
    build,
    words: en,
    raster: null,
  });
  const times: number[] = [];
  for (let i = 0; i < requests; i++) {
    const day = `${1950 + (i % 40)}-0${1 + (i % 9)}-${10 + (i % 18)}`;
    const began = performance.now();
    const response = await app.request(`http://localhost/v1/series/trade-turnover/observations?from=${day}`);
    if (response.status !== 200) throw new Error(`series request answered ${response.status}`);
    await response.text();
    times.push(performance.now() - began);
  }
  return median(times.slice(times.length >> 2));
}

/** The data with every series, its observations and the fact checks of its claims `factor` times, under names of their own: files that load. */
export function grown(files: DataFiles, factor: number): DataFiles {
  const [header = "", ...rows] = (files["series.csv"] ?? "").trimEnd().split("\n");
  const all: Record<string, string> = { ...files };
  const series = [header, ...rows];
  const checks = csvParse(files["checks.csv"] ?? "");
  // Mentions of events are claims too; their ids hold a number sign, and events are not copied.
  const ofFigures = checks.filter(({ claim = "" }) => !claim.includes("#"));
  const checked: Record<string, string>[] = [...checks];
  for (let copy = 2; copy <= factor; copy++) {
    series.push(...rows.map((row) => row.replace(/^([a-z-]+),/, `$1-${copy},`)));
    checked.push(...ofFigures.map((row) => ({ ...row, claim: copied(row.claim, copy), record: copied(row.record, copy) })));
    for (const [path, text] of Object.entries(files)) {
      const name = /^observations\/(.*)\.csv$/.exec(path)?.[1];
      if (name) all[`observations/${name}-${copy}.csv`] = text;
    }
  }
  return { ...all, "series.csv": `${series.join("\n")}\n`, "checks.csv": csvFormat(checked, checks.columns) };
}

/** The ids of observations, apart by spaces, as they are in a copy: each begins with its series. */
function copied(ids: string | undefined, copy: number): string {
  return (ids ?? "").replace(/(^| )([^. ]+)\./g, `$1$2-${copy}.`);
}
