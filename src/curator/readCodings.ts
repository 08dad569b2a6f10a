import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DataFiles } from "../load/catalog.ts";
import { readData } from "./readData.ts";

export const CODINGS = ["first", "second"] as const;

/** The files of both codings of a data folder or a release, by their path below it; none where they are not at hand. */
export function readCodings(folder: string): DataFiles {
  const files = CODINGS.flatMap((coding) =>
    Object.entries(readCodingFiles(folder, coding)).map(([path, text]) => [`codings/${coding}/${path}`, text]),
  );
  return Object.fromEntries(files);
}

/** The files of one coding, by their path below its own folder. */
export function readCodingFiles(folder: string, coding: (typeof CODINGS)[number]): DataFiles {
  const path = join(folder, "codings", coding);
  return existsSync(path) ? readData(path) : {};
}
