import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freeze } from "../../src/curator/freeze.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { chartSentences } from "../../tools/sentences.ts";
import { writeData } from "../fixtures/dataFolder.ts";
import { withRows } from "../fixtures/files.ts";
import { type Served, serve } from "../fixtures/served.ts";

/** Three releases of invented data: the second corrects, redefines and withdraws, the third withdraws a series and a chart. */

const IRAN = "trade.IRN.2020.blog-2021";
const ISRAEL = "trade.ISR.2013.paper-2014";
const OIL = "oil-share.ISR.2021.blog-2021";
const VISITS = "official-visits.ISR.2016.derived";

const YEARS = { from: 2006, to: 2026, ends: "Nothing later." };
const FIRST = withRows("charts", "charts.csv", [
  { id: "oil", kind: "claims", title: "Oil by year", series: "oil-share", topic: "oil", ...YEARS, reading: "One share.", order: 2 },
  { id: "visits", kind: "claims", title: "Visits", series: "official-visits", topic: "diplomacy", ...YEARS, reading: "Counts.", order: 3 },
  { id: "balance", kind: "balance", title: "The balance", topic: "diplomacy", ...YEARS, from: 1991, reading: "Up and down.", order: 4 },
]);

const SECOND = edited(FIRST, [
  ["observations/trade.csv", "600000000,,,exact,$600 million", "60000000,,,exact,$60 million"],
  ["observations/trade.csv", "came to $600 million", "came to $60 million"],
  ["observations/trade.csv", /ISR,both_ways,2013.*\n/, ""],
  ["series.csv", "Share of oil.", "Share of crude oil."],
  ["charts.csv", "Two figures.", "One figure."],
  ["events.csv", /embassy-planned.*\n/, ""],
  ["mentions.csv", /embassy-planned.*\n/, ""],
  ["mentions.csv", "leader-visits-2016,blog-2021,5,2016-12,,month", "leader-visits-2016,blog-2021,5,2017-12,,month"],
  ["mentions.csv", "papers-signed-2016,blog-2021,5,2016,,year", "papers-signed-2016,blog-2021,5,2017,,year"],
  ["mentions.csv", "came for a visit,,,", "came for a visit,,,date: the id keeps the year that was misread"],
  ["mentions.csv", "signed some papers,,,", "signed some papers,,,date: the id keeps the year that was misread"],
  ["sources.csv", /paper-2014.*\n/, ""],
]);

const THIRD = edited(SECOND, [
  ["series.csv", /oil-share.*\n/, ""],
  ["constraints.csv", /series,oil-share.*\n/g, ""],
  ["observations/oil-share.csv", /ISR,.*\n/, ""],
  ["charts.csv", /oil,claims.*\n/, ""],
  ["charts.csv", "trade oil-share", "trade"],
  ["coverage/blog-2021.csv", `observation,${OIL}`, "context,"],
]);

const REASONS = {
  "2026.4.0": [
    `observation,${IRAN},,corrected,A zero too many`,
    `observation,${ISRAEL},,withdrawn,The paper was withdrawn`,
    "series,oil-share,definition,corrected,It is crude alone",
    "chart,trade,,corrected,One of its figures is gone",
    "event,embassy-planned,,withdrawn,The paper was withdrawn",
    "event,*,period,corrected,The year was misread",
    "source,*,,withdrawn,Its publisher took it back",
  ],
  "2026.5.0": [
    "series,*,,withdrawn,Not what it said",
    "observation,*,,withdrawn,Its series is gone",
    "chart,oil,,withdrawn,Its series is gone",
    "chart,trade,series,corrected,A series is gone",
  ],
};

function edited(files: DataFiles, edits: [string, string | RegExp, string][]): DataFiles {
  const now: Record<string, string> = { ...files };
  for (const [file, found, replacement] of edits) {
    const text = now[file] ?? "";
    now[file] = text.replace(found, replacement);
    if (now[file] === text) throw new Error(`${file} does not hold ${found}`);
  }
  return now;
}

const root = mkdtempSync(join(tmpdir(), "baku-balance-"));
afterAll(() => rmSync(root, { recursive: true }));
let before: Served;
let after: Served;
let last: Served;

