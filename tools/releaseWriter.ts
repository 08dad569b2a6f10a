import { loadRelease } from "../src/curator/loadHead.ts";
import { readRelease } from "../src/curator/releases.ts";
import { DataError } from "../src/tables/fault.ts";
import type { Order } from "./releaseWriters.ts";
import { writeRelease } from "./writeRelease.ts";

/** The program of a writer: writes the releases that it is told, answers with their parts of the history, and ends with who started it. */
process.once("message", ({ places, versions }: Order) => {
  try {
    process.send?.(
      versions.map((version) => writeRelease(places, version, loadRelease(places.data, version), readRelease(places.data, version))),
    );
  } catch (error) {
    // Who started it reads the same rows, and says what is wrong with them.
    if (!(error instanceof DataError)) throw error;
    process.exit(1);
  }
});
