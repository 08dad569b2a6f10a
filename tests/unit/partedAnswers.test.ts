import { describe, expect, it } from "vitest";
import { API } from "../../src/edition/paths.ts";
import { figuresPart, IDS_PART, type PartFile, partPath, type StateIndex } from "../../src/model/stateParts.ts";
import { en } from "../../src/words/en.ts";
import { createApp } from "../../src/worker/app.ts";
import type { App } from "../../src/worker/application.ts";
import { catalogOfParts, nothingRead } from "../../src/worker/http/partRows.ts";
import { stateFiles } from "../../tools/stateFiles.ts";
import { drawn } from "../fixtures/sample.ts";
import { frozenSite } from "../fixtures/site.ts";
import { fill, hasParameter, idsFor, routesOf } from "../safety/routes.ts";

/** What an isolate answers that has read nothing but the parts that the answer needs is what one answers that has all rows. */

const { catalog, build } = frozenSite("2026.6.0");
const whole: App = { catalog, build, words: en, sentences: [] };
const files = stateFiles(catalog, [], "head.json");
const index = JSON.parse(files.get("head.json") as string) as StateIndex;

/** Views beside the usual one: each takes another way to its rows. Which of them an address knows is its own matter: a 400 is an answer too. */
const VIEWS = ["", "as_of=2016-12-31", "collection=references", "estimates=without", "half_life=7", "from=2010", "labels=true"];

/** Every chart and series; of single rows, which are many and alike, some. */
const mostOf = (route: string) => (/\/(?:observations|numbers|sources|events)\/:/.test(route) ? 12 : 60);

const addresses = routesOf(whole)
  .flatMap((route) => (hasParameter(route) ? [...idsFor(whole, route, mostOf(route)), "none"].map((id) => fill(route, id)) : [route]))
  .flatMap((path) => VIEWS.map((view) => (view === "" ? path : `${path}?${view}`)));

/** What is sent, and which parts were read for it. */
async function answer(app: App, path: string, built = files): Promise<{ sent: unknown; parts: string[] }> {
  const parts: string[] = [];
  const fetch = async (address: string) => {
    const part = new URL(address).pathname.slice(1);
    const text = built.get(part);
    if (text === undefined) return new Response("none", { status: 404 });
    parts.push(part);
    return new Response(text);
  };
  const accept = path.startsWith(API) ? "application/json" : "text/html";
  const response = await createApp(app).request(`${build.origin}${path}`, { headers: { accept } }, { ASSETS: { fetch } });
  const body = Buffer.from(await response.arrayBuffer()).toString("base64");
  return { sent: [response.status, Object.fromEntries(response.headers), body], parts };
}

/** An application that has read nothing yet. */
const cold = (): App => ({ ...whole, catalog: catalogOfParts(index, "head.json", nothingRead()) });

describe("from the parts that it needs", () => {
  it.each(drawn(addresses, 197, 591))("%s is what it is from all rows", async (path) => {
    const [all, some] = [await answer(whole, path), await answer(cold(), path)];
    expect(some.sent).toEqual(all.sent);
  });
});

/** Names of parts that were read for an address, each as often as it was. */
async function partsOf(path: string): Promise<string[]> {
  const figures = index.figures.map((file, at): [PartFile, string] => [file, figuresPart(at)]);
  const tables = Object.entries(index.tables).map(([name, file]): [PartFile, string] => [file, name]);
  const names = new Map([...figures, ...tables, [index.ids, IDS_PART] as const].map(([file, name]) => [partPath("head.json", file), name]));
  return (await answer(cold(), path)).parts.map((file) => names.get(file) ?? "");
}

it.each([
  ["/v1/balance?half_life=7", ["told"]],
  ["/v1/codes", []],
])("%s needs %j", async (path, parts) => expect(await partsOf(path)).toEqual(parts));

it("the dashboard by date says at once which rows it needs, and no others are read", async () => {
  const parts = await partsOf("/?as_of=2016-12-31");
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts).toEqual(expect.arrayContaining(["told", "checks", "disagreements"]));
  expect(parts).not.toContain("coverage");
});

it("the figures of one series need those of few others, and each part is read once", async () => {
  const parts = await partsOf("/v1/series/arms-import-share/observations?from=2014");
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.filter((part) => part.startsWith("figures-")).length).toBeLessThan(index.figures.length / 4);
});

it.each(["visitors", "exports-one-method", "imports-one-method", "arms-import-shares", "disputes", "visits"])(
  "the chart %s, which is of a row of the balance sheet, reads that row's figures and no others",
  async (id) => {
    const parts = await partsOf(`/charts/${id}`);
    expect(parts.length).toBeLessThanOrEqual(6);
    expect(new Set(parts).size).toBe(parts.length);
  },
);

it("says that an answer needs more rows than there is room for, without reading them", async () => {
  const large = { ...index, figures: index.figures.map((part) => ({ ...part, bytes: 4_000_000 })) };
  const app = { ...whole, catalog: catalogOfParts(large, "head.json", nothingRead()) };
  const { sent, parts } = await answer(app, "/v1/observations?labels=true");
  expect([(sent as [number])[0], parts]).toEqual([503, []]);
  expect((await answer(app, "/v1/series/arms-import-share/observations?from=2014")).sent).toEqual(
    (await answer(whole, "/v1/series/arms-import-share/observations?from=2014")).sent,
  );
});

it("two releases in one isolate share the parts in which they do not differ", async () => {
  const later = frozenSite("2026.10.0");
  const laterFiles = stateFiles(later.catalog, [], "later.json");
  const laterIndex = JSON.parse(laterFiles.get("later.json") as string) as StateIndex;
  const kept = nothingRead();
  const [first, second] = [
    await answer({ ...whole, catalog: catalogOfParts(index, "head.json", kept) }, "/v1/observations"),
    await answer({ ...whole, catalog: catalogOfParts(laterIndex, "later.json", kept) }, "/v1/observations", laterFiles),
  ];
  const places = (of: StateIndex) => of.figures.map((part) => partPath("head.json", part));
  const [mine, theirs] = [places(index), places(laterIndex)];
  expect(first.parts).toEqual(expect.arrayContaining(mine));
  expect(theirs.filter((place) => mine.includes(place)).length).toBeGreaterThan(theirs.length / 2);
  const own = theirs.filter((place) => !mine.includes(place));
  expect(own.length).toBeGreaterThan(0);
  expect(second.parts).toEqual(expect.arrayContaining(own));
  expect(second.parts.filter((place) => first.parts.includes(place))).toEqual([]);
  expect(second.sent).toEqual((await answer({ ...whole, catalog: later.catalog }, "/v1/observations")).sent);
});
