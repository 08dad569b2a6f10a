import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freeze } from "../../src/curator/freeze.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { writeData } from "../fixtures/dataFolder.ts";
import { threeRows, withCells, withFault } from "../fixtures/files.ts";
import { origin } from "../fixtures/running.ts";
import { type Served, serve } from "../fixtures/served.ts";

const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = ["2026.9.0", "2026.10.0", "2026.11.0", "2026.12.0", "2026.13.0"];
const ID = "trade.IRN.2020.blog-2021";
const OLD = "oil-share.ISR.2021.blog-2021";
const NOW = "oil-share.ISR.2020.blog-2021";

const worth = (millions: number, files: DataFiles) => {
  const print = `$${millions} million`;
  return withCells("observations/trade.csv", 3, { value: millions * 1_000_000, as_worded: print, quote: `came to ${print}` }, files);
};
const drill = (summary: string, files: DataFiles) => withCells("events.csv", 4, { summary }, files);
/** Without an event and what tells it. */
const without = (event: string, files: DataFiles) => {
  const named = new RegExp(`^(?:.*,)?${event},.*\n`, "gm");
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(named, "")]));
};
const renamed = (files: DataFiles) =>
  withCells(
    "coverage/blog-2021.csv",
    3,
    { ref: NOW },
    withCells("observations/oil-share.csv", 2, { period: "2020", replaces: OLD }, files),
  );

/** A figure corrected and then revised, one that moved to another year, an event reworded there and back; a release that changes no row, and one that withdraws an event. */
const states: [version: string, files: DataFiles, reasons: string[]][] = [
  [FIRST, threeRows, []],
  [
    SECOND,
    drill("A drill", renamed(worth(60, threeRows))),
    [
      `observation,${ID},,corrected,A zero too many`,
      `observation,${NOW},,corrected,The year was misread`,
      "event,drill-2021,,revised,The source changed its words",
    ],
  ],
  [
    THIRD,
    renamed(worth(70, threeRows)),
    [`observation,${ID},,revised,The ministry revised it`, "event,drill-2021,,revised,The source changed its words back"],
  ],
  // The note of a code is no row that releases compare.
  [FOURTH, withFault("codes.csv", "precision,day,day,,", "precision,day,day,,To the day", renamed(worth(70, threeRows))), []],
  [
    FIFTH,
    without("embassy-planned", renamed(worth(70, threeRows))),
    ["event,embassy-planned,,withdrawn,The paper tells of another embassy"],
  ],
];

const root = mkdtempSync(join(tmpdir(), "baku-balance-"));
afterAll(() => rmSync(root, { recursive: true }));
let served: Served;

beforeAll(() => {
  const data = join(root, "data");
  for (const [version, files, reasons] of states) {
    writeData(data, files);
    const path = join(root, "reasons.csv");
    writeFileSync(path, ["noun,id,field,kind,reason", ...reasons, ""].join("\n"));
    freeze(data, { version, date: "2026-12-01", reasons: reasons.length === 0 ? null : path });
  }
  served = serve(data, join(root, "out"));
});

