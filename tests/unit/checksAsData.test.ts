import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { isMentionRef, OF_OCCASIONS } from "../../src/model/check.ts";
import { checksInView, withChecksInView } from "../../src/model/checksInView.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { createApp } from "../../src/worker/app.ts";
import { checksCsv } from "../../src/worker/nouns/check/csv.ts";
import { checkToJson } from "../../src/worker/nouns/check/json.ts";
import { ChecksPage } from "../../src/worker/nouns/check/page.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { pageText, unpinned } from "../fixtures/site.ts";

/** Checks as JSON and CSV: what both sides say, and what the page says of them. Releases before 2026.27.0 keep their keys, links and terms. */

const BEFORE = "2026.26.0";
const EVERYTHING = { as_of: null, collection: "all" } as const;
const site = computedSite(HEAD);
const { catalog } = site;
const app = createApp(unpinned(site));
const old = computedSite(BEFORE);
const ask = (path: string) => app.request(`https://baku.example${path}`, {}, {});
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
const json = async (path: string): Promise<any> => (await ask(path)).json();
const rows = async (path: string) => csvParse(await (await ask(path)).text());
const plain = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe("a check as JSON", () => {
  it("has the figure of the claim and of each record, with the unit, or the day", async () => {
    const { checks } = await json("/v1/checks");
    expect(checks).toHaveLength(catalog.checks.length);
    for (const check of checks) {
      for (const [ref, figure] of [
        [check.claim, check.figure],
        ...check.records.map((one: { ref: string; figure: object }) => [one.ref, one.figure]),
      ]) {
        const o = catalog.observationById.get(ref);
        if (o === undefined) expect(figure, ref).toMatchObject({ value: null, unit: null, qualifier: null });
        else expect(figure, ref).toMatchObject({ value: o.value, lower: o.lower, upper: o.upper, period: o.period.text, basis: o.basis });
        if (o !== undefined) expect(figure.unit, ref).toBe(catalog.seriesById.get(o.series)?.unit);
      }
    }
    const undated = checks.find((check: { claim: string }) => check.claim === "trade-turnover.IRN.2020.eurasia-review-2020");
    expect(undated.figure).toMatchObject({ value: 600_000_000, unit: "USD", period_basis: "publication" });
  });

  it("says whether the occasion alone decides, and which dates share one", async () => {
    const { checks } = await json("/v1/checks");
    for (const { rule, occasion_only, occasion, claim } of checks) {
      expect(occasion_only, claim).toBe(OF_OCCASIONS.includes(rule));
      expect(occasion === null, claim).toBe(!isMentionRef(claim));
    }
    const ofVisit = checks.filter((check: { occasion: string }) => check.occasion === "pezeshkian-visits-azerbaijan-2025");
    expect(ofVisit.length).toBeGreaterThan(5);
  });

  it.each(["", "?as_of=2022-12-31", "?collection=documents"])("has the sentence of the page, under %s", async (query) => {
    const asked = new URLSearchParams(query);
    const vintage: Vintage = { as_of: asked.get("as_of"), collection: query.includes("documents") ? "documents" : "all" };
    const { checks } = await json(`/v1/checks${query}`);
    const all = checksInView(catalog, vintage);
    const edition = { ...site, catalog: withChecksInView(catalog, vintage) };
    const page = plain(pageText(ChecksPage({ edition, checks: all, all, vintage, address: "/checks" }), site));
    for (const { sentence, claim } of checks) if (sentence !== null) expect(page, claim).toContain(sentence);
    expect(
      checks.filter((check: { reason: string | null; sentence: string | null }) => check.reason !== null && check.sentence === null),
    ).toEqual([]);
  });

  it("keeps its keys in releases before 2026.27.0", () => {
    const keys = (check: object) => Object.keys(JSON.parse(JSON.stringify(check)));
    const urls = site.urls.canonical;
    const [check] = old.catalog.checks.filter(({ records }) => records.length > 0);
    if (check === undefined) throw new Error("no check has a record");
    const then = checkToJson(old.catalog, check, urls, null, "A sentence");
    expect(keys(then)).toEqual([
      ...["claim", "claim_source", "claim_href", "verdict", "rule", "reason", "records", "looked_in", "inferred"],
    ]);
    expect(keys(then.records[0] ?? {})).toEqual(["ref", "reporter", "reporter_label", "source", "href"]);
    const now = checkToJson({ ...old.catalog, release: "2026.27.0" }, check, urls, null, "A sentence");
    expect(keys(now).slice(-4)).toEqual(["figure", "occasion", "occasion_only", "sentence"]);
  });

  it("names its CSV and terms of rows only since then, and so does the page", async () => {
    const then = await createApp(unpinned(old)).request("https://baku.example/v1/checks", {}, {});
    expect(then.headers.get("link")).not.toContain("checks.csv");
    expect(await then.json()).toHaveProperty("license", "https://creativecommons.org/licenses/by/4.0/");
    const now = await ask("/v1/checks");
    expect(now.headers.get("link")).toContain('/v1/checks.csv>; rel="alternate"; type="text/csv"');
    expect(((await now.json()) as { license: string }).license).toContain("/api#terms");
    const page = (of: typeof site) =>
      pageText(ChecksPage({ edition: of, checks: of.catalog.checks, all: of.catalog.checks, vintage: EVERYTHING, address: "/checks" }), of);
    expect(page(site)).toContain("/v1/checks.csv");
    expect(page(old)).not.toContain("/v1/checks.csv");
  });
});

