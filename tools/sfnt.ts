/** What text widths need of a TrueType file: advances of its characters in thousandths of an em, and its name and version. */
export interface FontMetrics {
  /** As the font names itself, with its version: `Noto Sans Regular, Version 2.013`. */
  name: string;
  /** Null for a character that the font does not have. */
  advance(codePoint: number): number | null;
}

/**
 * Reads the tables head, hhea, hmtx, cmap and name of a TrueType file (ISO/IEC 14496-22); kerning is ignored.
 * Throws a RangeError where one of the tables is missing.
 */
export function fontMetrics(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [head, hhea, hmtx, cmap, names] = ["head", "hhea", "hmtx", "cmap", "name"].map((tag) => tableAt(view, tag)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const unitsPerEm = view.getUint16(head + 18);
  const longMetrics = view.getUint16(hhea + 34);
  const characters = characterMap(view, cmap);
  const advance = (codePoint: number) => {
    const glyph = characters(codePoint);
    return glyph === 0 ? null : Math.round((view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)) * 1000) / unitsPerEm);
  };
  const [family, style, version] = [1, 2, 5].map((id) => nameText(view, names, id));
  return { name: `${family} ${style}, ${version?.split(";")[0]}`, advance };
}

function tableAt(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new RangeError(`the font has no table ${tag}`);
}

/** From code points to glyphs, by the format 4 subtable for Windows and the Basic Multilingual Plane; 0 is the missing glyph. */
function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const records = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + 4 + 8 * i);
  const record = records.find((at) => view.getUint16(at) === 3 && view.getUint16(at + 2) === 1);
  if (record === undefined) throw new RangeError("the font has no Unicode character map");
  const table = cmap + view.getUint32(record + 4);
  const segments = view.getUint16(table + 6) / 2;
  const column = (n: number, i: number) => table + 14 + 2 * (n * segments + i) + (n > 0 ? 2 : 0);
  return (codePoint) => {
    for (let i = 0; i < segments; i++) {
      if (codePoint > view.getUint16(column(0, i))) continue;
      const start = view.getUint16(column(1, i));
      if (codePoint < start) return 0;
      const [delta, offsetAt] = [view.getUint16(column(2, i)), column(3, i)];
      const offset = view.getUint16(offsetAt);
      if (offset === 0) return (codePoint + delta) % 65536;
      const glyph = view.getUint16(offsetAt + offset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) % 65536;
    }
    return 0;
  };
}

/** A name of the font in English for Windows, in UTF-16; empty where it has none. */
function nameText(view: DataView, names: number, id: number): string {
  const strings = names + view.getUint16(names + 4);
  for (let i = 0; i < view.getUint16(names + 2); i++) {
    const at = names + 6 + 12 * i;
    if (view.getUint16(at) !== 3 || view.getUint16(at + 4) !== 0x409 || view.getUint16(at + 6) !== id) continue;
    const first = strings + view.getUint16(at + 10);
    return Array.from({ length: view.getUint16(at + 8) / 2 }, (_, n) => String.fromCharCode(view.getUint16(first + 2 * n))).join("");
  }
  return "";
}
