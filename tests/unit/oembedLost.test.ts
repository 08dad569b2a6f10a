import { expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** What `/oembed` could not read of an address stands in what it answers, whether that is a frame or a picture. */

const app = createApp(unpinned(frozenSite()));
const ORIGIN = "http://localhost";

async function htmlOf(query: string, more = ""): Promise<string> {
  const url = encodeURIComponent(`${ORIGIN}/charts/visits${query}`);
  const answer = await app.request(`${ORIGIN}/oembed?url=${url}${more}`, {}, { ASSETS: {} });
  return ((await answer.json()) as { html: string }).html;
}

it.each([
  ["?Release=2026.1.0", "Release=2026.1.0"],
  ["?release=", "release="],
  ["?release%3D2026.1.0", "release%3D2026.1.0="],
  ["?utm_source=x?release=2026.1.0", "utm_source=x%3Frelease%3D2026.1.0"],
  ["?theme=dark&amp;release=2026.1.0", "theme=dark&amp;amp%3Brelease=2026.1.0"],
])("%s", async (query, carried) => {
  expect(await htmlOf(query)).toContain(`src="${ORIGIN}/embed/visits?${carried}"`);
  expect(await htmlOf(query, "&maxheight=150")).toContain(
    `<a href="${ORIGIN}/embed/visits?${carried.replace("theme=dark&amp;", "")}"><img`,
  );
});

it("where all is read the picture leads to the chart's page", async () => {
  expect(await htmlOf("?utm_source=x", "&maxheight=150")).toContain(`<a href="${ORIGIN}/charts/visits"><img`);
});

it.each(["release%3D2026.1.0", "release:2026.1.0", "2026.1.0", "version=2026.1.0", "utm_source=x?release=2026.1.0"])(
  "an embed says that it passed over %s",
  async (query) => {
    const text = await (await app.request(`${ORIGIN}/embed/visits?${query}`, {}, { ASSETS: {} })).text();
    expect(text).toContain(`“${decodeURIComponent(query)}”`);
  },
);
