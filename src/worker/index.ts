import build from "../../dist/build.json";
import data from "../../dist/data.json";
import table from "../../dist/prerendered.json";
import wasm from "../../node_modules/@resvg/resvg-wasm/index_bg.wasm";
import { loadCatalog } from "../tables/catalog.ts";
import { en } from "../words/en.ts";
import { createApp } from "./app.ts";
import { readFonts } from "./image/fonts.ts";
import { type Bound, prerendered } from "./prerendered/prerendered.ts";

/**
 * The Worker. A catalogue that does not validate throws here, so the Worker never starts with one.
 * Why: docs/decisions/0011-one-worker-no-server-no-store.md
 */
const app = createApp({
  catalog: loadCatalog(data.files, data.release, data.codingSigns, data.settlement),
  build,
  words: en,
  raster: { wasm, fonts: readFonts },
  sentences: data.sentences,
});

/** What the build has answered already comes from its file; all else is computed. */
export default {
  async fetch(request: Request, bound: Bound, context: ExecutionContext): Promise<Response> {
    return (await prerendered(table, request, bound)) ?? app.fetch(request, bound, context);
  },
};
