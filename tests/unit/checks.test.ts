import { describe, expect, it } from "vitest";
import { isWithinStatedBounds, mentionRef, roundingHalfWidth } from "../../src/model/check.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import { checksInView, withChecksInView } from "../../src/model/checksInView.ts";
import type { Observation } from "../../src/model/observation.ts";
import { overlaps } from "../../src/model/period.ts";
import { collectionFor } from "../../src/model/queries.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { en } from "../../src/words/en.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { threeRows, withCells } from "../fixtures/files.ts";

const CLAIM = "trade.IRN.2020.blog-2021";
const OIL = "oil-share.ISR.2021.blog-2021";
const TURNOVER = "trade.ISR.2013.paper-2014";
const RECORD = "trade.IRN.2019.stats-2020";
const [PLACE, DAY] = ["leader-visits-2016#blog-2021:5", "leader-visits-2016#stats-2020"];
const SIGNED = "papers-signed-2016#blog-2021:5";
const DRILL = "drill-2021#blog-2021:6";

const SEARCHED = "cannot_be_tested,no_record,Nothing tells it.,stats-2020";
/** A sound row for every claim of the fixture, by claim. */
const SOUND: Record<string, string> = {
  [CLAIM]: `${RECORD},agrees,no_year_near,So it is.,`,
  [OIL]: `,${SEARCHED}`,
  [TURNOVER]: `,${SEARCHED}`,
  [PLACE]: `${DAY},agrees,date_within,So it is.,`,
  [SIGNED]: `${DAY},agrees,date_within,The record tells the visit alone.,`,
  [DRILL]: `,${SEARCHED}`,
};

/** One record of one year before the article denies it, which takes three. */
const DENIED = { [CLAIM]: `${RECORD},differs,no_year_near,None is as high.,` };

interface Cells {
  value?: string;
  period?: string;
  date?: string;
  status?: string;
}

/** The claim of a figure says no year. */
const YEARLESS = withCells("observations/trade.csv", 3, { period_basis: "publication" });

/** The fixture with one reference: a figure of the claim's series and a dated mention of its visit; `changes` replace rows of checks, null drops one. */
function files(
  changes: Record<string, string | null> = {},
  { value = "600000000", period = "2019", date = "2016-12-13", status = "happened" }: Cells = {},
): DataFiles {
  const line = (header: string | undefined, cells: Record<string, string>) =>
    (header ?? "")
      .split(",")
      .map((name) => cells[name] ?? "")
      .join(",");
  const added = (file: string, ...rows: Record<string, string>[]) => {
    const text = YEARLESS[file] ?? "";
    return text + rows.map((cells) => `${line(text.split("\n")[0], cells)}\n`).join("");
  };
  const source = {
    id: "stats-2020",
    collection: "references",
    kind: "database",
    publisher: "Stats",
    title: "A table",
    published: "2020",
    published_basis: "page",
  };
  const figure = {
    period_basis: "stated",
    qualifier: "exact",
    status: "A",
    basis: "customs",
    reporter: "aze_customs",
    source: "stats-2020",
  };
  const checks = Object.entries({ ...SOUND, ...changes }).flatMap(([claim, row]) =>
    row === null ? [] : [`${claim},${row}${/,(?:yes|no)$/.test(row) ? "" : ","}`],
  );
  return {
    ...YEARLESS,
    "sources.csv": added("sources.csv", { ...source, language: "en", license: "cite", redistribute: "no" }),
    "observations/trade.csv": added("observations/trade.csv", {
      ...figure,
      counterpart: "IRN",
      direction: "both_ways",
      period,
      value,
      as_worded: value,
      quote: value,
    }),
    "mentions.csv": added("mentions.csv", {
      event: "leader-visits-2016",
      source: "stats-2020",
      date,
      precision: "day",
      status,
      cameo: "042",
      actor: "ISR",
      target: "AZE",
      quote: "here on that day",
    }),
    "checks.csv": `claim,record,verdict,rule,reason,looked_in,inferred\n${checks.join("\n")}\n`,
  };
}

