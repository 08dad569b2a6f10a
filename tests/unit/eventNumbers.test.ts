import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { shownInChart } from "../../src/chart/chartSpec/shownInChart.ts";
import { readData } from "../../src/curator/readData.ts";
import type { Chart } from "../../src/model/chart.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** A figure whose record is an event: rules of its own, and on the chart who reports it. Older releases keep what they had. */

const BEFORE = "2026.25.0";
const SAME = "iran-linked-arrests.IRN.2012.souleimanov-2014.embassy-plot";
const EVENT = "azerbaijan-arrests-22-iran-linked-2012";
const EVENT_WORDS = "announced the arrest of 22 people on suspicion";
const files = readData("data");
const languages = await someWords();

function faults(changed: DataFiles): string[] {
  try {
    loadCatalog({ ...files, ...changed }, "test");
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
}

const replaced = (file: string, from: string, to: string): DataFiles => {
  const text = files[file] ?? "";
  expect(text.split(from), from).toHaveLength(2);
  return { [file]: text.replace(from, to) };
};

describe("the rule of a figure beside an event", () => {
  const row = (claim: string) => new RegExp(`^${claim.replaceAll(".", "\\.")},.*$`, "m").exec(files["checks.csv"] ?? "")?.[0] ?? "";
  const ruled = (claim: string, from: string, to: string) => replaced("checks.csv", row(claim), row(claim).replace(from, to));

  it("is the one that the words of the record give", () => {
    expect(row(SAME)).toContain(",agrees,event_within,");
    expect(faults(ruled(SAME, "agrees,event_within", "differs,event_outside"))).toEqual([
      expect.stringContaining("agrees, by event_within"),
    ]);
    const more = replaced("mentions.csv", EVENT_WORDS, EVENT_WORDS.replace("22", "23"));
    expect(faults({ ...more, ...ruled(SAME, "agrees,event_within", "differs,event_outside") })).toEqual([]);
  });

  it("is asked for in the place of a rule for figures", () => {
    expect(faults(ruled(SAME, "event_within", "within_rounding"))).toEqual([
      expect.stringContaining("expected event_within or event_outside"),
    ]);
    const unknown = replaced("codes.csv", "check_rule,event_within,", "qualifier,event_within,");
    expect(faults({ ...unknown, ...ruled(SAME, "event_within", "within_rounding"), ...{} }).join()).not.toContain("no record is a figure");
  });

  it("follows the number in the record's words, and its day", () => {
    expect(faults(replaced("mentions.csv", EVENT_WORDS, EVENT_WORDS.replace("22", "23")))).toEqual([
      expect.stringContaining("differs, by event_outside"),
    ]);
    expect(
      faults(
        replaced("mentions.csv", "2012-03,,month,happened,173,AZE,IRN,announced", "2013-03,,month,happened,173,AZE,IRN,announced"),
      ).join(),
    ).toContain("events that share a day with the claim");
  });

  it("is no rule for dates, nor for figures of a series", () => {
    const [date] = (files["checks.csv"] ?? "").split("\n").filter((line) => line.includes("#") && line.includes(",agrees,date_within,"));
    expect(faults(replaced("checks.csv", date ?? "", (date ?? "").replace("date_within", "event_within"))).join()).toContain(
      "not every record is an event beside a figure",
    );
  });
});

describe("the chart of a figure whose record is an event", () => {
  const specIn = (code: string, words: (typeof languages)[number][1], release: string, view = WHOLE) => {
    const site = siteInWords(code, words, release);
    return chartSpec(site, site.catalog.chartById.get("security") as Chart, view);
  };

  it.each(languages)("names who reports it, in finding, table and sources, in %s", (code, words) => {
    const { finding, sources, table, sentences } = specIn(code, words, HEAD);
    const who = `${words.kit.leftToRight("The Jerusalem Post")}${words.kit.comma}${words.periodInWords("2012-04-22")}`;
    const said = `${words.kit.number(22)}${words.kit.comma}${words.periodInWords("2012-03")} (${who})`;
    expect(finding?.split(said)).toHaveLength(2);
    expect(sources.map(({ id }) => id)).toContain("jpost-liberman-2012");
    const last = table.rows.at(-1);
    expect(last?.href).toContain(`#${EVENT}`);
    expect(last?.cells).toHaveLength(table.columns.length);
    expect(last?.cells.slice(0, 2)).toEqual([words.kit.number(22), "22"]);
    expect(last?.cells.join()).toContain("22 people on suspicion");
    const former = specIn(code, words, "2026.26.0");
    expect(former.finding?.split(`${words.kit.comma}${words.periodInWords("2012-03")}`)).toHaveLength(2);
    expect(former.finding).not.toContain(words.periodInWords("2012-04-22"));
    expect(former.table.rows.at(-1)?.cells[0]).toBe(words.lists.events(1));
    const told = (sentences ?? []).filter(({ rows }) => rows.includes(EVENT));
    expect(told.map(({ part }) => part)).toEqual(["finding", "ends"]);
  });

  it("names none where the record is not in view, nor before 2026.26.0", () => {
    const [, en] = languages[0] as (typeof languages)[number];
    const articles = specIn("en", en, HEAD, { ...WHOLE, vintage: { as_of: null, collection: "documents" } });
    for (const spec of [articles, specIn("en", en, BEFORE)]) {
      expect(JSON.stringify([spec.finding, spec.table, spec.sources])).not.toMatch(/Jerusalem|jpost/);
      expect((spec.sentences ?? []).some(({ rows }) => rows.includes(EVENT))).toBe(false);
    }
  });

  it("shows the event, so that its corrections are announced", () => {
    const edition = computedSite(HEAD);
    const shown = (release: string) =>
      shownInChart({ catalog: { ...edition.catalog, release } }, edition.catalog.chartById.get("security") as Chart, WHOLE);
    expect(shown(HEAD).has(`event ${EVENT}`)).toBe(true);
    expect(shown(HEAD).has("source jpost-liberman-2012")).toBe(true);
    expect(shown(BEFORE).has(`event ${EVENT}`)).toBe(false);
  });
});
