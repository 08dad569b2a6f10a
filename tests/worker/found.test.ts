import { describe, expect, it } from "vitest";
import { loadRelease } from "../../src/curator/loadHead.ts";
import { FOUND } from "../../src/edition/foundPaths.ts";
import { bearerOf } from "../../src/model/facts/borneOutBy.ts";
import { isOlderThan } from "../../src/model/turn.ts";
import { createApp } from "../../src/worker/app.ts";
import { type SitemapPage, sitemapXml } from "../../src/worker/found/sitemap.ts";
import { JsonLd } from "../../src/worker/frame/jsonLd.tsx";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";
import { drawn, isDrawn, sampleSize, thinned } from "../fixtures/sample.ts";
import { pageKinds } from "../safety/pageKinds.ts";

/** What crawlers, browsers, feed readers and assistants look for at addresses that they know beforehand, or in the head of a page. */

const site = builtApp();
const isDraft = site.catalog.release.endsWith("-draft");
/** A connection that was kept may be closed just when it is used again: then it is asked once more. */
const ask = (address: string | URL, init?: RequestInit) => fetch(address, init).catch(() => fetch(address, init));
const get = (path: string, init?: RequestInit) => ask(`${origin}${path}`, init);
const text = async (path: string) => (await get(path)).text();
// biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes
type Json = any;
const media = (response: Response) => response.headers.get("content-type")?.split(";")[0];

describe("/sitemap.xml", () => {
  // Ten megabytes, which are written anew for each who asks, and gone through once.
  const entries = text("/sitemap.xml").then((xml) =>
    [...xml.matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, loc = "", day]) => ({
      path: loc.replace(origin, "").replaceAll("&amp;", "&"),
      day,
    })),
  );

  it("has every page once: each kind, each chart, source, figure and problem", async () => {
    const paths = (await entries).map(({ path }) => path);
    const listed = new Set(paths);
    expect(listed.size).toBe(paths.length);
    const kinds = (await pageKinds(origin)).filter(({ kind }) => /^\/(?!embed|p\/)/.test(kind)).map(({ path }) => path);
    const { catalog, words } = site;
    const expected = [
      ...kinds,
      ...catalog.charts.map(({ id }) => `/charts/${id}`),
      ...catalog.sources.map(({ id }) => `/sources/${id}`),
      ...catalog.observations.map(({ id }) => `/observations/${id}`),
      ...Object.keys(words.problem.titles).map((type) => `/problems/${type}`),
    ];
    expect(expected.filter((path) => !listed.has(path))).toEqual([]);
  });

  it("leads to pages that are there and call themselves so", async () => {
    const all = await entries;
    const step = Math.ceil(all.length / sampleSize(50, all.length, 12));
    for (const { path } of all.filter((_, i) => isDrawn(i, step))) {
      const response = await get(path, { redirect: "manual" });
      // A draft may have texts that nobody has translated yet: their pages are in English until then.
      if (isDraft && response.status === 303) {
        expect(new URL(response.headers.get("location") ?? "", origin).pathname, path).toBe(path.replace(/^\/[a-z]{2}(?=\/|$)/, "") || "/");
        continue;
      }
      expect(response.status, path).toBe(200);
      expect(await response.text(), path).toContain(`<link rel="canonical" href="${origin}${path}"/>`);
    }
  });

  it("says of a page the day of the release that last changed what it shows", async () => {
    const days = new Map((await entries).map(({ path, day }) => [path, day]));
    const known = new Set(Object.values(site.build.releaseDates));
    for (const [path, day] of days) expect(day === undefined || known.has(day), `${path} ${day}`).toBe(true);
    const { changes } = (await (await get("/v1/changes")).json()) as { changes: { noun: string; id: string; date: string }[] };
    const rows = changes.filter(({ noun, id }) => noun === "observation" && site.catalog.observationById.has(id));
    expect(rows.length).toBeGreaterThan(100);
    for (const { id, date } of rows) expect((days.get(`/observations/${id}`) ?? "") >= date, id).toBe(true);
    const [first] = site.build.releases.slice(-1);
    expect([...days.values()].filter((day) => day === site.build.releaseDates[first ?? ""]).length).toBeGreaterThan(0);
    expect(days.get("/about")).toBe(undefined);
  });

  it("is ready for languages: each page in each, and beside it the others", () => {
    const pages: SitemapPage[] = [{ path: "/charts", changed: "2026-11-26" }];
    const xml = sitemapXml(pages, "https://example.org", [
      { code: "en", prefix: "" },
      { code: "fa", prefix: "/fa" },
    ]);
    expect(xml).toContain("<loc>https://example.org/fa/charts</loc><lastmod>2026-11-26</lastmod>");
    expect(xml.split('<xhtml:link rel="alternate" hreflang="fa" href="https://example.org/fa/charts"/>')).toHaveLength(3);
    expect(xml).toContain("xmlns:xhtml");
  });
});

