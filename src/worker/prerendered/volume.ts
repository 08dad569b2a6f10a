/**
 * A volume: one file with the answers to many addresses, where a file for each would be more than a deployment may hold. It begins with the
 * length of its index (4 bytes, big-endian) and the index as JSON, the place of each address' own file in what follows. That file proves by
 * itself that it is whole and the one that was asked for (`file.ts`), so nothing of the volume but it has to be right.
 */
type Index = Record<string, [from: number, length: number]>;

const LENGTH = 4;

/** A volume's bytes, of files by the addresses that they answer. */
export function bound(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let end = 0;
  const index: Index = {};
  for (const [address, { length }] of files) {
    index[address] = [end, length];
    end += length;
  }
  const text = new TextEncoder().encode(JSON.stringify(index));
  const bytes = new Uint8Array(LENGTH + text.length + end);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, LENGTH);
  let at = LENGTH + text.length;
  for (const file of files.values()) {
    bytes.set(file, at);
    at += file.length;
  }
  return bytes;
}

/** The file of an address in a volume; null where it has none. Throws where the index cannot be read. */
export function fileIn(volume: Uint8Array, address: string): Uint8Array | null {
  const start = LENGTH + new DataView(volume.buffer, volume.byteOffset).getUint32(0);
  const index = JSON.parse(new TextDecoder().decode(volume.subarray(LENGTH, start))) as Index;
  const place = Object.hasOwn(index, address) ? index[address] : undefined;
  return place === undefined ? null : volume.subarray(start + place[0], start + place[0] + place[1]);
}

/** How WordPress asks for an embed in a post of a theme of blocks, the address and the order apart: it grants each the same bounds. */
export const IN_WORDPRESS = "&maxwidth=500&maxheight=750&format=json&dnt=1";

/** How a chart is embedded: of the newest release by its chart, of a pinned one by the release. */
const EMBEDDING = new RegExp(
  `^/oembed\\?url=[\\w.%-]+%2F(?:charts|embed)%2F([a-z0-9-]+)(?:%3Frelease%3D([\\d.]+))?(?:(?:%3F|%26)theme%3D[a-z]+)?(?:${IN_WORDPRESS}|&format=json)$`,
);

/** A series of a pinned release, by the release and the form of its data. */
const PINNED_SERIES = /^\/v1\/series\/[a-z0-9-]+(\/observations[a-z.]*)?\?release=([\d.]+)$/;

/** The name of the volume that the answer to an address stands in; null where it has a file of its own. */
export function volumeOf(address: string): string | null {
  const [, chart, release] = EMBEDDING.exec(address) ?? [];
  if (chart !== undefined) return `oembed/${release ?? chart}`;
  const [isSeries, form = "", pin] = PINNED_SERIES.exec(address) ?? [];
  return isSeries === undefined ? null : `series/${pin}${form}`;
}
