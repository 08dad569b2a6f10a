/** International text of a PNG file, by PNG keyword (`Title`, `Description`, `Source`, `Copyright` …). */
export type PngTexts = Record<string, string>;

/** Bytes of a chunk beside its data: length and type before it, CRC behind it. */
const BEFORE_DATA = 4 + 4;
const AROUND_DATA = BEFORE_DATA + 4;
/** Bytes of the signature and of the header chunk, whose data are 13 bytes. */
const AFTER_HEADER = 8 + AROUND_DATA + 13;

/** A PNG with its texts as uncompressed iTXt chunks, right after the header chunk. */
export function withTexts(png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk("iTXt", textData(keyword, text)));
  const size = chunks.reduce((sum, bytes) => sum + bytes.length, png.length);
  const out = new Uint8Array(size);
  out.set(png.subarray(0, AFTER_HEADER));
  let at = AFTER_HEADER;
  for (const bytes of chunks) {
    out.set(bytes, at);
    at += bytes.length;
  }
  out.set(png.subarray(AFTER_HEADER), at);
  return out;
}

/** Keyword, three zero bytes for "not compressed", no language and no translated keyword, then UTF-8. */
function textData(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  const head = encoder.encode(`${keyword}\0\0\0\0\0`);
  const body = encoder.encode(text);
  const data = new Uint8Array(head.length + body.length);
  data.set(head);
  data.set(body, head.length);
  return data;
}

/** Length, type, data and CRC, as PNG (ISO/IEC 15948) wants them. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(AROUND_DATA + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, BEFORE_DATA);
  view.setUint32(BEFORE_DATA + data.length, crc32(bytes.subarray(4, BEFORE_DATA + data.length)));
  return bytes;
}

/** The polynomial of CRC-32 with its bits in reverse order (ISO/IEC 15948, annex D). */
const POLYNOMIAL = 0xedb88320;

/** CRC-32 with the polynomial of PNG; the table is made on first use. */
function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? POLYNOMIAL ^ (c >>> 1) : c >>> 1;
    return c;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

let table: Uint32Array | undefined;
