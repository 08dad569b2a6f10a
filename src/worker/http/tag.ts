/** What a tag names, and an answer's bytes follow from. */
export interface Tagged {
  /** The release that the head of the data is. */
  release: string;
  /** Code and data together. */
  build: string;
  /** The whole address, with scheme and host where they are known. */
  address: string;
  /** How the answer is compressed, where its tag tells; null where it does not. */
  encoding: string | null;
}

/** The weak tag of an answer, as the header ETag has it. */
export function tagOf({ release, build, address, encoding }: Tagged): string {
  return `W/"${release}-${build}-${fingerprint(address).toString(16).padStart(8, "0")}${encoding === null ? "" : `-${encoding}`}"`;
}

/** Whether the header If-None-Match names a tag, by the weak comparison of RFC 9110. `*` names none. */
export function isTagIn(header: string | null, tag: string): boolean {
  const opaque = (t: string) => t.trim().replace(/^W\//, "");
  return (header ?? "").split(",").some((t) => opaque(t) === opaque(tag));
}

/**
 * Whether the header If-Match asks for another state than a tag names, by the strong comparison of RFC 9110 (13.1.1): a weak tag is equal to
 * none, and `*` holds for whatever there is.
 */
export function isUnmatched(header: string | null, tag: string): boolean {
  if (header === null || header.trim() === "*") return false;
  return tag.startsWith("W/") || !header.split(",").some((t) => t.trim() === tag);
}

/** Offset basis and prime of FNV-1a with 32 bits, by Fowler, Noll and Vo. */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/** FNV-1a, 32 bits: short, and the same on every machine; it protects nothing. */
export function fingerprint(text: string): number {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  return hash;
}
