import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** Adds lines behind the last one of a file, which gets its own end first where it has none. */
export function appendLines(path: string, lines: readonly string[]): void {
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const end = before === "" || before.endsWith("\n") ? "" : "\n";
  appendFileSync(path, `${end}${lines.join("\n")}\n`);
}
