import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { codingDifferences } from "../model/codingDifferences.ts";
import { codedDocuments } from "../model/oneSided.ts";
import { tableText } from "../tables/rows.ts";
import { settlersTable } from "../tables/settlers.ts";
import { Refusal } from "./commandError.ts";
import { readCoding } from "./readCoding.ts";
import { refuseOneSided } from "./refuseOneSided.ts";
import { runCommand } from "./runCommand.ts";
import { loadSettlers, newSettlers, SETTLERS } from "./settlers.ts";

const USAGE = `usage: npm run settle -- <id> [--dry-run]

Adds a row to data/${SETTLERS} for each difference of the two codings of a document: settled, by and because are yours.`;

/** `npm run settle`: adds what is not settled yet of a document; rows that are there stay as they are. `--dry-run` says what it would add. */
function main(args: string[]): void {
  const { document, dryRun } = parsed(args);
  const [first, second] = [readCoding("data/codings/first"), readCoding("data/codings/second")];
  refuseOneSided(first, second, `data/${SETTLERS}`);
  if (!codedDocuments(first).has(document)) throw new Refusal(`${document}: expected a document that was coded twice`);
  const known = loadSettlers("data").map(({ row }) => row);
  const added = newSettlers(known, codingDifferences(first, second), document);
  if (!dryRun && added.length > 0) writeFileSync(`data/${SETTLERS}`, tableText(settlersTable, [...known, ...added]));
  const open = [...known, ...added].filter(({ source, because }) => source === document && because === null).length;
  console.log(`data/${SETTLERS}: ${dryRun ? "would add" : "added"} ${added.length}, ${open} of ${document} to be settled`);
}

function parsed(args: string[]): { document: string; dryRun: boolean } {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
    const [document, ...others] = positionals;
    if (document === undefined || others.length > 0) throw new Error("expected the id of one document");
    return { document, dryRun: values["dry-run"] ?? false };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

runCommand(main);
