import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { CITED_KINDS, sourceBibtex, sourceCsl } from "../../src/worker/nouns/source/citation.ts";
import { thinned } from "../fixtures/sample.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

/** Forms that claim no more than they hold, and that programs of others take as they come. */

const site = unpinned(frozenSite("2026.6.0"));
const { catalog } = site;
const app = createApp(site);
/** Where it is asked; this site has no origin of its own, so that its addresses are paths. */
const AT = "https://baku.example";
const ask = (path: string) => app.request(`${AT}${path}`, {}, {});
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
const json = async (path: string): Promise<any> => (await ask(path)).json();
const bytes = async (path: string) => Buffer.from(await (await ask(path)).arrayBuffer());
const alternates = async (path: string) =>
  [...((await ask(path)).headers.get("link") ?? "").matchAll(/<([^>]*)>; rel="alternate"; type="([^"]*)"/g)].map(([, href]) => href);

const FILES = [
  "/v1/observations.csv",
  "/v1/series/arms-import-share/observations.csv",
  "/v1/events.csv",
  "/v1/balance.csv",
  "/v1/balance/dimensions.csv",
  "/charts/arms-import-shares.csv",
  "/charts/balance.csv",
  "/charts/balance-sheet.csv",
];

describe("a byte order mark", () => {
  const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
  it.each(thinned(FILES, 4))("begins %s where it is asked for, and changes nothing else", async (path) => {
    const [plain, marked] = [await bytes(path), await bytes(`${path}?bom=true`)];
    expect(plain.subarray(0, 3).equals(MARK)).toBe(false);
    expect(marked.equals(Buffer.concat([MARK, plain]))).toBe(true);
    expect((await bytes(`${path}?bom=false`)).equals(plain)).toBe(true);
    const [before, after] = [(await ask(path)).headers, (await ask(`${path}?bom=true`)).headers];
    for (const name of ["content-type", "content-disposition", "left-out", "left-out-reason"])
      expect(after.get(name), name).toBe(before.get(name));
  });
  it("is a matter of CSV alone: other forms refuse it, and no link leads to it", async () => {
    expect((await ask("/v1/observations?bom=true")).status).toBe(400);
    expect((await ask("/v1/observations.csv?bom=perhaps")).status).toBe(400);
    const others = await alternates("/v1/series/arms-import-share/observations.csv?counterpart=ISR&bom=true");
    expect(others.length).toBeGreaterThan(1);
    for (const href of others) expect((await ask(href ?? "")).status, href).toBe(200);
    expect(others[0]).toContain("counterpart=ISR");
  });
});

describe("words beside codes in the numbers of a chart", () => {
  it.each([
    ["/charts/arms-import-shares.csv", "counterpart", "counterpart_label"],
    ["/charts/balance-sheet.csv", "dimension", "dimension_label"],
  ])("%s has them with labels=true, behind all other columns", async (path, code, label) => {
    const plain = csvParse((await bytes(path)).toString());
    const labelled = csvParse((await bytes(`${path}?labels=true`)).toString());
    expect(labelled.columns.slice(0, plain.columns.length)).toEqual(plain.columns);
    expect(plain.columns).not.toContain(label);
    expect(labelled).toHaveLength(plain.length);
    for (const row of labelled) expect(row[label], row[code]).toMatch(/\S/);
    expect(labelled.some((row) => row[label] !== row[code])).toBe(true);
    for (const href of await alternates(`${path}?labels=true`)) expect(href).not.toContain("labels");
  });
});

describe("/v1/disagreements", () => {
  const sidesOf = ({ disagreements }: { disagreements: { id: string; sides: { source: string }[] }[] }) =>
    disagreements.flatMap(({ id, sides }) => sides.map(({ source }) => ({ id, source })));

  it("has all of them unless told", async () => {
    expect(sidesOf(await json("/v1/disagreements"))).toHaveLength(catalog.disagreements.length);
  });
  it("by a day has only sides that were published by then, and no point with one side", async () => {
    const { disagreements, sources } = await json("/v1/disagreements?as_of=2021-12-31");
    const all = await json("/v1/disagreements");
    expect(disagreements.length).toBeGreaterThan(0);
    expect(disagreements.length).toBeLessThan(all.count);
    for (const { sides } of disagreements) expect(sides.length).toBeGreaterThan(1);
    for (const { source } of sidesOf({ disagreements })) expect(Object.keys(sources)).toContain(source);
    expect(Object.values<{ published: string }>(sources).every(({ published }) => published < "2022")).toBe(true);
  });
  it("of a collection has its sides alone, and its page the same points", async () => {
    for (const query of ["collection=references", "collection=documents", "as_of=2021", "as_of=2010"]) {
      const { disagreements } = await json(`/v1/disagreements?${query}`);
      const page = await (await ask(`/disagreements?${query}`)).text();
      const shown = [...page.matchAll(/<section class="disagreement" id="([^"]*)"/g)].map(([, id]) => id);
      expect(shown, query).toEqual(disagreements.map(({ id }: { id: string }) => id));
    }
  });
});

