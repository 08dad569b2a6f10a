import { describe, expect, it } from "vitest";
import { commonCounts } from "../../src/model/dimensions/commonCount.ts";
import { countedApart } from "../../src/model/dimensions/countedApart.ts";
import { oneCountrySeries } from "../../src/model/dimensions/oneCountry.ts";
import { type Refusal, refusals } from "../../src/model/dimensions/refused.ts";
import { yearOf } from "../../src/model/dimensions/year.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { headCatalog, releasedCatalog } from "../fixtures/headSite.ts";

/** Since 2026.28.0 the list of what was not set side by side has the years that the balance sheet names as counted apart. */

const ALL: Vintage = { as_of: null, collection: "all" };
const catalog = headCatalog();
const refusedIn = (of: typeof catalog, vintage = ALL) => refusals(of, vintage, commonCounts(of, vintage));
const exportsOf = (list: Refusal[], year: string) =>
  list.filter(({ series, period }) => series === "exports-to-partner" && period === year);

describe("figures of both partners in different series", () => {
  it("are refused, each year once, with a figure of each partner", () => {
    for (const year of ["2024", "2025"]) {
      const [one, ...more] = exportsOf(refusedIn(catalog), year);
      expect(more).toEqual([]);
      expect(one?.reason).toBe("different_basis");
      expect(catalog.observationById.get(one?.irn ?? "")?.counterpart).toBe("IRN");
      expect(catalog.observationById.get(one?.isr ?? "")?.counterpart).toBe("ISR");
      expect(exportsOf(refusedIn(releasedCatalog("2026.27.0")), year)).toEqual([]);
    }
  });

  it.each([ALL, { ...ALL, as_of: "2024-12-31" }, { ...ALL, collection: "references" as const }])(
    "are all that is counted apart: %j",
    (vintage) => {
      const counts = commonCounts(catalog, vintage);
      const list = [...counts, ...refusals(catalog, vintage, counts)];
      for (const dimension of ["goods_sold", "goods_bought"] as const)
        for (const { year } of countedApart(catalog, vintage, dimension)) {
          const known = list.filter(({ series, period }) => oneCountrySeries(dimension).includes(series) && yearOf(period) === year);
          expect(known.length, `${dimension} ${year}`).toBeGreaterThan(0);
        }
    },
  );
});
