import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { passedBy } from "../../tools/filesInTurn.ts";

it("each file that the fast lane passes by has its turn, in one of three versions that follow each other", () => {
  const runs = [4, 5, 6].map((seed) => new Set(passedBy(seed)));
  const all = new Set(runs.flatMap((passed) => [...passed]));
  expect(all.size).toBeGreaterThan(30);
  for (const file of all) expect(runs.filter((passed) => !passed.has(file)).length, file).toBe(1);
});

it("every one of them is there", () => {
  expect([4, 5].flatMap(passedBy).filter((file) => !existsSync(file))).toEqual([]);
});
