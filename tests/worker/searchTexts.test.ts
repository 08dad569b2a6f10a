import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import type { Searchable } from "../../src/model/search/searchable.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { createApp } from "../../src/worker/app.ts";
import type { App } from "../../src/worker/application.ts";
import { textsPath } from "../../src/worker/pages/search/texts.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { writeSearchTexts } from "../../tools/searchTexts.ts";
import { drawn } from "../fixtures/sample.ts";

const silenced = vi.spyOn(console, "error").mockImplementation(() => {});
afterAll(() => silenced.mockRestore());

const { build, words, catalog } = builtApp();
const LANGUAGES = [null, ...build.languages.map(({ language }) => language)];

function built(language: string | null): string {
  return readFileSync(`dist/client/${textsPath(language)}`, "utf8");
}

/** A page as an isolate that knows nothing yet answers it; `text`: what it reads of the file of folded texts, null where the build has none. */
async function cold(address: string, path: string, text: string | null, sum = text, of = { ...catalog }): Promise<string> {
  const { [path]: _, ...fileSums } = build.fileSums;
  const sums = sum === null ? fileSums : { ...fileSums, [path]: createHash("sha256").update(sum).digest("hex") };
  const app: App = { catalog: of, build: { ...build, fileSums: sums }, words, catalogues: CATALOGUES };
  const read = (asked: string) => (asked.endsWith(`/${path}`) ? text : readFileSync(`dist/client${new URL(asked).pathname}`));
  const assets = { fetch: async (asked: string) => new Response(read(asked)) };
  const response = await createApp(app).request(`${build.origin}${address}`, {}, { PUBLIC_ORIGIN: build.origin, ASSETS: assets });
  expect(response.status).toBe(200);
  return response.text();
}

const QUERIES = ["?q=69+percent", "?q=2016", "?q=xqzw+2012", "?q=iron&in=method", ""];
const SEARCHES = LANGUAGES.flatMap((language) => QUERIES.map((query) => [language ?? "en", query, language] as const));

it.each(drawn(SEARCHES, 2, 5))(
  "a search in %s for %s is the same page with the texts of the build and without",
  async (_, query, language) => {
    const [address, path, text] = [`${language === null ? "" : `/${language}`}/search${query}`, textsPath(language), built(language)];
    const without = await cold(address, path, null);
    expect(await cold(address, path, text)).toBe(without);
    expect(await cold(address, path, text, "another file")).toBe(without);
  },
);

/** The texts of the build, with a page of the site called by a word of its own. */
function marked(): string {
  const all = JSON.parse(built(null)) as Searchable;
  const [page] = all.entries.pages;
  const lines = `${all.lines}\n xqzw `;
  page?.name.push(all.lines.length + 1);
  return JSON.stringify({ ...all, lines });
}

it("another view, and a release, are folded when they are asked for", async () => {
  const ofPage = /in-your-article">/;
  const found = (query: string) => cold(`/search?q=xqzw${query}`, textsPath(null), marked());
  const hits = async (query: string) => ((await found(query)).match(/<div class="hits">(.*?)<\/div>/s)?.[1] ?? "").match(ofPage) !== null;
  expect(await hits("")).toBe(true);
  expect(await hits("&collection=documents")).toBe(false);
  expect(await hits("&as_of=2020-01-01")).toBe(false);
  expect(await hits(`&release=${build.releases[0]}`)).toBe(false);
});

it("a search goes through no figure that it does not show", async () => {
  const unread = (): typeof catalog => ({
    ...catalog,
    get observations(): never {
      throw new Error("all figures were asked for");
    },
  });
  const ask = (text: string | null) => cold("/search?q=69+percent", textsPath(null), text, text, unread());
  expect(await ask(built(null))).toBe(await cold("/search?q=69+percent", textsPath(null), null));
  await expect(ask(null)).rejects.toThrow("500");
});

it("the build writes no texts that are too many for an isolate", async () => {
  const out = mkdtempSync(join(tmpdir(), "search-texts-"));
  const site: App = { catalog, build: { ...build, languages: [] }, words, catalogues: CATALOGUES };
  try {
    await writeSearchTexts(site, out);
    expect(readFileSync(join(out, textsPath(null)), "utf8")).toBe(built(null));
    await writeSearchTexts(site, out, built(null).length - 1);
    expect(existsSync(join(out, textsPath(null)))).toBe(false);
  } finally {
    rmSync(out, { recursive: true });
  }
});
