import type { Reporter, TestModule } from "vitest/node";

/** Prints `N passed, N failed` as the very last line, for machines that read the end of a log. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => results.filter((s) => s === state).length;
    const broken = modules.filter((module) => module.state() === "failed" && module.children.size === 0).length;
    const failed = count("failed") + broken + errors.length;
    process.on("exit", () => process.stdout.write(`${count("passed")} passed, ${failed} failed, ${count("skipped")} skipped\n`));
  }
}
