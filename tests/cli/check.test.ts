import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { command } from "./command.ts";

const check = command("src/curator/check.ts");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
  cpSync("data", join(folder, "data"), { recursive: true, filter: (path) => !path.includes(join("data", "releases", "20")) });
});
afterAll(() => rmSync(folder, { recursive: true }));

function change(file: string, change: (text: string) => string): void {
  const path = join(folder, "data", file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after, file).not.toBe(before);
  writeFileSync(path, after);
}

it("names the faults of all that is held against the rows at once: codebook, codings and each language", () => {
  change("README.md", (text) => text.replace("| column | type | meaning |", "| column | kind | meaning |"));
  change("agreement.csv", (text) => text.replace(/(?<=^coverage,matched,)\d+/m, "1"));
  change("codings/left_out.csv", (text) => `${text.split("\n").slice(0, -2).join("\n")}\n`);
  change("words/az.csv", (text) => text.replace("file,id,", "file,row,"));
  change("words/fa.csv", (text) => text.replace("charts.csv,balance-sheet,", "charts.csv,no-sheet,"));
  const { status, stdout, stderr } = check(folder);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  const lines = stderr.trimEnd().split("\n");
  expect(lines.map((line) => /^(?:data\/)?[^:\s]+/.exec(line)?.[0])).toEqual([
    ...["data/README.md", "agreement.csv", "codings/left_out.csv", "words/az.csv", "words/fa.csv"],
    "5",
  ]);
  expect(lines[1]).toMatch(/^agreement\.csv:2:0 ".*": expected ".*", as both codings give it: npm run agreement writes the file$/);
  expect(lines.at(-1)).toBe("5 faults");
});

it("holds nothing against rows that have faults themselves", () => {
  change("checks.csv", (text) => text.replace(",differs,", ",differed,"));
  const { status, stderr } = check(folder);
  expect(status).toBe(1);
  expect(stderr.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^data\/README\.md:/),
    expect.stringMatching(/^checks\.csv:2:\d+ verdict "differed": expected /),
    "2 faults",
  ]);
});
