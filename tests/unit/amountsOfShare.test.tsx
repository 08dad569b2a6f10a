import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { amountsOfShare, HALF_DIGIT, sumOf } from "../../src/model/amountsOfShare.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import type { Observation } from "../../src/model/observation.ts";
import { EVERYTHING } from "../../src/model/vintage.ts";
import { ObservationPage } from "../../src/worker/nouns/observation/page.tsx";
import { computedSite, HEAD, headCatalog } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.33.0 the page of a share that we computed lists the yearly amounts it was computed from. */

const catalog = headCatalog();
const amounts = (o: Observation, of: Catalog = catalog) => amountsOfShare(of, o, EVERYTHING);
const found = catalog.observations.flatMap((o) => {
  const own = amounts(o);
  return own === null ? [] : [{ o, ...own }];
});
const REGISTER = "alexarui-sipri-register-2026.vintage-2026-03";
const share = (id: string) => catalog.observationById.get(id) ?? expect.fail(id);
const ISRAEL = share(`arms-import-share.ISR.2021_2025.${REGISTER}`);
const EXPORTS = share("arms-export-share.ISR.2016_2020.360info-sipri-trade-2022.vintage-2022-07");
const languages = await someWords();

describe("the amounts behind a share", () => {
  it("are found of every share that is computed from yearly amounts, and of no other", () => {
    const bases = ["arms_imports_tiv_sums", "arms_exports_tiv_sums", "arms_imports_tiv_register"];
    expect(new Set(found.map(({ o }) => o.basis))).toEqual(new Set(bases));
    // A share of 0 has no amounts where its table names no year of it.
    const all = catalog.observations.filter(({ basis, value }) => bases.includes(basis) && value !== 0);
    expect(found.map(({ o }) => o.id)).toEqual(expect.arrayContaining(all.map(({ id }) => id)));
  });

  it("give it back, and are of its years, its source and its edition", () => {
    for (const { o, own, whole } of found) {
      for (const one of [...own, ...whole]) {
        expect([one.source, one.variant, one.direction === "from_ref_area" || one.direction === o.direction]).toEqual([
          o.source,
          o.variant,
          true,
        ]);
        expect(one.period.start >= o.period.start && one.period.end <= o.period.end).toBe(true);
      }
      const total = whole.length > 0 ? sumOf(whole) : 1e6 * Number(/\((\d+)\)/.exec(o.note ?? "")?.[1]);
      expect(Math.abs((100 * sumOf(own)) / total - (o.value ?? 0)), o.id).toBeLessThanOrEqual(HALF_DIGIT + 1e-9);
    }
  });

  it("of Israel in 2021 to 2025 are all of the last year", () => {
    const { own, whole } = amounts(ISRAEL) ?? expect.fail();
    expect(own.map(({ value }) => value)).toEqual([0, 0, 0, 0, 121_800_000]);
    expect(sumOf(whole)).toBe(550_050_000);
  });

  it("are not told where they do not give it back, nor before", () => {
    expect(amounts({ ...ISRAEL, value: 22.3 })).toBeNull();
    expect(amounts({ ...ISRAEL, reporter: "sipri" })).toBeNull();
    expect(amounts({ ...EXPORTS, variant: "vintage-2026-03" })).toBeNull();
    expect(amounts(ISRAEL, { ...catalog, release: "2026.32.0" })).toBeNull();
    expect(amounts(ISRAEL, { ...catalog, release: "2026.33.0" })).not.toBeNull();
  });
});

describe("the page of a share", () => {
  const page = (site: Edition, o: Observation) => String(ObservationPage({ edition: site, o, address: "/x" }).body);
  const table = (html: string) => /<table class="amounts">.*?<\/table>/s.exec(html)?.[0] ?? "";

  it.each(languages)("has them with their sums in %s, each a link", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    for (const o of [ISRAEL, EXPORTS]) {
      const html = table(page(site, site.catalog.observationById.get(o.id) ?? expect.fail(o.id)));
      const { own, whole } = amounts(o) ?? expect.fail();
      for (const { id } of [...own, ...whole]) expect(html).toContain(site.urls.observation(id));
      for (const rows of [own, whole]) expect(html).toContain(words.kit.figure(sumOf(rows), "TIV", 2));
      expect(html).toContain(words.numberPage.sum);
    }
  });

  it("names all suppliers where the amounts are of one series, and the world where they are not", () => {
    const site = computedSite(HEAD);
    expect(table(page(site, ISRAEL))).toContain("Arms deliveries, all suppliers");
    expect(table(page(site, EXPORTS))).toMatch(/<th scope="col">[^<]*, World<\/th>/);
    expect(table(page(computedSite("2026.32.0"), ISRAEL))).toBe("");
  });
});
