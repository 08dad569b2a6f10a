import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of one's own, for as long as this process lives. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `baku-balance-${name}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
