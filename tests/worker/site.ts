import { readFileSync } from "node:fs";
import { loadCatalog } from "../../src/load/catalog.ts";
import type { Site } from "../../src/worker/site.ts";
import { en } from "../../src/worker/words/en.ts";

/** The site as the build left it: what the Worker is made from, for tests that run in this process. */
export function builtSite(): Site {
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
  const { files, release, codingSigns } = read("dist/data.json");
  return { catalog: loadCatalog(files, release, codingSigns), build: read("dist/build.json"), words: en, raster: null, pinned: null };
}
