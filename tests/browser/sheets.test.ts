import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Build } from "../../src/worker/application.ts";
import { pageKinds } from "../safety/pageKinds.ts";
import { browser, origin } from "./started.ts";

const { css } = JSON.parse(readFileSync("dist/build.json", "utf8")) as Build;

/**
 * Sheets whose rules match something on the page that is not there already, and sheets of the page that style nothing on it. Each page is
 * read as it was sent, and not opened: which element a selector finds depends on no layout and no script of ours.
 */
it("every page carries the style sheets of what it holds, and no others", async () => {
  const kinds = [...(await pageKinds(origin)), { kind: "pinned", path: "/?release=2026.1.0" }].filter(
    ({ kind }) => !kind.startsWith("/embed"),
  );
  const wrong: string[] = [];
  const page = await (await browser.newContext()).newPage();
  for (const { kind, path } of kinds) {
    const html = await (await fetch(`${origin}${path}`, { headers: { accept: "text/html" } })).text();
    const found = await page.evaluate(
      ([html, sheets]) => {
        const sent = new DOMParser().parseFromString(html, "text/html");
        // Where scripts run, what stands in here is no element.
        for (const unseen of sent.querySelectorAll("noscript")) unseen.replaceChildren();
        const carried = new Set([...sent.querySelectorAll("style")].map((style) => style.textContent));
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
          const used = own.filter((selector) => sent.querySelector(selector));
          if (carried.has(text)) return used.length > 0 ? [] : [`${name} styles nothing`];
          return used.length > 0 ? [`${name} is missing: ${used.join(" | ")}`] : [];
        });
      },
      [html, css] as const,
    );
    wrong.push(...found.map((text) => `${kind}: ${text}`));
  }
  await page.context().close();
  expect(wrong).toEqual([]);
});
