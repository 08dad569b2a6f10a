import build from "../../dist/build.json";
import data from "../../dist/data.json";
import wasm from "../../node_modules/@resvg/resvg-wasm/index_bg.wasm";
import { loadCatalog } from "../tables/catalog.ts";
import { en } from "../words/en.ts";
import { createApp } from "./app.ts";
import { readFonts } from "./image/fonts.ts";

/**
 * The Worker. A catalogue that does not validate throws here, so the Worker never starts with one.
 * Why: docs/decisions/0011-one-worker-no-server-no-store.md
 */
export default createApp({
  catalog: loadCatalog(data.files, data.release, data.codingSigns, data.settlement),
  build,
  words: en,
  raster: { wasm, fonts: readFonts },
  sentences: data.sentences,
});
