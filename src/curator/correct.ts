import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { csvFormatRow } from "d3-dsv";
import { Refusal } from "./commandError.ts";
import { type Asked, corrected } from "./correctCell.ts";
import { linesNaming } from "./linesNaming.ts";
import { readData } from "./readData.ts";
import { runCommand } from "./runCommand.ts";
import { readTranslationFiles } from "./translations.ts";

const USAGE = `usage: npm run correct -- <id of an observation> <column> <value> [<column> <value> …] [--dry-run]

Corrects cells of one row, all of them or none. When the id changes with it, the old id goes into replaces and whatever refers to it follows.`;

/** `npm run correct`: corrects cells of a row with all that follows from them, or with `--dry-run` says what it would change. */
function main(args: string[]): void {
  const { asked, dryRun } = parsedArguments(args);
  const files = { ...readData("data"), ...readTranslationFiles("data") };
  const { id, cells, files: changed } = corrected(files, asked);
  if (!dryRun) for (const [file, text] of Object.entries(changed)) writeFileSync(join("data", file), text);
  for (const { file, line, column, before, after } of cells) {
    console.log(
      `${dryRun ? "would change" : "changed"} data/${file}:${line} ${column} ${JSON.stringify(before)} to ${JSON.stringify(after)}`,
    );
  }
  const resting = linesNaming(files, [asked.id, id]);
  console.log(
    resting.length === 0 ? "nothing else names it" : `look at what names it too:\n${resting.map((place) => `  ${place}`).join("\n")}`,
  );
  console.log(`for the reasons of the next release:\n${csvFormatRow(["observation", id, reasonField(asked), "corrected", "…"])}`);
  console.log("next: npm run check");
}

function parsedArguments(args: string[]): { asked: Asked; dryRun: boolean } {
  try {
    const { values } = parseArgs({ args: args.filter(isOption), options: { "dry-run": { type: "boolean" } } });
    const [id, ...cells] = args.filter((arg) => !isOption(arg));
    if (id === undefined || cells.length === 0) throw new Error("expected an id, and a column with its value");
    return { asked: { id, values: byColumn(cells) }, dryRun: values["dry-run"] ?? false };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** `--dry-run`, and whatever else is written like it; `-0.41` is a value. */
function isOption(arg: string): boolean {
  return /^--?[a-z]/.test(arg);
}

/** Columns with their values, given in turns. */
function byColumn(cells: string[]): Map<string, string> {
  const columns = cells.filter((_, i) => i % 2 === 0);
  const twice = columns.find((column, i) => columns.indexOf(column) < i);
  if (twice !== undefined) throw new Error(`${twice}: expected once`);
  if (cells.length % 2 !== 0) throw new Error(`${columns.at(-1)}: expected a value after the column`);
  return new Map(columns.map((column, i) => [column, cells[2 * i + 1] ?? ""]));
}

/** One reason holds for a whole row where several of its cells were corrected at once. */
function reasonField({ values }: Asked): string {
  return values.size === 1 ? ([...values.keys()][0] ?? "") : "";
}

runCommand(main);