describe("files at known addresses", () => {
  it("robots.txt names the sitemap and keeps nobody from a page", async () => {
    const response = await get("/robots.txt");
    expect(media(response)).toBe("text/plain");
    const robots = await response.text();
    expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
    expect([...robots.matchAll(/^Disallow: (.*)$/gm)].map(([, path]) => path)).toEqual(["/search?", "/mcp"]);
  });

  it("llms.txt is Markdown with a title, a summary and links that lead somewhere", async () => {
    const response = await get("/llms.txt");
    expect(media(response)).toBe("text/markdown");
    const llms = await response.text();
    expect(llms).toMatch(/^# Baku Balance\n\n> \S/);
    const links = [...llms.matchAll(/\]\((http[^)]+)\)/g)].map(([, href = ""]) => href);
    expect(links.length).toBeGreaterThan(20);
    for (const href of thinned(links, 4).filter((one) => !one.endsWith(FOUND.mcp))) expect((await ask(href)).status, href).toBe(200);
  });

  it("the catalogue of APIs is a linkset of RFC 9727 whose links lead somewhere", async () => {
    const response = await get(FOUND.apiCatalog);
    expect(response.headers.get("content-type")).toBe('application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"');
    expect((await get(FOUND.apiCatalog, { method: "HEAD" })).headers.get("link")).toContain('rel="api-catalog"');
    const { linkset } = (await response.json()) as Json;
    expect(linkset[0]).toEqual({ anchor: `${origin}${FOUND.apiCatalog}`, item: [{ href: `${origin}/v1` }, { href: `${origin}/mcp` }] });
    const described = linkset.find(({ anchor }: Json) => anchor === `${origin}/v1`);
    for (const { href, type } of [...described["service-desc"], ...described["service-doc"], ...described["service-meta"]])
      expect(media(await ask(href)), href).toBe(type);
  });

  it("security.txt is there where somebody is named, and only there", async () => {
    expect((await get(FOUND.security)).status).toBe(404);
    const named = (contact: string) =>
      createApp({ ...site, build: { ...site.build, publisher: { name: "A", contact } } }).request(`http://localhost${FOUND.security}`);
    const year = Number(site.build.releaseDates[site.build.releases[0] ?? ""]?.slice(0, 4));
    const lines = (await (await named("errors@example.org")).text()).split("\n");
    expect(lines[0]).toBe("Contact: mailto:errors@example.org");
    expect(lines[1]).toMatch(new RegExp(`^Expires: ${year + 1}-\\d{2}-\\d{2}T00:00:00Z$`));
    expect(lines).toContain(`Canonical: http://localhost${FOUND.security}`);
    expect(await (await named("https://example.org/report")).text()).toContain("Contact: https://example.org/report\n");
  });

  it("the mark is there as SVG, as an icon and as a picture of 180 pixels", async () => {
    const svg = await get(FOUND.icon);
    expect([media(svg), svg.headers.get("cache-control")]).toEqual([
      "image/svg+xml",
      "public, max-age=86400, stale-while-revalidate=604800",
    ]);
    for (const { code } of site.catalog.subject.partners) expect(await text(FOUND.icon)).toContain(site.build.palettes.light.partner[code]);
    const touch = new DataView(await (await get(FOUND.touchIcon)).arrayBuffer());
    expect([touch.getUint32(0), touch.getUint32(16), touch.getUint32(20)]).toEqual([0x89504e47, 180, 180]);
    const icon = await get(FOUND.favicon);
    const ico = new DataView(await icon.arrayBuffer());
    expect(media(icon)).toBe("image/vnd.microsoft.icon");
    expect([ico.getUint16(2, true), ico.getUint16(4, true), ico.getUint8(6)]).toEqual([1, 1, 32]);
    const at = ico.getUint32(18, true);
    expect([ico.getUint32(at), ico.getUint32(14, true) + at]).toEqual([0x89504e47, ico.byteLength]);
  });
});

/** The head of a page: its links, and what it says as JSON-LD. */
async function headOf(path: string) {
  const page = await get(path, { headers: { accept: "text/html" } });
  const head = (await page.text()).split("</head>")[0] ?? "";
  const links = [...head.matchAll(/<link ([^>]*)>/g)].map(([, inside = ""]) =>
    Object.fromEntries(
      [...inside.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")]),
    ),
  ) as Record<string, string>[];
  const said = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = ""]) => JSON.parse(json) as Json,
  );
  return { links, said };
}

describe("the head of every page", () => {
  it("has the icons, a feed, and its rows in other forms, each of the type that it says", async () => {
    for (const { path } of drawn(await pageKinds(origin), 3, 9)) {
      if (path.startsWith("/embed")) continue;
      const { links } = await headOf(path);
      const icons = links.filter(({ rel }) => rel === "icon" || rel === "apple-touch-icon").map(({ href }) => href);
      expect(icons, path).toEqual([FOUND.icon, FOUND.touchIcon]);
      if (!links.some(({ rel }) => rel === "canonical")) continue;
      const others = links.filter(({ rel, hreflang }) => rel === "alternate" && hreflang === undefined);
      expect(
        others.map(({ type }) => type),
        path,
      ).toContain("application/atom+xml");
      for (const { href = "", type, title } of others) {
        expect(title, href).toMatch(/\w/);
        const response = await ask(new URL(href, origin));
        expect([response.status, media(response)], `${path} ${href}`).toEqual([
          200,
          type === "application/json+oembed" ? "application/json" : type,
        ]);
      }
    }
  });

  it("keeps the pin in what it leads to", async () => {
    const release = site.build.releases.at(-1);
    const { links } = await headOf(`/events?release=${release}`);
    const csv = links.find(({ type }) => type === "text/csv");
    expect(csv?.["href"]).toBe(`/v1/events.csv?release=${release}`);
  });
});

