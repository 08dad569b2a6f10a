import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFiles } from "../tables/catalog.ts";
import { settlersTable } from "../tables/settlers.ts";
import { readData } from "./readData.ts";

/** The two independent codings of the documents, by the names of their folders. */
export const CODINGS = ["first", "second"] as const;

/**
 * Where the reasons stand for what both codings have and the data lack, and what was looked for in each paragraph, below the data folder.
 */
export const LEFT_OUT = "codings/left_out.csv";
/** Path of the table that says what was looked for in each paragraph, below the data folder. */
const PARAGRAPHS = "codings/paragraphs.csv";

/**
 * The files of both codings of a data folder or a release and those beside them, by their path below it; none where they are not at hand.
 */
export function readCodings(folder: string): DataFiles {
  const files = CODINGS.flatMap((coding) =>
    Object.entries(readCodingFiles(folder, coding)).map(([path, text]) => [`codings/${coding}/${path}`, text]),
  );
  const beside = [LEFT_OUT, PARAGRAPHS, settlersTable.path].filter((path) => existsSync(join(folder, path)));
  return Object.fromEntries([...files, ...beside.map((path) => [path, readFileSync(join(folder, path), "utf8")])]);
}

/** The files of one coding, by their path below its own folder. */
export function readCodingFiles(folder: string, coding: (typeof CODINGS)[number]): DataFiles {
  const path = join(folder, "codings", coding);
  return existsSync(path) ? readData(path) : {};
}
