import { describe, expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { readRelease } from "../../src/curator/releases.ts";
import { type Check, mentionRef, OF_OCCASIONS, ONE_DAY_ALONE } from "../../src/model/check.ts";
import { collectionFor, mentionOf } from "../../src/model/queries.ts";
import { loadCatalog, loadFrozen } from "../../src/tables/catalog.ts";
import { checkToJson } from "../../src/worker/nouns/check/json.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const catalog = dataCatalog();
const data = readData("data");
const VISIT = "pezeshkian-visits-azerbaijan-2025#avim-2025:24";
const [SHIP, JETS] = ["iran-attacks-azerbaijani-ship-2000", "iran-jets-violate-airspace-2000"].map((id) => `${id}#eurasia-review-2020:11`);

/** The faults of checks.csv in the data with some texts of a file put otherwise. */
function faults(...changes: [file: string, before: string | RegExp, after: string][]): string[] {
  const files: Record<string, string> = { ...data };
  for (const [file, before, after] of changes) {
    const text = files[file] ?? "";
    files[file] = text.replace(before, after);
    expect(files[file], String(before)).not.toBe(text);
  }
  try {
    loadCatalog(files, "test");
    return [];
  } catch (error) {
    return (error as Error).message.split("\n").filter((line) => line.startsWith("checks.csv"));
  }
}

/** A check with another verdict and rule. */
const ruled = (claim: string, verdict: string, rule: string): [string, RegExp, string] => [
  "checks.csv",
  new RegExp(`(?<=^${claim},[^,]*,)[a-z_]+,[a-z_]+`, "m"),
  `${verdict},${rule}`,
];
/** The date of a mention, and the last day of its span. */
const dated = (event: string, source: string, date: string, end = ""): [string, RegExp, string] => [
  "mentions.csv",
  new RegExp(`(?<=^${event},${source},\\d*,)[0-9-]*,[0-9-]*,[a-z]+`, "m"),
  `${date},${end},${end === "" ? "day" : "span"}`,
];

describe("a date that a record has of one day alone", () => {
  const RULE = /^checks\.csv:\d+:4 rule /;
  /** The visit as it stands without the record that has its end; others have announced it. */
  const open = dated("pezeshkian-visits-azerbaijan-2025", "titr-9393292", "2025-04-28");
  it("is not denied by records that have no end of what may take days", () => {
    const named = expect.stringMatching(/ expected one_day_alone: /);
    expect(faults(open)).toEqual([named, named]);
  });
  it("is denied where one record has the end: a day that is its own end, or the last of several", () => {
    expect(faults()).toEqual([]);
    const ended = dated("pezeshkian-visits-azerbaijan-2025", "presidentaz-68672", "2025-04-27", "2025-04-28");
    expect(faults(open, ended)).toEqual([]);
    expect(faults(ruled(VISIT, "cannot_be_tested", ONE_DAY_ALONE))).toEqual([expect.stringMatching(RULE)]);
  });
  it("is denied where no visit on record took so long", () => {
    const late = dated("pezeshkian-visits-azerbaijan-2025", "avim-2025", "2025-05-02");
    const speech = ruled("pezeshkian-speaks-turkish-2025#avim-2025:24", "cannot_be_tested", ONE_DAY_ALONE);
    expect(faults(open, late, speech)).toEqual([]);
    expect(faults(open, late, speech, ruled(VISIT, "cannot_be_tested", ONE_DAY_ALONE))).toEqual([expect.stringMatching(RULE)]);
  });
  it("is left open for the other partner alike, before and after the day", () => {
    const claim = "netanyahu-visits-baku-2016#ankasam-2025:12";
    for (const day of ["2016-12-12", "2016-12-14"]) {
      const moved = dated("netanyahu-visits-baku-2016", "ankasam-2025", day);
      expect(faults(moved, ruled(claim, "differs", "date_outside"))).toEqual([expect.stringContaining("expected one_day_alone")]);
      expect(faults(moved, ruled(claim, "cannot_be_tested", ONE_DAY_ALONE))).toEqual([]);
    }
  });
  it("is denied of what takes no days", () => {
    expect(faults(ruled(SHIP as string, "cannot_be_tested", ONE_DAY_ALONE))).toEqual([expect.stringMatching(RULE)]);
  });
});

describe("a date that only the occasion ties to its record", () => {
  it("is counted apart where it does not match too", () => {
    expect(faults(ruled(JETS as string, "differs", "date_outside"))).toEqual([expect.stringContaining("expected occasion_outside")]);
    expect(faults(ruled(SHIP as string, "differs", "occasion_outside"))).toEqual([expect.stringContaining("expected date_outside")]);
  });
});

describe("a verdict that holds if both mean one case", () => {
  const figure = "iran-linked-arrests.IRN.2012.souleimanov-2014.embassy-plot";
  it("says so where an event stands for a figure", () => {
    const silent = faults(["checks.csv", new RegExp(`(?<=^${figure},.*),yes$`, "m"), ","]);
    expect(silent).toEqual([expect.stringMatching(/ inferred /)]);
  });
  it("is one that compares two rows", () => {
    const none = faults(["checks.csv", /(?<=^jewish-community\.ISR\.2013\..*),$/m, ",yes"]);
    expect(none).toEqual([expect.stringMatching(/ inferred "yes": expected nothing/)]);
  });
  it("says so of each claim of that case, and its reason too", () => {
    const inferred = catalog.checks.filter((check) => check.inferred);
    expect(inferred.length).toBeGreaterThan(0);
    for (const { claim, reason } of inferred) expect(reason, claim).toContain("is our inference");
    const told = catalog.checks.filter(({ reason }) => reason.includes("our inference"));
    expect(told).toEqual(inferred);
  });
  it("has a key in JSON, of every check since 2026.25.0, that releases before it do not have", () => {
    const json = (of: typeof catalog, check: Check) => checkToJson(of, check, { data: () => "https://example.org/" } as never);
    const told = (of: typeof catalog) =>
      of.checks.map((check) => (JSON.parse(JSON.stringify(json(of, check))) as { inferred?: boolean }).inferred);
    expect(told(catalog)).toEqual(catalog.checks.map(({ inferred }) => inferred));
    expect(told({ ...catalog, release: "2026.24.0" })).toEqual(catalog.checks.map(({ inferred }) => inferred || undefined));
    const before = loadFrozen(readRelease("data", "2026.10.0"), "2026.10.0");
    for (const check of before.checks) expect(JSON.stringify(json(before, check))).not.toContain("inferred");
  });
});

it("each date is held against every record of its event, and by an occasion only where there is none", () => {
  const dates = catalog.checks.flatMap((check) => {
    const claim = mentionOf(catalog, check.claim);
    return claim && !check.rule.startsWith("plan") ? [{ check, claim }] : [];
  });
  expect(dates.length).toBeGreaterThan(0);
  for (const { check, claim } of dates) {
    const own = catalog.mentions.filter(
      (told) =>
        told.event === claim.event && told.period !== null && collectionFor(catalog, { source: told.source, basis: "" }) === "references",
    );
    const isWithout = OF_OCCASIONS.includes(check.rule) || check.rule === "no_record";
    const left = isWithout ? own : own.filter((told) => !check.records.includes(mentionRef(told)));
    expect(left, check.claim).toEqual([]);
  }
});
