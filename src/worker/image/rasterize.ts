import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Raster } from "../application.ts";

/** Whether the renderer runs: it is started once, by the first picture and never at start-up. What failed to start is started again. */
let started: Promise<void> | undefined;

function start(wasm: Raster["wasm"]): Promise<void> {
  started ??= initWasm(wasm as Promise<WebAssembly.Module>).catch((cause: unknown) => {
    started = undefined;
    throw cause;
  });
  return started;
}

/** Draws an SVG file as PNG at its own size. `wasm` is resvg's module, `fonts` are TTF files; nothing else is ever loaded. */
export async function rasterize(svg: string, wasm: Raster["wasm"], fonts: Uint8Array[]): Promise<Uint8Array> {
  await start(wasm);
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
