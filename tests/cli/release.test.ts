import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listReleases, releaseFolder } from "../../src/curator/releases.ts";
import { readSentences } from "../../src/tables/sentences.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows } from "../fixtures/files.ts";
import { command } from "./command.ts";

const run = command("tools/release.ts");
const DATE = "2026-11-22";

it("the command freezes the folder data and counts what it listed", () => {
  const folder = dataFolder(threeRows);
  const { status, stdout } = run(join(folder, ".."), "2026.1.0", "--date", DATE, "--no-answers");
  const counted = "14 added, 0 revised, 0 corrected, 0 reworded, 0 withdrawn, 0 recomputed";
  expect({ status, stdout }).toEqual({ status: 0, stdout: `data/releases/2026.1.0: ${counted}\n` });
  const said = readSentences("sentences.csv", readFileSync(join(releaseFolder(folder, "2026.1.0"), "sentences.csv"), "utf8"));
  expect(said).toContainEqual({ chart: "trade", part: "title", sentence: "Trade by year" });
  expect(listReleases(folder)).toEqual(["2026.1.0"]);
});

it.each([
  [["2026.1.0"], "usage: npm run release"],
  [["2026.1.0", "--day", DATE], "Unknown option '--day'"],
  [["2026.1", "--date", DATE], 'version "2026.1": expected YYYY.N.P'],
  [["2026.1.0", "--date", "9999-12-31"], 'date "9999-12-31": expected today or a day before'],
  [["2026.1.0", "--date", DATE, "--reasons", "none.csv"], "none.csv: expected this file to exist"],
])("the command refuses with exit code 1 and no stack: %j", (args, message) => {
  const folder = dataFolder(threeRows);
  const { status, stderr } = run(join(folder, ".."), ...args, "--no-answers");
  expect({ status, stack: stderr.includes("    at ") }).toEqual({ status: 1, stack: false });
  expect(stderr).toContain(message);
});
