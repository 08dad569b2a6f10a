import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { command } from "./command.ts";

const words = command("src/curator/words.ts");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "words-"));
  cpSync("data", join(folder, "data"), { recursive: true, filter: (path) => !path.includes(join("data", "releases", "20")) });
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = () => join(folder, "data/words/fa.csv");

it("puts what a translator sends back into the file of its language, and tells how much there is", () => {
  const [header = "", first = "", ...rest] = readFileSync(file(), "utf8").split("\n");
  writeFileSync(join(folder, "sent.csv"), `${header}\n${first.replace(/final$/, "reviewed")}\n`);
  const { status, stdout } = words(folder, "import", "fa", "sent.csv");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^fa, wave 1: \d+ of \d+ texts translated, \d+ final\n/);
  expect(readFileSync(file(), "utf8")).toBe([header, first.replace(/final$/, "reviewed"), ...rest].join("\n"));
});

it("refuses a file that is not there, and one with faults, without a stack and writing nothing", () => {
  const before = readFileSync(file(), "utf8");
  expect(words(folder, "import", "fa", "none.csv")).toEqual({
    ...{ status: 1, stdout: "" },
    stderr: "none.csv: expected this file to exist\n",
  });
  writeFileSync(join(folder, "sent.csv"), "file,id\n");
  const { status, stderr } = words(folder, "import", "fa", "sent.csv");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^sent\.csv:1:0 "file,id": expected the header [^\n]*\n$/);
  expect(readFileSync(file(), "utf8")).toBe(before);
});

it("refuses the file of another language", () => {
  const before = readFileSync(file(), "utf8");
  writeFileSync(join(folder, "ru.csv"), readFileSync(join(folder, "data/words/ru.csv")));
  const { status, stderr } = words(folder, "import", "fa", "ru.csv");
  expect({ status, after: readFileSync(file(), "utf8") === before }).toEqual({ status: 1, after: true });
  expect(stderr.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^ru\.csv:1:0 "ru\.csv": expected a language of its own: .* word for word those of ru$/),
    expect.stringMatching(/^ru\.csv:2:5 text .*: expected Persian letters, as fa is written.* \(and \d+ more rows\)$/),
  ]);
});

it("looks at what it is given before it reads the data", () => {
  writeFileSync(join(folder, "data/charts.csv"), "id\n");
  expect(words(folder, "import", "fa", "none.csv").stderr).toBe("none.csv: expected this file to exist\n");
});
