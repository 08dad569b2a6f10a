import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { PUBLISHED } from "../../src/edition/published.ts";
import { Alternates } from "../../src/worker/frame/alternates.tsx";
import { LanguageLinks } from "../../src/worker/frame/languages.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** Heads of Persian pages named the feed alone, and those of pinned pages the unpinned ones of every language. */

const head = computedSite(HEAD);
const dated = (release: string): Edition => ({ ...head, catalog: { ...head.catalog, release } });
const at = (path: string) => `${head.urls.origin}${path}`;
const types = (edition: Edition, path: string) => {
  const links = String(<Alternates edition={edition} published={PUBLISHED} address={at(path)} />);
  return [...links.matchAll(/type="([^"]*)" href="([^"?]*)/g)].map(([, , href]) => href);
};
const FEED = "/v1/changes.atom";

describe("what the head of a page names beside it", () => {
  it.each(["", "/fa"])("with “%s” before the path", (language) => {
    expect(types(head, `${language}/events`)).toEqual([FEED, "/v1/events", "/v1/events.csv"]);
    expect(types(head, `${language}/sources?collection=documents`)).toEqual([FEED, "/v1/sources"]);
    expect(types(head, `${language}/checks`)).toEqual([FEED, "/v1/checks", "/v1/checks.csv"]);
    expect(types(head, `${language}/observations/a.b`)).toEqual([FEED, "/v1/observations/a.b"]);
  });

  it("stays as it was in releases before", () => {
    expect(types(dated("2026.28.0"), "/fa/events")).toEqual([FEED]);
    expect(types(dated("2026.28.0"), "/checks")).toEqual([FEED, "/v1/checks"]);
  });
});

describe("the languages of a pinned page", () => {
  const links = (pinned: string | null, query: string) => {
    const edition = { ...head, pinned };
    const said = String(<LanguageLinks edition={edition} published={PUBLISHED} address={at(`/charts/visits${query}`)} />);
    return [...said.matchAll(/hreflang="([a-z-]+)" href="([^"]*)"/g)].map(([, code, href]) => [
      code,
      (href ?? "").replaceAll("&amp;", "&"),
    ]);
  };

  it("are those of its release, each pinned", () => {
    const newest = links("2026.28.0", "?release=2026.28.0&from=2000");
    expect(newest.map(([code]) => code)).toEqual(["en", ...PUBLISHED.map(({ language }) => language), "x-default"]);
    for (const [, href] of newest) expect(href).toMatch(/\/charts\/visits\?release=2026\.28\.0&from=2000$/);
  });

  it("are none where its release is told in English alone", () => expect(links("2026.1.0", "?release=2026.1.0")).toEqual([]));

  it("are all of them, unpinned, where nothing is pinned", () => {
    expect(links(null, "")).toHaveLength(PUBLISHED.length + 2);
    for (const [, href] of links(null, "")) expect(href).not.toContain("release");
  });
});
