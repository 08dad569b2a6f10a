import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Raster } from "../application.ts";

/** The renderer is started once, on the first picture and never at start-up. */
let started: Promise<void> | undefined;

/** Draws an SVG file as PNG at its own size. `wasm` is resvg's module, `fonts` are TTF files; nothing else is ever loaded. */
export async function rasterize(svg: string, wasm: Raster["wasm"], fonts: Uint8Array[]): Promise<Uint8Array> {
  started ??= initWasm(wasm as Promise<WebAssembly.Module>);
  await started;
  const resvg = new Resvg(svg, {
    font: {
      fontBuffers: fonts,
      loadSystemFonts: false,
      defaultFontFamily: "Noto Sans",
      sansSerifFamily: "Noto Sans",
    },
  });
  try {
    return resvg.render().asPng();
  } finally {
    resvg.free();
  }
}
