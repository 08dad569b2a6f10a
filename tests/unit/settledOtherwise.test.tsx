import { describe, expect, it } from "vitest";
import type { SettledCell, Settlement } from "../../src/model/settlement.ts";
import { SettledOtherwise } from "../../src/worker/pages/method/settlement.tsx";
import { frozenSite, unpinned } from "../fixtures/site.ts";

const EVENT = "pezeshkian-visits-azerbaijan-2025";
const NONE: Settlement = { compared: 12, differing: 0, cells: [], leftOut: [] };

const cell = (given: Partial<SettledCell>): SettledCell => ({
  ...{ part: "mentions", ref: EVENT, source: "avim-2025", paragraph: 24, field: "status" },
  ...{ settled: "planned", first: "happened", second: null, because: "The text says so", ...given },
});

/** What the page shows, with tags taken out and white space joined. */
function shown(settlement: Settlement | null): { html: string; text: string } {
  const site = unpinned(frozenSite());
  const html = String(SettledOtherwise({ edition: { ...site, catalog: { ...site.catalog, settlement } } }) ?? "");
  const text = html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { html, text };
}

it("shows nothing where the codings are not at hand", () => expect(shown(null).html).toBe(""));

it("says so where every row follows a coder", () => {
  const { text } = shown(NONE);
  expect(text).toContain("12 rows of the articles were compared with both. Each says what at least one coder said.");
  expect(text).toContain("coded only once");
});

describe("a cell that neither coding has", () => {
  const { html, text } = shown({ ...NONE, differing: 1, cells: [cell({})] });
  it("is counted, with its reason", () => {
    expect(text).toContain("1 has something that neither coder has: the reasons are below.");
    expect(text).toContain("Passages about an event: 1");
  });
  it("leads to its row and its place", () => {
    expect(html).toContain(`href="/events#${EVENT}"`);
    expect(html).toContain('href="/sources/avim-2025#p24"');
  });
  it("stands beside what each coder has", () => {
    expect(text).toMatch(/status happened does not have it planned The text says so$/);
  });
  it("without a reason is said to lack it", () => {
    const without = shown({ ...NONE, differing: 1, cells: [cell({ because: null })] }).text;
    expect(without).toContain("the reasons are below, except for 1.");
    expect(without).toMatch(/planned no reason given yet$/);
  });
});

it.each<[string, Partial<SettledCell>, RegExp]>([
  [
    "codes as labels",
    { part: "events", source: null, field: "scored", settled: "no", first: "yes", second: "yes" },
    /scored in the balance index yes yes no/,
  ],
  [
    "dates as people read them",
    { field: "date", settled: "", first: "1991/1999", second: "2025-04-28" },
    /date 1991–1999 28 April 2025 no clear date/,
  ],
  ["a code of an act with its name", { field: "cameo", settled: "042", first: "040", second: "040" }, /040 Consult.* 042 Make a visit/],
  ["countries by name", { field: "actor", settled: "AZE", first: "IRN", second: "IRN" }, /who does it Iran Iran Azerbaijan/],
  [
    "an occasion by its event",
    { part: "events", source: null, field: "episode", settled: "", first: EVENT, second: EVENT },
    /occasion (.+) \1 on its own/,
  ],
  [
    "a row that neither has",
    { field: null, settled: "", first: null, second: null },
    /the row itself does not have it does not have it has it/,
  ],
  [
    "a token",
    { part: "coverage", ref: "2012", field: "disposition", settled: "date", first: "event", second: "grammar" },
    /“2012”, AVİM, 2025, paragraph 24 how it was treated/,
  ],
])("shows %s", (_, given, expected) => {
  expect(shown({ ...NONE, differing: 1, cells: [cell(given)] }).text).toMatch(expected);
});

it("shows what both coders have and the data leave out", () => {
  const unit = {
    part: "mentions",
    source: "avim-2025",
    paragraph: 24,
    first: "a",
    second: "b",
    what: "A speech",
    because: "No act",
  } as const;
  expect(shown({ ...NONE, leftOut: [unit] }).text).toMatch(/Left out although both coders have it: 1 .* A speech .*, paragraph 24 No act$/);
});
