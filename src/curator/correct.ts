import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { csvFormatRow } from "d3-dsv";
import { Refusal } from "./commandError.ts";
import { type Asked, corrected } from "./correctCell.ts";
import { linesNaming } from "./linesNaming.ts";
import { readData } from "./readData.ts";
import { runCommand } from "./runCommand.ts";

const USAGE = `usage: npm run correct -- <id of an observation> <column> <value> [--dry-run]

Corrects one cell. When the id changes with it, the old id goes into replaces and whatever refers to it follows.`;

/** `npm run correct`: corrects a cell with all that follows from it, or with `--dry-run` says what it would change. */
function main(args: string[]): void {
  const { asked, dryRun } = parsedArguments(args);
  const files = readData("data");
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
  console.log(`for the reasons of the next release:\n${csvFormatRow(["observation", id, asked.column, "corrected", "…"])}`);
  console.log("next: npm run check");
}

function parsedArguments(args: string[]): { asked: Asked; dryRun: boolean } {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
    const [id, column, value, ...others] = positionals;
    if (id === undefined || column === undefined || value === undefined || others.length > 0)
      throw new Error("expected id, column and value");
    return { asked: { id, column, value }, dryRun: values["dry-run"] ?? false };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

runCommand(main);
