import { expect, it } from "vitest";
import { seedOfVersion } from "../../tools/seedOfVersion.ts";

it("gives releases that follow one another neighbouring seeds, over the end of a year too", () => {
  const following = ["2026.8.0", "2026.9.0", "2026.10.0", "2026.11.0", "2026.12.0", "2027.1.0"].map(seedOfVersion);
  expect(following.slice(1).map((seed, i) => seed - (following[i] ?? 0))).toEqual([1, 1, 1, 1, 1]);
  expect(seedOfVersion("2026.9.1") - seedOfVersion("2026.9.0")).toBe(1);
});
