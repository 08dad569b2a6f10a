/**
 * Orders texts by their UTF-16 code units, which is the same on every machine; a locale would sort letters its own way.
 * Negative when `a` comes first, 0 when they are the same.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Signs of ids in the order in which lists have had them since the first release: before all letters and digits, `_` first. */
const SIGNS: Record<string, string> = { _: "\u0001", "-": "\u0002", ".": "\u0003" };

/** Orders ids of rows; a row of a span (`2016_2020`) stands before one of its first year (`2016.`). Pinned lists keep their order by it. */
export function byRowId(a: string, b: string): number {
  return byCodeUnit(rankOfRowId(a), rankOfRowId(b));
}

/** The text by whose code units `byRowId` orders an id: where many rows are ordered, each is ranked once and not with every comparison. */
export function rankOfRowId(id: string): string {
  return id.replace(/[_.-]/g, (sign) => SIGNS[sign] ?? sign);
}
