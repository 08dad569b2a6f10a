import { buildCatalog, type Catalog } from "../model/catalog.ts";
import { chartRow } from "./charts.ts";
import { codeRow } from "./codes.ts";
import { DataError, type Fault } from "./fault.ts";
import { observation, observationRow } from "./observations.ts";
import { crossCheck, type Tables } from "./references.ts";
import { scaleRow } from "./scale.ts";
import { seriesRow } from "./series.ts";
import { sourceRow } from "./sources.ts";
import { readTable } from "./table.ts";

/** Texts of the data files by their path below `data/`, with `/` separators. */
export type DataFiles = Readonly<Record<string, string>>;

/**
 * Turns CSV texts into a validated Catalog.
 * Throws a DataError that names every fault by file, line and column; nothing is skipped.
 */
export function loadCatalog(files: DataFiles, release: string): Catalog {
  const faults: Fault[] = [];
  const tables = readTables(files, faults);
  faults.push(...crossCheck(tables));
  if (faults.length > 0) throw new DataError(faults);
  const rows = <T>(placed: { row: T }[]) => placed.map((p) => p.row);
  return buildCatalog(
    {
      codes: rows(tables.codes),
      sources: rows(tables.sources),
      series: rows(tables.series),
      observations: tables.observations.map(observation),
      scale: rows(tables.scale),
      charts: rows(tables.charts).sort((a, b) => a.order - b.order),
    },
    release,
  );
}

function readTables(files: DataFiles, faults: Fault[]): Tables {
  const unread = new Set(Object.keys(files));
  const textOf = (file: string) => {
    unread.delete(file);
    const text = files[file];
    if (text === undefined) faults.push({ file, line: 1, column: 0, name: "", value: "", expected: "this file to exist" });
    return text ?? "";
  };
  const observationFiles = Object.keys(files)
    .filter((file) => file.startsWith("observations/"))
    .sort();
  const tables = {
    codes: readTable("codes.csv", textOf("codes.csv"), codeRow, faults),
    sources: readTable("sources.csv", textOf("sources.csv"), sourceRow, faults),
    series: readTable("series.csv", textOf("series.csv"), seriesRow, faults),
    charts: readTable("charts.csv", textOf("charts.csv"), chartRow, faults),
    scale: readTable("scales/goldstein.csv", textOf("scales/goldstein.csv"), scaleRow, faults),
    observations: observationFiles.flatMap((file) => readTable(file, textOf(file), observationRow, faults)),
  };
  for (const file of unread) faults.push({ file, line: 1, column: 0, name: "", value: file, expected: "a file that the codebook knows" });
  return tables;
}
