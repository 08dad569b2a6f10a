import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { command } from "./command.ts";

const withdraw = command("src/curator/withdraw.ts");
const check = command("src/curator/check.ts");
const ID = "trade-turnover.IRN.2020.eurasia-review-2020";
const BECAUSE = "The article means another year";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "withdraw-"));
  cpSync("data", join(folder, "data"), { recursive: true, filter: (path) => !path.includes(join("data", "releases", "20")) });
});
afterAll(() => rmSync(folder, { recursive: true }));
const observations = () => readFileSync(join(folder, "data/observations/trade-turnover.csv"), "utf8");

it("says in a dry run what it would do, and does nothing", () => {
  const before = observations();
  const { status, stdout } = withdraw(folder, ID, BECAUSE, "--dry-run");
  expect(status).toBe(0);
  expect(stdout).toContain("would remove data/observations/trade-turnover.csv:3");
  expect(stdout).toContain("would add to data/codings/left_out.csv: eurasia-review-2020,14,");
  expect(observations()).toBe(before);
});

it("writes nothing where a file of translations cannot be read", () => {
  const [words, left] = ["words/az.csv", "codings/left_out.csv"].map((file) => join(folder, "data", file)) as [string, string];
  const [before, whole, leftOut] = [observations(), readFileSync(words, "utf8"), readFileSync(left, "utf8")];
  writeFileSync(words, whole.replace("file,id,", "file,row,"));
  expect(withdraw(folder, ID, BECAUSE)).toMatchObject({ status: 1, stderr: expect.stringContaining("words/az.csv:1:0") });
  expect([observations(), readFileSync(left, "utf8")]).toEqual([before, leftOut]);
  writeFileSync(words, whole);
});

it("withdraws an observation that both codings have so that the check has nothing left to say", () => {
  const { status, stdout } = withdraw(folder, ID, BECAUSE);
  expect(status).toBe(0);
  expect(stdout).toContain(`observation,${ID},,withdrawn,${BECAUSE}`);
  expect(observations()).not.toContain("eurasia-review-2020,14");
  expect(check(folder)).toMatchObject({ status: 0, stderr: "" });
});

it("refuses what is not there, and answers without a reason with its usage", () => {
  expect(withdraw(folder, ID, BECAUSE)).toMatchObject({ status: 1, stderr: expect.stringContaining("expected the id of an observation") });
  expect(withdraw(folder, ID)).toMatchObject({ status: 1, stderr: expect.stringContaining("usage: npm run withdraw") });
});
