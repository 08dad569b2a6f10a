import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/model/period.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 the rules say what of our own is a record and what is none, and which record of another time counts. */

const { catalog } = siteInWords("en", en, HEAD);
const note = (rule: string) => catalog.codes.find(({ list, code }) => list === "check_rule" && code === rule)?.note ?? "";
const recordsOf = (records: readonly string[]) => records.flatMap((id) => catalog.observationById.get(id) ?? []);

describe("what we calculate ourselves", () => {
  it("is named as ours wherever a claim matches it", () => {
    const ours = catalog.checks.filter(
      ({ rule, records }) => rule === "within_rounding" && recordsOf(records).some(({ reporter }) => reporter === "compiler"),
    );
    expect(ours.length).toBeGreaterThan(0);
    for (const { claim, reason } of ours) expect(reason, claim).toContain("we calculated");
    expect(note("within_rounding")).toContain("A share that we calculate from one table is a record too");
  });

  it("is no record where it adds exports and imports", () => {
    expect(note("no_year_near")).toMatch(/Exports and imports that we add up ourselves are no record of turnover: .+ unlike counts/);
    for (const { records } of catalog.checks.filter(({ claim }) => claim.startsWith("trade-turnover.")))
      expect(recordsOf(records).filter(({ reporter }) => reporter === "compiler")).toEqual([]);
  });
});

describe("records that disagree about a figure", () => {
  const disagreed = catalog.checks.filter(({ rule, claim }) => rule === "records_disagree" && catalog.observationById.has(claim));

  it("are of its time, or say that theirs held then too", () => {
    expect(disagreed.length).toBeGreaterThan(0);
    for (const { claim, records } of disagreed) {
      const period = catalog.observationById.get(claim)?.period;
      const others = recordsOf(records).filter((o) => period !== undefined && !overlaps(o.period, period.start, period.end));
      for (const { id, note: said } of others) expect(said, id).toMatch(/^Said to hold “since/);
    }
    expect(note("records_disagree")).toContain("only if its source says that it held in the claim's time too");
  });
});
