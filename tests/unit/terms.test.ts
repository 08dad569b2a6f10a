import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { counted } from "../../src/words/en/cardinal.ts";
import { createApp } from "../../src/worker/app.ts";
import { threeRows, withFault } from "../fixtures/files.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** The terms of a row, of an answer, and of a file to keep. */

const closed = withFault("sources.csv", ",en,all rights reserved,yes,9,,\nblog-2021", ",en,no copies,no,9,,\nblog-2021");
const siteOf = (files: DataFiles) => createApp({ ...unpinned(frozenSite()), catalog: loadCatalog(files, "2026.1.0") });
const ask = (files: DataFiles, path: string, init?: RequestInit) => siteOf(files).request(`https://baku.example${path}`, init ?? {}, {});
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
const json = async (files: DataFiles, path: string): Promise<any> => (await ask(files, path)).json();
const LICENSE = "https://creativecommons.org/licenses/by/4.0/";

describe("a row", () => {
  it("says the terms of its source and whether it may be handed on; one that we counted is ours", async () => {
    const { observations } = await json(closed, "/v1/observations");
    const of = (source: string | null) => observations.filter((o: { source: string | null }) => o.source === source);
    expect(of("paper-2014").length).toBeGreaterThan(0);
    for (const o of of("paper-2014")) expect(o).toMatchObject({ license: "no copies", redistribute: false });
    for (const o of of("blog-2021")) expect(o).toMatchObject({ license: "all rights reserved", redistribute: true });
    for (const o of of(null)) expect(o).toMatchObject({ license: "CC BY 4.0", redistribute: true });
    const { events } = await json(closed, "/v1/events");
    const mentions = events.flatMap((event: { mentions: object[] }) => event.mentions);
    for (const m of mentions)
      expect([m.license, m.redistribute]).toEqual(m.source === "paper-2014" ? ["no copies", false] : ["all rights reserved", true]);
    const { dataset, extension } = await json(closed, "/v1/series/trade/observations.jsonstat.json");
    expect(dataset).toBe(undefined);
    expect(extension.observations.some((o: { redistribute: boolean }) => !o.redistribute)).toBe(true);
  });
});

describe("the license of an answer", () => {
  it.each(["/v1/observations", "/v1/series/trade/observations", "/v1/series/trade", "/v1/events", "/v1/balance/dimensions"])(
    "%s has rows with terms of their own, and claims nothing of them",
    async (path) => {
      const response = await ask(threeRows, path);
      const { license } = (await response.json()) as { license: string };
      expect(new URL(license, "https://baku.example").pathname + new URL(license, "https://baku.example").hash).toBe("/api#terms");
      expect(response.headers.get("link")).toContain(`<${license}>; rel="license"`);
    },
  );
  it.each(["/v1/balance", "/v1/series", "/v1/checks", "/v1/sources", "/v1/codes"])("%s is ours", async (path) => {
    const response = await ask(threeRows, path);
    expect(await response.json()).toHaveProperty("license", LICENSE);
    expect(response.headers.get("link")).toContain(`<${LICENSE}>; rel="license"`);
  });
  it("leads to a place of the guide that tells the rule and counts what the files lack", async () => {
    const guide = await (await ask(closed, "/api")).text();
    const part = /<section id="terms">(.*?)<\/section>/s.exec(guide)?.[1] ?? "";
    const rows = csvParse(await (await ask(closed, "/v1/observations.csv")).text()).length;
    const { count } = await json(closed, "/v1/observations");
    expect(part).toContain(`JSON has all ${counted(count, "figure")}, CSV and Parquet have ${counted(rows, "figure")}.`);
    expect(part).toContain(`Left out: ${count - rows} (no copies).`);
  });
});

describe("a file to keep", () => {
  const FILES = ["/v1/observations.csv", "/v1/series/trade/observations.csv", "/v1/events.csv", "/charts/trade.csv"];
  it.each(FILES)("%s lacks the rows that may not be handed on, says how many and why, and gives the rest as JSON does", async (path) => {
    const [whole, part] = [await ask(threeRows, path), await ask(closed, path)];
    const [all, kept] = [csvParse(await whole.text()), csvParse(await part.text())];
    expect(whole.headers.get("left-out")).toBe("0");
    expect(whole.headers.has("left-out-reason")).toBe(false);
    const lost = all.filter(({ source }) => source === "paper-2014").length;
    expect(lost).toBeGreaterThan(0);
    expect(part.headers.get("left-out")).toBe(`${lost}`);
    expect(part.headers.get("left-out-reason")).toContain(`paper-2014 (${lost})`);
    expect(kept.length).toBe(all.length - lost);
    expect(kept.filter(({ redistribute }) => redistribute !== "true")).toEqual([]);
    expect(part.headers.get("access-control-expose-headers")?.toLowerCase()).toContain("left-out");
    const head = await ask(closed, path, { method: "HEAD" });
    expect(head.headers.get("left-out")).toBe(`${lost}`);
  });
  it("says of what is ours alone that nothing is missing", async () => {
    expect((await ask(closed, "/v1/balance.csv")).headers.get("left-out")).toBe("0");
  });
});
