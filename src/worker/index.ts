import build from "../../dist/build.json";
import head from "../../dist/head.json";
import wasm from "../../node_modules/@resvg/resvg-wasm/index_bg.wasm";
import { en } from "../words/en.ts";
import { readFonts } from "./image/fonts.ts";
import { createLateApp } from "./lateApp.ts";

/**
 * The Worker. The build refuses a catalogue that does not validate; the checksum holds its rows to that.
 * Why: docs/decisions/0011-one-worker-no-server-no-store.md
 */
export default createLateApp({ build, words: en, raster: { wasm, fonts: readFonts } }, head);
