import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listReleases } from "../../src/curator/releases.ts";
import { once } from "../../src/model/once.ts";
import { correctedData } from "../fixtures/correctedData.ts";
import { command } from "./command.ts";

const difference = command("src/curator/difference.ts");
const ID = "trade-turnover.IRN.2020.eurasia-review-2020";
const NEWEST = listReleases("data")[0] ?? "";

let folder = "";
/** What the head changed already, before the correction of this test. */
let draft = { listed: "", reasons: [] as string[] };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "difference-"));
  cpSync("data", join(folder, "data"), {
    recursive: true,
    filter: (path) => !path.includes(join("releases", "20")) || path.includes(join("releases", NEWEST)),
  });
  draft = { listed: difference(folder).stdout, reasons: difference(folder, "--reasons").stdout.split("\n") };
  for (const [file, text] of Object.entries(correctedData(ID, "note", "Read again"))) writeFileSync(join(folder, "data", file), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function counted(listed: string, kind: string): string {
  return new RegExp(`^${kind}: \\d+$`, "m").exec(listed)?.[0] ?? expect.fail(`${kind} is not counted`);
}

it("lists what the head changed since the newest release, each cell with what it was and is", () => {
  const { status, stdout } = difference(folder);
  expect(status).toBe(0);
  expect(stdout).toContain(`${NEWEST} to data/\n`);
  expect(stdout).toMatch(new RegExp(`observation ${ID.replaceAll(".", "\\.")} note: ".+" to "Read again"`));
  for (const kind of ["withdrawn", "added"]) expect(counted(stdout, kind)).toBe(counted(draft.listed, kind));
});

it("prints the reasons that the next release asks for, to be filled in", () => {
  const lines = difference(folder, "--reasons").stdout.split("\n");
  expect(lines[0]).toBe("noun,id,field,kind,reason");
  expect(lines.filter((line) => line !== lines[0] && !draft.reasons.includes(line))).toEqual([`observation,${ID},,corrected,…`]);
});

const forwards = once(() => difference(process.cwd(), "2026.2.0", "2026.10.0"));

it("says of two releases why, with the reasons of all between in order", () => {
  const { status, stdout } = forwards();
  expect(status).toBe(0);
  expect(stdout.split("\n", 3)).toEqual(["2026.2.0 to 2026.10.0", "", "changed: 641"]);
  const lines = stdout.split("\n");
  const at = lines.findIndex((line) => line.startsWith("  chart agreements series: "));
  expect(lines.slice(at, at + 3)).toEqual([
    '  chart agreements series: "agreements-signed" to "agreements-signed agreements-reported official-visits"',
    "    corrected in 2026.3.0: The text stated figures, years and comparisons whatever rows were in view; what a chart says is computed from its rows now, and its text says how it is read.",
    "    revised in 2026.5.0: The visits around the signings are drawn on the same time line",
  ]);
});

it("says the same of two releases that are named the other way round", () => {
  expect(difference(process.cwd(), "2026.10.0", "2026.2.0")).toEqual(forwards());
});

it("refuses a release that is not there, with those that are", () => {
  expect(difference(folder, "1999.1.0")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining(`expected one of ${NEWEST}`),
  });
});
