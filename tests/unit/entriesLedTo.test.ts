import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The entry of the glossary that a word of another page leads to is marked, and stands off the upper edge. */
it("are marked as rows that are led to are elsewhere", () => {
  const glossary = readFileSync("src/worker/pages/glossary/page.css", "utf8");
  const mark = /tr:target \{ (background: [^;]+;)/.exec(readFileSync("src/worker/nouns/check/page.css", "utf8"))?.[1] ?? expect.fail();
  expect(/dt:target[^{]*\{[^}]*\}/.exec(glossary)?.[0]).toContain(mark);
  expect(glossary).toMatch(/\.glossary dt \{ scroll-margin-top: \d/);
});
