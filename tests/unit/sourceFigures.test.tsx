import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { groupBy } from "../../src/model/groupBy.ts";
import { isOlderThan } from "../../src/model/turn.ts";
import { SourceFigures } from "../../src/worker/nouns/source/figures.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.33.0 the many figures of a source stand by series, each closed. */

const edition = computedSite(HEAD);
const sources = [...groupBy(edition.catalog.observations, ({ source }) => source ?? "")];
const html = (site: Edition, id: string) =>
  String(SourceFigures({ edition: site, observations: site.catalog.observationsBySource.get(id) ?? [], caption: "Figures" }));
const count = (text: string, part: string) => text.split(part).length - 1;
const REGISTER = "alexarui-sipri-register-2026";
const languages = await someWords();

describe("the figures of a source", () => {
  it("have a row each, whether they are folded or not", () => {
    for (const [id, own] of sources) expect(count(html(edition, id), '<th scope="row"'), id).toBe(own.length);
  });

  it("are folded by series where they are many and of several, and of no other source", () => {
    const folded = sources.filter(([id]) => html(edition, id).includes("<details"));
    expect(folded.length).toBeGreaterThan(3);
    const many = sources.filter(([, own]) => own.length > 24 && new Set(own.map(({ series }) => series)).size > 1);
    expect(folded.map(([id]) => id)).toEqual(many.map(([id]) => id));
  });

  it("stand in one table in the release before", () => {
    const before = computedSite("2026.32.0");
    expect(isOlderThan(before.catalog.release, "2026.33.0")).toBe(true);
    expect(html(before, REGISTER)).not.toContain("<details");
    expect(count(html(before, REGISTER), "<table")).toBe(1);
  });

  it.each(languages)("are counted beside the name of each series in %s", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    const own = site.catalog.observationsBySource.get(REGISTER) ?? [];
    const text = html(site, REGISTER);
    for (const series of new Set(own.map((o) => o.series))) {
      const group = text.split("<details").find((part) => part.includes(`id="${series}"`)) ?? expect.fail(series);
      const n = own.filter((o) => o.series === series).length;
      expect(count(group, '<th scope="row"')).toBe(n);
      expect(group).toContain(`<span class="quiet">${words.kit.number(n)}</span>`);
    }
  });
});