const page = (since: string, until: string) => `/changes/between?since=${since}&until=${until}`;
/** What a page says below its form, as text. */
const said = (html: string) =>
  (/<div class="difference">(.*)<\/div><\/main>/s.exec(html)?.[1] ?? "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("the page of what two releases do not share", () => {
  it("counts first, and says of a figure changed twice its first value, its last one and both reasons in order", async () => {
    const text = said(await served.text(page(FIRST, THIRD)));
    expect(text).toMatch(/^ Release 2026\.9\.0 and release 2026\.11\.0 differ in 2 entries\. 2 corrected /);
    expect(text).toContain(`${ID} value: 600000000 → 70000000.`);
    const reasons = "Corrected in release 2026.10.0: A zero too many Revised by its source in release 2026.11.0: The ministry revised it";
    expect(text).toContain(reasons);
    expect(text).not.toContain("$60 million");
  });

  it("passes over what was changed back, and follows a row to the id that it has last", async () => {
    const text = said(await served.text(page(FIRST, FOURTH)));
    expect(text).not.toContain("drill-2021");
    expect(text).toContain(`id: ${OLD} → ${NOW}. period: 2021 → 2020. Corrected in release 2026.10.0`);
    expect(said(await served.text(page(SECOND, FOURTH)))).toContain("drill-2021");
  });

  it("leads to each row as the later release has it", async () => {
    const html = await served.text(page(FIRST, THIRD));
    const links = [...html.matchAll(/href="(\/observations\/[^"]*)"/g)].map(([, href]) => href ?? "");
    expect(links).toEqual([NOW, ID].map((id) => `/observations/${id}?release=${THIRD}`));
    for (const link of links) expect((await served.get(link)).status, link).toBe(200);
  });

  it("tells of a row that is gone with its reason, and leads to it as the earlier release has it", async () => {
    const html = await served.text(page(FIRST, FIFTH));
    expect(said(html)).toContain("Withdrawn in release 2026.13.0: The paper tells of another embassy");
    expect(said(html)).toMatch(/ 2 corrected 1 withdrawn /);
    expect(html).toContain(`href="/events?release=${FIRST}#embassy-planned"`);
  });

  it("says plainly that nothing differs, and that one release was chosen twice", async () => {
    expect(said(await served.text(page(THIRD, FOURTH)))).toMatch(
      /^ Nothing that is compared here differs between release 2026\.11\.0 and release 2026\.12\.0\. /,
    );
    expect(await served.text(page(THIRD, THIRD))).toContain("You chose the same release twice.");
  });

  it("takes the newest release for the later one, and names itself by what was asked", async () => {
    const html = await served.text(`/changes/between?since=${SECOND}&utm_source=a`);
    expect(html).toContain(`<link rel="canonical" href="http://localhost${page(SECOND, FIFTH).replace("&", "&amp;")}"/>`);
    expect(said(html)).toBe(said(await served.text(page(SECOND, FIFTH))));
  });

  it("has a form that needs no script, there and on the page of changes, with what is chosen", async () => {
    const options = (html: string) =>
      [...html.matchAll(/<option value="([\d.]+)"( selected="")?>/g)].map(([, release, on]) => [release, on !== undefined]);
    const html = await served.text(page(FIRST, THIRD));
    expect(html).toContain('<form class="filters" method="get" action="/changes/between"');
    const all = [FIFTH, FOURTH, THIRD, SECOND, FIRST];
    expect(options(html)).toEqual([...all.map((one) => [one, one === FIRST]), ...all.map((one) => [one, one === THIRD])]);
    for (const path of ["/changes", "/changes/between"])
      expect(options(await served.text(path)).filter(([, on]) => on)).toEqual([
        [FOURTH, true],
        [FIFTH, true],
      ]);
    expect(said(await served.text("/changes/between"))).toBe("");
  });

  it("sends who asks the other way round on, and refuses a release that is not there by name", async () => {
    const turned = await served.get(page(THIRD, FIRST));
    expect([turned.status, turned.headers.get("location")]).toEqual([303, page(FIRST, THIRD)]);
    const strange = await served.get(page("2026.8.0", FIRST));
    expect(strange.status).toBe(400);
    expect(await strange.text()).toContain("since must be one of 2026.13.0, 2026.12.0, 2026.11.0, 2026.10.0, 2026.9.0");
  });
});

it("another language calls rows as the later release does, and marks as English what a release from before the language says", async () => {
  const html = async (until: string) => (await fetch(`${origin}/fa/changes/between?since=2026.2.0&until=${until}`)).text();
  const [before, told] = [await html("2026.3.0"), await html("2026.7.0")];
  for (const page of [before, told]) expect(page).toContain('<html lang="fa" dir="rtl">');
  const english = '<span lang="en" dir="auto">';
  expect([before.includes(english), told.includes(english)]).toEqual([true, false]);
  expect(told).toContain('<span lang="en" dir="ltr">The line joined shares of different yearly releases');
});

describe("the same for programs", () => {
  const answer = (version: string, since: string) => served.json(`/v1/releases/${version}?since=${since}`);

  it("has each cell with its first and last value, all reasons and the last release that changed it", async () => {
    const { changes, count, query, cite_as, version } = await answer(FOURTH, FIRST);
    expect([version, query, count]).toEqual([FOURTH, { since: FIRST }, changes.length]);
    expect(cite_as).toContain(`http://localhost/v1/releases/${FOURTH}?since=${FIRST}`);
    expect(changes).toContainEqual({
      release: THIRD,
      date: "2026-12-01",
      kind: "corrected",
      noun: "observation",
      id: ID,
      field: "value",
      before: "600000000",
      after: "70000000",
      reason: "A zero too many The ministry revised it",
      rests_on: [],
      href: `http://localhost/v1/observations/${ID}`,
    });
    expect(changes.map(({ id }: { id: string }) => id)).not.toContain("drill-2021");
  });

  it("says nothing of two that are alike, and without `since` what the release changed", async () => {
    expect((await answer(FOURTH, THIRD)).changes).toEqual([]);
    const { changes, query } = await served.json(`/v1/releases/${THIRD}`);
    expect(query).toEqual({});
    expect(changes.map(({ release }: { release: string }) => release)).toEqual(changes.map(() => THIRD));
    expect(changes.length).toBeGreaterThan(3);
  });

  it.each([
    [FIRST, SECOND, "since must be one of none"],
    [THIRD, "2026.8.0", `since must be one of ${SECOND}, ${FIRST}`],
    [THIRD, THIRD, "since must be one of"],
  ])("of %s refuses %s, which is not before it", async (version, since, detail) => {
    const refused = await served.get(`/v1/releases/${version}?since=${since}`);
    expect([refused.status, refused.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    const { errors } = (await refused.json()) as { errors: { parameter: string; detail: string; allowed: string[] }[] };
    expect(errors).toMatchObject([{ parameter: "since" }]);
    expect(errors[0]?.detail).toContain(detail);
    expect(errors[0]?.allowed).not.toContain(version);
  });

  it("of a release that is not there is a 404", async () => {
    expect((await served.get(`/v1/releases/2026.8.0?since=${FIRST}`)).status).toBe(404);
  });
});
