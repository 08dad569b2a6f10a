import { describe, expect, it } from "vitest";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { DataError, describeFault } from "../../src/tables/fault.ts";
import { loadStrictly } from "../../src/tables/head.ts";
import { threeRows, withCells, withFault, withRows } from "../fixtures/files.ts";

const TRADE = "observations/trade.csv";
const OIL = "observations/oil-share.csv";

function faultsOf(files: DataFiles, released: string[] | null = null): string[] {
  try {
    loadStrictly(files, "test", { hasObservation: released && ((id) => released.includes(id)) });
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(describeFault);
    throw error;
  }
  return [];
}

/** The one fault of these files. */
function only(files: DataFiles, released: string[] | null = null): string {
  const faults = faultsOf(files, released);
  expect(faults).toHaveLength(1);
  return faults[0] ?? "";
}

it("the three rows keep every rule", () => expect(faultsOf(threeRows)).toEqual([]));

describe("a value that its own print denies", () => {
  it.each<[string, DataFiles, string]>([
    [
      "another number",
      withCells(TRADE, 2, { value: 5000000000 }),
      `${TRADE}:2:5 value "5000000000": expected 4000000000, as "some $4 billion" prints`,
    ],
    ["digits in the wrong order", withCells(OIL, 2, { value: 4, upper: 4 }), `${OIL}:2:5 value "4": expected 40`],
    [
      "without its magnitude",
      withCells(TRADE, 3, { value: 600 }),
      `${TRADE}:3:5 value "600": expected 600000000, as "$600 million" prints`,
    ],
    [
      "with a magnitude that only the heading of the article's table has",
      withCells(TRADE, 3, { value: 600000, as_worded: "$600", quote: "$600" }),
      "exception says so: `magnitude: the heading says thousands`",
    ],
    [
      "the other separators",
      withCells(TRADE, 3, { value: 174230000, as_worded: "$1,742.3 million", quote: "came to $1,742.3 million" }),
      `${TRADE}:3:5 value "174230000": expected 1742300000`,
    ],
    [
      "more than the whole",
      withCells(OIL, 2, { value: 960, upper: 960, as_worded: "up to 960 percent", quote: "up to 960 percent of the oil" }),
      `${OIL}:2:5 value "960": expected PC from 0 to 100`,
    ],
    ["400 nines", withCells(TRADE, 3, { value: "9".repeat(400) }), `${TRADE}:3:5 value "999`],
    ["zero with a sign", withCells(TRADE, 3, { value: "-0" }), `${TRADE}:3:5 value "-0": expected a number that keeps its digits`],
    [
      "digits that a double loses",
      withCells(TRADE, 3, { value: "60000000000000000001" }),
      `${TRADE}:3:5 value "60000000000000000001": expected a number that keeps`,
    ],
    [
      "other money",
      withFault(TRADE, "$600 million", "€600 million", withFault(TRADE, "to $600 million", "to €600 million")),
      `${TRADE}:3:9 as_worded`,
    ],
    [
      "no figure at all",
      withCells(TRADE, 3, { as_worded: "a great deal", quote: "came to a great deal" }),
      `${TRADE}:3:9 as_worded "a great deal": expected words`,
    ],
  ])("%s", (_, files, message) => expect(only(files)).toContain(message));
});

