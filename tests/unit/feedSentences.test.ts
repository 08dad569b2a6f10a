import { expect, it } from "vitest";
import type { ReleaseRecord } from "../../src/model/history.ts";
import { changesAtom } from "../../src/worker/feed/changes.ts";
import { chartAtom } from "../../src/worker/feed/chart.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** What feeds say of one change stands in sentences that end before the next begins. */

const site = unpinned(frozenSite());
const change = { noun: "observation", id: "x", field: "note", kind: "corrected", before: "One", after: "Two" } as const;
const archive = { bytes: 0, sha256: "", left_out: {} };
const feedOf = (reason: string | null) => {
  const released: ReleaseRecord = { version: "2026.2.0", date: "2026-12-01", archive, changes: [{ ...change, rests_on: [], reason }] };
  return changesAtom(site, [released]);
};

it.each([
  ["A digit was misread", "A digit was misread. note: One → Two."],
  ["A digit was misread.", "A digit was misread. note: One → Two."],
  [null, ">note: One → Two."],
])("the feed of all changes gives the reason %j a stop of its own", (reason, said) => expect(feedOf(reason)).toContain(said));

it.each([
  ["A digit was misread", "Sixty became seventy. A digit was misread. "],
  ["A digit was misread.", "Sixty became seventy. A digit was misread. "],
  [null, "Sixty became seventy. "],
])("and so does the feed of a chart: %j", (reason, said) => {
  const changes = [{ noun: "observation", id: "x", reason, told: "sixty became seventy" } as const];
  const feed = { title: "Visits", since: "2026-11-22", releases: [{ release: "2026.2.0", date: "2026-12-01", changes, index: [] }] };
  expect(chartAtom(site, "visits", { ...feed, releases: feed.releases.map((one) => ({ ...one, changes: [...changes] })) })).toContain(
    `&lt;li&gt;${said}&lt;a `,
  );
});
