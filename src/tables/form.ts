/** What a file is whose header is not that of its table, where its form is why: as a spreadsheet saves it, or in another encoding. */

/** Signs that spreadsheets put between cells where it is not a comma. */
const SEPARATORS = [
  [";", "semicolons"],
  ["\t", "tabs"],
] as const;

/** How archives begin, which .xlsx and .ods are. */
export const WORKBOOK = "PK\u0003\u0004";

/** The first line of a text as it shows: without what another encoding puts between its letters, or a mark before them. */
export function firstLine(text: string): string {
  return (/^[^\r\n]*/.exec(text)?.[0] ?? "").replace(/[\0\uFFFD\uFEFF]/g, "");
}

/**
 * What is expected of a text that is no CSV in UTF-8 with commas, and what it is instead; null where nothing of its form tells.
 * `known` are the columns of its table.
 */
export function expectedForm(text: string, known: readonly string[]): string | null {
  if (text.startsWith(WORKBOOK)) return "a CSV file, and this is a workbook of a spreadsheet: save it as CSV, in UTF-8 with commas";
  // One of the first letters of a header, behind a mark or none, has a zero beside it.
  if (text.slice(0, 4).includes("\0")) return "a file in UTF-8, and this one is in UTF-16: save it as CSV in UTF-8, with commas";
  const line = firstLine(text);
  if (/^sep=/i.test(line)) return `the header ${known.join(",")} in line 1: leave out the line for spreadsheets`;
  for (const [sign, name] of SEPARATORS) {
    const columns = line.split(sign).map((cell) => cell.replace(/^"(.*)"$/, "$1"));
    if (columns.length > 1 && columns.some((column) => known.includes(column)))
      return `commas between cells, and this file has ${name}: save it as CSV in UTF-8, with commas`;
  }
  return null;
}