function release(data: string, version: keyof typeof REASONS, files: DataFiles): void {
  writeData(data, files);
  const reasons = join(root, `${version}.csv`);
  writeFileSync(reasons, ["noun,id,field,kind,reason", ...REASONS[version], ""].join("\n"));
  freeze(data, { version, date: "2026-12-01", reasons }, { english: chartSentences, others: {} });
}

beforeAll(() => {
  const data = join(root, "data");
  writeData(data, FIRST);
  freeze(data, { version: "2026.3.0", date: "2026-11-22", reasons: null }, { english: chartSentences, others: {} });
  before = serve(data, join(root, "1"));
  release(data, "2026.4.0", SECOND);
  after = serve(data, join(root, "2"));
  release(data, "2026.5.0", THIRD);
  last = serve(data, join(root, "3"));
});

const pin = (path: string, version = "2026.3.0") => `${path}${path.includes("?") ? "&" : "?"}release=${version}`;
/** The notice of an embed, without tags; null when it has none. */
async function notice(served: Served, path: string): Promise<string | null> {
  const found = /<p class="notice">(.*?)<\/p>/s.exec(await served.text(path))?.[1];
  return found?.replace(/<[^>]*>/g, "") ?? null;
}

describe("a pinned embed", () => {
  it("says nothing before anything was corrected, when it is not pinned, and when the newest release is", async () => {
    for (const id of ["trade", "oil", "visits", "balance"]) {
      expect(await notice(before, pin(`/embed/${id}`)), id).toBe(null);
      expect(await notice(after, `/embed/${id}`), id).toBe(null);
      expect(await notice(after, pin(`/embed/${id}`, "2026.4.0")), id).toBe(null);
    }
  });

  it("says what became of a definition that it shows, with the way to the list of changes", async () => {
    expect(await notice(after, pin("/embed/oil"))).toBe(
      "Changed since release 2026.3.0: the definition of the series “Oil share” was corrected from “Share of oil” to “Share of crude oil”. What changed and why",
    );
    expect(await after.text(pin("/embed/oil"))).toContain('href="/changes/2026.4.0"');
  });

  it("counts many things, says how many were withdrawn, and why the chart's own words were corrected", async () => {
    expect(await notice(after, pin("/embed/trade"))).toBe(
      "5 things in this chart have changed since release 2026.3.0, 2 of them withdrawn; among them: Trade, Iran, 2020 was corrected from $600 million to $60 million; why its text was corrected: One of its figures is gone. What changed and why",
    );
  });

  it("gives no reason for words where the chart was withdrawn, or lost a series", async () => {
    for (const id of ["oil", "trade"]) {
      const text = await notice(last, pin(`/embed/${id}`, "2026.4.0"));
      expect(text, id).toContain("since release 2026.4.0");
      expect(text, id).not.toContain("why its words");
    }
  });

  it("speaks of the rows in view alone: years and sources that it leaves out do not count", async () => {
    expect(await notice(after, pin("/embed/trade?from=2019"))).toContain("3 things");
    expect(await notice(after, pin("/embed/trade?collection=references"))).not.toContain("$60 million");
    expect(await notice(after, pin("/embed/oil?as_of=2014-12-31"))).toContain("the definition");
  });

  it("names a count that came out otherwise because an event was corrected", async () => {
    expect(await notice(after, pin("/embed/visits"))).toContain("Visits, Israel, 2016 was withdrawn");
  });

  it("names the years of the balance that were computed again, by another question too", async () => {
    expect(await notice(after, pin("/embed/balance"))).toBe(
      "2 things in this chart have changed since release 2026.3.0; the balance index was recalculated for 2016–2025. What changed and why",
    );
    expect(await notice(after, pin("/embed/balance?half_life=2"))).toContain("the balance index was recalculated for 2016");
    expect(await notice(after, pin("/embed/balance?as_of=2014-12-31"))).toBe(null);
  });

  it("tells a figure as both releases print it", async () => {
    expect(await notice(after, pin("/embed/trade?from=2019&as_of=2030"))).toContain("things");
    const page = await after.text(pin(`/observations/${IRAN}`));
    expect(page).toContain("value: 600000000 → 60000000.");
  });

  it("is asked for again, and the picture that never changes says where corrections are", async () => {
    const site = "https://balance.example";
    const [embed, picture] = [await after.get(pin("/embed/oil")), await after.get(pin("/charts/oil.svg"), site)];
    expect(embed.headers.get("cache-control")).not.toContain("immutable");
    expect(picture.headers.get("cache-control")).toContain("immutable");
    const svg = await picture.text();
    expect(svg).toContain("Corrections since this release: balance.example/changes");
    expect(svg).toBe(await before.text(pin("/charts/oil.svg"), site));
    expect(await after.text("/charts/oil.svg", site)).not.toContain("Corrections since");
  });
});