describe("a license", () => {
  const TERMS = "/api#terms";
  it.each(["/", "/charts/trade-volumes", "/events", `/observations/${catalog.observations[0]?.id}`])(
    "of the page %s is where the terms of its rows are told",
    async (path) => {
      expect((await ask(path)).headers.get("link")).toContain(`<${TERMS}>; rel="license"`);
    },
  );
  it("in JSON-LD too, of the catalogue and of every chart that shows rows of others", async () => {
    for (const path of ["/", ...thinned(catalog.charts, 6).map(({ id }) => `/charts/${id}`)]) {
      const said = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await (await ask(path)).text())?.[1] ?? "{}";
      expect(JSON.parse(said).license, path).toBe(TERMS);
    }
  });
});

describe("a citation", () => {
  const of = (kind: string) => catalog.sources.find((source) => source.kind === kind);
  it("has a type for every kind of source", () => {
    expect([...new Set(catalog.sources.map(({ kind }) => kind))].filter((kind) => !CITED_KINDS.includes(kind))).toEqual([]);
  });
  it.each([
    ["journal_article", "article", "article-journal"],
    ["news", "article", "article-newspaper"],
    ["think_tank", "techreport", "report"],
    ["official", "online", "webpage"],
    ["database", "dataset", "dataset"],
  ])("of a source of kind %s is a %s in BibTeX and %s in CSL", (kind, bibtex, csl) => {
    const source = of(kind);
    if (source === undefined) throw new Error(`no source is ${kind}`);
    expect(sourceBibtex(source, catalog.release)).toMatch(new RegExp(`^@${bibtex}\\{${source.id},\n`));
    expect(JSON.parse(sourceCsl(source, catalog.release))[0]).toMatchObject({ id: source.id, type: csl, title: source.title });
  });
  it("of a journal article names journal, volume, issue, pages and each author, and says a day where one is known", () => {
    const source = catalog.sourceById.get("souleimanov-2014");
    if (source === undefined) throw new Error("the article is gone");
    const text = sourceBibtex(source, catalog.release);
    for (const line of [
      "journal = {Southeast European and Black Sea Studies}",
      "volume = {14}",
      "number = {4}",
      "pages = {471--488}",
      "author = {Emil Souleimanov and Maya Ehrmann and Huseyn Aliyev}",
    ])
      expect(text).toContain(line);
    const [item] = JSON.parse(sourceCsl(source, catalog.release));
    expect(item).toMatchObject({
      "container-title": "Southeast European and Black Sea Studies",
      volume: "14",
      issue: "4",
      page: "471-488",
    });
    expect(item.issued).toEqual({ "date-parts": [[2014, 10, 21]] });
  });
  it("says no more of a day than is known, and nothing where two years are possible", () => {
    const [source] = catalog.sources;
    if (source === undefined) throw new Error("no sources");
    const said = (published: string | null) => JSON.parse(sourceCsl({ ...source, published }, catalog.release))[0].issued?.["date-parts"];
    expect(said("2025-04-28/2025-05-07")).toEqual([[2025]]);
    expect(said("2025-05")).toEqual([[2025, 5]]);
    expect(said("2024-12-30/2025-01-02")).toBe(undefined);
    expect(said(null)).toBe(undefined);
  });
  it("of a chart is a dataset in both", async () => {
    const page = await (await ask("/charts/trade-volumes")).text();
    expect(page).toContain("@dataset{baku-balance-trade-volumes,");
    expect(page).toContain("&quot;type&quot;:&quot;dataset&quot;");
  });
  it("stands on the page of a source", async () => {
    expect(await (await ask("/sources/souleimanov-2014")).text()).toContain("@article{souleimanov-2014,");
  });
});

it("llms.txt leads to the Parquet file and to the package of the newest release", async () => {
  const text = await (await ask("/llms.txt")).text();
  expect(text).toContain("(/v1/observations.parquet)");
  expect(text).toContain(`(/v1/releases/${site.build.releases[0]}/package/datapackage.json)`);
});
