import { expect, it } from "vitest";
import { occasionOf, verdictLine } from "../../src/chart/chartSpec/verdict.ts";
import { OCCASION_WITHIN } from "../../src/model/check.ts";
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

it("every other date is told as before", () => {
  for (const check of dates.filter(({ rule }) => rule !== OCCASION_WITHIN)) {
    expect(occasionOf(edition, check)).toBeNull();
    expect(verdictLine(edition, check.claim)).toMatch(/^Fact check of the date: /);
  }
});
