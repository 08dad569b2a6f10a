import { parseArgs } from "node:util";
import { DataError } from "../load/fault.ts";
import { freeze, type ReleaseOrder } from "./freeze.ts";
import { Refusal } from "./refusal.ts";

const USAGE = "usage: npm run release -- 2026.1.0 --date 2026-11-22 [--reasons reasons.csv]";

/** `npm run release`: freezes data/ into data/releases/<version>/. Prints what it wrote, or why it wrote nothing and exits 1. */
function main(args: string[]): void {
  try {
    const order = orderOf(args);
    const changes = freeze("data", order);
    const count = (kind: string) => `${changes.filter((change) => change.kind === kind).length} ${kind}`;
    console.log(`data/releases/${order.version}: ${["added", "revised", "corrected", "withdrawn"].map(count).join(", ")}`);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof DataError)) throw error;
    console.error(`${error.message}\nno release was made`);
    process.exit(1);
  }
}

function orderOf(args: string[]): ReleaseOrder {
  const { values, positionals } = parsed(args);
  const [version, ...rest] = positionals;
  if (version === undefined || values.date === undefined || rest.length > 0) throw new Refusal(USAGE);
  return { version, date: values.date, reasons: values.reasons ?? null };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { date: { type: "string" }, reasons: { type: "string" } } });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${USAGE}`);
  }
}

main(process.argv.slice(2));
