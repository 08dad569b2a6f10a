import { describe, expect, it } from "vitest";
import { claimableIntervals } from "../../src/model/claimableIntervals.ts";
import { derivedObservations } from "../../src/model/derived.ts";
import { type Event, type Mention, resolveEvent } from "../../src/model/event.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { scoredActs } from "../../src/model/scoredActs.ts";
import { balanceRows, DEFAULT_BALANCE, leaveOneOutGroups } from "../../src/model/sensitivity.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { threeRows, withRows } from "../fixtures/files.ts";
import { searched } from "../fixtures/searched.ts";

const catalog = loadCatalog(threeRows, "test");
const ALL = { as_of: null, collection: "all" } as const;

const event: Event = {
  id: "e",
  partner: "ISR",
  dimension: "diplomatic",
  kind: "embassy",
  episode: "e",
  reciprocal: false,
  scored: true,
  summary: "s",
  note: null,
  settled_because: null,
  exception: null,
};
const mention = (over: Partial<Mention> & { date?: string }): Mention => ({
  event: "e",
  source: "a",
  paragraph: 1,
  period: over.date === undefined ? null : parsePeriod(over.date),
  precision: "undated",
  status: "happened",
  cameo: "054",
  goldstein: 6,
  actor: "AZE",
  target: "ISR",
  quote: "q",
  note: null,
  settled_because: null,
  exception: null,
  ...over,
});

describe("tell", () => {
  it("tells nothing without a mention in view", () => expect(resolveEvent(event, [])).toBeNull());

  it("knows a hope of 2021 only as a plan until a mention of the opening is in view", () => {
    const hope = mention({ status: "planned", source: "b" });
    const opening = mention({ date: "2023-03-29", precision: "day" });
    expect(resolveEvent(event, [hope])).toMatchObject({ status: "planned", scored: false, period: null });
    expect(resolveEvent(event, [hope, opening])).toMatchObject({ status: "happened", scored: true, precision: "day" });
  });

  it("takes the most precise date, and of two equally precise ones the earlier", () => {
    const year = mention({ date: "2025", precision: "year" });
    const days = ["2025-04-29", "2025-04-28"].map((date) => mention({ date, precision: "day" }));
    expect(resolveEvent(event, [year, ...days])?.period?.text).toBe("2025-04-28");
  });

  it("takes a span of days before a year, for it is the more precise", () => {
    const year = mention({ date: "2018", precision: "year" });
    const days = mention({ date: "2018-03-28/2018-03-29", precision: "span", source: "b" });
    expect(resolveEvent(event, [year, days])?.period?.text).toBe("2018-03-28/2018-03-29");
  });

  it("never scores what is alleged, denied or undated", () => {
    for (const status of ["alleged", "denied", "planned"] as const)
      expect(resolveEvent(event, [mention({ status, date: "2020", precision: "year" })])?.scored).toBe(false);
    expect(resolveEvent(event, [mention({})])?.scored).toBe(false);
  });
});

describe("acts", () => {
  const events = resolveEvents(catalog, ALL);
  it("count an episode once, with its strongest act", () => {
    expect(scoredActs(events, "goldstein", "episode").map((act) => [act.id, act.value])).toEqual([
      ["papers-signed-2016", 8],
      ["drill-2021", -7.2],
    ]);
  });
  it("count each event when asked, and only the sign as ±5", () => {
    expect(scoredActs(events, "sign", "event").map((act) => [act.id, act.value])).toEqual([
      ["leader-visits-2016", 5],
      ["papers-signed-2016", 5],
      ["drill-2021", -5],
    ]);
  });
});

