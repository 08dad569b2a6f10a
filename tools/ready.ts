import { spawn } from "node:child_process";
import { setPriority } from "node:os";

/**
 * `npm run ready [-- all | fast]`: what stands before the tests: lint, types, data and the built Worker, at the same time. What each prints
 * comes in this order, whole. Exits with 1 when one fails, after all have ended.
 */
const WANTED = process.argv[2];

/**
 * Takes longest of them, and is not held up by the others. For `fast`, and for lanes that run by themselves, it is built alone; else wrangler
 * says whether it would take it.
 */
const BUILD = WANTED === "fast" ? "bundle" : "deployable";
const STEPS = ["lint", "types", "check", BUILD];
const BEHIND = 10;

/** How many canonical addresses the Worker under test answers from files: a sample of each kind, or, with `all`, every one. */
const PRERENDER = WANTED === "all" ? "all" : "sample";

interface Done {
  printed: string;
  isGood: boolean;
}

function run(step: string): Promise<Done> {
  return new Promise((resolve) => {
    const env = { ...process.env, PRERENDER };
    const child = spawn("npm", ["run", step], { stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32", env });
    if (step !== BUILD && child.pid !== undefined) setPriority(child.pid, BEHIND);
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
    child.on("error", (error) => resolve({ printed: `${printed}${error.message}\n`, isGood: false }));
    child.on("close", (code) => resolve({ printed, isGood: code === 0 }));
  });
}

async function main(): Promise<number> {
  const started = STEPS.map(run);
  const failed: string[] = [];
  for (const [i, ending] of started.entries()) {
    const { printed, isGood } = await ending;
    process.stdout.write(printed);
    if (!isGood) failed.push(STEPS[i] ?? "");
  }
  if (failed.length > 0) console.error(`failed: ${failed.map((step) => `npm run ${step}`).join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
