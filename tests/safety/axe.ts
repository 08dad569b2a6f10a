import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { isThorough } from "../fixtures/sample.ts";

/** As small as it comes: it goes through four processes into each page, which reads all of it. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is made alike: rows, entries and marks of long lists and full pictures, and three of four charts of a page. In thorough mode all is looked at. */
const ROWS = [
  "tbody > tr:nth-child(n+31), ul > li:nth-child(n+31), ol > li:nth-child(n+31), svg a:nth-of-type(n+21)",
  "[data-repeated] svg a, [data-repeated] tbody > tr",
].join(", ");
const CHARTS = ["[data-repeated]"];

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export interface Judged {
  faults: string[];
  passed: number;
  /** What axe leaves to human eyes. */
  unsure: string[];
}

/** What axe holds against a page, as `rule: element`, and how many rules it passed. */
export async function judge(page: Page): Promise<Judged> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(SOURCE);
  await page.evaluate(() => {
    for (const [i, chart] of document.querySelectorAll("[data-spec]").entries()) chart.toggleAttribute("data-repeated", i % 4 !== 0);
  });
  const look = { tags: WCAG, exclude: isThorough() ? [] : CHARTS, rows: isThorough() ? null : ROWS };
  return page.evaluate(async ({ tags, exclude, rows }) => {
    // Rows that are only left out would still be measured, each on its own, to find what lies above what: they leave the page meanwhile.
    const taken = (rows === null ? [] : [...document.querySelectorAll(rows)]).map((row) => ({ row, place: new Comment() }));
    for (const { row, place } of taken) row.replaceWith(place);
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const options = { runOnly: { type: "tag" as const, values: tags }, resultTypes: ["violations" as const, "incomplete" as const] };
    const { violations, passes, incomplete } = await run.run({ exclude }, options);
    for (const { row, place } of taken) place.replaceWith(row);
    const told = (list: typeof violations) =>
      list.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 120)}`));
    return { faults: told(violations), passed: passes.length, unsure: incomplete.map(({ id, nodes }) => `${id} x${nodes.length}`) };
  }, look);
}
