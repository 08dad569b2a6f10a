import { describe, expect, it } from "vitest";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const { observations } = dataCatalog();
const oneMethod = observations.filter(({ series }) => series === "trade-baci-imports");

/** Bases of what Azerbaijan itself counts of its imports, of a whole year or of a part. */
const OWN = ["importer_side", "customs", "customs_part_year", "customs_residual"];

/** Azerbaijan's own counts of the same year. */
function own(counterpart: string, year: string): number[] {
  const imports = observations.filter((o) => o.series === "imports-from-partner" && o.counterpart === counterpart && OWN.includes(o.basis));
  return imports.filter(({ period }) => period.start.startsWith(year)).flatMap(({ value }) => value ?? []);
}

describe("imports by one method", () => {
  it("count as doubtful, for both countries alike, unless a count of Azerbaijan's own is more than half of them", () => {
    expect(new Set(oneMethod.map(({ counterpart }) => counterpart))).toEqual(new Set(["IRN", "ISR"]));
    for (const { id, counterpart, period, value, status } of oneMethod) {
      const isNear = own(counterpart, period.text).some((counted) => (value ?? 0) < 2 * counted);
      expect(status, id).toBe(isNear ? "A" : "U");
    }
  });

  it("say beside a figure how it stands to Azerbaijan's own wherever it is doubtful", () => {
    for (const { id, status, note } of oneMethod) if (status === "U") expect(note ?? "", id).toMatch(/Azerbaijan/);
  });

  it("of Iran are no upper bound where Azerbaijan itself counts more", () => {
    for (const { id, counterpart, period, value, note } of oneMethod)
      if (own(counterpart, period.text).some((counted) => counted > (value ?? 0))) expect(note ?? "", id).not.toMatch(/upper bound|above/i);
  });
});
