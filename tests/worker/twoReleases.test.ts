import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freeze } from "../../src/curator/freeze.ts";
import { sha256 } from "../../src/curator/sha256.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { writeData } from "../fixtures/dataFolder.ts";
import { threeRows, withCells } from "../fixtures/files.ts";
import { type Served, serve } from "../fixtures/served.ts";

const OLD = "trade.IRN.2020.blog-2021";
const MOVED = "oil-share.ISR.2021.blog-2021";
/** A number corrected, another that moved to another year, and an event reworded. */
const SECOND = [
  (files: DataFiles) =>
    withCells("observations/trade.csv", 3, { value: 60000000, as_worded: "$60 million", quote: "came to $60 million" }, files),
  (files: DataFiles) => withCells("observations/oil-share.csv", 2, { period: "2020", replaces: MOVED }, files),
  (files: DataFiles) => withCells("coverage/blog-2021.csv", 3, { ref: MOVED.replace("2021", "2020") }, files),
  (files: DataFiles) => withCells("events.csv", 4, { summary: "A drill" }, files),
].reduce((files, edit) => edit(files), threeRows);
const REASONS = [
  "noun,id,field,kind,reason",
  `observation,${OLD},,corrected,A zero too many`,
  "observation,oil-share.ISR.2020.blog-2021,,corrected,The year was misread",
  "event,drill-2021,,revised,The source changed its words",
  "",
].join("\n");

const reads: string[] = [];
/** The pinned data addresses; a JSON-stat dataset and lists of changes among them. */
const DATA = [
  ...["/v1", "/v1/series", "/v1/series/trade", "/v1/series/trade/observations", "/v1/series/trade/observations.csv"],
  ...["/v1/series/trade/observations.jsonstat.json", "/v1/observations", "/v1/observations.csv", `/v1/observations/${OLD}`],
  ...["/v1/observations/oil-share.ISR.2021.blog-2021", "/v1/events", "/v1/events.csv", "/v1/events/drill-2021"],
  ...["/v1/balance", "/v1/balance.csv", "/v1/disagreements", "/v1/sources", "/v1/sources/blog-2021", "/v1/charts", "/v1/codes"],
  ...["/v1/changes", "/charts/trade.json", "/charts/trade.csv"],
];
const PAGES = ["/", "/charts/trade", `/observations/${OLD}`, "/events", "/sources", "/sources/blog-2021", "/disagreements", "/method"];
const pin = (path: string) => `${path}?release=2026.1.0`;
const notice = (html: string) => /<aside class="pinned">(.*?)<\/aside>/s.exec(html)?.[1] ?? "";
/** A page without what it says of its pin and of the site around it. */
const shown = (html: string) => html.replace(/<aside class="pinned">.*?<\/aside>/s, "").replace(/<footer class="bottom">.*/s, "");
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;

const root = mkdtempSync(join(tmpdir(), "baku-balance-"));
afterAll(() => rmSync(root, { recursive: true }));
let before: Served;
let after: Served;

beforeAll(() => {
  const data = join(root, "data");
  writeData(data, threeRows);
  freeze(data, { version: "2026.1.0", date: "2026-11-22", reasons: null });
  before = serve(data, join(root, "first"));
  writeData(data, SECOND);
  writeFileSync(join(root, "reasons.csv"), REASONS);
  freeze(data, { version: "2026.2.0", date: "2026-12-01", reasons: join(root, "reasons.csv") });
  after = serve(data, join(root, "second"));
});

