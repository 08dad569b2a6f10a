import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, it } from "vitest";
import { builtApp } from "../../../tools/builtApp.ts";
import { origin } from "../../fixtures/running.ts";

const { catalog, build } = builtApp();
const FEEDS = ["/v1/changes.atom", ...catalog.charts.map(({ id }) => `/charts/${id}/changes.atom`)];

describe.each(FEEDS)("%s, read by a feed parser", (path) => {
  it("is Atom with a title, itself as its address, and entries that name, date and lead", async () => {
    const response = await fetch(`${origin}${path}`);
    expect(response.headers.get("content-type")).toMatch(/^application\/atom\+xml/);
    const feed = parseFeed(await response.text());
    expect([feed.meta.type, feed.meta.version]).toEqual(["atom", "1.0"]);
    expect(feed.title).toMatch(/\w{4}/);
    expect(feed.authors.length).toBeGreaterThan(0);
    expect(feed.self).toBe(`${origin}${path}`);
    for (const { id, title, url, updated } of feed.items) {
      expect([id, title], `${id}`).toEqual([expect.stringMatching(/^(?:tag:|https?:)/), expect.stringMatching(/\w{3}/)]);
      expect(new URL(url ?? "").origin).toBe(origin);
      expect(updated?.getUTCFullYear()).toBeGreaterThan(2025);
    }
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });
});

it("the feed of all changes has an entry for each release, and each leads somewhere", async () => {
  const feed = parseFeed(await (await fetch(`${origin}/v1/changes.atom`)).text());
  for (const release of build.releases)
    expect(
      feed.items.some(({ title }) => title?.includes(release)),
      release,
    ).toBe(true);
  for (const { url } of feed.items.slice(0, 12)) expect((await fetch(url ?? "")).status, url ?? "").toBe(200);
});
