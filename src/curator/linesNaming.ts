import type { DataFiles } from "../tables/catalog.ts";
import { namingOf } from "./namingOf.ts";

/**
 * Lines of the data that name one of these observations, as `data/<file>:<line>`. A row of observations names itself and those that it
 * replaces; only its formula counts here.
 */
export function linesNaming(files: DataFiles, ids: string[]): string[] {
  const namings = ids.map(namingOf);
  return Object.entries(files).flatMap(([file, text]) =>
    text.split("\n").flatMap((line, i) => {
      const isRow = file.startsWith("observations/") && !/\bformula\b/.test(line);
      return !isRow && namings.some((naming) => line.search(naming) >= 0) ? [`data/${file}:${i + 1}`] : [];
    }),
  );
}
