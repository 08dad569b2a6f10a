import type { Reporter, TestModule } from "vitest/node";

/** Prints what decided the samples, and as the very last line `N passed, N failed`, for machines that read the end of a log. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => results.filter((s) => s === state).length;
    const broken = modules.filter((module) => module.state() === "failed" && module.children.size === 0).length;
    const failed = count("failed") + broken + errors.length;
    const seed = `Samples of SAMPLE_SEED=${process.env["SAMPLE_SEED"]}\n`;
    process.on("exit", () => process.stdout.write(`${seed}${count("passed")} passed, ${failed} failed, ${count("skipped")} skipped\n`));
  }
}
