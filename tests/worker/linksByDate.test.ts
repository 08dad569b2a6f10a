import { describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";

/** That links of a view by date lead on to the same date, to nothing that it lacks, and back to today where they say so. */

const DAY = "2014-06-30";
const BEFORE = "2026.25.0";
const get = (path: string) => fetch(`${origin}${path}`, { redirect: "manual", headers: { accept: "text/html" } });
const textOf = async (path: string) => (await get(path)).text();
/** Pages that are of today whatever the date. */
const OF_TODAY = /^(?:\/(?:az|fa|he|ru|tr))?\/(?:about|api|changes|glossary|in-your-article|problems)(?:\/|$)/;

interface Link {
  path: string;
  place: string;
  isDated: boolean;
}

/** The links of a page to pages of this site that have views by date, other than the page itself. */
function linksOf(html: string, page: string): Link[] {
  const own = new URL(page, origin).pathname;
  return [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].flatMap(([, href = ""]) => {
    const url = new URL(href.replaceAll("&amp;", "&"), `${origin}${page}`);
    const isPage = url.origin === new URL(origin).origin && !/^\/v1\/|\.(?:png|svg|csv|json|atom)$/.test(url.pathname);
    if (!isPage || OF_TODAY.test(url.pathname) || url.pathname === own) return [];
    return [{ path: `${url.pathname}${url.search}`, place: decodeURIComponent(url.hash.slice(1)), isDated: url.searchParams.has("as_of") }];
  });
}

const PAGES = [
  "/",
  "/charts",
  "/charts/visits",
  "/charts/balance-sheet",
  "/checks",
  "/events",
  "/disagreements",
  "/sources",
  "/sources/armenianclub-2009-06-17",
  "/search?q=oil",
  "/fa",
  "/fa/charts/trade-volumes",
];
const dated = (page: string) => `${page}${page.includes("?") ? "&" : "?"}as_of=${DAY}`;

describe("links of a view by date", () => {
  it.each(PAGES)("%s lead to the same date in every language, to pages and places that are there", async (page) => {
    const links = linksOf(await textOf(dated(page)), page);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ isDated }) => !isDated).map(({ path }) => path)).toEqual([]);
    const places = new Map<string, string[]>();
    for (const { path, place } of links) places.set(path, [...(places.get(path) ?? []), ...(place === "" ? [] : [place])]);
    const rows = [...places].filter(([path, all]) => all.length > 0 || /\/(?:observations|sources)\//.test(path));
    for (const [path, all] of rows.slice(0, 30)) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      const html = await answer.text();
      for (const place of new Set(all)) expect(html, path).toContain(` id="${place}"`);
    }
  });

  it("lead to what the date lacks as it is today", async () => {
    const links = linksOf(await textOf(`/method?as_of=${DAY}`), "/method");
    const ofToday = new Set(links.flatMap(({ path, isDated }) => (isDated ? [] : [path])));
    expect([...ofToday].some((path) => path.startsWith("/observations/"))).toBe(true);
    for (const path of [...ofToday].filter((one) => /^\/(?:observations|sources)\//.test(one)).slice(0, 20)) {
      expect((await get(path)).status, path).toBe(200);
      expect((await get(dated(path))).status, path).toBe(404);
    }
  });

  it("lead back to today by one click, and search and other languages stay in the date", async () => {
    const html = await textOf(`/events?as_of=${DAY}`);
    expect(html).toMatch(/<section class="changed"[^>]*>.*<a href="\/events">Undo<\/a>.*<\/section>/s);
    expect(html).toContain(`<input type="hidden" name="as_of" value="${DAY}"`);
    expect(html).toContain(`href="${origin}/fa/events?as_of=${DAY}"`);
    expect(await textOf(`/charts/visits?as_of=${DAY}`)).toContain('<a href="/charts/visits">Reset</a>');
  });

  it.each(["/charts/visits.json", "/charts/visits.svg", "/charts/balance.json", "/embed/visits"])("of %s too", async (file) => {
    const rows = [...(await textOf(`${file}?as_of=${DAY}`)).matchAll(/\/(?:events|observations|sources|method)[/?#][^" <]*/g)].map(
      ([href]) => href,
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((href) => !href.includes(`as_of=${DAY}`))).toEqual([]);
  });

  it("lead to pages of today in releases before 2026.26.0", async () => {
    for (const page of ["/events", "/fa", "/charts/visits"]) {
      const html = await textOf(`${page}?as_of=${DAY}&release=${BEFORE}`);
      expect(html, page).toMatch(new RegExp(`href="(?:/fa)?/sources\\?release=${BEFORE}"`));
    }
  });
});