describe("an address pinned to the first release, after the second", () => {
  it.each(DATA)("%s answers the same bytes", async (path) => {
    const [first, second] = [await before.get(pin(path)), await after.get(pin(path))];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await second.text()).toBe(await first.text());
    expect(second.headers.get("link")).toBe(first.headers.get("link"));
    expect(second.headers.get("cache-control")).toContain("immutable");
  });

  it.each(PAGES)("%s shows the same numbers and words", async (path) => {
    const [first, second] = [await before.text(pin(path)), await after.text(pin(path))];
    expect(shown(second)).toBe(shown(first));
    expect(notice(second)).toContain("You are viewing release 2026.1.0, which never changes.");
  });

  it("differs from the head, which has the corrected number", async () => {
    const value = async (served: Served, path: string) => ((await (await served.get(path)).json()) as Answer).observation.value;
    expect(await value(after, pin(`/v1/observations/${OLD}`))).toBe(600_000_000);
    expect(await value(after, `/v1/observations/${OLD}`)).toBe(60_000_000);
    expect(await after.text("/charts/trade")).not.toBe(await after.text(pin("/charts/trade")));
  });
});

describe("a pinned page announces what was corrected since", () => {
  const announced = async (path: string) => notice(await after.text(pin(path)));

  it("with the kind, the cells, the reason, and the way to the change and to the number as it is now", async () => {
    const text = await announced(`/observations/${OLD}`);
    expect(text).toContain("One thing shown here has changed since:");
    expect(text).toContain("value: 600000000 → 60000000.");
    expect(text).toContain("A zero too many");
    expect(text).toContain(`href="/changes/2026.2.0#observation.${OLD}"`);
    expect(text).toContain(`rel="latest-version" href="/observations/${OLD}"`);
    expect(text).not.toContain("oil-share");
  });

  it("by what the page calls it, when a correction changed it", async () => {
    expect(await announced("/observations/oil-share.ISR.2021.blog-2021")).toContain("<li>Oil share, Israel, 2021 (A Blog, 2021): <a");
  });

  it("wherever the number or the event stands, and nowhere else", async () => {
    expect(await announced("/charts/trade")).toContain(OLD);
    expect(await announced("/sources/blog-2021")).toContain(OLD);
    expect(await announced("/events")).toContain("drill-2021");
    expect(await announced("/events")).not.toContain(OLD);
    expect(await announced("/method")).toContain("drill-2021");
    expect(await announced("/observations/trade.ISR.2013.paper-2014")).toContain("Nothing shown here has been corrected since.");
  });

  it("and says nothing where nothing is pinned, or the newest release is", async () => {
    expect(notice(await after.text("/charts/trade"))).toBe("");
    expect(notice(await after.text("/charts/trade?release=2026.2.0"))).toContain("Nothing shown here has been corrected since.");
  });

  it("leads from each of its links to the same release", async () => {
    const html = shown(await after.text(pin("/charts/trade")));
    const links = [...html.matchAll(/href="(\/(?:charts|observations|events|sources|method|v1\/)[^"]*)"/g)].map(([, href]) => href ?? "");
    expect(links.length).toBeGreaterThan(8);
    // This site draws no PNG files, and a feed is of today.
    for (const link of links.filter((path) => !/\.png|\.atom/.test(path))) {
      expect(link).toContain("release=2026.1.0");
      expect((await after.get(link.replaceAll("&amp;", "&"))).status, link).toBe(200);
    }
    const spec = (await (await after.get(pin("/charts/trade.json"))).json()) as Answer;
    expect(spec.table.rows[0].href).toContain("?release=2026.1.0");
  });
});

describe("old ids", () => {
  it("keep answering: with the successor, or in their release with themselves", async () => {
    const old = "/v1/observations/oil-share.ISR.2021.blog-2021";
    const moved = await after.get(`${old}?as_of=2022`);
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "/v1/observations/oil-share.ISR.2020.blog-2021?as_of=2022"]);
    expect((await after.get(pin(old))).status).toBe(200);
    const card = await after.get("/numbers/oil-share.ISR.2021.blog-2021?as_of=2022");
    expect([card.status, card.headers.get("location")]).toEqual([301, "/numbers/oil-share.ISR.2020.blog-2021?as_of=2022"]);
    expect(card.headers.get("access-control-allow-origin")).toBe("*");
    const page = await after.get("/observations/oil-share.ISR.2021.blog-2021");
    expect([page.status, page.headers.get("location")]).toEqual([301, "/observations/oil-share.ISR.2020.blog-2021"]);
  });
});

