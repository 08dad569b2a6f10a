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

  it("name the works that a publisher asks to cite, whose year may be another, since 2026.28.0", () => {
    const asking = sources.filter(({ note }) => note?.includes("Cite "));
    expect(asking.length).toBeGreaterThan(0);
    for (const source of sources) {
      const asked = source.note?.split("Cite ")[1];
      const said = `its publisher asks to cite ${asked}`;
      expect(item(source, HEAD).note, source.id).toBe(asked === undefined ? undefined : said);
      expect(sourceBibtex(source, HEAD).includes("its publisher asks to cite"), source.id).toBe(asked !== undefined);
      expect(item(source, "2026.27.0").note).toBeUndefined();
      expect(sourceBibtex(source, "2026.27.0")).not.toContain("asks to cite");
    }
    const trade = sources.find(({ id }) => id === "cow-trade-v4") ?? expect.fail();
    expect(sourceBibtex(trade, HEAD)).toMatch(
      /note = \{published between 2016 and 2017; its publisher asks to cite Barbieri and Keshk 2016, .*471-491\},/,
    );
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

  it("have month and day as far as they are known, since 2026.28.0", () => {
    const seen = new Set<number>();
    for (const source of sources.filter((one) => spans([one]).length === 0 && one.published !== null)) {
      const [, month] = item(source, HEAD).issued["date-parts"][0] as number[];
      const text = sourceBibtex(source, HEAD);
      const [, name, date] = /\n {2}month = ([a-z]{3}),\n {2}date = \{(.*?)\},\n/.exec(text) ?? [];
      expect(name === undefined, source.id).toBe(month === undefined);
      if (month !== undefined) {
        expect(date?.split("-").map(Number), source.id).toEqual(item(source, HEAD).issued["date-parts"][0]);
        expect(new Date(`${name} 1, 2000`).getMonth() + 1, source.id).toBe(month);
        seen.add(date?.length ?? 0);
      }
      expect(sourceBibtex(source, "2026.27.0")).not.toMatch(/\n {2}(?:month|date) = /);
    }
    expect(seen).toEqual(new Set([7, 10]));
  });

  it("name no author where the source names none, in either form, since 2026.28.0", () => {
    for (const source of sources) {
      const isNamed = source.author !== null;
      expect(/\n {2}author = /.test(sourceBibtex(source, HEAD)), source.id).toBe(isNamed);
      expect("author" in item(source, HEAD), source.id).toBe(isNamed);
      expect(sourceBibtex(source, "2026.27.0"), source.id).toContain("  author = {");
      expect(item(source, "2026.27.0").author.length, source.id).toBeGreaterThan(0);
    }
  });
});
