import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type AgreementRow, agreement } from "../model/agreement.ts";
import type { Coding } from "../model/coding.ts";
import { codingDifferences } from "../model/codingDifferences.ts";
import { oneSided } from "../model/oneSided.ts";
import { agreementText } from "../tables/agreement.ts";
import { DataError } from "../tables/fault.ts";
import { Refusal } from "./commandError.ts";
import { differenceLines } from "./differenceLines.ts";
import { readCoding } from "./readCoding.ts";

const USAGE = "usage: npm run agreement -- [--differences]";

/**
 * `npm run agreement`: compares the two codings field by field, writes data/agreement.csv and prints it with percentages;
 * with `--differences` also each difference, document by document. A document that only one of them has stops it: nothing is written then.
 */
function main(args: string[]): void {
  const { differences } = parsed(args);
  const [first, second] = [readCoding("data/codings/first"), readCoding("data/codings/second")];
  refuseOneSided(first, second);
  const rows = agreement(first, second);
  writeFileSync("data/agreement.csv", agreementText(rows));
  console.log(rows.map(line).join("\n"));
  if (differences) console.log(differenceLines(codingDifferences(first, second)).join("\n"));
}

function parsed(args: string[]): { differences?: boolean } {
  try {
    return parseArgs({ args, options: { differences: { type: "boolean" } } }).values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${USAGE}`);
  }
}

function refuseOneSided(first: Coding, second: Coding): void {
  const gaps = oneSided(first, second);
  if (gaps.length === 0) return;
  const named = gaps.map(({ document, missing }) => `data/codings/${missing}: expected a coding of ${document}, which the other one has`);
  throw new Refusal([...named, "data/agreement.csv was left as it is"].join("\n"));
}

function line({ part, field, units, agreed, alpha, note }: AgreementRow): string {
  const percent = units === 0 ? "" : `${((100 * agreed) / units).toFixed(1)}%`;
  const numbers = [`${agreed}/${units}`.padStart(9), percent.padStart(7), (alpha?.toFixed(3) ?? "").padStart(7)];
  return [part.padEnd(13), field.padEnd(13), ...numbers, ` ${note ?? ""}`].join(" ").trimEnd();
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof DataError || error instanceof Refusal ? error.message : error);
  process.exit(1);
}
