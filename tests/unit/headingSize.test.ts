import { describe, expect, it } from "vitest";
import { HEADING_SIZE, headingSizeOf } from "../../src/worker/image/headingSize.ts";

describe("the heading of a picture", () => {
  const words = (count: number) => ({ title: Array.from({ length: count }, () => "o").join(" "), release: "2026.17.0" });
  it("is a little smaller where that saves a line, and else as large as ever", () => {
    expect(headingSizeOf(words(3), 1000)).toBe(HEADING_SIZE);
    const sizes = Array.from({ length: 200 }, (_, i) => headingSizeOf(words(i + 1), 1000));
    expect(new Set(sizes)).toEqual(new Set([HEADING_SIZE, 22, 21]));
  });
  it("stays as it was in releases before 2026.17.0", () => {
    const sizes = Array.from({ length: 200 }, (_, i) => headingSizeOf({ ...words(i + 1), release: "2026.16.0" }, 1000));
    expect(new Set(sizes)).toEqual(new Set([HEADING_SIZE]));
  });
});
