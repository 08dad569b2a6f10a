import type { Asked } from "../http/asked.ts";
import type { ImageRequest } from "./file.tsx";

/** Seconds for which the edge may keep a picture: a year, as its address names the build that drew it. */
const YEAR = 31_536_000;

/** What tells a kept picture from others. */
interface KeptImage extends Pick<ImageRequest, "format" | "theme"> {
  /** Absolute address of what it shows, with the pin that was asked for. */
  address: string;
}

/** A picture from the edge's cache, or drawn now and then kept there under its view, size, theme and build. */
export async function cachedImage({ app, waitUntil }: Asked, picture: KeptImage, draw: () => Promise<ArrayBuffer>): Promise<ArrayBuffer> {
  const store = (globalThis as { caches?: { default?: Cache } }).caches?.default;
  if (!store) return draw();
  // Without PUBLIC_ORIGIN addresses are relative; the cache wants whole ones.
  const url = new URL(picture.address, "http://localhost/");
  url.pathname = `/pictures/${app.build.id}/${picture.format}/${picture.theme}${url.pathname}`;
  const kept = await store.match(url.href);
  if (kept) return kept.arrayBuffer();
  const bytes = await draw();
  const copy = new Response(bytes.slice(0), { headers: { "content-type": "image/png", "cache-control": `public, max-age=${YEAR}` } });
  const saving = store.put(url.href, copy);
  if (waitUntil) waitUntil(saving);
  else await saving;
  return bytes;
}
