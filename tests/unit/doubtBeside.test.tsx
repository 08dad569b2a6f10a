import { describe, expect, it } from "vitest";
import { doubtOf, hedgeOf, withDoubt } from "../../src/chart/chartSpec/doubtOf.ts";
import { formatFigure } from "../../src/chart/chartSpec/formatFigure.ts";
import { heldAgainst } from "../../src/chart/chartSpec/forms/heldAgainst.ts";
import { madeHow } from "../../src/chart/chartSpec/madeHow.ts";
import { partOf, statementsOf } from "../../src/chart/chartSpec/statements.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { isEstimate } from "../../src/model/estimate.ts";
import { claimCards } from "../../src/model/facts/claimCards.ts";
import { numberContext } from "../../src/model/numberContext.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { NumberCard } from "../../src/worker/embed/numberCard.tsx";
import { numberToRow } from "../../src/worker/mcp/numberRow.ts";
import { Ref } from "../../src/worker/nouns/check/ref.tsx";
import { FactCheck } from "../../src/worker/nouns/observation/factCheck.tsx";
import { recordText } from "../../src/worker/pages/home/recordText.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

const edition = computedSite(HEAD);
const { catalog } = edition;
const all: Vintage = { as_of: null, collection: "all" };
const BEFORE = { ...edition, catalog: { ...catalog, release: "2026.16.0" } };

const records = (ids: string[]) => ids.flatMap((id) => catalog.observationById.get(id) ?? []);
/** Claims one of whose records is doubtful, with such records. */
const compared = catalog.checks.flatMap((check) => {
  const claim = catalog.observationById.get(check.claim);
  const doubtful = records(check.records).filter((o) => hedgeOf(edition, o) !== "");
  return claim && doubtful.length > 0 ? [{ claim, check, doubtful }] : [];
});
/** How often a text stands in another one. */
const times = (html: unknown, text: string) => String(html).split(text).length - 1;

describe("a doubtful figure that is compared", () => {
  it("is there, and of what we computed only what is computed from a doubtful one is called doubtful", () => {
    expect(compared.length).toBeGreaterThan(0);
    const ours = catalog.observations.filter(({ reporter }) => reporter === "compiler");
    const hedged = ours.filter((o) => hedgeOf(edition, o) !== "");
    expect(hedged.length).toBeGreaterThan(0);
    expect(hedged).toEqual(ours.filter(({ status }) => status === "U"));
    expect(ours.map((o) => hedgeOf(BEFORE, o)).join("")).toBe("");
  });
  it("stays an estimate of ours where it is computed, and is named as both", () => {
    const ours = catalog.observations.filter(({ reporter, status }) => reporter === "compiler" && status === "U");
    expect(ours.map((o) => isEstimate(catalog.release, o))).toEqual(ours.map(() => true));
    expect(ours.map((o) => isEstimate("2026.26.0", o))).toEqual(ours.map(() => false));
    for (const o of ours) expect(madeHow(edition, o)).toBe("our estimate; doubtful");
  });
  it.each(compared.map((one) => [one.claim.id, one] as const))(
    "of %s has its doubt beside it wherever it stands",
    (_, { claim, check, doubtful }) => {
      const [first] = doubtful;
      const doubt = doubtOf(edition, first as (typeof doubtful)[number]);
      const context = numberContext(catalog, claim, all);
      const listed = doubtful.filter((o) => doubtOf(edition, o) === doubt).length;
      const shown = {
        page: FactCheck({ edition, vintage: all, o: claim, context }),
        before: FactCheck({ edition: BEFORE, vintage: all, o: claim, context }),
        card: NumberCard({ edition, head: edition, o: claim, vintage: all, css: "" }),
      };
      expect(times(shown.page, doubt)).toBeGreaterThanOrEqual(listed);
      expect(times(shown.before, doubt)).toBe(0);
      expect(times(shown.card, doubt)).toBeGreaterThan(0);
      for (const o of doubtful) {
        expect(String(Ref({ edition, refer: o.id }))).toContain(doubtOf(edition, o));
        expect(String(Ref({ edition: BEFORE, refer: o.id }))).not.toContain(doubtOf(edition, o));
        expect(numberToRow(edition, o).what).toContain(doubtOf(edition, o));
      }
      expect(check.records).toEqual(expect.arrayContaining(doubtful.map(({ id }) => id)));
    },
  );
  it("of a card of the dashboard is marked alone among others, and once where all have the doubt", () => {
    const rows = claimCards(catalog, all).flatMap(({ claims }) => claims);
    const told = rows.map((row) => ({ row, text: recordText(edition, all, row) }));
    for (const { row, text } of told) {
      const doubts = row.records.map((o) => doubtOf(edition, o));
      const isShared = new Set(doubts).size === 1 && doubts[0] !== "";
      for (const doubt of new Set(doubts.filter((one) => one !== ""))) {
        expect(times(text?.rest, doubt)).toBe(Number(isShared));
        expect(times(text?.said, doubt)).toBe(isShared ? 0 : doubts.filter((one) => one === doubt).length);
      }
    }
    expect(told.some(({ row }) => row.records.some((o) => doubtOf(edition, o) !== ""))).toBe(true);
  });
  it("of a chart is marked among what is added up, and where records disagree", () => {
    for (const { claim, check, doubtful } of compared.filter(({ check }) => check.rule === "parts_cannot_reach")) {
      const [aside] = heldAgainst(edition, claim, records(check.records)).asides;
      for (const o of doubtful) expect(aside?.label).toContain(withDoubt(edition, o, formatFigure(edition, o)));
    }
    const chart = catalog.charts.find(({ id }) => id === "oil-supply");
    if (chart === undefined) throw new Error("no chart of the oil supply");
    const view = { catalog, chart, vintage: all, shown: chartRows(catalog, chart, all) };
    expect(partOf(statementsOf(edition, view), "finding")).toContain("; doubtful)");
    const then = { ...view, catalog: BEFORE.catalog };
    expect(partOf(statementsOf(BEFORE, then), "finding")).not.toContain("doubtful");
  });
});
