import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { codedFrom, edited } from "../fixtures/codings.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows } from "../fixtures/files.ts";
import { command } from "./command.ts";

const run = command("src/curator/agreement.ts");
const same = codedFrom(threeRows);

describe("npm run agreement", () => {
  const below = (folder: string, files: DataFiles) =>
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`codings/${folder}/${file}`, text]));
  const agreement = (data: string, ...args: string[]) => {
    const { status, stdout, stderr } = run(join(data, ".."), ...args);
    return { code: status, out: status === 0 ? stdout : stderr };
  };
  it("refuses a one-sided coding and leaves the table as it is", () => {
    const { "coverage/blog-2021.csv": _, ...uncovered } = same;
    const data = dataFolder({ ...below("first", same), ...below("second", uncovered), "agreement.csv": "as it was\n" });
    expect(agreement(data)).toEqual({
      code: 1,
      out: "data/codings/second: expected a coding of blog-2021, which the other one has\ndata/agreement.csv was left as it is\n",
    });
    expect(readFileSync(join(data, "agreement.csv"), "utf8")).toBe("as it was\n");
  });
  it("lists the differences when asked", () => {
    const other = edited(same, "events.csv", { id: "embassy-planned" }, { kind: "other" });
    const data = dataFolder({ ...below("first", same), ...below("second", other) });
    expect(agreement(data).out).not.toContain("paper-2014");
    expect(agreement(data, "--differences").out).toContain("paper-2014: 1 difference");
    expect(readFileSync(join(data, "agreement.csv"), "utf8")).toContain("events,kind,4,3,");
  });
});