describe("other pinned pages", () => {
  const aside = async (path: string) => /<aside class="pinned">(.*?)<\/aside>/s.exec(await after.text(pin(path)))?.[1] ?? "";
  it.each([
    ["/charts/oil", "Share of oil. → Share of crude oil."],
    ["/charts/trade", "Two figures. → One figure."],
    ["/sources", "source A Paper, 2014: "],
    [`/observations/${OIL}`, "Share of oil. → Share of crude oil."],
    [`/observations/${VISITS}`, "The year was misread"],
    ["/events", "embassy-planned"],
    ["/method", "balance index of 2016: "],
    ["/", "Share of oil. → Share of crude oil."],
  ])("%s names what it shows", async (path, text) => expect(await aside(path)).toContain(text));

  it.each(["/charts/visits", "/disagreements", "/checks"])("%s does not name what it does not show", async (path) => {
    expect(await aside(path)).not.toContain("crude");
  });
});

describe("what was withdrawn", () => {
  const GONE: [string, string, string, string][] = [
    [`/v1/observations/${ISRAEL}`, "2026.4.0", "2026.3.0", "The paper was withdrawn"],
    ["/v1/events/embassy-planned", "2026.4.0", "2026.3.0", "The paper was withdrawn"],
    ["/v1/sources/paper-2014", "2026.4.0", "2026.3.0", "Its publisher took it back"],
    ["/v1/series/oil-share", "2026.5.0", "2026.4.0", "Not what it said"],
    ["/v1/series/oil-share/observations", "2026.5.0", "2026.4.0", "Not what it said"],
    ["/v1/series/oil-share/observations.csv", "2026.5.0", "2026.4.0", "Not what it said"],
    ["/charts/oil.json", "2026.5.0", "2026.4.0", "Its series is gone"],
    ["/charts/oil.svg", "2026.5.0", "2026.4.0", "Its series is gone"],
    [`/numbers/${ISRAEL}`, "2026.4.0", "2026.3.0", "The paper was withdrawn"],
  ];
  it.each(GONE)("%s is 410 with the release, the reason and where it still is", async (path, release, lastOne, reason) => {
    const response = await last.get(path);
    const problem = await response.json();
    expect(response.status).toBe(410);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const pinned = `http://localhost${path}?release=${lastOne}`;
    expect(problem).toMatchObject({ type: "http://localhost/problems/gone", status: 410, release, reason, pinned });
    expect((await last.get(pinned.replace("http://localhost", ""))).status).toBe(200);
  });

  it.each([`/observations/${ISRAEL}`, "/sources/paper-2014", "/charts/oil", "/embed/oil"])(
    "%s is a page with the way there",
    async (path) => {
      const response = await last.get(path);
      const html = await response.text();
      expect(response.status).toBe(410);
      const href = /href="(http:\/\/localhost[^"]*\?release=[^"]*)"/.exec(html)?.[1] ?? "";
      expect((await last.get(href.replace("http://localhost", ""))).status, href).toBe(200);
    },
  );

  it("in a frame is one line and a link that leaves it, not a page of the site", async () => {
    const response = await last.get("/embed/oil");
    const html = await response.text();
    expect(response.status).toBe(410);
    expect(html.match(/<p/g)).toHaveLength(1);
    expect(html).toContain("Its series is gone");
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('<a href="http://localhost/charts/oil?release=2026.4.0" target="_blank" rel="noopener">');
    expect(html).not.toContain("<nav");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; (?!.*frame-ancestors)/);
  });

  it("is there in the releases that have it, and gone in those that have not", async () => {
    const path = `/v1/observations/${ISRAEL}`;
    const statuses = ["2026.3.0", "2026.4.0", "2026.5.0"].map(async (version) => (await last.get(pin(path, version))).status);
    expect(await Promise.all(statuses)).toEqual([200, 410, 410]);
    expect((await last.get("/v1/observations/trade.ISR.2013.paper-2015")).status).toBe(404);
  });

  it("a count of which no event is left is gone too, though nobody gave a reason", async () => {
    const response = await after.get(`/v1/observations/${VISITS}`);
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({
      reason: null,
      detail: expect.stringContaining("nothing it was calculated from is left"),
    });
  });

  it("has an address in the list of changes, in every release that lists it", async () => {
    const { changes } = await last.json("/v1/changes");
    const hrefs = (id: string) => [
      ...new Set(changes.filter((change: { id: string }) => change.id === id).map(({ href }: { href: string }) => href)),
    ];
    expect(hrefs(ISRAEL)).toEqual([`http://localhost/v1/observations/${ISRAEL}?release=2026.3.0`]);
    expect(hrefs("oil")).toEqual(["http://localhost/charts/oil.json?release=2026.4.0"]);
    for (const { href } of changes) expect((await last.get(href.replace("http://localhost", ""))).status, href).toBe(200);
    expect(await last.text(pin("/v1/changes"))).toBe(await before.text(pin("/v1/changes")));
  });

  it("has a problem type of its own, with a page", async () => {
    expect(await (await last.get("/problems/gone")).text()).toContain("This was withdrawn");
  });
});

