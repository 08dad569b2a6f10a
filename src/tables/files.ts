import { leftOutTable, paragraphTable } from "./besideCodings.ts";
import { changeTable } from "./changes.ts";
import type { Columns, Table } from "./definition.ts";
import { codedObservationTable } from "./observations.ts";
import { sentenceTable } from "./sentences.ts";
import { settlersTable } from "./settlers.ts";
import { TABLES } from "./tables.ts";
import { translationTable } from "./translations.ts";

/** Every table that a data folder or a release has, in the order of the codebook. */
export const ALL_TABLES: readonly Table[] = [
  ...[TABLES.subject, TABLES.texts, TABLES.codes, TABLES.constraints, TABLES.sources, TABLES.series, TABLES.observations, TABLES.pairs],
  ...[TABLES.intake, TABLES.events, TABLES.mentions, TABLES.coverage, TABLES.disagreements, TABLES.checks, TABLES.charts],
  ...[leftOutTable, paragraphTable, settlersTable, TABLES.agreement, TABLES.scale, changeTable, sentenceTable, translationTable],
];

/** The table of a file by its path below `data/` or a release; undefined when the codebook knows no such file. */
export function tableFor(path: string, tables: readonly Table[] = ALL_TABLES): Table | undefined {
  const inLanguage = /^(sentences)\.[a-z]{2}(\.csv)$/.exec(path);
  if (inLanguage) return tableFor(`${inLanguage[1]}${inLanguage[2]}`, tables);
  return tables.find(({ path: pattern }) => {
    const [before = "", name] = pattern.split(/<[^>]+>/);
    return name === undefined ? path === pattern : path.startsWith(before) && path.endsWith(name);
  });
}

/** What is in one of a coding's files: those columns of the data's table that coders fill, of observations with the series first. */
export function codedColumns(path: string, header: readonly string[]): Columns {
  const below = path.replace(/^codings\/[^/]+\//, "");
  const columns = below === "observations.csv" ? codedObservationTable.columns : tableFor(below)?.columns;
  return Object.fromEntries(Object.entries<Columns[string]>(columns ?? {}).filter(([name]) => header.includes(name)));
}

/** Whether a file is one of a coding: evidence, which stays as it was made. */
export function isOfCoding(path: string): boolean {
  return /^codings\/[^/]+\//.test(path);
}
