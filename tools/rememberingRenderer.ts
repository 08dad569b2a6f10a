import { readFileSync } from "node:fs";
import { sha256 } from "../src/curator/sha256.ts";
import type { Renderer } from "../src/worker/http/renderer.ts";
import type { Rasterize } from "../src/worker/image/png.ts";
import { packed, unpacked } from "../src/worker/prerendered/file.ts";
import type { Memory } from "./prerenderMemory.ts";
import { localRenderer } from "./renderer.ts";

/** What a remembered drawing says of itself beside its bytes: nothing, as its key says all. */
const HEAD = { address: "", shared: "", own: [] };

/**
 * The renderer as a service of the build, which draws no picture twice: a drawing is remembered by its SVG and by the packages that draw it,
 * fonts included. Made once, and only where a picture is to be drawn.
 */
export function rememberingRenderer(memory: Memory): Renderer {
  const packages = sha256(readFileSync("package-lock.json"));
  let drawing: Promise<Rasterize> | null = null;
  return {
    fetch: async (_, { body }) => {
      const file = await memory.remembered(sha256(Buffer.from(`${packages} ${body}`)), async () => {
        drawing ??= localRenderer();
        return packed(HEAD, await (await drawing)(body));
      });
      return new Response((await unpacked(file))?.body as Uint8Array<ArrayBuffer>);
    },
  };
}
