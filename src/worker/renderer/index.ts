import hebrewBold from "../../../dist/fonts/hebrew-bold.ttf";
import hebrew from "../../../dist/fonts/hebrew-regular.ttf";
import persianBold from "../../../dist/fonts/persian-bold.ttf";
import persian from "../../../dist/fonts/persian-regular.ttf";
import bold from "../../../dist/fonts/sans-bold.ttf";
import regular from "../../../dist/fonts/sans-regular.ttf";
import wasm from "../../../node_modules/@resvg/resvg-wasm/index_bg.wasm";
import { drawnAnswer } from "./answer.ts";

/** In the order in which a letter is looked for that a line's own face lacks. */
const FONTS = [regular, bold, persian, persianBold, hebrew, hebrewBold];

/**
 * The renderer of PNG files as a Worker of its own, which only the site's Worker reaches: workerd compiles all WebAssembly of a Worker when it
 * starts one, and few of the isolates ever draw.
 * Why: docs/decisions/0032-renderer-in-a-worker-of-its-own.md
 */
export default {
  fetch: (request: Request): Promise<Response> =>
    drawnAnswer(
      request,
      wasm,
      FONTS.map((font) => new Uint8Array(font)),
    ),
};