describe("balanceRows", () => {
  it("ends in the year of as_of and knows only what was published by then", () => {
    const rows = balanceRows(catalog, { ...DEFAULT_BALANCE, vintage: { as_of: "2020-12-31", collection: "documents" } });
    expect(rows.at(-1)).toMatchObject({ year: 2020, lean: 0, evidence: 0, claimable: null, direction: null });
  });

  it("bands the lean between the full set and each document left out", () => {
    const rows = balanceRows(catalog, DEFAULT_BALANCE);
    // Only blog-2021 tells scored acts: without it the lean is 0. 2016: 8 / 16 = 0.5.
    expect(rows.find((row) => row.year === 2016)).toMatchObject({ lean: 0.5, band_low: 0, band_high: 0.5, documents: 1, fresh: true });
    expect(leaveOneOutGroups(catalog, DEFAULT_BALANCE)).toEqual([["paper-2014"], ["blog-2021"]]);
  });

  it("claims no direction that rests on one document", () => {
    const row = balanceRows(catalog, DEFAULT_BALANCE).find(({ year }) => year === 2016);
    // 36 of 108 variants leave out blog-2021 and keep no sign.
    expect(row?.claimable).toBeCloseTo(2 / 3, 12);
    expect(row?.direction).toBeNull();
  });

  it("dropping a source leaves its acts out", () => {
    expect(balanceRows(catalog, { ...DEFAULT_BALANCE, drop: ["blog-2021"] }).every((row) => row.evidence === 0)).toBe(true);
  });
});

it("claimableStretches joins neighbouring years of one direction", () => {
  const rows = [2000, 2001, 2002, 2003, 2004].map((year, i) => ({
    year,
    direction: (["ISR", "ISR", null, "ISR", "IRN"] as const)[i] ?? null,
  }));
  expect(claimableIntervals(rows)).toEqual([
    { direction: "ISR", from: 2000, to: 2001 },
    { direction: "ISR", from: 2003, to: 2003 },
    { direction: "IRN", from: 2004, to: 2004 },
  ]);
});

describe("derivedObservations", () => {
  it("count events that happened: a floor with the events it comes from, and no row where there is none", () => {
    const rows = derivedObservations(catalog, ALL);
    expect(rows.map((o) => o.id)).toEqual(["official-visits.ISR.2016.derived", "agreements-signed.ISR.2016.derived"]);
    expect(rows[0]).toMatchObject({
      value: 1,
      lower: 1,
      status: "E",
      source: null,
      quote: null,
      direction: "from_counterpart",
      derived_from: ["leader-visits-2016"],
    });
  });
  it("count what documents tell and what references tell apart", () => {
    const reference = {
      ...{ id: "stats-2020", collection: "references", kind: "analysis", publisher: "A Page", title: "A third title" },
      ...{ published: "2020", published_basis: "page", language: "en", license: "all rights reserved", redistribute: "yes" },
    };
    const visit = {
      ...{ event: "leader-visits-2016", source: "stats-2020", date: "2016-12-13", precision: "day", status: "happened" },
      ...{ cameo: "042", actor: "ISR", target: "AZE", quote: "here on December 13" },
    };
    const files = withRows("mentions", "mentions.csv", [visit], withRows("sources", "sources.csv", [reference]));
    const both = loadCatalog(searched(files, "stats-2020"), "test");
    const ids = (collection: "documents" | "references" | "all") =>
      derivedObservations(both, { as_of: null, collection }).flatMap((o) => (o.series === "official-visits" ? o.id : []));
    const [told, found] = ["official-visits.ISR.2016.derived", "official-visits.ISR.2016.derived.references"];
    expect([ids("documents"), ids("references"), ids("all")]).toEqual([[told], [found], [told, found]]);
  });
  it("count an agreement as signed only where a signing is told: reached or drafted is neither", () => {
    const drafted = { ...threeRows, "mentions.csv": `${threeRows["mentions.csv"]}`.replace(/^(papers-signed-2016,.*),057,/m, "$1,050,") };
    const ids = derivedObservations(loadCatalog(drafted, "test"), ALL).map((o) => o.id);
    expect(ids).toEqual(["official-visits.ISR.2016.derived"]);
  });
  it("know only what a vintage tells", () => expect(derivedObservations(catalog, { as_of: "2020", collection: "all" })).toEqual([]));
});
