import { describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";

/** `/numbers/{id}`: one number as a fragment of HTML for sentences in other people's pages. */

const CLAIM = "trade-turnover.IRN.2020.eurasia-review-2020";
const RECORD = "transit-freight.IRN.2019.todayaz-190943";
const get = (path: string, init?: RequestInit) => fetch(`${origin}${path}`, { redirect: "manual", ...init });
const text = async (path: string) => (await get(path)).text();

/** What people read of a fragment. */
const words = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, "")
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
    expect(html).toContain('data-since="corrected since"');
    expect(html).toContain(`href="${origin}/changes#2026.3.0.observation.${RECORD}"`);
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
