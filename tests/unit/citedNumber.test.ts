import { expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { isPassedOn } from "../../src/model/passedOn.ts";
import { citedNumber } from "../../src/worker/nouns/observation/citedNumber.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** That nobody cites a claim of an article, or a record, as a figure of ours. */

const edition = computedSite(HEAD);
const then: Edition = { ...edition, catalog: Object.create(edition.catalog, { release: { value: "2026.26.0" } }) };

it("a citation of a number names the source that has it, where one has", () => {
  for (const o of edition.catalog.observations) {
    const publisher = o.source === null ? null : (edition.catalog.sourceById.get(o.source)?.publisher ?? "").split(/,| \d/)[0];
    const cited = citedNumber(edition, o);
    if (publisher === null) expect(cited).toBe(citedNumber(then, o));
    else {
      const added = isPassedOn(o) ? "read at " : `(${publisher}`;
      expect(cited, o.id).toContain(added);
      expect(citedNumber(then, o), o.id).not.toContain(added);
    }
  }
});

it("names a claim's article and its year", () => {
  const claim = edition.catalog.observationById.get("trade-turnover.IRN.2020.eurasia-review-2020");
  if (claim === undefined) throw new Error("no such claim");
  expect(citedNumber(edition, claim)).toMatch(/\$600 million \(Eurasia Review, 2020\)$/);
  expect(citedNumber(then, claim)).toMatch(/\$600 million$/);
});