describe("the difference of two releases", () => {
  it("is the list of changes, newest first, with reasons", async () => {
    const { changes, count } = (await (await after.get("/v1/changes?kind=corrected,revised")).json()) as Answer;
    expect(count).toBe(changes.length);
    expect(changes).toContainEqual({
      release: "2026.2.0",
      date: "2026-12-01",
      kind: "corrected",
      noun: "observation",
      id: OLD,
      field: "value",
      before: "600000000",
      after: "60000000",
      reason: "A zero too many",
      rests_on: [],
      href: `http://localhost/v1/observations/${OLD}`,
    });
    const all = ((await (await after.get("/v1/changes")).json()) as Answer).changes.map((change: Answer) => change.release);
    expect(all).toEqual([...all].sort().reverse());
    expect(new Set(all).size).toBe(2);
  });

  it("narrows to a number, and reaches back from a pinned release only", async () => {
    const ids = async (query: string) =>
      ((await (await after.get(`/v1/changes?${query}`)).json()) as Answer).changes.map((c: Answer) => [c.release, c.id]);
    expect(await ids(`id=${OLD}&kind=added`)).toEqual([["2026.1.0", OLD]]);
    expect((await ids("release=2026.1.0")).map(([release]: string[]) => release)).not.toContain("2026.2.0");
  });

  it("is a page with anchors, and a feed with permanent ids and the days of the releases", async () => {
    const page = await after.text("/changes");
    for (const version of ["2026.2.0", "2026.1.0"]) {
      expect(page).toContain(`id="${version}"`);
      expect(page).toContain(`href="/changes/${version}"`);
    }
    expect(page).not.toContain(OLD);
    expect(await after.text("/changes/2026.2.0")).toContain(`id="observation.${OLD}"`);
    expect((await after.get("/changes/2026.9.0")).status).toBe(404);
    const feed = await after.get("/v1/changes.atom");
    expect(feed.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const text = await feed.text();
    const ids = [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(ids).toContain("tag:baku-balance,2026:release/2026.2.0");
    expect(ids).toContain(`tag:baku-balance,2026:release/2026.2.0/observation/${OLD}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text).toContain("<updated>2026-12-01T00:00:00Z</updated>");
    const earlier = [...(await before.text("/v1/changes.atom")).matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(earlier));
  });

  it("counts in the list of releases, each with files whose checksums hold", async () => {
    const { releases } = (await (await after.get("/v1/releases")).json()) as Answer;
    expect(releases.map((release: Answer) => [release.version, release.changed.corrected])).toEqual([
      ["2026.2.0", 2],
      ["2026.1.0", 0],
    ]);
    for (const { archive, datapackage, version } of releases) {
      const bytes = new Uint8Array(await (await after.get(archive.href.replace("http://localhost", ""))).arrayBuffer());
      expect([bytes.length, sha256(bytes)]).toEqual([archive.bytes, archive.sha256]);
      expect(((await (await after.get(datapackage.replace("http://localhost", ""))).json()) as Answer).version).toBe(version);
    }
  });
});

it("old releases are read on demand, once, and never for the head", async () => {
  const fresh = serve(join(root, "data"), join(root, "third"), reads);
  reads.length = 0;
  for (const path of ["/", "/v1/observations", "/v1/observations?release=2026.2.0"]) await fresh.get(path);
  expect(reads).toEqual([]);
  for (const path of [pin("/v1/events"), pin("/v1/observations"), pin("/"), pin("/events")]) await fresh.get(path);
  const [index, ...parts] = [...reads.filter((read) => !read.endsWith("/history.json"))].sort();
  expect(index).toBe("http://assets/releases/2026.1.0.json");
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.filter((part) => !part.startsWith("http://assets/releases/parts/"))).toEqual([]);
  expect(new Set(reads).size).toBe(reads.length);
});
