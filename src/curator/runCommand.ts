import { DataError } from "../tables/fault.ts";
import { Refusal } from "./commandError.ts";
import { bearHangUps } from "./hangUps.ts";

/** Runs a command with its arguments. What it refuses to do, and faults of the data, are said without a stack, and it exits with 1. */
export function runCommand(main: (args: string[]) => void): void {
  bearHangUps();
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof DataError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