describe("what does not go together", () => {
  const mention = (line: number, cells: Record<string, string>) => withCells("mentions.csv", line, cells);
  it.each<[string, DataFiles, string]>([
    ["a fight on a visit", mention(2, { cameo: "190" }), 'mentions.csv:2:8 cameo "190": expected 042 or 03* with kind visit'],
    ["a stranger as actor", mention(2, { actor: "IRN" }), 'mentions.csv:2:9 actor "IRN": expected AZE or ISR'],
    ["an event after its source", mention(4, { date: "2022" }), 'mentions.csv:4:4 date "2022": expected a date up to 2021-08-31'],
    ["the year 14", mention(4, { date: "0014" }), 'mentions.csv:4:4 date "0014": expected a date from 1991'],
    [
      "another direction",
      withCells(TRADE, 2, { direction: "to_counterpart" }),
      `${TRADE}:2:2 direction "to_counterpart": expected both_ways with series trade`,
    ],
    [
      "a country that the series has not",
      withCells(OIL, 2, { counterpart: "IRN" }),
      `${OIL}:2:1 counterpart "IRN": expected ISR with series oil-share`,
    ],
    [
      "a country that the words do not name",
      withCells(TRADE, 2, { quote: "now some $4 billion with Iran" }),
      `${TRADE}:2:1 counterpart "ISR": expected IRN, which its words name`,
    ],
    ["an axis that ends where it begins", withCells("charts.csv", 2, { to: 2006 }), 'charts.csv:2:7 to "2006": expected a year after 2006'],
    [
      "a source from the future",
      withCells("sources.csv", 3, { published: "9999" }),
      'sources.csv:3:8 published "9999": expected a date from 1991 to 2026',
    ],
    ["a class of codes", mention(4, { cameo: "15" }), 'mentions.csv:4:8 cameo "15"'],
  ])("%s", (_, files, message) => expect(only(files)).toContain(message));

  it("an event under two ids", () => {
    const files = withRows("events", "events.csv", [
      {
        id: "leader-comes-2016",
        partner: "ISR",
        dimension: "diplomatic",
        kind: "visit",
        reciprocal: "no",
        scored: "yes",
        summary: "He came",
      },
    ]);
    const told = {
      event: "leader-comes-2016",
      source: "blog-2021",
      paragraph: 5,
      date: "2016-12",
      precision: "month",
      status: "happened",
      cameo: "042",
      actor: "ISR",
      target: "AZE",
    };
    expect(only(withRows("mentions", "mentions.csv", [{ ...told, quote: "came for a visit" }], files))).toContain(
      'events.csv:6:1 id "leader-comes-2016": expected an event of its own: leader-visits-2016',
    );
    expect(faultsOf(withRows("mentions", "mentions.csv", [{ ...told, quote: "went home again" }], files))).toEqual([]);
  });

  it("a comment of a reader as the article's", () => {
    const files = withCells("coverage/blog-2021.csv", 5, { disposition: "reader_comment" });
    expect(faultsOf(files)[0]).toContain("expected a paragraph of the article: comments of readers begin with paragraph 6");
  });

  it("an id in replaces that never was", () => {
    expect(only(threeRows, ["trade.ISR.2013.paper-2014"])).toContain(`${TRADE}:3:18 replaces`);
    expect(faultsOf(threeRows, ["trade.IRN.2019.blog-2021"])).toEqual([]);
    expect(only(withCells(TRADE, 3, { replaces: "oil-share.IRN.2019.blog-2021" }))).toContain("expected ids of trade");
  });
});

