import { median } from "../budget.ts";
import { YARDSTICK, yardstickWorker } from "../references.ts";
import { startWorkerd, type WorkerFiles } from "../workerd.ts";
import { asking } from "./ask.ts";

/** How many measures of the pace the present one is the median of. */
const WINDOW = 9;

/**
 * By how much this machine is slower at the moment than the one that the budgets of processor time were made on. Where others work on it too,
 * the same instructions take up to three times the processor time: its parts share their caches and units. So measured times are divided by this.
 */
export class Pace {
  private readonly taken: number[] = [];

  private readonly yardstick: WorkerFiles;

  /** @param files a build whose assets the yardstick stands beside, as the Workers do that it is held to */
  constructor(files: WorkerFiles) {
    this.yardstick = yardstickWorker(files);
  }

  /** Measures it once more; to be called before every sample. */
  async take(): Promise<void> {
    const running = await startWorkerd(this.yardstick);
    const ask = asking(running, "http://localhost");
    const before = await running.spent();
    await ask({ path: "/" });
    this.taken.push((await running.spent()) - before);
    ask.close();
    await running.stop();
  }

  /** The factor, of the last measures. */
  get now(): number {
    return median(this.taken.slice(-WINDOW)) / YARDSTICK;
  }

  /** The factor of all measures. */
  get overall(): number {
    return median(this.taken) / YARDSTICK;
  }
}
