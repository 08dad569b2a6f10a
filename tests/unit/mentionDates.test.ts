import { describe, expect, it } from "vitest";
import { type MentionRow, mention, precisionFault } from "../../src/tables/mentions.ts";

const dated = (date: string | null, end: string | null, precision: string) => ({ date, end, precision }) as MentionRow;
const isSound = (...row: Parameters<typeof dated>) => precisionFault(dated(...row)) === null;

describe("the date of a mention", () => {
  it("is as precise as it says, and of a day that is known to be the last the end is the same day", () => {
    expect(isSound("2025-04-28", null, "day")).toBe(true);
    expect(isSound("2025-04-28", "2025-04-28", "day")).toBe(true);
    expect(isSound("2025-04-28", "2025-04-29", "day")).toBe(false);
    expect(isSound("2025-04-28", "2025-04-29", "span")).toBe(true);
    expect(isSound("2025-04-29", "2025-04-28", "span")).toBe(false);
    expect(isSound("2025-04", "2025-04", "month")).toBe(false);
    expect(isSound(null, "2025-04-28", "day")).toBe(false);
    expect(isSound(null, null, "undated")).toBe(true);
  });

  it("of a day that is its own end is that day", () => {
    expect(mention(dated("2025-04-28", "2025-04-28", "day"), 0).period?.text).toBe("2025-04-28");
    expect(mention(dated("2025-04-28", "2025-04-29", "span"), 0).period?.text).toBe("2025-04-28/2025-04-29");
  });
});