describe("schema.org", () => {
  const CONTEXT = "https://schema.org";

  it("the dashboard is a DataCatalog", async () => {
    const [catalog, ...rest] = (await headOf("/")).said;
    expect(rest).toEqual([]);
    expect(catalog).toMatchObject({
      "@context": CONTEXT,
      "@type": "DataCatalog",
      url: `${origin}/`,
      license: `${origin}/api#terms`,
      creator: { "@type": "Organization", name: "Baku Balance", url: `${origin}/` },
    });
    expect(catalog.description.length).toBeGreaterThan(50);
  });

  it("every chart is a Dataset with what search engines require, in that catalogue", async () => {
    for (const { id } of drawn(site.catalog.charts, 3, 9)) {
      const [data] = (await headOf(`/charts/${id}`)).said;
      expect(data, id).toMatchObject({
        "@context": CONTEXT,
        "@type": "Dataset",
        includedInDataCatalog: { "@type": "DataCatalog", url: `${origin}/` },
      });
      expect(data.name.length, id).toBeGreaterThan(3);
      expect(data.description.length, id).toBeGreaterThanOrEqual(50);
      expect(data.description.length, id).toBeLessThanOrEqual(5000);
      expect(data.creator, id).toMatchObject({ "@type": "Organization", url: `${origin}/` });
      for (const { contentUrl, encodingFormat } of data.distribution)
        expect(media(await ask(contentUrl, { method: "HEAD" })), contentUrl).toBe(encodingFormat);
    }
    const closed = (await headOf("/charts/arms-import-shares")).said[0];
    expect(closed.conditionsOfAccess).toContain("SIPRI");
  });

  it("a fact check is a ClaimReview where a record was held against a claim, with the verdict as its rating", async () => {
    // A draft has no day on which a verdict was published: then those of the newest release are looked at.
    const [newest = ""] = site.build.releases;
    const isReleased = site.catalog.release === newest;
    const [catalog, pin] = isReleased ? [site.catalog, ""] : [loadRelease("data", newest), `?release=${newest}`];
    const oneCase = isOlderThan(newest, "2026.26.0") ? "one case" : "the same case";
    const rated = catalog.checks.filter(
      ({ claim, verdict, records }) => catalog.observationById.has(claim) && verdict !== "cannot_be_tested" && records.length > 0,
    );
    expect(rated.length).toBeGreaterThan(5);
    for (const { claim, verdict, records, reason, inferred } of thinned(rated, 8)) {
      const { said } = await headOf(`/observations/${claim}${pin}`);
      expect(said, claim).toHaveLength(1);
      const [review] = said;
      expect(review).toMatchObject({
        "@type": "ClaimReview",
        url: `${origin}/observations/${claim}${pin}`,
        author: { "@type": "Organization", name: "Baku Balance" },
        reviewBody: reason,
        reviewRating: { "@type": "Rating", worstRating: 1, bestRating: 2, ratingValue: verdict === "agrees" ? 2 : 1 },
        itemReviewed: { "@type": "Claim", appearance: { "@type": "CreativeWork" } },
      });
      expect(review.datePublished, claim).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(review.claimReviewed, claim).toMatch(/\d/);
      const matches = { officials: "Matches what officials said", ours: "Matches our own calculation" };
      const bearer = bearerOf(catalog, { claim, verdict, records });
      const agrees = bearer === null ? "Matches the records" : matches[bearer];
      const rating = verdict === "agrees" ? agrees : "Does not match the records";
      expect(review.reviewRating.alternateName, claim).toBe(inferred ? `${rating}, if both mean ${oneCase}` : rating);
      expect(review.itemReviewed.author.name.length, claim).toBeGreaterThan(2);
      expect(review.itemReviewed.datePublished ?? "2020", claim).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    }
  });

  it("what cannot be tested, and a record, is none", async () => {
    const untested = site.catalog.checks.find(
      ({ claim, verdict }) => verdict === "cannot_be_tested" && site.catalog.observationById.has(claim),
    );
    const record = site.catalog.checks.flatMap(({ records }) => records).find((id) => site.catalog.observationById.has(id));
    for (const id of [untested?.claim, record]) expect((await headOf(`/observations/${id}`)).said, id).toEqual([]);
  });

  it("cannot close its script element", () => {
    expect(String(JsonLd({ value: { "@type": "Thing", name: "</script><b>" } }))).toContain("\\u003c/script>");
  });
});
