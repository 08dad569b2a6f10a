import { describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";

/** Requests as clients encode them that nobody here wrote: their lists, slashes and spaces, as they come. */

const get = (path: string) => fetch(`${origin}${path}`, { redirect: "manual" });
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
const json = async (path: string): Promise<any> => (await get(path)).json();
const PATH = "/v1/series/arms-import-share/observations";

/** The same question in the encodings of clients; the first is the one that our own pages write. */
const LISTS: [string, string][] = [
  ["commas", "counterpart=ISR,RUS&from=2010"],
  ["Python requests, params={'counterpart': ['ISR', 'RUS']}", "counterpart=ISR&counterpart=RUS&from=2010"],
  ["Python urlencode(…, doseq=True), in another order", "from=2010&counterpart=ISR&counterpart=RUS"],
  ["R httr2, req_url_query(.multi = 'comma')", "counterpart=ISR%2CRUS&from=2010"],
  ["R httr2, req_url_query(.multi = 'explode')", "counterpart=ISR&counterpart=RUS&from=2010"],
  ["openapi-fetch, explode: false", "counterpart=ISR,RUS&from=2010"],
  ["axios, paramsSerializer: { indexes: null }", "counterpart=ISR&counterpart=RUS&from=2010"],
  ["URLSearchParams of JavaScript", `${new URLSearchParams({ counterpart: "ISR,RUS", from: "2010" })}`],
  ["both ways at once", "counterpart=ISR,RUS&counterpart=RUS&from=2010"],
  ["a link from a newsletter", "counterpart=ISR&counterpart=RUS&from=2010&utm_source=letter&fbclid=x"],
];

describe("a list as it comes", () => {
  it.each(LISTS)("%s", async (_, query) => {
    const [own, other] = [await json(`${PATH}?${LISTS[0]?.[1]}`), await json(`${PATH}?${query}`)];
    expect(own.count).toBeGreaterThan(10);
    expect(new Set(own.observations.map((o: { counterpart: string }) => o.counterpart))).toEqual(new Set(["ISR", "RUS"]));
    expect(other.observations).toEqual(own.observations);
    expect([...new Set(other.query.counterpart)]).toEqual(["ISR", "RUS"]);
  });

  it("cites an address that gives the same", async () => {
    const asked = await json(`${PATH}?counterpart=ISR&counterpart=RUS`);
    const address = /https?:\/\/\S+?(?=[.,;]?(?:\s|$))/.exec(asked.cite_as)?.[0] ?? "";
    const cited = await json(address.slice(origin.length));
    expect(cited.observations).toEqual(asked.observations);
  });

  it.each([
    ["an empty one", "counterpart=", "counterpart is empty"],
    ["an empty one among others", "counterpart=ISR&counterpart=", "counterpart must be one or more of"],
    ["one that is none, twice", "as_of=2020&as_of=2021", "as_of may appear only once"],
    ["a number, twice", "last=1&last=2", "last may appear only once"],
    [
      "brackets, which no list here has",
      "counterpart%5B%5D=ISR",
      "counterpart[] is not a parameter of this address. Did you mean counterpart?",
    ],
    ["a key that every object has", "constructor=x", "constructor is not a parameter"],
    ["another one", "__proto__=x", "__proto__ is not a parameter"],
    ["and another", "toString=x", "toString is not a parameter"],
    ["a value that every object has", "counterpart=constructor", "counterpart must be one or more of"],
  ])("refuses %s", async (_, query, detail) => {
    const response = await get(`${PATH}?${query}`);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { detail: string }).detail).toContain(detail);
  });

  it("is taken by pages too, whose forms repeat a name", async () => {
    const page = async (query: string) => (await (await get(`/sources?${query}`)).text()).match(/<h2|<h3|<li/g)?.length;
    expect(await page("kind=article&kind=report")).toBe(await page("kind=article,report"));
  });
});

describe("one slash too many", () => {
  it.each([
    [`${PATH}/?counterpart=ISR&counterpart=RUS`, `${PATH}?counterpart=ISR&counterpart=RUS`],
    ["/v1/observations.csv/?series=trade-turnover", "/v1/observations.csv?series=trade-turnover"],
    ["/v1/", "/v1"],
  ])("%s leads on with its query, for programs of other origins too", async (path, to) => {
    const response = await get(path);
    expect([response.status, response.headers.get("location"), response.headers.get("access-control-allow-origin")]).toEqual([
      308,
      to,
      "*",
    ]);
    expect((await fetch(`${origin}${path}`)).status).toBe(200);
  });
  it.each(["/v1//", "/v1/series//", "//example.org/"])("%s leads nowhere", async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get("location")]).toEqual([404, null]);
  });
});

describe("numbers and words as clients write them", () => {
  it("a half-life that Python writes as 5.0 is 5, and spaces are plus signs or percent signs", async () => {
    expect((await json("/v1/balance?half_life=5.0")).balance).toEqual((await json("/v1/balance")).balance);
    const [plus, percent] = [await json("/v1/observations?q=69+percent"), await json("/v1/observations?q=69%20percent")];
    expect(plus.count).toBeGreaterThan(0);
    expect(plus.observations).toEqual(percent.observations);
  });
  it("a flag is true as JSON, Python and R write it", async () => {
    for (const yes of ["true", "True", "TRUE"])
      expect((await json(`${PATH}?labels=${yes}&last=1`)).observations[0].counterpart_label, yes).toMatch(/\w/);
    expect((await json(`${PATH}?labels=FALSE&last=1`)).observations[0].counterpart_label).toBe(undefined);
    expect((await json(`${PATH}?labels=tru`)).errors).toEqual([
      { parameter: "labels", detail: "labels must be one of true, false. Did you mean true?", allowed: ["true", "false"] },
    ]);
  });
});