describe("the list of changes", () => {
  it("holds definitions, texts and sources with their reasons, and what was computed again with what it rests on", async () => {
    const { changes } = await after.json("/v1/changes?kind=corrected,withdrawn,recomputed");
    const told = changes.map((c: Record<string, string>) => [c["noun"], c["id"], c["field"] ?? "", c["reason"] ?? ""].join(" | "));
    expect(told).toEqual(
      expect.arrayContaining([
        "series | oil-share | definition | It is crude alone",
        "chart | trade | reading | One of its figures is gone",
        "source | paper-2014 |  | Its publisher took it back",
      ]),
    );
    const years = await after.json("/v1/changes?noun=balance&id=2016");
    expect(years.changes[0]).toMatchObject({ kind: "recomputed", field: "lean", rests_on: expect.arrayContaining(["leader-visits-2016"]) });
  });

  it("is a page and a feed that say so", async () => {
    const page = await after.text("/changes/2026.4.0");
    expect(page).toContain('id="series.oil-share"');
    const { series } = await after.json("/v1/series");
    const { title } = series.find(({ id }: { id: string }) => id === "oil-share");
    expect(page).toContain(`series ${title} <code>oil-share</code>`);
    // What stands nowhere any more has the name that it had, and leads nowhere.
    expect(page).toContain(`<li id="observation.${ISRAEL}">Trade, Israel, 2013 <code>${ISRAEL}</code>: withdrawn`);
    expect(page).toContain("recalculated because of these changes");
    const feed = await after.text("/v1/changes.atom");
    expect(feed).toContain("<title>series oil-share: corrected</title>");
    expect(feed.match(/release\/2026\.4\.0\/recomputed</g)).toHaveLength(1);
  });

  it("counts by kind in the list of releases", async () => {
    const { releases } = await after.json("/v1/releases");
    expect(releases[0].changed).toMatchObject({ corrected: 5, withdrawn: 5 });
    expect(releases[0].changed.recomputed).toBeGreaterThan(0);
  });
});

