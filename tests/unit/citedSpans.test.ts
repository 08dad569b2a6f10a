import { describe, expect, it } from "vitest";
import type { Source } from "../../src/model/source.ts";
import { sourceBibtex, sourceCsl } from "../../src/worker/nouns/source/citation.ts";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { frozenCatalog } from "../fixtures/site.ts";

/** A source whose year is not certain is cited by the first year by which it was there, and says so, since 2026.27.0; its authors are people. */

const { sources } = headCatalog();
const item = (source: Source, release: string) => JSON.parse(sourceCsl(source, release))[0];
const spans = (all: readonly Source[]) =>
  all.filter(({ published }) => {
    const [first = "", last = first] = (published ?? "").split("/");
    return first.slice(0, 4) !== last.slice(0, 4);
  });

describe("citations of sources", () => {
  it("have a year wherever the publication is dated, and the doubt where it is a span of years", () => {
    expect(spans(sources).length).toBeGreaterThan(0);
    for (const source of sources.filter(({ published }) => published !== null)) {
      const isSpan = spans([source]).length > 0;
      const year = item(source, HEAD).issued["date-parts"][0][0];
      expect(sourceBibtex(source, HEAD), source.id).toContain(`  year = {${year}},`);
      expect(sourceBibtex(source, HEAD).includes("  note = {published between "), source.id).toBe(isSpan);
      expect(item(source, HEAD).issued.circa === true, source.id).toBe(isSpan);
      if (isSpan) expect(item(source, HEAD).issued["date-parts"]).toEqual([[Number(source.published?.split("/")[1]?.slice(0, 4))]]);
    }
  });

  it("name authors without their offices, and nobody who only copied", () => {
    for (const source of sources) {
      for (const { literal } of source.author === null ? [] : item(source, HEAD).author) expect(literal, source.id).not.toMatch(/[()&]/);
    }
  });

  it("had no year for such a span before", () => {
    const then = spans(frozenCatalog("2026.26.0").sources);
    expect(then.length).toBeGreaterThan(0);
    for (const source of then) {
      expect(sourceBibtex(source, "2026.26.0")).not.toMatch(/ {2}(?:year|note) = /);
      expect(item(source, "2026.26.0").issued).toBeUndefined();
    }
  });
});
