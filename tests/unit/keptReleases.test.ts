import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freeze } from "../../src/curator/freeze.ts";
import { DataError } from "../../src/tables/fault.ts";
import { keptReleases } from "../../tools/keptReleases.ts";
import { threeRows, withFault } from "../fixtures/files.ts";
import { thinned } from "../fixtures/sample.ts";
import { writeData } from "../fixtures/writeData.ts";

/** A data folder with a release, and what a build makes of it. */
const out = mkdtempSync(join(tmpdir(), "kept-releases-"));
const data = join(out, "data");
afterAll(() => rmSync(out, { recursive: true }));

const ZIP = "2026.1.0.zip";
const build = (origin = "") => keptReleases(data, join(out, "releases"), origin, join(out, "releases.made"));
const at = (path: string) => join(out, "releases", path);
/** When a file was written. */
const written = (path = ZIP) => statSync(at(path)).mtimeMs;

let first: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  writeData(data, threeRows);
  writeFileSync(join(out, "package.json"), '{ "version": "2026.1.0" }');
  freeze(data, { version: "2026.1.0", date: "2026-11-22", reasons: null });
  first = await build();
});

it("releases that stand there whole are left as they are, and their history is the same", async () => {
  const before = written();
  expect(await build()).toEqual(first);
  expect(written()).toBe(before);
});

const SPOILT: [string, () => void][] = [
  ["a byte that was changed", () => appendFileSync(at(ZIP), "x")],
  ["a file that is gone", () => rmSync(at(ZIP))],
  ["a file that is superfluous", () => writeFileSync(at("2026.0.1.zip"), "")],
];

it.each(thinned(SPOILT, 3))("%s is made good", async (_, spoil) => {
  const [bytes, before] = [readFileSync(at(ZIP)), written()];
  spoil();
  expect(await build()).toEqual(first);
  expect(readFileSync(at(ZIP)).equals(bytes)).toBe(true);
  expect(written()).not.toBe(before);
  expect(() => written("2026.0.1.zip")).toThrow();
});

it("another origin, another release or another frozen byte makes all anew", async () => {
  const before = written();
  await build("https://example.org");
  const moved = written();
  expect(moved).not.toBe(before);
  writeData(data, withFault("codes.csv", "precision,day,day,,", "precision,day,day,,To the day"));
  freeze(data, { version: "2026.2.0", date: "2026-11-23", reasons: null });
  expect((await build("https://example.org")).map(({ version }) => version)).toEqual(["2026.2.0", "2026.1.0"]);
  expect(written()).not.toBe(moved);
  const rows = join(data, "releases/2026.1.0/events.csv");
  writeFileSync(rows, readFileSync(rows, "utf8").replace(/\n$/, "\n\n"));
  const last = written();
  await build("https://example.org");
  expect(written()).not.toBe(last);
});

it("a fault in a release is told by its place, as that of any data, and nothing stands there as if it were whole", async () => {
  const events = join(data, "releases/2026.1.0/events.csv");
  const rows = readFileSync(events, "utf8");
  writeFileSync(events, rows.replace(/\n+$/, "\nno-such-row\n"));
  const failed = build();
  await expect(failed).rejects.toThrow(DataError);
  await expect(failed).rejects.toThrow(/events\.csv:\d+:\d+ .*: expected \S+/);
  writeFileSync(events, rows);
  expect((await build()).map(({ version }) => version)).toEqual(["2026.2.0", "2026.1.0"]);
});
