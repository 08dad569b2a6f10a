import { describe, expect, it } from "vitest";
import { ATTRIBUTION, attributionCode, attributionOf } from "../../src/chart/chartSpec/attributionOf.ts";
import { whoSays } from "../../src/chart/chartSpec/whoSays.ts";
import { listReleases, readRelease } from "../../src/curator/releases.ts";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 attributions that describe somebody are in the language of the page; names are not translated. */

const rows = headCatalog().observations.filter(({ attribution }) => attribution !== null);
const codes = headCatalog().codes.filter(({ list }) => list === ATTRIBUTION);
/** Words that describe: an attribution with one of them is no name. */
const DESCRIBES =
  /\b(from|through|of|as|on|in|not|officials?|ministers?|ministry|president|ambassador|embassy|member|note|board|bureau)\b/i;

describe("the list of attributions", () => {
  it("has each by its own words, and none that no figure has, or had in the newest release", () => {
    expect(codes.length).toBeGreaterThan(0);
    const had = Object.entries(readRelease("data", listReleases("data")[0] ?? "")).flatMap(([file, text]) =>
      file.startsWith("observations/") ? [text] : [],
    );
    for (const { code, label } of codes) {
      expect(code).toBe(attributionCode(label));
      const isHad = rows.some(({ attribution }) => attribution === label) || had.some((text) => text.includes(label));
      expect(isHad, label).toBe(true);
    }
  });

  it("has every one that describes", () => {
    const known = new Set(codes.map(({ label }) => label));
    expect(
      [...new Set(rows.map(({ attribution }) => attribution ?? ""))].filter((text) => DESCRIBES.test(text) && !known.has(text)),
    ).toEqual([]);
  });
});

it.each(await allWords())("in %s who says a figure is said in that language, in no release before", (code, words) => {
  const [now, then] = [siteInWords(code, words, HEAD), siteInWords(code, words, "2026.27.0")];
  for (const o of rows) {
    const isListed = codes.some(({ label }) => label === o.attribution);
    expect(attributionOf(then, o)).toBe(o.attribution);
    expect(attributionOf(now, o) !== o.attribution, o.attribution ?? "").toBe(isListed && code !== "en");
    expect(whoSays(now, o)).toContain(attributionOf(now, o));
    expect(whoSays(then, o)).toContain(o.attribution);
  }
});
