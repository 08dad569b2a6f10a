import { describe, expect, it } from "vitest";
import type { Source } from "../../src/model/source.ts";
import { sourceBibtex, sourceCsl } from "../../src/worker/nouns/source/citation.ts";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { frozenCatalog } from "../fixtures/site.ts";

/** Titles that a source does not print so: cited in square brackets, by a column of the data. Frozen releases lack it, and cite as they did. */

const { sources } = headCatalog();
const titleOf = (source: Source, release = HEAD) => (JSON.parse(sourceCsl(source, release)) as { title: string }[])[0]?.title;

describe("a title that is supplied", () => {
  const supplied = sources.filter(({ title_supplied }) => title_supplied);

  it("stands in square brackets in both forms of a citation, and no other does", () => {
    expect(supplied.length).toBeGreaterThan(20);
    expect(supplied.length).toBeLessThan(sources.length / 2);
    for (const source of sources) {
      expect(titleOf(source), source.id).toBe(source.title_supplied ? `[${source.title}]` : source.title);
      expect(sourceBibtex(source, HEAD).includes("title = {{["), source.id).toBe(source.title_supplied);
      expect(sourceBibtex(source, HEAD).includes("]}},"), source.id).toBe(source.title_supplied);
    }
  });

  it("has a note that says how we came by it, and each such note its mark", () => {
    const noted = sources.filter(({ note }) => /\btitle (?:paraphrased|translated|ours|from the address)\b/i.test(note ?? ""));
    expect(noted).toEqual(supplied);
  });

  it("is cited by releases before 2026.27.0 as they cited it", () => {
    const paraphrased = frozenCatalog("2026.26.0").sources.find(({ id }) => id === "elaph-287179");
    expect(paraphrased && titleOf(paraphrased, "2026.26.0")).toBe("Fifteen Azerbaijanis sentenced in Baku");
  });
});
