import { createHash } from "node:crypto";

/** SHA-256 (FIPS 180-4) of bytes, in 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
