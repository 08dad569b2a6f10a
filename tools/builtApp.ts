import { readFileSync } from "node:fs";
import { loadCatalog } from "../src/tables/catalog.ts";
import { en } from "../src/words/en.ts";
import type { App } from "../src/worker/application.ts";

/** The application as the build left it: what the Worker is made from, for tests that run in this process. */
export function builtApp(): App {
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
  const { files, release, codingSigns, settlement } = read("dist/data.json");
  return {
    catalog: loadCatalog(files, release, codingSigns, settlement),
    build: read("dist/build.json"),
    words: en,
    raster: null,
  };
}
