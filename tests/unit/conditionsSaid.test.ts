import { describe, expect, it } from "vitest";
import { RECORDS_DISAGREE } from "../../src/model/check.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import { claimCards } from "../../src/model/facts/claimCards.ts";
import { basesFact, claimFacts } from "../../src/model/facts/claims.ts";
import type { Fact } from "../../src/model/facts/fact.ts";
import type { Observation } from "../../src/model/observation.ts";
import { en } from "../../src/words/en.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { bareNames } from "../fixtures/bareNames.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const ALL = { as_of: null, collection: "all" } as const;
const catalog = dataCatalog();
const then = wordsOf("2026.9.0", en);
const rows = (series: string) => catalog.observations.filter((o) => o.series === series);

describe("the fact check", () => {
  it("counts apart the dates of which the record has the occasion alone", () => {
    const { verdicts, byKind, byOccasion } = checkFacts(catalog, ALL);
    expect(byOccasion).toBe(catalog.checks.filter(({ reason }) => reason.endsWith("so only the date matches.")).length);
    expect(byOccasion).toBeGreaterThan(0);
    const said = en.check.count(verdicts.agrees, verdicts.differs, verdicts.cannot_be_tested, byKind, byOccasion);
    expect(said).toContain(` In ${byOccasion} of those that match, the record has the occasion alone, `);
    expect(en.check.count(verdicts.agrees, verdicts.differs, verdicts.cannot_be_tested, byKind, 0)).not.toContain("occasion");
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
    expect(row?.records.length).toBeGreaterThan(2);
  });
  it("that is held against an event on record says on what condition", () => {
    const say = (words: typeof en) =>
      claimFacts(catalog, ALL, rows("iran-linked-arrests")).map((fact) => words.facts.sentence(fact, bareNames));
    const conditional = say(en).filter((sentence) => sentence.endsWith(", if both mean one case."));
    expect(conditional).toHaveLength(2);
    for (const sentence of say(then)) expect(sentence).not.toContain("one case");
  });
});
