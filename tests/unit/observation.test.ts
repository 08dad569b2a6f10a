import { describe, expect, it } from "vitest";
import { boundsFault, observationId, position } from "../../src/model/observation.ts";

it("observationId joins series, counterpart, period, source and variant, with _ for /", () => {
  const key = { series: "arms-import-share", counterpart: "ISR", period: { text: "2016/2020" }, source: "avim-2025", variant: null };
  expect(observationId(key)).toBe("arms-import-share.ISR.2016_2020.avim-2025");
  expect(observationId({ ...key, variant: "b" })).toBe("arms-import-share.ISR.2016_2020.avim-2025.b");
  expect(observationId({ ...key, source: null })).toBe("arms-import-share.ISR.2016_2020.derived");
});

it("position is the value, or the middle of a range, or nothing", () => {
  expect(position({ value: 40, lower: null, upper: 40 })).toBe(40);
  expect(position({ value: null, lower: 15, upper: 20 })).toBe(17.5);
  expect(position({ value: null, lower: 15, upper: null })).toBeNull();
});

describe("boundsFault", () => {
  it.each([
    ["exact", 69, null, null],
    ["about", 40, null, null],
    ["up_to", 40, null, 40],
    ["almost", 50, null, 50],
    ["less_than", 5, null, 5],
    ["more_than", 1000, 1000, null],
    ["at_least", 7, 7, null],
    ["range", null, 15, 20],
  ])("%s %s [%s, %s] is sound", (qualifier, value, lower, upper) => {
    expect(boundsFault({ qualifier, value, lower, upper })).toBeNull();
  });

  it.each([
    ["exact", 69, 60, null],
    ["exact", null, null, null],
    ["up_to", 40, null, null],
    ["up_to", 40, 40, null],
    ["more_than", 1000, null, 1000],
    ["range", 17, 15, 20],
    ["range", null, 20, 15],
    ["about", 40, 45, null],
  ])("%s %s [%s, %s] is not", (qualifier, value, lower, upper) => {
    expect(boundsFault({ qualifier, value, lower, upper })).not.toBeNull();
  });
});
