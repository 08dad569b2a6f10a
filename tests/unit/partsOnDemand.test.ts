import { expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { pictureAlone, pictureOf, withParts } from "../../src/chart/chartSpec/chartSpec.ts";
import { BALANCE_CHART } from "../../src/edition/urls.ts";
import { type Catalog, replacing } from "../../src/model/catalog.ts";
import { once } from "../../src/model/once.ts";
import { latestEdition } from "../../src/worker/application.ts";
import { WaitingPicture } from "../../src/worker/pages/home/waitingPicture.tsx";
import { headCatalog } from "../fixtures/headSite.ts";
import { siteOver } from "../fixtures/sheetSite.ts";
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
const LATE = ["subtitle", "ends", "panels", "forms", "legend", "table", "sources"];

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

/** The index of the newest data, over the catalogue or one that differs from it. */
function indexOver(catalog: Catalog) {
  const chart = catalog.chartById.get(BALANCE_CHART);
  if (chart === undefined) throw new Error("no index");
  return chartSpec(siteOver(catalog), chart, WHOLE);
}

it("room for the picture of the index is kept without what stands beside its line, and without a check", () => {
  const fault = (name: string) => {
    throw new Error(`nobody asked for ${name}`);
  };
  const unchecked = replacing(headCatalog(), {
    get checks() {
      return fault("checks");
    },
  });
  const spec = withParts(indexOver(unchecked), {
    get table() {
      return fault("table");
    },
    get sources() {
      return fault("sources");
    },
  });
  expect(String(WaitingPicture({ edition: siteOver(unchecked), spec, view: WHOLE }))).toContain("<svg");
  expect(() => JSON.stringify(spec.panels)).toThrow("nobody asked for checks");
});

it("what is pictured of a spec is it without what stands aside, and the very same where nothing does", () => {
  const index = indexOver(headCatalog());
  const pictured = pictureOf(index);
  expect(pictured.panels.map(({ id }) => id)).toEqual(["lean", "acts"]);
  expect(Object.getOwnPropertyDescriptor(pictured, "table")?.get).toBeTypeOf("function");
  expect(JSON.stringify(pictured)).toBe(JSON.stringify(pictureAlone(index)));
  expect(pictureOf(pictured)).toBe(pictured);
});

it("the index is the same in JSON whichever part of it was asked for first", () => {
  const spec = indexOver(headCatalog());
  const [index, , memory, evidence] = spec.panels;
  const asked = [spec.sources, evidence?.lines, memory?.lines, index?.callouts];
  expect(asked.map((part) => (part ?? []).length)).not.toContain(0);
  expect(JSON.stringify(spec)).toBe(JSON.stringify(indexOver(headCatalog())));
  expect(memory && Object.entries(memory).at(-1)).toEqual(["isAside", true]);
});
