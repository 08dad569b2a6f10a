import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { paragraphs } from "../../src/curator/paragraphs.ts";
import { proposedTokens } from "../../src/curator/proposedTokens.ts";
import { sha256 } from "../../src/curator/sha256.ts";
import { type Cells, csv, row, type Table } from "../fixtures/rows.ts";
import { command } from "./command.ts";

const check = command("src/curator/check.ts");
const ID = "gazette-2024";
/** A document that says one thing of each line of docs/where-it-goes.md. */
const TEXT = `Trade of Azerbaijan with Iran came to $336 million in 2022, up 12 percent, as the gazette says.

Trade nearly doubled. The country ranked 13th, and its share fell by 3 percentage points.

The trip of Iran's minister to Baku that was planned for May 2024 was called off, it says.

Both bought for $2 billion together. Iran, Turkey and Russia bought a third of the fruit.

In 2022 some say 52 percent, plus or minus 3, of Israel's oil came from Azerbaijan.

It is said that 15 to 20 million Azerbaijanis lived in Iran in 2021, the gazette adds.

The ministers of Iran and Israel signed papers with Azerbaijan at a summit in June 2023, the gazette says.

As is known, one in five barrels of Israel's oil was Azerbaijani in 2020.

Arrivals in Azerbaijan, thousands

From | 2023

Iran | 223.4

In June 2022 Azerbaijan and Iran held a rescue drill, the gazette adds.
`;

const settled = { settled_because: "Nobody coded this document" };
const figure = { ...settled, source: ID, period_basis: "stated", status: "A", reporter: "author" };
const MARGIN = "hedge: the margin is printed behind the figure";
const HEADING = "magnitude: the heading says thousands";
const RATIO = "print: a ratio in words";
const oil = { ...figure, counterpart: "ISR", direction: "to_counterpart", basis: "oil_unspecified" };
const observations: [string, Cells<"observations">][] = [
  [
    "trade-turnover",
    {
      ...figure,
      ...{ counterpart: "IRN", direction: "both_ways", basis: "total_trade", period: "2022", value: 336_000_000, qualifier: "exact" },
      ...{ as_worded: "$336 million", paragraph: 1, quote: "came to $336 million in 2022" },
    },
  ],
  [
    "oil-supply-share",
    {
      ...oil,
      ...{ period: "2022", value: 52, lower: 49, upper: 55, qualifier: "about", as_worded: "52 percent" },
      ...{ paragraph: 5, quote: "52 percent, plus or minus 3, of Israel's", note: "plus or minus 3", exception: MARGIN },
    },
  ],
  [
    "azerbaijanis-in-iran",
    {
      ...figure,
      ...{ counterpart: "IRN", direction: "not_a_flow", basis: "minority_members", period: "2021", lower: 15_000_000, upper: 20_000_000 },
      ...{ qualifier: "range", as_worded: "15 to 20 million", paragraph: 6, quote: "15 to 20 million Azerbaijanis lived in Iran" },
    },
  ],
  [
    "oil-supply-share",
    {
      ...oil,
      period: "2020",
      value: 20,
      qualifier: "exact",
      as_worded: "one in five",
      paragraph: 8,
      quote: "one in five barrels of Israel's oil",
      exception: RATIO,
    },
  ],
  [
    "visitor-arrivals",
    {
      ...figure,
      ...{ counterpart: "IRN", direction: "from_counterpart", basis: "arrivals", period: "2023", value: 223_400, qualifier: "exact" },
      ...{ as_worded: "223.4", paragraph: 11, quote: "223.4", exception: HEADING },
    },
  ],
];
const idOf = ([series, { counterpart, period }]: (typeof observations)[number]) => `${series}.${counterpart}.${period}.${ID}`;
const [TRADE = "", OIL = "", PEOPLE = "", FIFTH = "", ARRIVED = ""] = observations.map(idOf);

