import type { Header } from "./table.ts";

/**
 * One file of an answer: the SHA-256 of all that follows (32 bytes), the length of the head (4 bytes, big-endian), the head as JSON, and the
 * body, compressed or as it is. So a file proves by itself that it is whole and the one that was asked for, and no list of files is needed.
 */
export interface Head {
  /** Path and query of the answer. */
  address: string;
  /** Name of the headers that it shares with others. */
  shared: string;
  /** Headers of its own: links, the name of a download. */
  own: Header[];
}

const [SUM, LENGTH] = [32, 4];

/** A file's bytes. */
export async function packed(head: Head, body: Uint8Array): Promise<Uint8Array> {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(SUM + LENGTH + text.length + body.length);
  new DataView(bytes.buffer).setUint32(SUM, text.length);
  bytes.set(text, SUM + LENGTH);
  bytes.set(body, SUM + LENGTH + text.length);
  bytes.set(await sumOf(bytes), 0);
  return bytes;
}

/** Head and body of a file; null where it is not whole. */
export async function unpacked(bytes: Uint8Array): Promise<{ head: Head; body: Uint8Array } | null> {
  if (bytes.length < SUM + LENGTH) return null;
  const sum = await sumOf(bytes);
  if (sum.some((byte, i) => byte !== bytes[i])) return null;
  const end = SUM + LENGTH + new DataView(bytes.buffer, bytes.byteOffset).getUint32(SUM);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(SUM + LENGTH, end))) as Head;
  return { head, body: bytes.subarray(end) };
}

async function sumOf(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.subarray(SUM) as Uint8Array<ArrayBuffer>));
}
