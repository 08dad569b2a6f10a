import { csvParse } from "d3-dsv";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { en } from "../../src/words/en.ts";
import type { PackagedTable } from "./descriptor.ts";

/** The codebook of a package in Markdown: of each table its columns and keys as its descriptor has them, then the codes. */
export function codebook(version: string, tables: readonly PackagedTable[], files: DataFiles): string {
  const w = en.dataPackage.codebook;
  const codes = csvParse(files["codes.csv"] ?? "").map(({ list, code, label }) => [list, code, label]);
  const parts = [
    `# ${en.site.name}: ${w.title}`,
    w.lead(version),
    ...tables.flatMap(part),
    ...(codes.length === 0 ? [] : [`## ${w.codes}`, table(w.codeColumns, codes)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function part({ path, title, schema, left_out: leftOut }: PackagedTable): string[] {
  const w = en.dataPackage.codebook;
  const joined = (names: readonly string[]) => names.join(", ");
  const keys = [
    ...(schema.primaryKey === undefined ? [] : [w.key(joined(schema.primaryKey))]),
    ...(schema.uniqueKeys ?? []).map((key) => w.unique(joined(key))),
    ...(schema.foreignKeys ?? []).map(({ fields, reference }) =>
      w.leads(joined(fields), `${joined(reference.fields)}${reference.resource === undefined ? "" : ` (${reference.resource})`}`),
    ),
    ...(leftOut === undefined ? [] : [w.leftOut(Object.values(leftOut).reduce((sum, rows) => sum + rows, 0))]),
  ];
  const columns = schema.fields.map((field) => [field.name, field.title, field.type, field.description]);
  return [`## ${path}`, `${title}.`, ...(keys.length === 0 ? [] : [keys.join(" ")]), table(w.columns, columns)];
}

function table(head: readonly string[], rows: (string | undefined)[][]): string {
  const line = (cells: readonly (string | undefined)[]) => `| ${cells.map((cell) => escaped(cell ?? "")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function escaped(cell: string): string {
  return cell.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("*", "\\*");
}