describe("the feed of a chart", () => {
  const entries = async (served: Served, id: string) => {
    const feed = await served.text(`/charts/${id}/changes.atom`);
    return [...feed.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry]) => entry ?? "");
  };

  it("is empty before anything was corrected, and dated by the release that brought the chart", async () => {
    for (const id of ["trade", "oil", "visits", "balance"]) expect(await entries(before, id), id).toEqual([]);
    expect(await before.text("/charts/oil/changes.atom")).toContain("<updated>2026-11-22T00:00:00Z</updated>");
  });

  it("tells what the notice of an embed tells, release by release, with each reason and the way to the list of changes", async () => {
    const [entry = "", ...more] = await entries(after, "oil");
    expect(more).toEqual([]);
    expect(entry).toContain("<id>tag:baku-balance,2026:release/2026.4.0/in/oil</id>");
    expect(entry).toContain("<title>One change in release 2026.4.0</title>");
    expect(entry).toContain("Share of oil” to “Share of crude oil”. It is crude alone");
    expect(entry).toContain("http://localhost/changes/2026.4.0#series.oil-share");
    expect((await entries(after, "trade"))[0]).toContain("corrected from $600 million to $60 million. A zero too many");
    expect((await entries(after, "balance"))[0]).toContain("The balance index was recalculated for 2016–2025.");
    expect((await entries(after, "visits"))[0]).not.toContain("crude");
  });

  it("counts as many things as the notice of an embed that is pinned to the release before", async () => {
    for (const id of ["trade", "balance"]) {
      const told = (await entries(after, id))[0]?.match(/&lt;li&gt;/g)?.length ?? 0;
      const counted = Number(/^(\d+) things/.exec((await notice(after, pin(`/embed/${id}`))) ?? "")?.[1]);
      const index = id === "balance" ? 1 : 0;
      expect(told, id).toBe(counted + index);
    }
  });

  it("outlives its chart, and says that it was withdrawn and why", async () => {
    const [withdrawn, corrected] = await entries(last, "oil");
    expect(withdrawn).toContain("This chart was withdrawn. Its series is gone");
    expect(corrected).toContain("release/2026.4.0/in/oil");
    expect((await last.get("/charts/oil")).status).toBe(410);
    expect((await last.get("/charts/none/changes.atom")).status).toBe(404);
    expect((await last.get("/charts/constructor/changes.atom")).status).toBe(404);
  });
});

describe("the card of a number", () => {
  const card = async (served: Served, path: string) => (await served.text(path)).replace(/<[^>]*>/g, "");

  it("says what became of the figure, why, and where the new one stands", async () => {
    const text = await card(after, pin(`/numbers/${IRAN}`));
    expect(text).toContain("This figure was corrected from $600 million to $60 million in release 2026.4.0. A zero too many");
    expect(await after.text(pin(`/numbers/${IRAN}`))).toContain(`href="http://localhost/observations/${IRAN}">The figure now`);
    for (const path of [`/numbers/${IRAN}`, pin(`/numbers/${IRAN}`, "2026.4.0")]) {
      expect(await after.text(path)).not.toContain("data-since");
      expect(await card(after, path)).not.toContain("A zero too many");
    }
  });

  it("says that it was withdrawn, with no way to a figure that is gone", async () => {
    const html = await after.text(pin(`/numbers/${ISRAEL}`));
    expect(html).toContain('data-since="(withdrawn since)"');
    expect(html).toContain("This figure was withdrawn in release 2026.4.0. The paper was withdrawn");
    expect(html).not.toContain("The figure now");
  });

  it("says what became of its definition, and nothing beside the figure, which is the same", async () => {
    const html = await after.text(pin(`/numbers/${OIL}`));
    expect(html).toContain("The definition of the series “Oil share” was corrected");
    expect(html).not.toContain("data-since");
  });

  it("is gone where its number is, as in the API", async () => {
    const [html, problem] = [await after.get(`/numbers/${ISRAEL}`), await after.json(`/v1/observations/${ISRAEL}`)];
    expect([html.status, html.headers.get("content-type")]).toEqual([410, "application/problem+json"]);
    expect(((await html.json()) as { reason: string }).reason).toBe(problem.reason);
  });
});

describe("the sentences of a release", () => {
  it("are what its pinned default view says, whatever the rows or the words are today", async () => {
    const spec = (served: Served, path: string) => served.json(path);
    const [then, now] = [await spec(before, pin("/charts/trade.json")), await spec(last, pin("/charts/trade.json"))];
    for (const part of ["title", "subtitle", "reading", "ends", "floor"]) expect(now[part], part).toBe(then[part]);
    expect((await spec(last, "/charts/trade.json")).reading).toBe("One figure.");
  });
});
