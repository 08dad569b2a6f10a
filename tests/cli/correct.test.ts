import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { command } from "./command.ts";

const correct = command("src/curator/correct.ts");
const ID = "trade-turnover.IRN.2020.eurasia-review-2020";
const FILE = "data/observations/trade-turnover.csv";
const MISREAD = ["value", "610000000", "as_worded", "$610 million", "quote", "amounted to $610 million"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "correct-"));
  cpSync("data", join(folder, "data"), { recursive: true, filter: (path) => !path.includes(join("data", "releases", "20")) });
});
afterAll(() => rmSync(folder, { recursive: true }));
const text = () => readFileSync(join(folder, FILE), "utf8");

it("says in a dry run which cells of the row it would change, and changes none", () => {
  const before = text();
  const { status, stdout } = correct(folder, ID, ...MISREAD, "--dry-run");
  expect(status).toBe(0);
  const told = stdout.split("\n").flatMap((line) => /^would change (\S+):\d+ (\S+) .* to "(.*)"$/.exec(line)?.slice(1) ?? []);
  const cells = ["value", "as_worded", "quote"].map((column) => [FILE, column, MISREAD[MISREAD.indexOf(column) + 1]]);
  expect(told).toEqual(cells.flat());
  expect(text()).toBe(before);
});

it("refuses all of them for the sake of one, and says what it takes", () => {
  const before = text();
  const refused = (said: string, ...args: string[]) =>
    expect(correct(folder, ID, ...args)).toMatchObject({ status: 1, stderr: expect.stringContaining(said) });
  refused("nonsense: expected a column", ...MISREAD, "nonsense", "x");
  refused("counterpart: expected once", "counterpart", "ISR", "counterpart", "IRN");
  refused("note: expected a value after the column\n\nusage: npm run correct", ...MISREAD, "note");
  refused("Unknown option '--dry'", ...MISREAD, "--dry");
  refused("expected an id, and a column with its value");
  expect(text()).toBe(before);
});

it("changes them in one go, with one line for the reasons; a value may be negative", () => {
  const { status, stdout } = correct(folder, ID, ...MISREAD);
  expect(status).toBe(0);
  expect(stdout).toContain(`\nobservation,${ID},,corrected,…\n`);
  expect(text()).toContain(",610000000,");
  const negative = correct(folder, ID, "value", "-0.41", "--dry-run");
  expect(negative).toMatchObject({ status: 0, stdout: expect.stringContaining('value "610000000" to "-0.41"') });
  expect(negative.stdout).toContain(`\nobservation,${ID},value,corrected,…\n`);
});

it("renames a claim in its check and in every translation of it, as in all else that refers to it", () => {
  const renamed = ID.replace("2020.", "2021.");
  const words = () => readdirSync(join(folder, "data/words")).map((file) => readFileSync(join(folder, "data/words", file), "utf8"));
  const naming = (id: string) => words().map((text) => text.split("\n").filter((line) => line.startsWith(`checks.csv,${id},`)).length);
  const before = naming(ID);
  expect(before).not.toContain(0);
  const { status, stdout } = correct(folder, ID, "period", "2021");
  expect(status).toBe(0);
  expect(stdout).toContain(`changed data/words/fa.csv:`);
  expect(readFileSync(join(folder, "data/checks.csv"), "utf8")).toContain(`\n${renamed},`);
  expect([naming(ID), naming(renamed)]).toEqual([before.map(() => 0), before]);
});
