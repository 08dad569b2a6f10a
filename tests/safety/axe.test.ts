import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { browser, origin } from "../browser/started.ts";
import { pageKinds } from "./pageKinds.ts";
import { printTable } from "./table.ts";
import { upgradeAll, visit } from "./visit.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe holds against a page, as `rule: element`, and how many rules it passed. */
async function judge(page: Page): Promise<{ faults: string[]; passed: number; unsure: string[] }> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations, passes, incomplete } = await run.run(document, { runOnly: { type: "tag", values: tags } });
    const told = (list: typeof violations) =>
      list.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 120)}`));
    return { faults: told(violations), passed: passes.length, unsure: incomplete.map(({ id, nodes }) => `${id} x${nodes.length}`) };
  }, WCAG);
}

it("axe finds nothing on any kind of page, light and dark, at 360 and 1280 px, before and after Chart.js", {
  timeout: 400_000,
}, async () => {
  const rows: (string | number)[][] = [];
  for (const { kind, path } of await pageKinds(origin))
    for (const width of [360, 1280]) {
      for (const script of [false, true]) {
        const page = await visit(browser, `${origin}${path}`, { width, script });
        const charts = script ? await upgradeAll(page) : 0;
        if (!script || charts > 0)
          for (const theme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme: theme });
            const { faults, passed, unsure } = await judge(page);
            rows.push([kind, width, theme, script ? `Chart.js x${charts}` : "static", passed, faults.length, unsure.join(", ")]);
            expect.soft(faults, `${path} ${width} ${theme} ${script ? "Chart.js" : "static"}`).toEqual([]);
          }
        await page.context().close();
      }
    }
  printTable(
    "axe-core, WCAG 2.2 A and AA and best practice",
    ["page", "px", "theme", "picture", "rules passed", "violations", "for eyes"],
    rows,
  );
  expect(rows.length).toBeGreaterThan(40);
});
