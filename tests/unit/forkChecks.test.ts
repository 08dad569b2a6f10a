import { describe, expect, it } from "vitest";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { DataError } from "../../src/tables/fault.ts";
import { loadStrictly } from "../../src/tables/head.ts";
import { subjectNaming } from "../../src/tables/subjectNaming.ts";
import { withCells, withFault } from "../fixtures/files.ts";
import { FORK_CLAIM, forkData } from "../fixtures/fork/forkData.ts";

/** What the check says of files, a line for each fault. */
function faultsOf(files: DataFiles): string[] {
  try {
    loadStrictly(files, "head", { hasObservation: null });
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.message.split("\n");
  }
}

const fork = forkData();

describe("the check, of data about another country", () => {
  it("finds nothing where nothing is wrong", () => expect(faultsOf(fork)).toEqual([]));

  it("knows the partners by their names: a figure whose words name the other one is the other's", () => {
    const trade = "observations/trade-turnover.csv";
    const said = "some $3 billion with Argentina";
    expect(faultsOf(withCells(trade, 2, { quote: said }, fork))).toEqual([
      expect.stringMatching(/^observations\/trade-turnover\.csv:2:1 .*ARG, which its words name/),
    ]);
    expect(faultsOf(withCells(trade, 2, { quote: "some $3 billion with Brazil" }, fork))).toEqual([]);
  });

  it("knows whose event the words about it tell", () => {
    const faults = faultsOf(withFault("events.csv", "Argentina drills on the river", "Brazil drills on the river", fork));
    expect(faults).toEqual([expect.stringContaining("words about ARG, the event's partner")]);
  });
});

describe("what the site and its subject are called", () => {
  it.each([
    ["a name is missing", "site.name,River Balance\n", "", /^texts\.csv:2:1 .*expected a row with the key site\.name/],
    ["an id is none", "river-balance", "River Balance", /^texts\.csv:2:2 .*expected small letters, digits and hyphens/],
    ["a key is unknown", "capital,", "capitol,", /^texts\.csv:5:1 key "capitol"/],
  ])("is refused where %s", (_, found, instead, expected) => {
    expect(faultsOf(withFault("texts.csv", found, instead, fork))[0]).toMatch(expected);
  });

  it("is read with what other languages say, and with names that the codes have", () => {
    const turkish = "file,id,column,english,text,state\ntexts.csv,site.name,text,River Balance,Nehir Dengesi,draft\n";
    expect(subjectNaming(fork, { "words/tr.csv": turkish })).toMatchObject({
      codes: ["URY", "ARG", "BRA"],
      countries: ["Uruguay", "Argentina", "Brazil"],
      texts: { en: { "example.number": FORK_CLAIM }, tr: { "site.name": "Nehir Dengesi" } },
    });
  });

  it("is empty where there are no files: the check says so, not the words", () => {
    expect(subjectNaming({}, {})).toEqual({ codes: ["", "", ""], countries: ["", "", ""], texts: { en: {} } });
  });
});
