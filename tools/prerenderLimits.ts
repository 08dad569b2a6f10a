import { existsSync, readdirSync } from "node:fs";
import { packingsOf } from "../src/worker/http/packings.ts";
import { FOLDER } from "../src/worker/prerendered/table.ts";
import { volumeOf } from "../src/worker/prerendered/volume.ts";
import type { Kind } from "./prerenderKind.ts";

/** What a deployment may hold. */
export interface Limits {
  files: number;
  /** Bytes of one file. */
  bytes: number;
}

/** The platform takes 20,000 files on the free plan, of at most 25 MiB each; what the build leaves is for what is not counted here. */
export const LIMITS: Limits = { files: 18_000, bytes: 25 * 1024 * 1024 };

/** What answers of one kind come to. */
export interface Weighed {
  kind: string;
  files: number;
  /** Of the answers as they are. */
  bytes: number;
  /** Of the files. */
  packed: number;
}

/** Throws where files of these kinds would be too many beside those that there are, and says which kind to leave out: the one of most files. */
export function tooMany(kinds: Kind[], others: number, { files }: Limits): void {
  const counted = kinds.map(({ name, addresses }) => ({ name, files: filesOfAll(addresses) }));
  const all = counted.reduce((n, kind) => n + kind.files, others);
  if (all <= files) return;
  const [most] = counted.sort((a, b) => b.files - a.files);
  const each = counted.map((kind) => `${kind.name} ${kind.files}`).join(", ");
  throw new Error(
    `${all} files are more than the ${files} that a deployment may have: leave out "${most?.name}" (${each}, others ${others})`,
  );
}

/** Throws where a file is too large, and says of which kind it is. */
export function tooLarge(kind: string, address: string, size: number, { bytes }: Limits): void {
  if (size > bytes)
    throw new Error(`the file of ${address} has ${size} bytes, more than the ${bytes} that a file may have: leave out "${kind}"`);
}

/** The same beside the other files that a deployment's folder holds. */
export function holdCount(kinds: Kind[], folder: string, limits: Limits): void {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const others = files.filter((file) => file.isFile() && !file.parentPath.replaceAll("\\", "/").startsWith(`${folder}/${FOLDER}`));
  tooMany(kinds, others.length, limits);
}

/** Addresses that share a volume have its files together. */
function filesOfAll(addresses: string[]): number {
  const alone = addresses.filter((address) => volumeOf(address) === null);
  const volumes = new Map(addresses.map((address) => [volumeOf(address) ?? "", address]));
  volumes.delete("");
  return [...alone, ...volumes.values()].reduce((n, address) => n + filesOf(address), 0);
}

function filesOf(address: string): number {
  return Math.max(1, packingsOf(address.split("?", 1)[0] ?? "").length);
}
