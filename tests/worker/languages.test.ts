import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { startPseudoWorker } from "../fixtures/startPseudoWorker.ts";

let there: Awaited<ReturnType<typeof startPseudoWorker>>;

beforeAll(async () => {
  there = await startPseudoWorker();
}, 60_000);
afterAll(() => there?.end());

/** Figures of the head may have texts that nobody has translated yet: then their pages are in English. A release has all of its texts. */
const PIN = "release=2026.6.0";

const get = (path: string) => fetch(`${there.origin}${path}`, { redirect: "manual" });

it("an embed under the prefix of a published language is in it, and its figures come in it", async () => {
  const answer = await get(`/fa/embed/visits?${PIN}`);
  const html = await answer.text();
  expect([answer.status, /<html lang="fa" dir="rtl">/.test(html)]).toEqual([200, true]);
  expect(answer.headers.get("content-security-policy")).toContain("script-src 'sha256-");
  const data = /data-spec="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(data).toBe(`/charts/visits.json?${PIN}&lang=fa`);
  const spec = (await (await get(data)).json()) as { controls: { open: string }; language: object };
  expect(spec.language).toMatchObject({ code: "fa", direction: "rtl", semicolon: "؛ " });
  expect(spec.controls.open).toMatch(/^[א-ת ]+$/);
});

it("oEmbed, the card of a number and a picture are in the language of the address", async () => {
  const address = encodeURIComponent(`${there.origin}/fa/embed/visits?${PIN}`);
  const { html } = (await (await get(`/oembed?url=${address}`)).json()) as { html: string };
  expect(html).toContain(`src="${there.origin}/fa/embed/visits?${PIN}"`);
  const card = await get(`/fa/numbers/arms-import-share.ISR.2016_2020.avim-2025?${PIN}`);
  expect([card.status, (await card.text()).includes("/fa/observations/")]).toEqual([200, true]);
  const png = await get(`/fa/charts/visits.png?${PIN}`);
  expect([png.status, png.headers.get("content-type")]).toEqual([200, "image/png"]);
});

it("a pinned page leads to the languages that its release is told in", async () => {
  const page = await (await get(`/fa/charts/visits?${PIN}`)).text();
  expect(page).toContain(`/tr/charts/visits?${PIN}`);
  const older = await (await get("/charts/visits?release=2026.5.0")).text();
  expect(older).not.toContain('class="languages"');
  const moved = await get("/fa/charts/visits?release=2026.5.0");
  expect([moved.status, moved.headers.get("location")]).toEqual([303, "/charts/visits?release=2026.5.0"]);
});

it("the map of the site has each page in each language", async () => {
  const map = await (await get("/sitemap.xml")).text();
  for (const path of ["/charts/visits", "/fa/charts/visits", "/tr"]) expect(map).toContain(`<loc>${there.origin}${path}</loc>`);
  expect(map).toContain(`<xhtml:link rel="alternate" hreflang="fa" href="${there.origin}/fa"/>`);
  expect(map).not.toContain("/fa/api<");
});

it("a language that is not published has no address, and data say what they allow", async () => {
  const missing = await fetch(`${inject("origin")}/xx/embed/visits`, { headers: { accept: "text/html" } });
  expect([missing.status, (await missing.text()).includes('<html lang="en" dir="ltr">')]).toEqual([404, true]);
  expect((await get("/ru/embed/visits")).status).toBe(404);
  expect((await fetch(`${inject("origin")}/charts/visits.json?lang=xx`)).status).toBe(400);
  expect(((await (await get("/charts/visits.json?lang=ru")).json()) as { errors: unknown }).errors).toMatchObject([
    { allowed: ["en", "fa", "tr"] },
  ]);
});