const faults = (data: DataFiles) => {
  try {
    loadCatalog(data, "test");
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
};
/** The one fault of a change. */
const only = (changes: Record<string, string | null>, cells: Cells = {}) => {
  const found = faults(files(changes, cells));
  expect(found, found.join("\n")).toHaveLength(1);
  return found[0] ?? "";
};

describe("a verdict", () => {
  it("stands where every claim has a sound one", () => expect(faults(files())).toEqual([]));

  it.each<[string, Record<string, string>, string, Cells?]>([
    ["needs a record", { [CLAIM]: ",agrees,no_year_near,Why.," }, "record"],
    ["rests on records and not on claims", { [CLAIM]: `${OIL},agrees,no_year_near,Why.,` }, "record"],
    ["is one that its rule can give", { [CLAIM]: `${RECORD},differs,within_rounding,Why.,` }, "verdict"],
    ["is borne out by the figures", {}, "verdict", { value: "700000000" }],
    ["does not differ from a figure that is there", { [CLAIM]: `${RECORD},differs,no_year_near,Why.,` }, "verdict"],
    ["differs from a claim without a year with a record of each year before it", DENIED, "record", { value: "300000000" }],
    ["on a claim without a year rests on what was over when it was printed", {}, "record", { period: "2022" }],
    ["by a rule for years is for claims with a year", { [CLAIM]: `${RECORD},agrees,within_rounding,Why.,` }, "rule"],
    ["compares one thing with itself", { [TURNOVER]: `${RECORD},differs,out_of_bounds,Why.,` }, "record"],
    ["does not call meeting dates different", { [PLACE]: `${DAY},differs,date_outside,Why.,` }, "verdict"],
    ["without a record says where it was looked for", { [OIL]: ",cannot_be_tested,no_record,Nothing.," }, "looked_in"],
    ["looks in references and not in documents", { [OIL]: ",cannot_be_tested,no_record,Nothing.,paper-2014" }, "looked_in"],
    ["with a record was not looked for", { [CLAIM]: `${RECORD},agrees,no_year_near,So it is.,stats-2020` }, "looked_in"],
    ["needs two acts to be unsure between", { [PLACE]: `${DAY},cannot_be_tested,several_acts,Why.,` }, "record"],
    ["of an occasion has no record of the event itself", { [PLACE]: `${DAY},agrees,occasion_within,Why.,` }, "rule"],
    ["calls no records at odds that all have the claim's date", { [PLACE]: `${DAY},cannot_be_tested,records_disagree,Why.,` }, "record"],
    [
      "calls no records at odds where none has the claim's date and no note tells of other pages",
      { [PLACE]: `${DAY},cannot_be_tested,records_disagree,Why.,`, [SIGNED]: `,${SEARCHED}` },
      "record",
      { date: "2017-01-02" },
    ],
    ["calls no records at odds that are of something else", { [TURNOVER]: `${RECORD},cannot_be_tested,records_disagree,Why.,` }, "record"],
    ["is no plan where the claim is none", { [DRILL]: ",cannot_be_tested,plan,Why.," }, "rule"],
    ["types no number in its reason", { [CLAIM]: `${RECORD},agrees,no_year_near,They counted 600.,` }, "reason"],
    ["of parts needs both directions", { [TURNOVER]: `${RECORD},differs,parts_cannot_reach,Why.,` }, "record"],
  ])("%s", (_, changes, column, cells) => expect(only(changes, cells)).toMatch(new RegExp(`^checks.csv:\\d+:\\d ${column} `)));

  it("that the dates deny says what they give", () => {
    expect(only({ [PLACE]: `${DAY},differs,date_outside,Why.,` })).toContain(
      "bear out by date_outside: the rows give agrees, by date_within",
    );
  });

  it("on an act of an occasion rests on the occasion", () => {
    expect(faults(files({ [SIGNED]: `${DAY},agrees,occasion_within,So it is.,` }))).toEqual([]);
    expect(only({ [SIGNED]: `${DAY},agrees,occasion_within,So it is.,`, [PLACE]: `,${SEARCHED}` }, { date: "2017-01-02" })).toMatch(
      /^checks.csv:\d+:3 verdict /,
    );
  });

  it("names the record that goes on where the id given ends, and none where nothing does", () => {
    expect(only({ [CLAIM]: "trade.IRN.2019,agrees,no_year_near,Why.," })).toContain(`trade.IRN.2019 is none; there is ${RECORD}`);
    expect(only({ [CLAIM]: "trade.IRN.201,agrees,no_year_near,Why.," })).toMatch(/trade\.IRN\.201 is none$/);
  });

  it("on a date is borne out by the dates", () => {
    expect(faults(files({}, { date: "2017-01-02" }))).toEqual([
      expect.stringMatching(/^checks.csv:\d+:3 verdict/),
      expect.stringMatching(/^checks.csv:\d+:3 verdict/),
    ]);
  });

  it("on a plan is not borne out by the plan's own announcement", () => {
    const planned = (text: string) =>
      text.replace("leader-visits-2016,blog-2021,5,2016-12,,month,happened", "leader-visits-2016,blog-2021,5,2016-12,,month,planned");
    const data = (row: string, status: string) => {
      const all = files({ [PLACE]: row, [SIGNED]: `,${SEARCHED}` }, { status });
      return faults({
        ...all,
        "mentions.csv": planned(all["mentions.csv"] ?? ""),
        "events.csv": (all["events.csv"] ?? "").replace("visit,,no,yes", `visit,,no,${status === "happened" ? "yes" : "no"}`),
      });
    };
    expect(data(`${DAY},agrees,date_within,Why.,`, "planned")).toEqual([expect.stringMatching(/^checks.csv:\d+:4 rule/)]);
    expect(data(`${DAY},cannot_be_tested,plan_not_carried_out,It was put off.,`, "planned")).toEqual([]);
    expect(data(`${DAY},agrees,date_within,So it came.,`, "happened")).toEqual([]);
    expect(data(`${DAY},cannot_be_tested,plan_not_carried_out,Why.,`, "happened")).toEqual([
      expect.stringMatching(/^checks.csv:\d+:4 rule/),
    ]);
  });

  it("is given once on a claim", () => {
    const all = files();
    const twice = { ...all, "checks.csv": `${all["checks.csv"]}${CLAIM},${SOUND[CLAIM]},\n` };
    expect(faults(twice)).toEqual([expect.stringMatching(/^checks.csv:8:1 claim/)]);
  });
});

describe("a claim without a verdict", () => {
  it.each([
    ["a figure", CLAIM, /^observations\/trade\.csv:3:\d+ source .*trade\.IRN\.2020\.blog-2021$/],
    ["a date", DRILL, /^mentions\.csv:\d+:4 date .*drill-2021#blog-2021:6$/],
  ])("is a fault that names it: %s", (_, claim, message) => expect(only({ [claim]: null })).toMatch(message));

  it("is no second fault where its check names it wrongly", () => {
    expect(only({ [DRILL]: null, "drill-2021#blog-2021:7": `,${SEARCHED}` })).toMatch(/^checks.csv:\d+:1 claim/);
  });

  it("is none where there is no reference to look in", () => expect(faults(threeRows)).toEqual([]));
});

it("rounds as far as the print does", () => {
  expect(roundingHalfWidth("69%", 69)).toBe(0.5);
  expect(roundingHalfWidth("$1.6 billion", 1.6e9)).toBeCloseTo(5e7, 3);
  expect(roundingHalfWidth("approximately 7,200", 7200)).toBe(0.5);
});

describe("what is said of the checks", () => {
  const catalog = loadCatalog(files(), "test");
  it("is counted in the view", () => {
    const all = checkFacts(catalog, { as_of: null, collection: "all" });
    expect(all).toMatchObject({ documents: 2, figures: 3, figuresChecked: 3, dates: 3, datesChecked: 3 });
    expect(all.verdicts).toEqual({ agrees: 3, differs: 0, cannot_be_tested: 3 });
    expect(en.check.lead(all)).toContain("all 3 figures and all 3 dates of events in the two articles");
  });
  it("does not say all where a view lacks the records", () => {
    const early = checkFacts(catalog, { as_of: "2014-12-31", collection: "all" });
    expect(early).toMatchObject({ documents: 1, figures: 1, figuresChecked: 0, dates: 0 });
    expect(en.check.lead(early)).toContain("0 of 1 figure in one article");
    expect(en.check.lead(checkFacts(catalog, { as_of: "1990-01-01", collection: "all" }))).toContain("No article");
  });
  it("names only searched sources in view, and keeps a verdict out of views that lack its record", () => {
    const view = { as_of: null, collection: "documents" } as const;
    expect(checksInView(catalog, view)).toEqual([]);
    expect(withChecksInView(catalog, view).checks).toEqual([]);
    expect(withChecksInView(catalog, { as_of: null, collection: "all" })).toBe(catalog);
  });
});

describe("the checks of the data", () => {
  const catalog = dataCatalog();
  it("hold every figure and every dated mention of the documents", () => {
    const facts = checkFacts(catalog, { as_of: null, collection: "all" });
    expect(facts.figuresChecked).toBe(facts.figures);
    expect(facts.datesChecked).toBe(facts.dates);
    expect(catalog.checks).toHaveLength(facts.figures + facts.dates);
  });
  /** Arrests are counted by case: what names one says nothing of the others. */
  const isOfAnotherCase = (record: Observation, claim: Observation) =>
    record.series === "iran-linked-arrests" && record.variant !== null && record.variant !== claim.variant;
  it("name every record of the claim's denominator that has a day of it, so that none is chosen", () => {
    const ruled = catalog.checks.filter(({ rule }) =>
      ["within_rounding", "within_bounds", "out_of_bounds", "records_disagree"].includes(rule),
    );
    const claims = ruled.flatMap((check) => {
      const claim = catalog.observationById.get(check.claim);
      return claim ? [{ check, claim }] : [];
    });
    expect(claims.length).toBeGreaterThan(4);
    for (const { check, claim } of claims) {
      const left = catalog.observations.filter(
        (o) =>
          [o.series, o.counterpart, o.direction, o.basis].join() ===
            [claim.series, claim.counterpart, claim.direction, claim.basis].join() &&
          collectionFor(catalog, o) === "references" &&
          overlaps(o.period, claim.period.start, claim.period.end) &&
          !isOfAnotherCase(o, claim) &&
          !check.records.includes(o.id),
      );
      expect(left, check.claim).toEqual([]);
    }
  });
  it("have records on both sides where officials differ, and say so of the oil of 2013", () => {
    const oil = catalog.checks.find(({ claim }) => claim === "oil-supply-share.ISR.2013.souleimanov-2014");
    const claim = catalog.observationById.get(oil?.claim ?? "");
    const rows = (oil?.records ?? []).flatMap((id) => catalog.observationById.get(id) ?? []);
    expect(oil?.rule).toBe("records_disagree");
    const officials = rows.filter(({ reporter }) => reporter.endsWith("_officials"));
    expect(officials.map((o) => claim !== undefined && isWithinStatedBounds(claim, o)).sort()).toEqual([false, true]);
  });
  it("of the total without a year say what the parts by one method come to: about as much in two years, more in one, by imports that are upper limits or doubtful", () => {
    const check = catalog.checks.find(({ claim }) => claim === "trade-turnover.IRN.2020.eurasia-review-2020");
    const claim = catalog.observationById.get(check?.claim ?? "");
    const of = (series: string) =>
      catalog.observations.filter((o) => o.series === series && o.counterpart === claim?.counterpart && o.period.start < "2020");
    const sums = of("trade-baci-exports").flatMap((out) =>
      of("trade-baci-imports").flatMap((back) =>
        back.period.text === out.period.text ? [{ note: back.note, sum: (out.value ?? 0) + (back.value ?? 0) }] : [],
      ),
    );
    const higher = sums.filter(({ sum }) => sum > (claim?.value ?? 0));
    expect(sums.length).toBeGreaterThan(10);
    expect(higher).toHaveLength(1);
    expect(higher[0]?.note).toMatch(/^An upper limit/);
    expect(sums.filter(({ sum }) => sum < (claim?.value ?? 0) && sum > (claim?.value ?? 0) * 0.98)).toHaveLength(2);
    const near = sums.filter(({ sum }) => Math.abs(sum / (claim?.value ?? 1) - 1) < 0.02);
    expect(near.filter(({ note }) => /^An upper limit/.test(note ?? ""))).toHaveLength(2);
    expect(check?.reason).toContain("come within a fiftieth of it in three years, but the imports are upper limits or doubtful");
  });
  it("name for what has no record where it was looked for, and repeat no mention's ref", () => {
    for (const { claim, rule, looked_in } of catalog.checks) expect(looked_in.length > 0, claim).toBe(rule === "no_record");
    const refs = new Set(catalog.mentions.map(mentionRef));
    expect(catalog.checks.filter(({ claim }) => claim.includes("#") && !refs.has(claim))).toEqual([]);
  });
  it("show only where claim and record are both in view", () => {
    const all = checksInView(catalog, { as_of: null, collection: "all" });
    const early = checksInView(catalog, { as_of: `${catalog.subject.last_year - 5}-12-31`, collection: "all" });
    expect(all).toHaveLength(catalog.checks.length);
    expect(early.length).toBeLessThan(all.length);
    const documents = checksInView(catalog, { as_of: null, collection: "documents" });
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.filter((check) => check.records.length > 0)).toEqual([]);
  });
  it("of a view leave what rests on no check as it is found for every other view", () => {
    const [then, documents] = [
      { as_of: `${catalog.subject.last_year - 5}-12-31`, collection: "all" },
      { as_of: null, collection: "documents" },
    ] as const;
    const told = resolveEvents(withChecksInView(catalog, then), documents);
    expect(resolveEvents(withChecksInView(catalog, documents), documents)).toBe(told);
    expect(resolveEvents(catalog, then)).not.toBe(told);
  });
});
