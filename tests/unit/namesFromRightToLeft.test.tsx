import { expect, it } from "vitest";
import { Ref } from "../../src/worker/nouns/check/ref.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 the publisher stands in one piece behind who counts, where a page is from right to left. */

it.each(await allWords())("in %s a publisher behind a reporter is whole on pages from right to left alone", (code, words) => {
  const said = (release: string) => {
    const site = siteInWords(code, words, release);
    const row = site.catalog.checks
      .flatMap(({ records }) => records)
      .find((id) => id.includes("sipri") && site.catalog.observationById.has(id));
    return String(Ref({ edition: site, refer: row ?? "" }));
  };
  expect(said(HEAD).includes('<span class="whole">')).toBe(words.kit.direction === "rtl");
  expect(said("2026.27.0")).not.toContain('class="whole"');
});
