import { describe, expect, it } from "vitest";
import { namesOf } from "../../src/chart/chartSpec/statements.ts";
import type { Observation } from "../../src/model/observation.ts";
import { en } from "../../src/words/en.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { siteOver } from "../fixtures/sheetSite.ts";

/** How the dashboard says whose the records of a claim are, and that one can only be too high. */

const catalog = headCatalog();
const names = namesOf(siteOver(catalog));
const before = namesOf(siteOver({ ...catalog, release: "2026.9.0" }));
const rest = (rows: Observation[], of = names) => en.dashboard.card.records(rows, null, of, () => "").rest;
const figure = (id: string) => catalog.observationById.get(id) ?? expect.fail(id);

describe("records of several reporters", () => {
  const rows = ["arms-import-share.ISR.2016_2020.courrier-am-2021", "arms-import-share.ISR.2016_2020.360info-sipri-trade-2022"].map(
    (id) => catalog.observations.find((o) => o.id.startsWith(id)) ?? expect.fail(id),
  );
  it("are told by how many sources print them", () => {
    expect(new Set(rows.map(({ source }) => source)).size).toBe(2);
    expect(rest(rows)).toContain("(two sources)");
    expect(rest(rows.slice(0, 1))).toContain("(SIPRI)");
  });
  it("are told by who counts where one source prints all of them", () => {
    const [first, second] = rows as [Observation, Observation];
    expect(rest([first, { ...second, source: first.source }])).toContain("(SIPRI and our calculation)");
  });
  it("were counts before 2026.10.0", () => expect(rest(rows, before)).toContain("(two counts)"));
});

describe("the latest figure of a count that can only be too high", () => {
  const [irn, isr] = ["trade-baci-imports.IRN.2014.cepii-baci", "trade-baci-imports.ISR.2014.cepii-baci"].map(
    (id) => catalog.observations.find((o) => o.id.startsWith(id)) ?? figure(id),
  ) as [Observation, Observation];
  const said = (o: Observation, of = names) => en.dashboard.indicators.latest([o], null, of);
  it("says so of that partner alone", () => {
    expect(said(irn)).toMatch(/^Iran at most \$/);
    expect(said(isr)).toMatch(/^Israel \$/);
    expect(said({ ...irn, status: "A" })).not.toContain("at most");
  });
  it("did not before 2026.10.0", () => expect(said(irn, before)).not.toContain("at most"));
});
