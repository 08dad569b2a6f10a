import type { Column } from "./column.ts";
import type { Table } from "./definition.ts";
import { ALL_TABLES } from "./files.ts";

/** A part of the codebook that is made from the definition of a table; what stands around it is written by hand. */
const BLOCK = /^<!-- columns of (\S+) -->\n(?:.*\n)*?<!-- end of columns -->$/gm;

const TYPES: Record<Column["type"], string> = {
  string: "text",
  integer: "whole number",
  number: "number",
  year: "year",
  yes_no: "yes or no",
};

/** A codebook with its tables of columns as the definitions have them. Throws when it asks for a table that there is not. */
export function renewed(codebook: string, tables: readonly Table[] = ALL_TABLES): string {
  return codebook.replace(BLOCK, (_, path: string) => {
    const table = tables.find((one) => one.path === path);
    if (!table) throw new Error(`the codebook has columns of ${path}, and no table has that path`);
    return block(table);
  });
}

/** What is wrong with the tables of columns of a codebook, each as `line: what`; nothing when all are there and as they are defined. */
export function codebookFaults(codebook: string, tables: readonly Table[] = ALL_TABLES): string[] {
  const paths = [...codebook.matchAll(BLOCK)].map(([, path]) => path);
  const missing = tables.filter(({ path }) => !paths.includes(path)).map(({ path }) => `1: expected the columns of ${path}`);
  const strange = paths.filter((path) => !tables.some((one) => one.path === path)).map((path) => `1: expected no columns of ${path}`);
  if (missing.length + strange.length > 0) return [...missing, ...strange];
  const [is, should] = [codebook.split("\n"), renewed(codebook, tables).split("\n")];
  const line = is.findIndex((text, i) => text !== should[i]);
  return line < 0 ? [] : [`${line + 1}: expected ${should[line]}`];
}

/** The columns of a table as a Markdown table between its marks. */
export function block(table: Table): string {
  const lines = Object.entries(table.columns).map(
    ([name, column]) => `| ${name} | ${TYPES[column.type]} | ${meaning(table, name, column)} |`,
  );
  return [`<!-- columns of ${table.path} -->`, "| column | type | meaning |", "|---|---|---|", ...lines, "<!-- end of columns -->"].join(
    "\n",
  );
}

/** What a column means, whether it is a part of the key, and where it leads. */
function meaning({ key = [], unique = [] }: Table, name: string, { meaning: said, refers }: Column): string {
  const part = key.includes(name) ? "key" : unique.includes(name) ? "part of the id" : "";
  const leads = refers ? `to ${refers[1]} of ${refers[0]}.csv` : "";
  const marks = [part, leads].filter((mark) => mark !== "").join("; ");
  const text = said.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("*", "\\*");
  return marks === "" ? text : `${text} (${marks})`;
}