describe("text", () => {
  const worded = (sign: string) => withCells("events.csv", 2, { summary: `A lea${sign}der visits` });
  it.each(["\u0000", "\u0007", "\u200b", "\u202e", "\u2066", "\u00a0", "\u00ad", "\uE000", "\u2028"])(
    "refuses %j and shows its number",
    (sign) => {
      const fault = only(worded(sign));
      expect(fault).toContain("events.csv:2:8 summary");
      expect(fault).toContain(`not U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
      expect(fault).not.toContain(sign);
    },
  );
  it.each(["=1+1", "@cmd", "+1", "-x"])("refuses the cell %s, which a spreadsheet would run", (note) => {
    expect(only(withCells("events.csv", 2, { note }))).toContain("that no spreadsheet reads as a formula");
  });
  it.each(["GÃ¼ter", "Ð˜Ñ€Ð°Ð½", "Äərdoğan".replace("Ä", "Ä°"), "donâ€™t"])("refuses %s, which was read in another encoding", (note) => {
    expect(only(withCells("events.csv", 2, { note }))).toContain("UTF-8");
  });
  it.each(["Güter", "Иран и Израиль", "İran’ın ticarət dövriyyəsi", "می‌شود", "– as he said", "Täglich “so”"])("takes %s", (note) => {
    expect(faultsOf(withCells("events.csv", 2, { note }))).toEqual([]);
  });
  it("calls a byte order mark by its name", () => {
    expect(only({ ...threeRows, "series.csv": `\uFEFF${threeRows["series.csv"]}` })).toBe(
      'series.csv:1:1 "U+FEFF": expected a file that begins with its header, and this one begins with a byte order mark',
    );
  });
  it("names a file in Latin-1 once, at the first letter that it lost", () => {
    const text = (threeRows["events.csv"] ?? "").replace("A leader", "Ein Führer").replace("Papers", "Verträge");
    const read = Buffer.from(text, "latin1").toString("utf8");
    expect(only({ ...threeRows, "events.csv": read })).toMatch(
      /^events\.csv:2:8 summary .*UTF-8: a character was lost .*\(and 1 more row\)$/,
    );
  });
});

describe("one cause gives one fault", () => {
  it("a coverage file before its row in sources.csv", () => {
    const text = `${(threeRows["coverage/blog-2021.csv"] ?? "").replace(/^\d.*\n/gm, "")}1,two,1,grammar,,,\n2,three,1,grammar,,,\n3,four,1,grammar,,,\n`;
    expect(only({ ...threeRows, "coverage/gazette-2026.csv": text })).toBe(
      'coverage/gazette-2026.csv:2:0 "": expected a file named after a document of sources.csv (and 2 more rows)',
    );
  });
  it("a faulty row and all that refers to it", () => {
    expect(only(withCells(TRADE, 3, { value: "1e9" }))).toContain(`${TRADE}:3:5 value`);
    expect(only(withCells("events.csv", 2, { scored: "perhaps" }))).toContain("events.csv:2:7 scored");
    expect(only(withCells("sources.csv", 3, { id: "blog-2022" }))).toContain("expected an id of sources.csv");
    expect(only(withCells("series.csv", 2, { id: "trades" }))).toContain("trade");
  });
  it("two causes give two", () => {
    expect(faultsOf(withCells(TRADE, 2, { value: 5 }, withCells(TRADE, 3, { value: 6 })))).toHaveLength(2);
  });
});

describe("an exception", () => {
  const wrong = { value: 5000000000 };
  it("stands in the row, with the rule and a reason", () => {
    expect(faultsOf(withCells(TRADE, 2, { ...wrong, exception: "number: the page corrects itself below" }))).toEqual([]);
  });
  it.each([
    ["number", "expected `rule: reason`"],
    ["numbers: the page corrects itself", "expected a rule that may be excepted from"],
    ["hedge: the page corrects itself", "value"],
  ])("%s is none", (exception, message) => expect(faultsOf(withCells(TRADE, 2, { ...wrong, exception })).join()).toContain(message));
  it("is refused once the row needs it no longer", () => {
    expect(only(withCells(TRADE, 2, { exception: "number: the page corrects itself below" }))).toContain(
      `${TRADE}:2:21 exception "number: the page corrects itself below": expected nothing for number: the row keeps that rule`,
    );
  });
  it("excepts from no rule of text and from no missing id", () => {
    expect(only(withCells(TRADE, 2, { source: "nowhere", exception: "number: why" }))).toContain("expected an id of sources.csv");
  });
});

it("the rules bind the head alone: a catalogue of other rows loads without them", () => {
  const files = withCells(TRADE, 2, { value: 5000000000 });
  expect(loadCatalog(files, "test").observations.some(({ value }) => value === 5000000000)).toBe(true);
});

describe("a figure computed from a doubtful one", () => {
  const computed = (status: string, note: string) =>
    withRows(
      "observations",
      TRADE,
      [
        {
          ...{ counterpart: "IRN", direction: "both_ways", period: "2015", period_basis: "implied", value: 300000000, qualifier: "exact" },
          ...{ status, basis: "total_trade", reporter: "compiler", source: "blog-2021", paragraph: 3, note },
        },
      ],
      withCells(TRADE, 3, { status: "U" }),
    );
  const found = (files: DataFiles) => faultsOf(files).filter((fault) => fault.includes("computed from"));

  it("is doubtful itself", () => {
    expect(faultsOf(computed("E", "600 / 2"))).toEqual([`${TRADE}:4:10 status "E": expected U, as the figure that it is computed from`]);
    expect(found(computed("U", "600 / 2"))).toEqual([]);
  });
  it("is not where it is computed from another one", () => expect(found(computed("E", "900 / 3"))).toEqual([]));
});

describe("a figure computed from several sources", () => {
  const computed = (source: string, note: string) =>
    withCells(OIL, 2, {
      period: "2013",
      reporter: "compiler",
      as_worded: "",
      quote: "",
      qualifier: "exact",
      upper: "",
      status: "E",
      source,
      note,
    });
  const found = (files: DataFiles) => faultsOf(files).filter((fault) => fault.includes("the latest of the sources"));

  it("is known only when the last of them is", () => {
    expect(found(computed("paper-2014", "a share of what blog-2021 gives"))).toEqual([
      `${OIL}:2:14 source "paper-2014": expected blog-2021, the latest of the sources that the note names`,
    ]);
  });
  it("may name earlier ones", () => expect(found(computed("blog-2021", "a share of what paper-2014 gives"))).toEqual([]));
});

it("a value of the published scale is that of the newest release, whatever its code", () => {
  const scale = { release: "2026.1.0", values: new Map([["042", 1.9]]) };
  const changed = withFault("scales/goldstein.csv", "\n042,1.9,", "\n042,-9.0,");
  const held = (files: DataFiles) => loadStrictly(files, "test", { hasObservation: null, scale });
  expect(() => held(changed)).toThrow(
    /^scales\/goldstein\.csv:\d+:2 goldstein "-9\.0": expected 1\.9, as release 2026\.1\.0 has the published/,
  );
  expect(() => held(threeRows)).not.toThrow();
});

it("an event that happened on a date and is not scored says why", () => {
  const silent = withCells("events.csv", 2, { scored: "no" });
  expect(only(silent)).toMatch(/^events\.csv:2:9 note "": expected why it is not scored, as a mention has it happen on a date$/);
  expect(faultsOf(withCells("events.csv", 2, { scored: "no", note: "A summary of many" }))).toEqual([]);
});

describe("what was taken in twice", () => {
  const again = (date: string, kind = "visit", episode = "") => {
    const dated = withCells("mentions.csv", 2, { date: "2016-12-13", precision: "day" });
    const event = {
      id: "leader-comes-2016",
      partner: "ISR",
      dimension: "diplomatic",
      kind,
      episode,
      reciprocal: "no",
      scored: "yes",
      summary: "An Israeli leader is in Baku",
    };
    const told = {
      event: event.id,
      source: "blog-2021",
      paragraph: 5,
      date,
      precision: "day",
      status: "happened",
      cameo: "042",
      actor: "ISR",
      target: "AZE",
      quote: "was in town",
    };
    return withRows("mentions", "mentions.csv", [told], withRows("events", "events.csv", [event], dated));
  };
  const doubles = (files: DataFiles) => faultsOf(files).filter((fault) => fault.includes("within 3 days"));

  it("is an event of the same partner, kind and actor within three days, unless both are of one occasion", () => {
    expect(doubles(again("2016-12-14"))).toEqual([
      expect.stringMatching(/^events\.csv:\d+:1 id "leader-comes-2016": expected another act than leader-visits-2016 \(events\.csv:2\)/),
    ]);
    expect(doubles(again("2016-12-17"))).toEqual([]);
    expect(doubles(again("2016-12-14", "visit", "leader-visits-2016"))).toEqual([]);
  });

  it.each(["http://www.example.org/a-b", "https://example.org/a-b/?utm_source=x&fbclid=1", "https://EXAMPLE.org/a-b#top"])(
    "is a source whose address is another only in its form: %s",
    (url) => {
      expect(only(withCells("sources.csv", 3, { url }))).toMatch(
        /^sources\.csv:3:\d+ url .*: expected one of its own: sources\.csv:2 has the same$/,
      );
    },
  );
  it.each(["https://example.org/a-b?id=2", "https://example.org/A-b"])("is none at another page: %s", (url) => {
    expect(faultsOf(withCells("sources.csv", 3, { url }))).toEqual([]);
  });
});
