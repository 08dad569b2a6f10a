import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { Refusal } from "../src/curator/commandError.ts";
import { freeze, type ReleaseOrder } from "../src/curator/freeze.ts";
import { listReleases, releaseFolder } from "../src/curator/releases.ts";
import { translationLines } from "../src/curator/translationLines.ts";
import { loadTranslations } from "../src/curator/translations.ts";
import { PUBLISHED } from "../src/edition/published.ts";
import { CHANGE_KINDS } from "../src/model/change.ts";
import { DataError } from "../src/tables/fault.ts";
import { sentencesIn } from "./sentences.ts";

const USAGE = "usage: npm run release -- 2026.1.0 --date 2026-11-22 [--reasons reasons.csv] [--no-answers]";

/**
 * `npm run release`: freezes data/ into data/releases/<version>/ with what its charts say, then builds the Worker and keeps what the pinned
 * addresses of the release answer (`--no-answers` leaves that to a later `npm run golden`).
 * Prints what it wrote, or why it wrote nothing and exits 1.
 */
async function main(args: string[]): Promise<number> {
  try {
    const { order, answers } = orderOf(args);
    const [newest] = listReleases("data");
    const changes = freeze("data", order, await sentencesIn("data", PUBLISHED));
    const count = (kind: string) => `${changes.filter((change) => change.kind === kind).length} ${kind}`;
    console.log(`data/releases/${order.version}: ${CHANGE_KINDS.map(count).join(", ")}`);
    const before = newest === undefined ? {} : loadTranslations(releaseFolder("data", newest));
    for (const line of translationLines(before, loadTranslations("data"))) console.log(line);
    return answers ? keepAnswers(order.version) : 0;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof DataError)) throw error;
    console.error(`${error.message}\nno release was made`);
    return 1;
  }
}

/** Builds the Worker with the new release in it, and writes down what its pinned addresses answer. */
function keepAnswers(version: string): number {
  const steps = [
    ["run", "--silent", "bundle"],
    ["run", "--silent", "golden", "--", version],
  ];
  // What is asked is computed: of answers that are made beforehand a sample will do.
  const options = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, PRERENDER: "sample" } } satisfies SpawnSyncOptions;
  const failed = steps.find((step) => spawnSync("npm", step, options).status !== 0);
  if (failed === undefined) {
    console.log(`tests/golden/${version}: what its pinned addresses answer`);
    return 0;
  }
  console.error(`data/releases/${version} was made, its answers were not kept: npm ${failed.join(" ")} failed`);
  return 1;
}

function orderOf(args: string[]): { order: ReleaseOrder; answers: boolean } {
  const { values, positionals } = parsed(args);
  const [version, ...rest] = positionals;
  if (version === undefined || values.date === undefined || rest.length > 0) throw new Refusal(USAGE);
  if (values.date > dayOf(new Date())) throw new Refusal(`date "${values.date}": expected today or a day before, and not one to come`);
  return { order: { version, date: values.date, reasons: values.reasons ?? null }, answers: values["no-answers"] !== true };
}

/** The day of the calendar where the command runs, `YYYY-MM-DD`. */
function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

function parsed(args: string[]) {
  try {
    const options = { date: { type: "string" }, reasons: { type: "string" }, "no-answers": { type: "boolean" } } as const;
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${USAGE}`);
  }
}

process.exit(await main(process.argv.slice(2)));
