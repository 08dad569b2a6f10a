import { writeFileSync } from "node:fs";
import { agreementText } from "../load/agreement.ts";
import { DataError } from "../load/fault.ts";
import { type AgreementRow, agreement } from "../model/agreement.ts";
import { readCoding } from "./readCoding.ts";

/** `npm run agreement`: compares the two codings field by field, writes data/agreement.csv and prints it with percentages. */
function main(): void {
  const rows = agreement(readCoding("data/codings/first"), readCoding("data/codings/second"));
  writeFileSync("data/agreement.csv", agreementText(rows));
  console.log(rows.map(line).join("\n"));
}

function line({ part, field, units, agreed, alpha, note }: AgreementRow): string {
  const percent = units === 0 ? "" : `${((100 * agreed) / units).toFixed(1)}%`;
  const numbers = [`${agreed}/${units}`.padStart(9), percent.padStart(7), (alpha?.toFixed(3) ?? "").padStart(7)];
  return [part.padEnd(13), field.padEnd(13), ...numbers, ` ${note ?? ""}`].join(" ").trimEnd();
}

try {
  main();
} catch (error) {
  console.error(error instanceof DataError ? error.message : error);
  process.exit(1);
}
