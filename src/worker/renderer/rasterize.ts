import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** resvg's module, compiled or as bytes. */
export type RendererModule = WebAssembly.Module | Uint8Array;

/** Whether the renderer runs: it is started once, by the first picture and never at start-up. What failed to start is started again. */
let started: Promise<void> | undefined;

function start(wasm: RendererModule): Promise<void> {
  started ??= initWasm(wasm).catch((cause: unknown) => {
    started = undefined;
    throw cause;
  });
  return started;
}

/** Draws an SVG file as PNG at its own size. `wasm` is resvg's module, `fonts` are TTF files; nothing else is ever loaded. */
export async function rasterize(svg: string, wasm: RendererModule, fonts: Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
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
    // resvg copies the picture out of its own memory.
    return resvg.render().asPng() as Uint8Array<ArrayBuffer>;
  } finally {
    resvg.free();
  }
}
