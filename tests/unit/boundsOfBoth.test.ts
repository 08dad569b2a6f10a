import { describe, expect, it } from "vitest";
import { boundText } from "../../src/chart/chartSpec/pair/boundText.ts";
import { boundedFigures } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import { sheetNames } from "../../src/chart/chartSpec/sheetNames.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { customsBoundCells } from "../../src/model/dimensions/customsBound.ts";
import type { GroundedCell } from "../../src/model/dimensions/dimension.ts";
import { sideOf } from "../../src/model/dimensions/strength.ts";
import type { Observation } from "../../src/model/observation.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A part of the trade with either partner is held against all trade with the other, since 2026.29.0. */

const all = viewOf().vintage;
const languages = await someWords();
const EXCHANGED: Record<string, string> = { IRN: "ISR", ISR: "IRN" };

/** The same with other values of some keys: what else it has may stand in its prototype. */
function instead<T extends object>(one: T, keys: Partial<T>): T {
  return Object.create(one, Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, { value, enumerable: true }])));
}

/** The same rows with what belongs to one partner given to the other. */
function exchanged(catalog: Catalog, release = catalog.release): Catalog {
  const rows = new Map<Observation, Observation>();
  const of = (o: Observation): Observation => {
    const other = rows.get(o) ?? { ...o, counterpart: EXCHANGED[o.counterpart] ?? o.counterpart };
    rows.set(o, other);
    return other;
  };
  const { observationById, observationsBySeries } = catalog;
  return instead(catalog, {
    release,
    observations: catalog.observations.map(of),
    observationById: instead(observationById, {
      get: (id: string) => observationById.get(id) && of(observationById.get(id) as Observation),
    }),
    observationsBySeries: instead(observationsBySeries, { get: (id: string) => observationsBySeries.get(id)?.map(of) }),
  });
}

const mirrored = ({ irn, isr, lean, lean_low, lean_high, caution, ...rest }: GroundedCell) => ({
  ...{ ...rest, irn: isr, isr: irn },
  ...{
    lean: lean === null ? null : -lean,
    lean_low: lean_high === null ? null : -lean_high,
    lean_high: lean_low === null ? null : -lean_low,
  },
  caution: caution.map((one) => (one.endsWith("part_of_trade") ? `${one}_of_irn` : one)),
});

describe.each(languages)("a bound by customs (%s)", (language, words) => {
  const site = siteInWords(language, words, HEAD);
  const { catalog } = site;
  const other = exchanged(catalog);
  const bounds = customsBoundCells(catalog, all);

  it("follows from parts of the trade with either partner by one rule", () => {
    expect(bounds.length).toBeGreaterThan(5);
    expect(customsBoundCells(other, all)).toEqual(bounds.map(mirrored));
  });

  it("follows from those of the second alone in releases before 2026.29.0", () => {
    expect(customsBoundCells(exchanged(catalog, "2026.28.0"), all)).toEqual([]);
    expect(customsBoundCells(instead(catalog, { release: "2026.28.0" }), all)).toEqual(bounds);
  });

  it("is said of the one whose part it is", () => {
    const edition = { ...site, catalog: other };
    const { partner } = sheetNames(edition);
    const names = { ...sheetNames(edition), partner: { irn: partner.isr, isr: partner.irn } };
    for (const cell of customsBoundCells(other, all)) {
      const { text, rows } = boundText(edition, all, [cell]);
      const before = bounds.find(({ period }) => period === cell.period) ?? expect.fail(cell.period);
      const swapped = boundText(
        { ...site, words: { ...words, pair: { ...words.pair, bound: (years) => words.pair.bound(years, names) } } },
        all,
        [before],
      );
      expect(text, cell.period).toBe(swapped.text);
      expect(rows).toEqual(swapped.rows);
      expect(sideOf(cell)).toBe("irn");
      const [least, most] = [boundedFigures(edition, cell), boundedFigures(site, before)];
      expect([least.irn, least.isr]).toEqual([most.isr, most.irn]);
      expect(words.sheet.caution(cell.caution, sheetNames(edition))).toBe(words.sheet.caution(before.caution, names));
    }
  });
});
