import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Rasterize } from "../src/worker/image/png.ts";
import { rasterize } from "../src/worker/renderer/rasterize.ts";
import { writeFonts } from "./fonts.ts";

/** Where the fonts of pictures are left, for the build and for the renderer's Worker. */
export const FONTS = "dist/fonts";

/** resvg's module, as bytes. */
export function rendererModule(): Uint8Array {
  return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
}

/** The fonts that pictures are drawn with. */
export async function pictureFonts(): Promise<Uint8Array[]> {
  return (await writeFonts(FONTS)).map((file) => new Uint8Array(readFileSync(`${FONTS}/${file}`)));
}

/** The renderer of PNG files in this process, with the fonts of pictures. */
export async function localRenderer(): Promise<Rasterize> {
  const [wasm, fonts] = [rendererModule(), await pictureFonts()];
  return (svg) => rasterize(svg, wasm, fonts);
}
