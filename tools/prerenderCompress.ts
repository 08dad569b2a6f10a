import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Packing } from "../src/worker/http/packings.ts";

/** Levels of compression: what is compressed once is sent many times. */
const LEVELS = { br: 11, gzip: 9 } as const satisfies Record<Packing, number>;
/** Brotli of pinned answers and of views that somebody chose: a fortieth larger, in a fifth of the time, and most answers are such. */
const CHOSEN = { level: 10, address: /[?&](?!(?:theme|size|compact|lang)=)/ };

/** Where nobody downloads it: what a build for tests holds is unpacked again, and need not be small. */
const UNSENT = { br: 4, gzip: 4 } as const satisfies Record<Packing, number>;

/** The level at which the answer at an address is compressed; `isSent`: for readers, and not for tests. */
export function levelOf(address: string, packing: Packing, isSent: boolean): number {
  if (!isSent) return UNSENT[packing];
  return packing === "br" && CHOSEN.address.test(address) ? CHOSEN.level : LEVELS[packing];
}

/** A text compressed; on threads of Node's own, so that several are at work at once. */
export function compress(text: Uint8Array, packing: Packing, level: number): Promise<Uint8Array> {
  if (packing === "gzip") return promisify(gzip)(text, { level });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return new Promise((resolve, reject) => brotliCompress(text, { params }, (error, packed) => (error ? reject(error) : resolve(packed))));
}
