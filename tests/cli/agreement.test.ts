import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { codedFrom, edited } from "../fixtures/codings.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows } from "../fixtures/files.ts";

const same = codedFrom(threeRows);

describe("npm run agreement", () => {
  const below = (folder: string, files: DataFiles) =>
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`codings/${folder}/${file}`, text]));
  const run = (data: string, ...args: string[]) => {
    const program = join(process.cwd(), "src/curator/agreement.ts");
    try {
      const options = { cwd: join(data, ".."), encoding: "utf8", stdio: "pipe" } as const;
      return { code: 0, out: execFileSync(join(process.cwd(), "node_modules/.bin/tsx"), [program, ...args], options) };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, out: stderr };
    }
  };
  it("refuses a one-sided coding and leaves the table as it is", () => {
    const { "coverage/blog-2021.csv": _, ...uncovered } = same;
    const data = dataFolder({ ...below("first", same), ...below("second", uncovered), "agreement.csv": "as it was\n" });
    expect(run(data)).toEqual({
      code: 1,
      out: "data/codings/second: expected a coding of blog-2021, which the other one has\ndata/agreement.csv was left as it is\n",
    });
    expect(readFileSync(join(data, "agreement.csv"), "utf8")).toBe("as it was\n");
  });
  it("lists the differences when asked", () => {
    const other = edited(same, "events.csv", { id: "embassy-planned" }, { kind: "other" });
    const data = dataFolder({ ...below("first", same), ...below("second", other) });
    expect(run(data).out).not.toContain("paper-2014");
    expect(run(data, "--differences").out).toContain("paper-2014: 1 difference");
    expect(readFileSync(join(data, "agreement.csv"), "utf8")).toContain("events,kind,4,3,");
  });
});
