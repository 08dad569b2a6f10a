import { expect, it } from "vitest";
import { occasionOf, verdictLine, verdictOf } from "../../src/chart/chartSpec/verdict.ts";
import { OCCASION_OUTSIDE, OCCASION_WITHIN, OF_OCCASIONS } from "../../src/model/check.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { siteOver } from "../fixtures/sheetSite.ts";

const catalog = headCatalog();
const edition = siteOver(catalog);
const dates = catalog.checks.filter(({ claim }) => claim.includes("#"));

it("a date that matches by its occasion alone says that it is the occasion's", () => {
  const byOccasion = dates.filter(({ rule }) => rule === OCCASION_WITHIN);
  expect(byOccasion.length).toBeGreaterThan(0);
  for (const check of byOccasion) {
    expect(occasionOf(edition, check)).toBe("the date of the occasion matches");
    expect(verdictLine(edition, check.claim)).toMatch(/^Fact check: the date of the occasion matches/);
  }
});

it("so does one that does not match, on the condition that both mean one case where that is our inference", () => {
  const byOccasion = dates.filter(({ rule }) => rule === OCCASION_OUTSIDE);
  expect(new Set(byOccasion.map(({ inferred }) => inferred)).size).toBe(2);
  for (const check of byOccasion) {
    expect(occasionOf(edition, check)).toBe("the date of the occasion does not match");
    const on = check.inferred ? ", if both mean the same case" : "";
    expect(verdictLine(edition, check.claim)).toContain(`Fact check: the date of the occasion does not match${on} (`);
  }
});

it("a figure held against an event says on what condition its verdict holds, wherever it is said in words", () => {
  const inferred = catalog.checks.filter((check) => check.inferred && !check.claim.includes("#"));
  expect(inferred.map(({ claim }) => verdictOf(edition, claim))).toEqual(["matches, if both mean the same case"]);
});

it("every other date is told as before", () => {
  const others = dates.filter(({ rule, inferred }) => !OF_OCCASIONS.includes(rule) && !inferred);
  expect(others.length).toBeGreaterThan(0);
  for (const check of others) {
    expect(occasionOf(edition, check)).toBeNull();
    expect(verdictLine(edition, check.claim)).not.toContain("one case");
    expect(verdictLine(edition, check.claim)).toMatch(/^Fact check of the date: /);
  }
});