describe("checks as CSV", () => {
  it("have one row for each record, and one for a check without", async () => {
    const all = await rows("/v1/checks.csv");
    expect(all.map(({ claim, record }) => [claim, record])).toEqual(
      catalog.checks.flatMap(({ claim, records }) => (records.length === 0 ? [[claim, ""]] : records.map((record) => [claim, record]))),
    );
    const { checks } = await json("/v1/checks");
    const text = (value: unknown) => (value === null ? "" : String(value));
    for (const check of checks) {
      for (const row of all.filter(({ claim }) => claim === check.claim)) {
        for (const key of ["verdict", "rule", "reason", "sentence", "inferred", "occasion", "occasion_only"])
          expect(row[key]).toBe(text(check[key]));
        for (const [key, value] of Object.entries(check.figure)) expect(row[`claim_${key}`], key).toBe(text(value));
        const record = check.records.find(({ ref }: { ref: string }) => ref === row["record"]);
        for (const [key, value] of Object.entries(record?.figure ?? {})) {
          expect(row[`record_${key}`], `${check.claim} ${key}`).toBe(row["redistribute"] === "true" ? text(value) : "");
        }
      }
    }
  });

  it("leave the figures of closed sources empty, name their records, and say how many", async () => {
    const response = await ask("/v1/checks.csv");
    const closed = (await rows("/v1/checks.csv")).filter(({ redistribute }) => redistribute === "false");
    expect(closed.length).toBeGreaterThan(0);
    expect(response.headers.get("left-out")).toBe(`${closed.length}`);
    expect(response.headers.get("left-out-reason")).toContain("wits-aze-summary-2019 (1)");
    for (const row of closed) expect([row["record_value"], row["record_as_worded"], row["record"] === ""]).toEqual(["", "", false]);
  });

  it("take what the list takes", async () => {
    const asked = "?verdict=differs&partner=ISR&labels=true";
    const [all, { checks }] = [await rows(`/v1/checks.csv${asked}`), await json(`/v1/checks${asked}`)];
    expect(new Set(all.map(({ claim }) => claim))).toEqual(new Set(checks.map(({ claim }: { claim: string }) => claim)));
    expect(all.columns.slice(-2)).toEqual(["verdict_label", "rule_label"]);
    expect(all[0]?.["verdict_label"]).toBe(checks[0].verdict_label);
  });

  it("say in a release from before only what its page says", () => {
    const first = computedSite("2026.4.0");
    const { text } = checksCsv(first, first.catalog.checks, false);
    for (const { reason, sentence } of csvParse(text)) expect(sentence).toBe(reason);
  });
});
