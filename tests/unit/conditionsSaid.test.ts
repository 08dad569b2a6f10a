import { describe, expect, it } from "vitest";
import { type Check, isWithinStatedBounds, RECORDS_DISAGREE } from "../../src/model/check.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import { claimCards } from "../../src/model/facts/claimCards.ts";
import { basesFact, claimFacts } from "../../src/model/facts/claims.ts";
import type { Fact } from "../../src/model/facts/fact.ts";
import { numberContext } from "../../src/model/numberContext.ts";
import type { Observation } from "../../src/model/observation.ts";
import { ruleFault } from "../../src/tables/checkRules.ts";
import type { Refers } from "../../src/tables/referables.ts";
import { en } from "../../src/words/en.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { bareNames } from "../fixtures/bareNames.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const ALL = { as_of: null, collection: "all" } as const;
const catalog = dataCatalog();
const then = wordsOf("2026.9.0", en);
const rows = (series: string) => catalog.observations.filter((o) => o.series === series);

/** A figure as a check names it. */
const refers = (observation: Observation): Refers => ({ place: "", source: "", collection: undefined, published: null, observation });

describe("the fact check", () => {
  it("counts apart the dates of which the record has the occasion alone", () => {
    const { verdicts, byKind, byOccasion } = checkFacts(catalog, ALL);
    expect(byOccasion.agrees).toBe(catalog.checks.filter(({ reason }) => reason.includes("so only the date matches.")).length);
    expect(byOccasion.differs).toBe(catalog.checks.filter(({ rule }) => rule === "occasion_outside").length);
    expect(Math.min(byOccasion.agrees, byOccasion.differs)).toBeGreaterThan(0);
    const said = en.check.count(verdicts.agrees, verdicts.differs, verdicts.cannot_be_tested, byKind, byOccasion);
    expect(said).toContain(
      ` In ${byOccasion.agrees} of those that match and ${byOccasion.differs} of those that do not, the record has the occasion alone, `,
    );
    const of = (agrees: number, differs: number) => en.check.count(1, 1, 1, byKind, { agrees, differs, cannot_be_tested: 0 });
    expect(of(15, 0)).toContain(" In 15 of those that match, the record has ");
    expect(of(0, 2)).toContain(" In 2 of those that do not match, the record has ");
    expect(of(0, 0)).not.toContain("occasion");
  });
});

describe("a claim", () => {
  it("on which records disagree has each of them, with its time and who says so", () => {
    const fact = basesFact(catalog, ALL, rows("oil-supply-share")) as Fact;
    const names = { ...bareNames, figure: (o: Observation) => `[${o.value ?? `${o.lower}–${o.upper}`}]` };
    expect(en.facts.sentence(fact, names)).toContain(
      "disagree: [20] (2010; <press>), [25–33] (2006–2019; <isr_officials>) and [40] (2023; <aze_officials>).",
    );
  });
  it("on which records disagree stands first on its card, beside each of them and not one alone", () => {
    const card = claimCards(catalog, ALL).find(({ claims }) => claims.some(({ check }) => check?.rule === RECORDS_DISAGREE));
    const [row] = card?.claims ?? [];
    expect(row?.check?.rule).toBe(RECORDS_DISAGREE);
    expect(row?.count).toEqual(row?.records);
    expect(row?.records.length).toBeGreaterThan(1);
  });
  it("on which records disagree is drawn beside none of them on its own page, as one alone would take a side", () => {
    const check = catalog.checks.find(({ rule, claim }) => rule === RECORDS_DISAGREE && catalog.observationById.has(claim)) as Check;
    const o = catalog.observationById.get(check.claim) as Observation;
    const drawn = (rule: string) =>
      numberContext({ ...catalog, checksByClaim: new Map([[check.claim, [{ ...check, rule }]]]) }, o, ALL).count;
    expect(drawn(RECORDS_DISAGREE)).toEqual([]);
    expect(drawn("out_of_bounds").length).toBeGreaterThan(0);
  });
  it("is called one on which records disagree only where some have its figure and some have not", () => {
    const { claim, rule, verdict, records } = catalog.checks.find(
      ({ claim }) => claim === "oil-supply-share.ISR.2013.souleimanov-2014",
    ) as Check;
    const figure = (id: string) => catalog.observationById.get(id) as Observation;
    const of = figure(claim);
    const fault = (rows: Observation[]) => ruleFault(rule ?? "", verdict, refers(of), rows.map(refers))?.column ?? null;
    const rows = records.map(figure).map((o) => ({ ...o, period: of.period }));
    const [agreeing, others] = [true, false].map((is) => rows.filter((o) => isWithinStatedBounds(of, o) === is)) as [
      Observation[],
      Observation[],
    ];
    expect([agreeing.length, others.length]).toEqual([1, 1]);
    expect([fault(rows), fault(agreeing), fault(others)]).toEqual([null, "rule", "rule"]);
  });
  it("that is held against an event on record says on what condition", () => {
    const say = (words: typeof en) =>
      claimFacts(catalog, ALL, rows("iran-linked-arrests")).map((fact) => words.facts.sentence(fact, bareNames));
    const conditional = say(en).filter((sentence) => sentence.endsWith(", if both mean the same case."));
    expect(conditional).toHaveLength(1);
    for (const sentence of say(then)) expect(sentence).not.toContain("one case");
  });
});
