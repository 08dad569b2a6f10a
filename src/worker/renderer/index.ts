import regular from "../../../dist/fonts/noto-sans-400.ttf";
import bold from "../../../dist/fonts/noto-sans-700.ttf";
import wasm from "../../../node_modules/@resvg/resvg-wasm/index_bg.wasm";
import { drawnAnswer } from "./answer.ts";

/**
 * The renderer of PNG files as a Worker of its own, which only the site's Worker reaches: workerd compiles all WebAssembly of a Worker when it
 * starts one, and few of the isolates ever draw.
 * Why: docs/decisions/0032-renderer-in-a-worker-of-its-own.md
 */
export default {
  fetch: (request: Request): Promise<Response> => drawnAnswer(request, wasm, [new Uint8Array(regular), new Uint8Array(bold)]),
};
