import { parentPort, workerData } from "node:worker_threads";
import { DataError } from "../src/tables/fault.ts";
import { type Places, writeReleases } from "./exportReleases.ts";

/**
 * What `tools/keptReleases.ts` runs in a thread of its own: writes the frozen releases from and to the places that it is given. Faults of the
 * data are sent as a message, since an error that leaves a thread is no `DataError` any more.
 */
try {
  writeReleases(workerData as Places);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  parentPort?.postMessage(error.faults);
}
