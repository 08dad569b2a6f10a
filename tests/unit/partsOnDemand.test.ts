import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { withParts } from "../../src/chart/chartSpec/chartSpec.ts";
import { once } from "../../src/model/once.ts";
import { latestEdition } from "../../src/worker/application.ts";
import { frozenSite } from "../fixtures/site.ts";

it("is found once, even where it is nothing", () => {
  let times = 0;
  const find = once(() => {
    times++;
    return undefined;
  });
  expect([times, find(), find(), times]).toEqual([0, undefined, undefined, 1]);
});

/** What is made only when it is asked for. */
const LATE = ["ends", "panels", "forms", "table", "sources"];

it("a spec with other parts makes none of those that nobody asked for, and is in JSON as a copy of it is", () => {
  const site = frozenSite();
  const edition = latestEdition(site, "http://localhost");
  const chart = site.catalog.charts.find(({ kind }) => kind === "claims");
  if (chart === undefined) throw new Error("no chart of claims");
  const spec = chartSpec(edition, chart, WHOLE);
  const other = withParts(spec, { title: "Another" });
  const late = Object.entries(Object.getOwnPropertyDescriptors(other)).flatMap(([name, { get }]) => (get ? [name] : []));
  expect(late).toEqual(LATE);
  expect(JSON.stringify(other)).toBe(JSON.stringify({ ...spec, title: "Another" }));
  expect(other.table).toBe(spec.table);
});
