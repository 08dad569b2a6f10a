import { describe, expect, it } from "vitest";
import { wholeLines } from "../../src/chart/svg/wholeLines.ts";

const [RIGHT_TO_LEFT, END] = ["\u2067", "\u2069"];

describe("lines of a drawing in a language that runs from right to left", () => {
  it("are isolated each by itself", () => {
    expect(wholeLines('<text x="1">א</text><text x="2">ב</text>', "rtl")).toBe(
      `<text x="1">${RIGHT_TO_LEFT}א${END}</text><text x="2">${RIGHT_TO_LEFT}ב${END}</text>`,
    );
  });
  it("hold what follows in the same line in other type, which so stands on its left", () => {
    const tail = '<tspan font-size="12" font-weight="400" fill="currentColor">ב</tspan>';
    expect(wholeLines(`<text x="1">א${tail}</text>`, "rtl")).toBe(`<text x="1">${RIGHT_TO_LEFT}א${tail}${END}</text>`);
  });
  it("stay as they are where the language runs to the right", () => {
    expect(wholeLines("<text>a</text>", "ltr")).toBe("<text>a</text>");
  });
});
