import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { command } from "./command.ts";

const findMeasured = command("src/curator/findMeasured.ts");
const MARKED = "tests/fixtures/desk/lisse.marked.txt";

beforeEach(() => vi.stubEnv("DOCUMENTS", ""));
afterEach(() => vi.unstubAllEnvs());

it("measures the named texts alone where DOCUMENTS is empty", () => {
  const { status, stdout, stderr } = findMeasured(process.cwd(), MARKED);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.split("\n").map((line) => line.split(";")[0])).toEqual([MARKED, "all", ""]);
});

it("refuses a folder without texts, a text that is not there and an unknown option, each in a line", () => {
  const refused = (line: string, ...args: string[]) =>
    expect(findMeasured(process.cwd(), ...args)).toEqual({ status: 1, stdout: "", stderr: `${line}\n` });
  refused("none.marked.txt: expected this file to exist", "none.marked.txt");
  refused("usage: [DOCUMENTS=<folder>] npm run find:measured -- [--named] [<file>.marked.txt …]", "--names");
  vi.stubEnv("DOCUMENTS", "tests/cli");
  refused("tests/cli: expected texts named after ids of sources.csv", MARKED);
});
