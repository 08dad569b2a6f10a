import { expect, it } from "vitest";
import type { DotsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { isDoubtful } from "../../src/model/observationStatus.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Among records that no claim is beside, rows with a figure that is not doubtful stand first. Releases before 2026.30.0 have them in the order of codes. */

const formOf = (site: Edition) => specOf(site, "oil-supply").forms?.[0] as DotsPanel;
const quietIn = (site: Edition) => formOf(site).rows.filter(({ isQuiet }) => isQuiet);
const isFirm = (site: Edition) =>
  quietIn(site).map(({ dots }) => dots.some(({ id }) => !isDoubtful(site.catalog.observationById.get(id) ?? expect.fail())));

it("stand before those that are doubtful alone, both in the order of codes", () => {
  const site = siteInWords("en", en, HEAD);
  const firm = isFirm(site);
  expect(new Set(firm).size).toBe(2);
  expect(firm.lastIndexOf(true)).toBeLessThan(firm.indexOf(false));
  const listed = site.catalog.codes.filter(({ list }) => list === "basis").map(({ code }) => code);
  for (const own of [true, false]) {
    const places = quietIn(site).flatMap(({ id }, at) => (firm[at] === own ? [listed.indexOf(id)] : []));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

it("stood where the order of codes has them before", () => {
  const firm = isFirm(siteInWords("en", en, "2026.29.0"));
  expect(firm.lastIndexOf(true)).toBeGreaterThan(firm.indexOf(false));
});
