import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemFault } from "../../src/curator/systemFault.ts";
import { command } from "./command.ts";

const NAMES = ["find", "sheets", "check", "words", "correct", "difference"] as const;
const run = Object.fromEntries(NAMES.map((name) => [name, command(`src/curator/${name}.ts`)])) as Record<
  (typeof NAMES)[number],
  ReturnType<typeof command>
>;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "refusals-"));
  mkdirSync(join(folder, "a-folder.txt"));
  writeFileSync(join(folder, "a-file.txt"), "Trade came to $5.");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("what the system refuses is a plain sentence", () => {
  it.each<[(typeof NAMES)[number], string[], number, string]>([
    ["find", ["none.txt"], 2, "none.txt: expected this file or folder to exist\n\nusage:"],
    ["find", ["a-folder.txt"], 2, "a-folder.txt: is a folder, expected a file\n\nusage:"],
    ["find", ["a-file.txt/x"], 2, "a-file.txt/x: expected a folder in its path, where a file stands\n\nusage:"],
    ["sheets", ["none.txt"], 1, "none.txt: expected this file or folder to exist\n"],
    ["sheets", ["a-folder.txt"], 1, "a-folder.txt: is a folder, expected a file\n"],
    ["check", [], 1, "data/README.md: expected this file or folder to exist\n"],
    ["check", ["a-folder"], 1, "a-folder: expected no argument. The check reads data/ of the folder that it is run in"],
    ["words", ["export", "fa"], 1, "data: expected this file or folder to exist\n"],
    ["words", ["import", "fa", "a-folder.txt"], 1, "a-folder.txt: is a folder, expected a file\n"],
    ["correct", ["x", "note", "y"], 1, "data: expected this file or folder to exist\n"],
    ["difference", [], 1, "data/releases: expected a release to compare with, and there is none\n\nusage:"],
  ])("%s %j", (name, args, status, said) => {
    const { stderr, ...ended } = run[name](folder, ...args);
    expect(ended).toEqual({ status, stdout: "" });
    expect(stderr.startsWith(said), stderr).toBe(true);
    expect(stderr).not.toMatch(/\bE[A-Z]{4,}\b|\bat .*:\d+:\d+/);
  });

  it("without a right to read too, and an error of our own is none", () => {
    const refused = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", path: "data/x.csv" });
    expect(systemFault(refused)).toBe("data/x.csv: may not be read or written by you, expected the right to");
    expect(systemFault(Object.assign(new Error("EISDIR: read"), { code: "EISDIR" }), "a")).toBe("a: is a folder, expected a file");
    expect(systemFault(Object.assign(new Error("x"), { code: "ERR_PARSE" }))).toBeNull();
    expect(systemFault(new TypeError("x"))).toBeNull();
  });
});
