import { describe, expect, it } from "vitest";
import { FROZEN } from "../fixtures/frozen.ts";
import { origin } from "../fixtures/running.ts";

/** What stands in a frame whose address is wrong, and what pages that isolate themselves need. */

const get = async (path: string) => {
  const response = await fetch(`${origin}${path}`, { headers: { accept: "text/html" } });
  return { response, html: await response.text() };
};

describe("an embed whose pin cannot be read", () => {
  it.each([`theme=dark&amp;release=${FROZEN}`, "release=", `Release=${FROZEN}`, `relaese=${FROZEN}`])(
    "?%s says so, and what it shows",
    async (query) => {
      const { response, html } = await get(`/embed/visits?${query}`);
      expect(response.status).toBe(200);
      expect(html.match(/<p class="lost">/g)).toHaveLength(1);
      expect(html).toMatch(/<p class="lost">The address of this chart has a part that cannot be read[^<]*(?:Latest data|Draft data)/);
    },
  );

  it("says nothing where nothing is lost", async () => {
    for (const query of ["", `?release=${FROZEN}`, "?utm_source=x&fbclid=y", "?theme=dark&from=2000"])
      expect((await get(`/embed/visits${query}`)).html, query).not.toContain("cannot be read");
  });

  it("repeats nothing of the address but the name", async () => {
    const { html } = await get("/embed/visits?Release=%3Cb%3Ebuy%3C/b%3E&hello=%3Cb%3E");
    expect(html).toContain("“Release”");
    expect(html).not.toContain("buy");
    expect(html).not.toContain("hello");
  });
});

describe("a frame without a chart", () => {
  it.each([
    ["/embed/none", 404, "/charts"],
    ["/embed/visit", 404, "/charts/visits"],
    ["/embed/visits?release=1999.1.0", 400, "/charts/visits"],
    ["/embed/none?release=1999.1.0", 400, "/charts"],
    ["/embed/visits?from=2020&to=2010", 400, "/charts"],
    ["/embed", 404, "/charts"],
    ["/de/embed/visits", 404, "/charts"],
    ["/FA/embed/visits", 404, "/charts"],
    ["/fa-IR/embed/visits", 404, "/charts"],
  ])("%s is one line and a link, with status %i", async (path, status, href) => {
    const { response, html } = await get(path);
    expect(response.status).toBe(status);
    expect(html.match(/<p/g)).toHaveLength(1);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain(`<a href="${href}" target="_blank" rel="noopener">`);
    expect(html).not.toContain("<nav");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(response.headers.get("content-security-policy")).not.toContain("frame-ancestors");
    expect(response.headers.get("cross-origin-embedder-policy")).toBe("require-corp");
  });
});

describe("pages that isolate themselves", () => {
  it("may hold embeds, pictures and the script", async () => {
    for (const path of ["/embed/visits", "/embed/none", "/charts/visits.png", "/embed.js"])
      expect((await get(path)).response.headers.get("cross-origin-resource-policy"), path).toBe("cross-origin");
    for (const path of ["/embed/visits", "/embed/none"])
      expect((await get(path)).response.headers.get("cross-origin-embedder-policy"), path).toBe("require-corp");
    expect((await get("/charts/visits")).response.headers.get("cross-origin-embedder-policy")).toBeNull();
  });
});

it("an old name of a module is not kept as missing for a year", async () => {
  const { response } = await get("/assets/page-OLDHASH.js");
  expect(response.status).toBe(404);
  expect(response.headers.get("cache-control") ?? "").not.toContain("immutable");
});

it("/in-your-article gives the lines that the chart's own page gives", async () => {
  const pres = (html: string) => [...html.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, text]) => text);
  const { html } = await get("/in-your-article");
  const chart = /<a href="(\/charts\/[^"#]+)#embed">/.exec(html)?.[1];
  const own = pres((await get(chart ?? "")).html);
  expect(pres(html)).toHaveLength(8);
  for (const line of pres(html)) expect(own).toContain(line);
});
