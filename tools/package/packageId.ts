import { createHash } from "node:crypto";

/** The namespace of names that are addresses (RFC 9562, 6.6), as bytes. */
const NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** Where the id of a package is taken from: a name of its own, which needs no host. */
const NAME = (name: string, version: string) => `${name}/${version}`;

/** The globally unique id of a release as a package: a UUID of version 5 from its name and version, the same wherever it is built. */
export function packageId(name: string, version: string): string {
  const hash = createHash("sha1").update(NAMESPACE).update(NAME(name, version)).digest().subarray(0, 16);
  // Version 5 in the upper half of byte 6, the variant of RFC 9562 in the upper two bits of byte 8.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
