import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Build } from "../../src/worker/application.ts";
import { revisit, visit } from "../safety/openPage.ts";
import { pageKinds } from "../safety/pageKinds.ts";
import { browser, origin } from "./started.ts";

const { css } = JSON.parse(readFileSync("dist/build.json", "utf8")) as Build;

/** Sheets whose rules match something on the page that is not there already, and sheets of the page that style nothing on it. */
it("every page carries the style sheets of what it holds, and no others", async () => {
  const kinds = [...(await pageKinds(origin)), { kind: "pinned", path: "/?release=2026.1.0" }].filter(
    ({ kind }) => !kind.startsWith("/embed"),
  );
  const wrong: string[] = [];
  const look = { width: 1280, script: false };
  const page = await visit(browser, origin, look);
  for (const { kind, path } of kinds) {
    await revisit(page, `${origin}${path}`, look);
    const found = await page.evaluate((sheets) => {
      const carried = new Set([...document.querySelectorAll("style")].map((style) => style.textContent));
      const selectors = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) =>
          rule instanceof CSSStyleRule ? [rule.selectorText] : "cssRules" in rule ? selectors(rule.cssRules as CSSRuleList) : [],
        );
      return Object.entries(sheets).flatMap(([name, text]) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        const own = selectors(sheet.cssRules).map((selector) =>
          selector.replace(/:(?:target|hover|focus(?:-visible)?)(?![-\w])/g, ":is(*)"),
        );
        const used = own.filter((selector) => document.querySelector(selector));
        if (carried.has(text)) return used.length > 0 ? [] : [`${name} styles nothing`];
        return used.length > 0 ? [`${name} is missing: ${used.join(" | ")}`] : [];
      });
    }, css);
    wrong.push(...found.map((text) => `${kind}: ${text}`));
  }
  await page.context().close();
  expect(wrong).toEqual([]);
});
