import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants } from "node:zlib";

export interface Page {
  type: string;
  body: Uint8Array | string;
  headers?: Record<string, string>;
  /** Whether it is compressed when it is asked for, as an answer made on the way is; files are before. */
  isMade?: boolean;
}

/** Answers a path; null is a 404. */
export type Pages = (path: string) => Promise<Page | null> | Page | null;

/** What is sent of a page. */
interface Kept {
  headers: Record<string, string>;
  body: Buffer;
}

/** Serves pages on 127.0.0.1 with Brotli over a slow line, kept after the first time as an edge keeps them, what is a file at the best quality: ours and the peers' alike. Close it by what it returns. */
export async function serve(pages: Pages): Promise<{ origin: string; close: () => void }> {
  const kept = new Map<string, Promise<Kept | null>>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const page = kept.get(path) ?? keep(pages, path);
    kept.set(path, page);
    void answer(page, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => server.close() };
}

async function keep(pages: Pages, path: string): Promise<Kept | null> {
  const page = await pages(path);
  if (!page) return null;
  const headers = { "content-type": page.type, "content-encoding": "br", "cache-control": "no-store", ...page.headers };
  return { headers, body: page.isMade ? compress(page.body) : compressBest(page.body) };
}

async function answer(kept: Promise<Kept | null>, response: ServerResponse): Promise<void> {
  const [page] = await Promise.all([kept, new Promise((resolve) => setTimeout(resolve, LATENCY))]);
  if (!page) return void response.writeHead(404).end();
  response.writeHead(200, page.headers);
  for (let at = 0; at < page.body.length; at += SEGMENT) {
    // A page that is gone leaves the line to the next.
    if (response.destroyed) return;
    await turn();
    response.write(page.body.subarray(at, at + SEGMENT));
  }
  response.end();
}

/** Lighthouse's slow 4G: milliseconds until an answer's first byte, and the line of 1.6 Mbit/s that all answers share, a TCP segment at a time. */
const LATENCY = 150;
const SEGMENT = 1460;
const BYTES_PER_MILLISECOND = (1.6 * 1024 * 1024) / 8 / 1000;
let free = 0;

/** Waits until the line is free for one segment more: bytes arrive one after the other and not all at the end. */
async function turn(): Promise<void> {
  const now = performance.now();
  free = Math.max(free, now) + SEGMENT / BYTES_PER_MILLISECOND;
  await new Promise((resolve) => setTimeout(resolve, free - now));
}

/** Brotli of the quality that edges use for answers made on the way. */
export function compress(body: Uint8Array | string): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/** Brotli of the best quality, for what is compressed beforehand. */
export function compressBest(body: Uint8Array | string): Buffer {
  return brotliCompressSync(body);
}
