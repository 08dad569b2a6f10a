import type { DataFiles } from "../tables/catalog.ts";
import type { Fault } from "../tables/fault.ts";
import { WORKBOOK } from "../tables/form.ts";

/**
 * Files whose lines do not end as those of the data do: each with a line feed alone, the last one too. A release keeps each byte, and what is
 * added behind a last line without its end would become a part of it.
 */
export function lineEndFaults(files: DataFiles): Fault[] {
  return Object.entries(files).flatMap(([file, text]): Fault[] => {
    // Another form of file ends its lines otherwise: that is said where it is read.
    if (text.startsWith(WORKBOOK) || /^[^\n]*[\0\t;]/.test(text)) return [];
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.includes("\r"));
    const place = { file, column: 0, name: "" };
    if (at >= 0)
      return [
        { ...place, line: at + 1, value: "\r", expected: "lines that end with a line feed alone (LF), and not with CR: save the file so" },
      ];
    if (text === "" || text.endsWith("\n")) return [];
    return [{ ...place, line: lines.length, value: lines.at(-1) ?? "", expected: "a line break behind the last line" }];
  });
}
