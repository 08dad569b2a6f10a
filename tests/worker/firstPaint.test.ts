import { describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";

const page = async (path: string): Promise<string> => (await fetch(`${origin}${path}`)).text();

/** The drawings of the first picture, and the ids that stand behind them, in their order. */
const drawn = (html: string) =>
  /<div class="picture">((?:<svg[\s\S]*?<\/svg>|<span [^>]*><\/span>)+)<\/div>/
    .exec(html)?.[1]
    ?.replace(/<svg class="([a-z]+)[\s\S]*?<\/svg>/g, "$1 ");

describe("what browsers wait for before they paint", () => {
  it.each(["/", "/fa", "/?from=2010", "/?release=2026.5.0"])(
    "%s: the drawing of their window and all before it, and nothing below the picture",
    async (path) => {
      const html = await page(path);
      const [head = "", body = ""] = html.split("<body>");
      expect([...head.matchAll(/<link rel="expect" [^>]*>/g)].map(([link]) => link)).toEqual([
        '<link rel="expect" href="#narrow" blocking="render" media="(max-width: 599px)"/>',
        '<link rel="expect" href="#wide" blocking="render" media="(min-width: 600px)"/>',
        '<link rel="expect" href="#whole" blocking="render" media="(min-width: 980px)"/>',
      ]);
      const behind = (name: string) => `${name} <span id="${name}" hidden=""></span>`;
      expect(drawn(body)).toBe(["narrow", "wide", "whole"].map(behind).join(""));
      expect(html.match(/<span id="(?:narrow|wide|whole)"/g)).toHaveLength(3);
    },
  );

  // What is not there would be waited for until the end of the page.
  it.each(["/?release=2026.2.0", "/charts/balance-sheet", "/charts/visits", "/events"])("%s: nothing", async (path) => {
    expect(await page(path)).not.toMatch(/rel="expect"|<span id="(?:narrow|wide|whole)"/);
  });

  it.each(["/embed/balance", "/embed/balance-sheet", "/he/embed/visits", "/embed/balance?release=2026.2.0"])(
    "%s: the drawing of its frame, the narrow one first",
    async (path) => {
      const [head = "", body = ""] = (await page(path)).split("<body>");
      expect([...head.matchAll(/<link rel="expect" [^>]*>/g)].map(([link]) => link)).toEqual([
        '<link rel="expect" href="#narrow" blocking="render" media="(max-width: 503px)"/>',
        '<link rel="expect" href="#wide" blocking="render" media="(min-width: 504px)"/>',
      ]);
      expect(
        [...body.matchAll(/<svg class="(narrow|wide)|<span id="([a-z]+)" hidden/g)].map(([, svg, id]) => svg ?? `behind ${id}`),
      ).toEqual(["narrow", "behind narrow", "wide", "behind wide"]);
    },
  );

  it("an embed without marks waits for nothing", async () => {
    expect(await page("/embed/visits?collection=documents&from=1991&to=1991")).not.toMatch(/rel="expect"|<span id="(?:narrow|wide|whole)"/);
  });
});
