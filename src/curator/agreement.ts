import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type AgreementRow, agreement } from "../model/agreement.ts";
import { agreementOfDocuments } from "../model/agreementOfDocuments.ts";
import { codingDifferences } from "../model/codingDifferences.ts";
import { agreementText } from "../tables/agreement.ts";
import { Refusal } from "./commandError.ts";
import { differenceLines } from "./differenceLines.ts";
import { readCoding } from "./readCoding.ts";
import { refuseOneSided } from "./refuseOneSided.ts";
import { runCommand } from "./runCommand.ts";

const USAGE = "usage: npm run agreement -- [--documents] [--differences]";

/**
 * `npm run agreement`: compares the two codings field by field, writes data/agreement.csv and prints it with percentages;
 * with `--documents` also document by document, with `--differences` also each difference, document by document. A document that only one of them has stops it: nothing is written then.
 */
function main(args: string[]): void {
  const { differences, documents } = parsed(args);
  const [first, second] = [readCoding("data/codings/first"), readCoding("data/codings/second")];
  refuseOneSided(first, second, "data/agreement.csv");
  const rows = agreement(first, second);
  writeFileSync("data/agreement.csv", agreementText(rows));
  console.log(rows.map(line).join("\n"));
  if (documents) {
    for (const { document, rows: own } of agreementOfDocuments(first, second)) console.log(["", document, ...own.map(line)].join("\n"));
  }
  if (differences) console.log(differenceLines(codingDifferences(first, second)).join("\n"));
}

function parsed(args: string[]): { differences?: boolean; documents?: boolean } {
  try {
    return parseArgs({ args, options: { differences: { type: "boolean" }, documents: { type: "boolean" } } }).values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${USAGE}`);
  }
}

function line({ part, field, units, agreed, alpha, note }: AgreementRow): string {
  const percent = units === 0 ? "" : `${((100 * agreed) / units).toFixed(1)}%`;
  const numbers = [`${agreed}/${units}`.padStart(9), percent.padStart(7), (alpha?.toFixed(3) ?? "").padStart(7)];
  return [part.padEnd(13), field.padEnd(13), ...numbers, ` ${note ?? ""}`].join(" ").trimEnd();
}

runCommand(main);
