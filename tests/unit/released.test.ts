import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readReleased } from "../../src/curator/released.ts";
import { threeRows, withCells } from "../fixtures/files.ts";
import { writeData } from "../fixtures/writeData.ts";

const folder = mkdtempSync(join(tmpdir(), "released-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("an id is known that any release has, of a row or as one that a row replaces", () => {
  expect(readReleased(folder).hasObservation).toBe(null);
  writeData(join(folder, "releases/2026.1.0"), threeRows);
  writeData(join(folder, "releases/2026.2.0"), withCells("observations/trade.csv", 3, { period: "2021", replaces: "" }));
  const { hasObservation } = readReleased(folder);
  const known = (year: number) => hasObservation?.(`trade.IRN.${year}.blog-2021`);
  expect([2018, 2019, 2020, 2021].map(known)).toEqual([false, true, true, true]);
  expect(hasObservation?.("no-such-series.IRN.2020.blog-2021")).toBe(false);
});
