import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";

const ask = (path: string) => fetch(`${origin}${path}`, { headers: { accept: "text/html" }, redirect: "manual" });
const main = (text: string) => /<main.*<\/main>/s.exec(text)?.[0] ?? "";
const textOf = async (path: string) => main(await (await ask(path)).text());

describe("/search", () => {
  it("is a form without a question, and passes over an empty one", async () => {
    const text = await textOf("/search");
    expect(text).toMatch(/<form[^>]*method="get"[^>]*action="\/search"/);
    expect(await textOf("/search?q=")).toBe(text);
  });

  it.each(["69+percent", "69%25"])("finds %s, and leads to the number", async (q) => {
    expect(await textOf(`/search?q=${q}`)).toContain('href="/observations/arms-import-share.ISR.2016_2020.avim-2025"');
  });

  it("says how much it found, and shows all of one kind where it is asked for", async () => {
    const text = await textOf("/search?q=oil");
    const figures = Number(/(\d+) figures/.exec(text)?.[1]);
    expect(figures).toBeGreaterThan(8);
    const count = (page: string) => new Set(page.match(/href="\/observations\/[^"]+"/g)).size;
    expect(count(text)).toBeLessThan(figures);
    expect(text).toContain('href="/search?q=oil&amp;in=figures"');
    expect(count(await textOf("/search?q=oil&in=figures"))).toBe(figures);
  });

  it("keeps the view and the pin in what it leads to", async () => {
    const then = await textOf("/search?q=oil&as_of=2014-12-31&collection=documents");
    expect(then).toContain('name="as_of" value="2014-12-31"');
    expect(then).toMatch(/href="\/charts\/oil-supply\?as_of=2014-12-31&amp;collection=documents"/);
    const pinned = await textOf("/search?q=oil&release=2026.1.0");
    expect(pinned).toContain('type="hidden" name="release" value="2026.1.0"');
    expect(pinned).toContain("/charts/oil-supply?release=2026.1.0");
  });

  it("leads from a measure to the chart of its own, in releases before 2026.30.0 to the balance sheet", async () => {
    const led = (page: string) => /<a[^>]*href="([^"]*)"[^>]*>Share of Azerbaijan(?:'|&#39;)s arms imports</.exec(page)?.[1];
    expect(led(await textOf("/search?q=arms&in=series"))).toBe("/charts/arms-import-shares");
    expect(led(await textOf("/search?q=arms&in=series&release=2026.29.0"))).toBe("/charts/balance-sheet?release=2026.29.0");
  });

  it("suggests what may have been meant", async () => {
    expect(await textOf("/search?q=Ailyev+2016")).toContain('href="/search?q=Aliyev+2016"');
    expect(await textOf("/search?q=Ailyev+2016&release=2026.29.0")).toContain("q=aliyev+2016");
    expect(await textOf("/search?q=Aliyev+2012")).toContain('href="/search?q=2012"');
  });

  it("leads from a long question to shorter ones", async () => {
    expect(await textOf("/search?q=gas+of+Iran+to+Azerbaijan+by+swap")).toContain('href="/search?q=gas+Iran+Azerbaijan"');
  });

  it("repeats a question as text", async () => {
    expect(await textOf(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).not.toContain("<script>alert");
  });

  it.each([`q=${"x".repeat(201)}`, "q=a&q=b", "q=a&in=none"])("answers %s with an error that has the field", async (query) => {
    const response = await ask(`/search?${query}`);
    expect(response.status).toBe(400);
    expect(main(await response.text())).toContain('type="search"');
  });
});

describe("an address that is wrong", () => {
  it("leads to the nearest chart, and lists all of them", async () => {
    const response = await ask("/charts/visit");
    expect(response.status).toBe(404);
    const text = main(await response.text());
    expect(text).toMatch(/<a href="\/charts\/visits">Did you mean visits\?<\/a>/);
    expect(new Set(text.match(/href="\/charts\/[a-z-]+"/g)).size).toBeGreaterThan(20);
  });

  it.each([
    ["/charts/balance-index", "/charts/balance"],
    ["/embed/balance-index", "/charts/balance"],
    ["/fa/charts/balance-index", "/fa/charts/balance"],
    ["/charts/oil", "/charts/oil-supply"],
    ["/embed/un", "/charts/un-votes"],
    ["/charts/exports?release=2026.12.0", "/charts/exports-one-method?release=2026.12.0"],
  ])("leads from the words of a name to the chart that has them: %s", async (path, to) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    // The notice of a pinned address leads to charts as they are now.
    const links = [...main(await response.text()).matchAll(/<a href="([^"]*\/charts\/[^"]*)"[^>]*>([^<]*)/g)];
    const [, href] = links.find(([, , text]) => text !== "now") ?? [];
    expect(href).toBe(to);
  });

  it("says the same to programs", async () => {
    expect(await (await ask("/charts/balance-index.json")).text()).toContain("balance?");
    expect(await (await ask("/v1/series/oil-supply")).text()).toContain("oil-supply-share?");
  });

  it.each([
    ["/charts/visits/", "/charts/visits"],
    ["/charts/visits/?from=2000", "/charts/visits?from=2000"],
    ["/v1/", "/v1"],
  ])("with a slash too many leads on: %s", async (path, to) => {
    const response = await ask(path);
    expect([response.status, response.headers.get("location")]).toEqual([308, to]);
  });

  it.each(["//example.org/", "/charts/visits//", "//"])("leads nowhere else: %s", async (path) => {
    const response = await fetch(`${origin}${path}`, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([404, null]);
  });
});

it("/glossary, /charts and /problems list what there is", async () => {
  expect((await textOf("/glossary")).match(/<dt id="/g)?.length).toBeGreaterThan(12);
  expect(new Set((await textOf("/charts")).match(/href="\/charts\/[a-z-]+"/g)).size).toBeGreaterThan(20);
  expect(new Set((await textOf("/problems")).match(/href="\/problems\/[a-z-]+"/g)).size).toBe(
    Object.keys(builtApp().words.problem.titles).length,
  );
});
