import { type RendererModule, rasterize } from "./rasterize.ts";

/** Answers an SVG file that is sent by POST with the same picture as PNG: 200; other methods 405, what is no SVG file 422. */
export async function drawnAnswer(request: Request, wasm: RendererModule, fonts: Uint8Array[]): Promise<Response> {
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
  try {
    return new Response(await rasterize(await request.text(), wasm, fonts), { headers: { "content-type": "image/png" } });
  } catch (error) {
    // resvg throws texts.
    console.error(error);
    return new Response(null, { status: 422 });
  }
}
