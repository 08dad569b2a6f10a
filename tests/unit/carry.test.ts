import { describe, expect, it } from "vitest";
import { carry } from "../../src/worker/frame/keepViewInLinks.ts";

const PIN = "?release=2026.1.0";
const link = (href: string, view = PIN) => /href="(.*)"/.exec(carry(`<a href="${href}">x</a>`, view))?.[1];

describe("links of a pinned page", () => {
  it.each([
    ["/", "/?release=2026.1.0"],
    ["/charts/balance", "/charts/balance?release=2026.1.0"],
    ["/events#a-visit-2021", "/events?release=2026.1.0#a-visit-2021"],
    ["/v1/events?partner=IRN&amp;kind=visit", "/v1/events?release=2026.1.0&amp;partner=IRN&amp;kind=visit"],
    ["/charts/balance?release=2026.2.0", "/charts/balance?release=2026.2.0"],
  ])("%s carries the pin on", (href, pinned) => expect(link(href)).toBe(pinned));

  it.each([
    "/api",
    "/changes#2026.2.0",
    "/about",
    "/assets/page.js",
    "/v1/releases/2026.1.0",
    "/v1/changes.atom",
    "/v1/openapi.json",
    "#main",
    "https://example.org/events",
  ])("%s has no past to show and stays", (href) => expect(link(href)).toBe(href));

  it("leave the way to the newest numbers open", () => {
    const html = '<a rel="latest-version" href="/charts/balance">x</a>';
    expect(carry(html, PIN)).toBe(html);
  });

  it("take the date and collection along to charts only", () => {
    const view = "?release=2026.1.0&as_of=2014-12-31";
    expect(link("/charts/balance?release=2026.1.0", view)).toBe("/charts/balance?as_of=2014-12-31&amp;release=2026.1.0");
    expect(link("/sources/avim-2025", view)).toBe("/sources/avim-2025?release=2026.1.0");
  });

  it("are untouched where nothing is pinned", () => expect(link("/events", "")).toBe("/events"));
});
