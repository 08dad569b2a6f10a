import { describe, expect, it } from "vitest";
import { PUBLISHED } from "../../src/edition/published.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { en } from "../../src/words/en.ts";
import { withPreview } from "../../tools/previewLanguages.ts";
import { shapeFaults } from "../fixtures/catalogShape.ts";

it("every catalogue has the entries of the English one, its lists as long, and functions that take as much", async () => {
  const faults: string[] = [];
  for (const [language, read] of Object.entries(CATALOGUES)) {
    const {
      before2026_8,
      before2026_9,
      before2026_10,
      before2026_11,
      before2026_12,
      before2026_13,
      before2026_16,
      before2026_17,
      before2026_18,
      before2026_19,
      before2026_22,
      before2026_23,
      before2026_25,
      before2026_27,
      before2026_28,
      before2026_29,
      before2026_30,
      before2026_32,
      ...words
    } = await read();
    faults.push(...shapeFaults(en, words).map((fault) => `${language}: ${fault}`));
    if (words.kit.language !== language || words.site.language !== language) faults.push(`${language}: says it is ${words.kit.language}`);
  }
  expect(faults).toEqual([]);
});

describe("a language that is not published", () => {
  const preview = (named: string, origin = "") => withPreview(PUBLISHED, { named, newest: "2026.6.0", origin });

  it("is shown by a build that names it, from the release to come on", () => {
    const shown = preview(Object.keys(CATALOGUES).join());
    expect(shown.map(({ language }) => language)).toEqual(expect.arrayContaining(Object.keys(CATALOGUES)));
    expect(shown.slice(PUBLISHED.length).filter(({ since }) => since !== "2026.7.0")).toEqual([]);
    expect(preview("")).toBe(PUBLISHED);
  });

  it("is refused where it has no words, and where readers are served", () => {
    expect(() => preview("xx")).toThrow("not xx");
    expect(() => preview("en")).toThrow("not en");
    expect(() => withPreview([], { named: "fa", newest: "2026.6.0", origin: "https://example.org" })).toThrow("PUBLIC_ORIGIN");
  });
});
