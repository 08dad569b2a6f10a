import type { Asked } from "../http/asked.ts";
import { TooManyDrawings } from "../http/drawingRate.ts";
import { inTurn } from "../http/drawingTurn.ts";
import { withRows } from "../http/partRows.ts";
import { orElse } from "../http/patience.ts";
import type { ImageRequest } from "./file.tsx";

/** Seconds for which the edge may keep a picture: a year, as its address names the build that drew it. */
const YEAR = 31_536_000;

/** What tells a kept picture from others. */
interface KeptImage extends Pick<ImageRequest, "format" | "theme"> {
  /** Absolute address of what it shows, with the pin that was asked for. */
  address: string;
}

/**
 * A picture from the edge's cache, or drawn now, in its turn, and then kept there under its view, size, theme and build. A cache that fails or
 * does not answer is done without.
 *
 * @throws {Busy} when too many pictures wait to be drawn
 * @throws {TooManyDrawings} when this reader has had too many drawn
 */
export async function cachedImage(asked: Asked, picture: KeptImage, draw: () => Promise<ArrayBuffer>): Promise<ArrayBuffer> {
  const key = keyOf(asked, picture);
  const kept = await read(key);
  if (kept !== null) return kept;
  if (asked.mayDraw !== undefined && !(await asked.mayDraw())) throw new TooManyDrawings();
  const drawing = inTurn(async () => {
    // Somebody who waited before may have drawn the very picture.
    const meanwhile = await read(key);
    if (meanwhile !== null) return meanwhile;
    const bytes = await withRows(asked.files, draw);
    keep(asked, key, bytes);
    return bytes;
  });
  // A reader who hangs up does not take the turn along.
  asked.waitUntil?.(drawing.catch(() => {}));
  return drawing;
}

function keyOf({ app }: Asked, { format, theme, address }: KeptImage): string {
  // Without PUBLIC_ORIGIN addresses are relative; the cache wants whole ones.
  const url = new URL(address, "http://localhost/");
  url.pathname = `/pictures/${app.build.id}/${format}/${theme}${url.pathname}`;
  return url.href;
}

/** The platform's cache; absent outside workerd. */
function store(): Cache | undefined {
  return (globalThis as { caches?: { default?: Cache } }).caches?.default;
}

function read(key: string): Promise<ArrayBuffer | null> {
  return orElse(async () => (await (await store()?.match(key))?.arrayBuffer()) ?? null, null);
}

/** Nobody waits for this, and where it fails the picture is drawn again. */
function keep({ waitUntil }: Asked, key: string, bytes: ArrayBuffer): void {
  const headers = { "content-type": "image/png", "cache-control": `public, max-age=${YEAR}` };
  const saving = (async () => store()?.put(key, new Response(bytes.slice(0), { headers })))().catch(() => {});
  waitUntil?.(saving);
}
