import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { frozen } from "../fixtures/frozen.ts";
import { origin } from "../fixtures/running.ts";
import { thinned } from "../fixtures/sample.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;
const json = async (path: string) => (await fetch(`${origin}${path}`)).json() as Promise<Answer>;
const text = async (path: string) => (await fetch(`${origin}${path}`)).text();

describe("/v1/checks", () => {
  it("gives each verdict its records, their reporters, the rule and why", async () => {
    const { checks, count, sources } = await json("/v1/checks");
    expect(count).toBe(checks.length);
    for (const check of checks) {
      expect(check.reason).not.toBe("");
      if (check.verdict !== "cannot_be_tested") expect(check.records.length, check.claim).toBeGreaterThan(0);
      for (const record of check.records) {
        expect(record.reporter_label, record.ref).not.toBe("");
        expect(sources[record.source].collection).toBe("references");
        expect((await fetch(record.href)).status).toBe(200);
      }
    }
  });

  it("names on the page of a number each record that it was held against, be it a figure or the date of an event", async () => {
    const shown = builtApp().catalog.checks.filter(({ claim, records }) => !claim.includes("#") && records.length > 0);
    expect(shown.some(({ records }) => records.some((ref) => ref.includes("#")))).toBe(true);
    for (const { claim, records } of thinned(shown, 2)) {
      const [, list = ""] = /id="fact-check".*?<ul class="figures">(.*?)<\/ul>/s.exec(await text(`/observations/${claim}`)) ?? [];
      expect(list.split("<li>").length - 1, claim).toBe(records.length);
    }
  });

  it("says wherever it stands on what condition a verdict by inference holds, and of no other verdict", async () => {
    const claim = "iran-linked-arrests.IRN.2012.souleimanov-2014.embassy-plot";
    const { checks } = await json("/v1/checks");
    const inferred = checks.filter((check: Answer) => check.inferred === true);
    expect(inferred.map((check: Answer) => check.claim)).toContain(claim);
    expect(checks.filter((check: Answer) => check.inferred === false)).toHaveLength(checks.length - inferred.length);
    expect((await json(`/v1/observations/${claim}`)).observation.check.inferred).toBe(true);
    for (const path of [`/observations/${claim}`, `/numbers/${claim}`]) {
      expect(await text(path), path).toMatch(/<span class="chip agrees inferred">.*?Matches, if both mean the same case<\/span>/s);
    }
    const said = (await text("/checks")).match(/, if both mean the same case<\/a>/g);
    expect(said).toHaveLength(inferred.length);
    expect(await text("/checks?release=2026.10.0")).not.toContain("one case<");
    expect(await text("/v1/checks?release=2026.10.0")).not.toContain(`"inferred": true`);
  });

  it("draws no count beside a claim about which records disagree, since one would take a side", async () => {
    const claim = builtApp().catalog.checks.find(({ rule }) => rule === "records_disagree")?.claim;
    expect(await text(`/observations/${claim}`)).not.toContain('class="beside"');
  });

  it("says the verdict on the number, in its CSV row, on its page and in the picture", async () => {
    const id = "trade-turnover.ISR.2013.souleimanov-2014";
    expect((await json(frozen(`/v1/observations/${id}`))).observation.check).toMatchObject({
      verdict: "differs",
      rule: "parts_cannot_reach",
    });
    const rows = csvParse(await text(frozen("/v1/observations.csv")));
    expect(rows.find((row) => row["id"] === id)?.["verdict"]).toBe("differs");
    const page = await text(frozen(`/observations/${id}`));
    expect(page).toMatch(
      /<span class="chip differs">[\s\S]*?<h2>Fact check<[\s\S]*?exports-to-partner\.ISR\.2013\.wits[\s\S]*?UN Comtrade/,
    );
    const spec = await json(frozen("/charts/trade-volumes.json"));
    const marks = spec.panels.flatMap((panel: Answer) => panel.marks);
    expect(marks.find((mark: Answer) => mark.id === id).card.lines.at(-1)).toContain("differs");
  });

  it("says of a date that it differs", async () => {
    const { event } = await json(frozen("/v1/events/iran-attacks-azerbaijani-ship-2000"));
    const told = event.mentions.find((mention: Answer) => mention.source === "eurasia-review-2020");
    expect(told.check).toMatchObject({ verdict: "differs", rule: "date_outside" });
    expect(await text(frozen("/checks"))).toContain("23 July 2001");
  });
});

describe("what may not be redistributed", () => {
  const { catalog } = builtApp();
  const closed = new Set(catalog.sources.flatMap(({ id, redistribute }) => (redistribute ? [] : [id])));
  const series = catalog.series.flatMap(({ id }) =>
    catalog.observationsBySeries.get(id)?.some(({ source }) => closed.has(source ?? "")) ? [id] : [],
  );
  const showing = catalog.charts.filter((chart) => chart.series.some((id) => series.includes(id)));
  const [charts, sheets] = [showing.filter(({ kind }) => kind !== "sheet"), showing.filter(({ kind }) => kind === "sheet")];

  it("is there at all", () => expect([closed.size, series.length, charts.length].every((n) => n > 0)).toBe(true));
  it.each([
    "/v1/observations.csv",
    ...series.map((id) => `/v1/series/${id}/observations.csv`),
    ...charts.map(({ id }) => `/charts/${id}.csv`),
  ])("stands in no file: %s", async (path) => {
    const body = await text(path);
    for (const id of closed) expect(body).not.toContain(id);
  });
  // A cell is computed here and names what it rests on; the values that a closed source prints are what may not stand in it.
  it.each(sheets.map(({ id }) => `/charts/${id}.csv`))("names its source and leaves out its printed values: %s", async (path) => {
    const rows = csvParse(await text(path));
    const resting = rows.filter(({ rests_on: ids = "" }) =>
      ids.split(" ").some((id) => {
        const row = catalog.observationById.get(id);
        return row !== undefined && row.as_worded !== null && closed.has(row.source ?? "");
      }),
    );
    expect(resting.length).toBeGreaterThan(0);
    for (const { irn, isr, sources = "" } of resting) {
      expect([irn, isr]).toEqual(["", ""]);
      expect(sources.split(" ").some((id) => closed.has(id))).toBe(true);
    }
  });
  it.each(thinned(series, 4))("is shown with attribution in the answer of %s", async (id) => {
    const { observations, sources } = await json(`/v1/series/${id}/observations`);
    expect(observations.map((o: Answer) => o.id).sort()).toEqual(
      catalog.observationsBySeries
        .get(id)
        ?.map((o) => o.id)
        .sort(),
    );
    for (const { source } of observations) expect(sources[source].publisher).not.toBe("");
  });
  it("is named on the page as what its files leave out", async () => {
    expect(await text(frozen("/charts/arms-deliveries"))).toContain("Not in the CSV because of their license: 360info (GitHub) from SIPRI");
  });
});
