import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";

/** `/numbers/{id}`: one number as a fragment of HTML for sentences in other people's pages. */

const CLAIM = "trade-turnover.IRN.2020.eurasia-review-2020";
const RECORD = "transit-freight.IRN.2019.todayaz-190943";
const get = (path: string, init?: RequestInit) => fetch(`${origin}${path}`, { redirect: "manual", ...init });
const text = async (path: string) => (await get(path)).text();

/** What people read of a fragment. */
const words = (html: string) =>
  html
    .replace(/<template>.*?<\/template>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");

describe("the card of a number", () => {
  it("holds figure, who says so, the quote, verdict, records and the way to its page", async () => {
    const html = await text(`/numbers/${CLAIM}?release=2026.5.0`);
    const said = words(html);
    expect(said).toContain("Trade turnover, Iran, no year given; published 2020 $600 million");
    expect(said).toContain("Fact check: ≠ Does not match");
    expect(html).toContain(`href="${origin}/observations/${CLAIM}?release=2026.5.0"`);
    expect(html).toContain(`href="${origin}/observations/trade-turnover.IRN.2018.metbuat-1418779?release=2026.5.0"`);
    expect(said).toContain("Data release 2026.5.0 (frozen).");
  });

  it("may be fetched and held by every page, and asks again whether something was corrected", async () => {
    const { headers } = await get(`/numbers/${CLAIM}?release=2026.5.0`);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("content-type")).toBe("text/html; charset=UTF-8");
    expect(headers.get("cache-control")).toBe("public, max-age=60, stale-while-revalidate=86400");
  });

  it("says what a later release changed of the figure, from what to what, why, and where", async () => {
    const html = await text(`/numbers/${RECORD}?release=2026.2.0`);
    expect(words(html)).toContain(
      "This figure was corrected from about 400,000 tonnes to 400,000 tonnes in release 2026.3.0. The figure was marked as about, and its print has no hedge.",
    );
    expect(html).toContain('data-since="(corrected since)"');
    expect(html).toContain(`href="${origin}/changes/2026.3.0#observation.${RECORD}"`);
    expect(html).toContain(`href="${origin}/observations/${RECORD}"`);
    for (const pin of ["2026.3.0", "2026.5.0"]) expect(await text(`/numbers/${RECORD}?release=${pin}`)).not.toContain("data-since");
  });

  it.each([
    ["/numbers/none", 404],
    [`/numbers/${CLAIM}?relase=2026.5.0`, 400],
    [`/numbers/${CLAIM}?release=2020.1.0`, 400],
    ["/numbers/%3Cscript%3Ealert(1)%3C%2Fscript%3E", 404],
  ])("%s is a problem with status %i", async (path, status) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("a number that was really corrected, in release 2026.3.0", () => {
  const told = "corrected from about 400,000 tonnes to 400,000 tonnes";
  const reason = "The figure was marked as about, and its print has no hedge.";

  it("is told by the feed of its chart, the notice in the embed, the card, and the page that the link leads to", async () => {
    const feed = await text("/charts/freight/changes.atom");
    expect(feed).toContain(`Freight in transit with Iran, Iran, 2019 was ${told}. ${reason}`);
    const notice = /<p class="notice">(.*?)<\/p>/s.exec(await text("/embed/freight?release=2026.2.0"))?.[1];
    expect(notice).toContain(`Freight in transit with Iran, Iran, 2019 was ${told}`);
    expect(words(await text(`/numbers/${RECORD}?release=2026.2.0`))).toContain(`This figure was ${told} in release 2026.3.0. ${reason}`);
    expect(words(await text(`/observations/${RECORD}?release=2026.2.0`))).toContain(reason);
  });

  it("is told by none of them before it was corrected, or after", async () => {
    for (const path of ["/embed/freight?release=2026.3.0", `/numbers/${RECORD}?release=2026.3.0`, "/charts/visits/changes.atom"])
      expect(await text(path), path).not.toContain(told);
  });
});

describe("the feed of a chart", () => {
  it("is named in the head of the chart's page, linked on it, and kept as data are", async () => {
    const html = await text("/charts/freight?release=2026.2.0");
    const head = html.slice(0, html.indexOf("</head>"));
    expect(head).toContain(`<link rel="alternate" type="application/atom+xml" href="${origin}/charts/freight/changes.atom"`);
    expect(html).toContain('<a href="/charts/freight/changes.atom">');
    const { headers } = await get("/charts/freight/changes.atom");
    expect(headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(headers.get("cache-control")).toBe("public, max-age=300, stale-while-revalidate=86400");
  });
});

describe("the lines that a number's page gives to copy", () => {
  const page = async (path: string) => (await text(path)).replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  it("pin the release, hold the figure as a link for readers without script, and stand in text alone", async () => {
    const release = "2026.5.0";
    const html = await page(`/observations/${CLAIM}?release=${release}`);
    const address = `${origin}/observations/${CLAIM}?release=${release}`;
    const inside = `<a href="${address}">$600 million</a></baku-number>`;
    expect(html).toContain(`<baku-number ref="${CLAIM}" release="${release}">${inside}\n<script async src="${origin}/embed.js"></script>`);
    expect(html).toContain(`<baku-number number="${CLAIM}" release="${release}">${inside}`);
    expect(html).toContain(`$600 million (${address})`);
    expect(await page(`/observations/${CLAIM}?release=2026.1.0`)).toContain(`ref="${CLAIM}" release="2026.1.0"`);
    // A draft cannot be pinned.
    const head = builtApp().catalog.release;
    expect((await page(`/observations/${CLAIM}`)).includes(`ref="${CLAIM}" release="${head}"`)).toBe(!head.endsWith("-draft"));
  });
});
