import { holdTranslated } from "./untranslated.ts";

/** The Worker that draws PNG files, bound as a service; see `src/worker/renderer`. */
export interface Renderer {
  fetch: (address: string, init: { method: "POST"; body: string }) => Promise<Response>;
}

/** No PNG file can be drawn now: the renderer is not bound, not reached, or failed. */
export class RendererUnavailable extends Error {
  constructor(options: ErrorOptions = {}) {
    super("the renderer cannot be reached", options);
    this.name = "RendererUnavailable";
  }
}

/**
 * An SVG file as a PNG file of its own size.
 *
 * @param renderer undefined where none is bound
 * @throws {RendererUnavailable} when nothing draws it
 */
export async function drawnBy(renderer: Renderer | undefined, svg: string): Promise<Uint8Array<ArrayBuffer>> {
  holdTranslated(svg);
  try {
    if (renderer === undefined) throw new Error("no service is bound as RENDERER");
    const response = await renderer.fetch("http://renderer/", { method: "POST", body: svg });
    if (!response.ok) throw new Error(`the renderer answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new RendererUnavailable({ cause });
  }
}
