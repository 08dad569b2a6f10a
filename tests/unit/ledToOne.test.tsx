import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { ChartActions } from "../../src/worker/nouns/chart/actions.tsx";
import { EventsPage } from "../../src/worker/nouns/event/page.tsx";
import { Actions } from "../../src/worker/pages/home/actions.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** “Share” of the dashboard leads to the addresses that a chart's page copies, and the name of an event to the event; not in releases before 2026.30.0. */

const [now, last] = [computedSite(HEAD), computedSite("2026.29.0")];

describe("“Share” below a chart of the dashboard", () => {
  const of = (edition: typeof now) => {
    const chart = edition.catalog.chartById.get("oil-supply") ?? expect.fail();
    const props = { edition, spec: chartSpec(edition, chart, WHOLE), view: WHOLE };
    return { below: String(Actions(props)), page: String(ChartActions({ ...props, released: true })) };
  };

  it("leads to the addresses, which stand in what a browser opens", () => {
    const { below, page } = of(now);
    expect(below).toContain('/charts/oil-supply#share"');
    expect(below).not.toContain("data-share");
    expect(/<details class="share">.*?<\/details>/s.exec(page)?.[0]).toContain('id="share"');
  });

  it("led to the page before", () => {
    const { below, page } = of(last);
    expect(below).toContain("data-share");
    expect(`${below}${page}`).not.toMatch(/#share|id="share"/);
  });
});

describe("the name of an event in the list", () => {
  const of = (edition: typeof now) => {
    const events = resolveEvents(edition.catalog, { as_of: null, collection: "all" });
    return { events, html: String(EventsPage({ edition, events, all: events, state: {}, address: "" }).body) };
  };

  it("leads to the event, each to its own", () => {
    const { events, html } = of(now);
    for (const { id } of events) expect(html).toMatch(new RegExp(`<li id="${id}"[^>]*><h3><a href="#${id}">`));
  });

  it("was no link before", () => {
    expect(of(last).html).not.toContain("<h3><a");
  });
});
