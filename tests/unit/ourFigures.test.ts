import { describe, expect, it } from "vitest";
import { card } from "../../src/chart/chartSpec/card.ts";
import { table } from "../../src/chart/chartSpec/table.ts";
import { reporterOf } from "../../src/chart/chartSpec/verdict.ts";
import type { Observation } from "../../src/model/observation.ts";
import { az } from "../../src/words/az.ts";
import { en } from "../../src/words/en.ts";
import { fa } from "../../src/words/fa.ts";
import { he } from "../../src/words/he.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { ru } from "../../src/words/ru.ts";
import { tr } from "../../src/words/tr.ts";
import { numberFacts } from "../../src/worker/nouns/observation/facts.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { siteOver } from "../fixtures/sheetSite.ts";

/** What we computed has one name for each figure, and the glossary says which of both it is. */

const [newest, before] = ["2026.25.0", "2026.24.0"].map((release) => siteOver({ ...headCatalog(), release })) as [Site, Site];
type Site = ReturnType<typeof siteOver>;
const one = (is: (o: Observation) => boolean) => newest.catalog.observations.find(is) as Observation;
const estimate = one(({ basis }) => basis === "customs_from_growth");
const calculation = one(({ series, n }) => series === "un-vote-excess" && n !== null);
const byOthers = one(({ reporter, status }) => reporter === "kpler" && status === "E");
const WHO = 5;

const namesIn = (site: Site, o: Observation) => {
  const { status, lines } = card(site, o);
  const facts = numberFacts(site, o, { as_of: null }).map(([, said]) => said);
  const said = [status, ...lines, ...facts, table(site, "", [o]).rows[0]?.cells[WHO]].filter((text) => text !== undefined);
  return ["our estimate", "our calculation", "estimated or derived"].filter((name) => said.includes(name));
};

describe("a figure that we computed", () => {
  it("is our estimate where more was done than adding up or counting, else our calculation, and nothing else", () => {
    expect(namesIn(newest, estimate)).toEqual(["our estimate"]);
    expect(namesIn(newest, calculation)).toEqual(["our calculation"]);
  });

  it("has the same name where it is the record of a check", () => {
    expect(reporterOf(newest, estimate.id)).toBe("our estimate");
    expect(reporterOf(newest, calculation.id)).toBe("our calculation");
    expect(reporterOf(before, estimate.id)).toBe("our calculation");
  });

  it("has more names in releases before 2026.25.0", () => {
    expect(namesIn(before, estimate)).toEqual(["our calculation", "estimated or derived"]);
  });
});

it("an estimate of somebody else goes on to be called so beside who made it", () => {
  expect(namesIn(newest, byOthers)).toEqual(["estimated or derived"]);
  expect(card(newest, byOthers).lines.join()).toContain("Kpler");
});

describe.each([en, az, fa, he, ru, tr].map((words) => [words.kit.language, words] as const))("the glossary in %s", (_, words) => {
  const entry = (of: typeof words, id: string) => of.glossary.entries.find((each) => each.id === id);

  it("has both names as figures have them, an estimate as a calculation of ours", () => {
    expect(entry(words, "calculation")?.term).toBe(words.chart.computed);
    expect(entry(words, "estimate")?.term).toBe(words.columns.key.estimate([], true));
  });

  it("has one entry for both in releases before 2026.25.0", () => {
    const then = wordsOf("2026.24.0", words);
    expect(entry(then, "calculation")).toBeUndefined();
    expect(entry(then, "estimate")?.definition).not.toBe(entry(words, "estimate")?.definition);
    expect(entry(wordsOf("2026.25.0", words), "calculation")).toBeDefined();
  });
});