const summit = {
  dimension: "diplomatic",
  kind: "agreement",

  reciprocal: "yes",
  scored: "yes",
  ...settled,
};
const events: Cells<"events">[] = [
  {
    ...{ id: "iran-minister-trip-called-off-2024", partner: "IRN", dimension: "diplomatic", kind: "visit", reciprocal: "no", scored: "no" },
    ...{ summary: "Iran's minister plans a trip to Baku, which is called off", note: "A plan, and cancelled.", ...settled },
  },
  { id: "iran-signs-summit-2023", partner: "IRN", summary: "Iran and Azerbaijan sign papers at a summit", ...summit },
  { id: "israel-signs-summit-2023", partner: "ISR", summary: "Israel and Azerbaijan sign papers at a summit", ...summit },
  {
    ...{ id: "azerbaijan-iran-rescue-drill-2022", partner: "IRN", dimension: "humanitarian", kind: "other", reciprocal: "yes" },
    ...{ scored: "yes", summary: "Azerbaijan and Iran hold a rescue drill", ...settled },
  },
];
const signed = { source: ID, paragraph: 7, date: "2023-06", precision: "month", status: "happened", cameo: "057", ...settled };
const mentions: Cells<"mentions">[] = [
  {
    ...{ event: "iran-minister-trip-called-off-2024", source: ID, paragraph: 3, date: "2024-05", precision: "month", status: "cancelled" },
    ...{ cameo: "036", actor: "IRN", target: "AZE", quote: "was called off", ...settled },
  },
  { ...signed, event: "iran-signs-summit-2023", actor: "IRN", target: "AZE", quote: "Iran and Israel signed papers with Azerbaijan" },
  { ...signed, event: "israel-signs-summit-2023", actor: "ISR", target: "AZE", quote: "Iran and Israel signed papers with Azerbaijan" },
  {
    ...{ event: "azerbaijan-iran-rescue-drill-2022", source: ID, paragraph: 12, date: "2022-06", precision: "month", status: "happened" },
    ...{ cameo: "060", actor: "IRN", target: "AZE", quote: "held a rescue drill", ...settled },
  },
];

/** What the page says of each token, in the order of the text. */
const COVERED: [disposition: string, ref: string, note: string][] = [
  ["observation", TRADE, ""],
  ["observation", TRADE, "year"],
  ["context", "", "growth rate"],
  ["context", "", "growth: at least 1.8 times"],
  ["context", "", "rank"],
  ["context", "", "percentage points"],
  ["event", "iran-minister-trip-called-off-2024", ""],
  ["context", "", "both partners together"],
  ["context", "", "with others"],
  ["observation", OIL, "year"],
  ["observation", OIL, ""],
  ["observation", OIL, "margin"],
  ["observation", PEOPLE, ""],
  ["observation", PEOPLE, "year"],
  ["event", "iran-signs-summit-2023", ""],
  ["observation", FIFTH, ""],
  ["observation", FIFTH, "year"],
  ["context", "", "unit of the table"],
  ["date", "", "heading of the table"],
  ["observation", ARRIVED, ""],
  ["event", "azerbaijan-iran-rescue-drill-2022", ""],
];

const claims = [...observations.map(idOf), ...mentions.map(({ event, paragraph }) => `${event}#${ID}:${paragraph}`)].map(
  (claim): Cells<"checks"> => ({
    ...{ claim, verdict: "cannot_be_tested", reason: "No record tells it." },
    ...(claim.includes("called-off") ? { rule: "plan" } : { rule: "no_record", looked_in: "jpost-310638" }),
  }),
);

let root = "";
const data = (file: string) => join(root, "data", file);
function add<T extends Table>(file: string, table: T, rows: Cells<T>[]): void {
  appendFileSync(data(file), rows.map((cells) => `${row(table, cells)}\n`).join(""));
}
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "where-it-goes-"));
  cpSync("data", join(root, "data"), { recursive: true, filter: (path) => !path.includes(join("data", "releases", "20")) });
  writeFileSync(join(root, `${ID}.txt`), TEXT);
  const texts = paragraphs(TEXT);
  add("sources.csv", "sources", [
    {
      ...{ id: ID, collection: "documents", kind: "news", publisher: "A Gazette", title: "Where it goes", published: "2024-07-01" },
      ...{ published_basis: "page", language: "en", license: "all rights reserved", redistribute: "yes" },
      ...{ paragraphs: texts.length, sha256: sha256(Buffer.from(TEXT)) },
    },
  ]);
  for (const [series, cells] of observations) add(`observations/${series}.csv`, "observations", [cells]);
  add("events.csv", "events", events);
  add("mentions.csv", "mentions", mentions);
  add("checks.csv", "checks", claims);
  const tokens = proposedTokens(texts);
  expect(tokens.map(({ token }) => token)).toHaveLength(COVERED.length);
  const coverage = tokens.map(({ paragraph, token, nth }, i): Cells<"coverage"> => {
    const [disposition = "", ref = "", note = ""] = COVERED[i] ?? [];
    return { paragraph, token, nth, disposition, ref, note, ...settled };
  });
  writeFileSync(data(`coverage/${ID}.csv`), csv("coverage", ...coverage));
});
afterAll(() => rmSync(root, { recursive: true }));

it("what docs/where-it-goes.md says of each kind passes the check, as the page has it", () => {
  vi.stubEnv("DOCUMENTS", root);
  const { status, stdout, stderr } = check(root);
  vi.unstubAllEnvs();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(new RegExp(`${ID} +21 +5 +4 +4`));
});
