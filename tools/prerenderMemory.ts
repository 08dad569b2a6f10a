import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unpacked } from "../src/worker/prerendered/file.ts";

/** Files that builds before this one made, by what they were made from: nothing is compressed twice. */
export interface Memory {
  /** A file by its key, the hash of all that it is made from; made and remembered where it is not there, or not whole. */
  remembered: (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** Forgets what was not asked for. */
  forget: () => void;
}

/** A memory in a folder. */
export function memoryIn(folder: string): Memory {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  return {
    remembered: async (key, make) => {
      used.add(key);
      const path = join(folder, key);
      const known = existsSync(path) ? readFileSync(path) : null;
      if (known !== null && (await unpacked(known)) !== null) return known;
      const made = await make();
      writeFileSync(`${path}.new`, made);
      renameSync(`${path}.new`, path);
      return made;
    },
    forget: () => {
      for (const key of readdirSync(folder)) if (!used.has(key)) rmSync(join(folder, key));
    },
  };
}
