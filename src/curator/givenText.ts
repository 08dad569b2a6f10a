import { readFileSync, statSync } from "node:fs";
import { Refusal } from "./commandError.ts";

/** The text of a file that whoever runs a command names. Throws a Refusal where there is none. */
export function givenText(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new Refusal(`${file}: is a folder, expected a file`);
  if (!found?.isFile()) throw new Refusal(`${file}: expected this file to exist`);
  return readFileSync(file, "utf8");
}
