import { DataError } from "../tables/fault.ts";
import { Refusal } from "./commandError.ts";
import { bearHangUps } from "./hangUps.ts";
import { systemFault } from "./systemFault.ts";

/**
 * Runs a command with its arguments. What it refuses to do, faults of the data, and files that the system does not give are said
 * without a stack, and it exits with 1.
 */
export function runCommand(main: (args: string[]) => void): void {
  bearHangUps();
  try {
    main(process.argv.slice(2));
  } catch (error) {
    const said = error instanceof Refusal || error instanceof DataError ? error.message : systemFault(error);
    if (said === null) throw error;
    console.error(said);
    process.exit(1);
  }
}
