import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { createApp } from "../../src/worker/app.ts";
import { toolSchemas } from "../../tools/toolSchemas.ts";
import { frozenSite } from "../fixtures/site.ts";

/** What assistants are answered follows what they asked for, or they are told why not. */

const RELEASE = "2026.12.0";
/** A figure that an earlier release withdrew. */
const GONE = { id: "agreements-signed.ISR.2025.derived.references", release: "2026.11.0", last: "2026.10.0" };
const GONE_CHART = "withdrawn-chart";

const site = frozenSite(RELEASE);
const withdrawn = [
  { noun: "observation" as const, ...GONE, ids: [GONE.id], reason: null },
  { noun: "chart" as const, ...GONE, id: GONE_CHART, ids: [GONE_CHART], reason: "Its rows tell of something else." },
  { noun: "series" as const, ...GONE, id: "withdrawn-series", ids: ["withdrawn-series"], reason: "It was counted twice." },
];
const build = { ...site.build, withdrawn, toolSchemas: toolSchemas(site.catalog, [RELEASE]) };
const app = createApp({ build, words: en, catalog: site.catalog, sentences: [] });

// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;
const HEADERS = { "content-type": "application/json", accept: "application/json, text/event-stream" };

async function ask(method: string, params: object): Promise<Answer> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  return (await app.request("http://localhost/mcp", { method: "POST", headers: HEADERS, body }, { ASSETS: {} })).json();
}

async function call(name: string, args: Record<string, unknown>): Promise<Answer> {
  const { result } = await ask("tools/call", { name, arguments: args });
  return { ...result.structuredContent, text: result.content[0].text, isError: result.isError === true };
}

const get = (address: string) => app.request(address, {}, { ASSETS: {} });

describe("the resource of a chart", () => {
  const read = async (query: string, chart = "visits") => {
    const { result, error } = await ask("resources/read", { uri: `baku-balance://charts/${chart}${query}` });
    return { text: result?.contents[0].text as string | undefined, fault: error?.message as string | undefined };
  };

  it.each([
    ["?as_of=2014", "as_of is not a parameter"],
    ["?relase=2026.1.0", "Did you mean release?"],
    ["?Release=2026.1.0", "Release is not a parameter"],
    ["?foo=1", "foo is not a parameter"],
    [`?release=${RELEASE}&release=2026.1.0`, "release may appear only once"],
    ["?offset=10&offset=20", "offset may appear only once"],
    ["?offset=-1", "offset must be a whole number from 0 to 99999"],
    ["?release=", "release is empty"],
    ["?release=1.0", `release must be one of ${RELEASE}`],
  ])("is refused with %s, by the name of what is wrong", async (query, fault) => {
    expect(await read(query)).toEqual({ text: undefined, fault: expect.stringContaining(fault) });
  });

  it("leads from a release to further rows of the same release", async () => {
    const long = "arms-import-shares";
    const next = /read baku-balance:\/\/charts\/[\w-]+(\?\S+)/.exec((await read(`?release=${RELEASE}`, long)).text ?? "")?.[1] ?? "";
    expect(next).toMatch(new RegExp(`^\\?release=${RELEASE.replaceAll(".", "\\.")}&offset=\\d+$`));
    expect((await read(next, long)).text).toContain(`Rows ${Number(next.split("=")[2]) + 1} to`);
  });
});

describe("the balance as told", () => {
  it("says of some years what the chart of these years says, which it cites", async () => {
    const told = await call("balance_as_told", { from: "2019", to: "2020" });
    expect(told.years.map(({ year }: Answer) => year)).toEqual([2019, 2020]);
    expect(told.sentence).not.toBe((await call("balance_as_told", {})).sentence);
    expect(told.address).toBe(`http://localhost/charts/balance?release=${RELEASE}&from=2019&to=2020`);
    expect(told.cite_as).toContain(told.address);
    expect(await (await get(told.address)).text()).toContain(told.sentence);
  });

  it("names no year in its address that the index has not", async () => {
    const told = await call("balance_as_told", { from: "1900", to: "1995-06" });
    expect(told.address).toBe(`http://localhost/charts/balance?release=${RELEASE}&to=1995`);
  });

  it.each([{ from: "2050" }, { from: "2019", as_of: "2014" }, { to: "1980" }])("has nothing to say of %j", async (args) => {
    const told = await call("balance_as_told", args);
    expect(told).toMatchObject({ isError: true, text: expect.stringContaining("it goes from 1991 to 20") });
  });
});

it.each([
  ["balance_as_told", { from: "2045", to: "2020" }, null],
  ["balance_as_told", { to: "2060", as_of: "2021", collection: "all" }, "as_of=2021-12-31&collection=all"],
  ["balance_as_measured", { dimension: "votes", from: "2010" }, "dimension=votes&from=2010"],
  ["read_number", { id: "arms-import-share.ISR.2016_2020.avim-2025", collection: "documents" }, "collection=documents"],
  ["read_series", { as_of: "2020" }, "as_of=2020"],
  ["read_series", { counterpart: "ISR" }, null],
  ["read_series", { series: "arms-import-share", basis: "foo" }, null],
  ["read_series", { series: "arms-import-share", reporter: "foo" }, null],
  ["read_series", { series: "arms-import-share", counterpart: "ISR", to: "2020" }, "counterpart=ISR&to=2020"],
  ["search_numbers", { counterpart: "ISR", from: "2020" }, "counterpart=ISR&from=2020"],
  ["search_numbers", { q: "arms", as_of: "2020" }, "q=arms&as_of=2020"],
  ["contradictions", { collection: "documents" }, "collection=documents"],
])("the address of %s %j says what was asked, and answers; or the call is refused", async (name, args, said) => {
  const { isError, address, text } = await call(name, args);
  expect(isError, text).toBe(said === null);
  if (said === null) return;
  expect(address).toContain(`release=${RELEASE}&${said}`.replace(/release=[\d.]+&q=arms/, "q=arms"));
  expect((await get(address)).status, address).toBe(200);
});

it.each([
  ["search_numbers", { q: "69 percent", verdict: "agrees" }, "“Search: 69 percent (only verdict: agrees)”"],
  ["search_numbers", { verdict: "agrees", counterpart: "ISR" }, "“Search numbers (only verdict: agrees)”"],
  ["contradictions", { q: "arms" }, "“Contradictions (only q: arms)”"],
  ["contradictions", {}, "“Contradictions”"],
])("%s %j is cited with what its address cannot say", async (name, args, title) => {
  expect((await call(name, args)).cite_as).toContain(title);
});

it("says nothing of contradictions where there are none", async () => {
  expect((await call("contradictions", { q: "zebra" })).text).toMatch(/^No contradiction matches\.\nCite: /);
});

it("names each row of which nothing is claimed", async () => {
  const { not_claimed, text } = await call("balance_as_measured", { from: "2050" });
  expect(not_claimed.length).toBeGreaterThan(5);
  expect(new Set(not_claimed).size).toBe(not_claimed.length);
  expect(not_claimed[0]).toMatch(/^Votes at the UN: No single count/);
  expect(text).toContain(`- ${not_claimed[0]}\n`);
  expect((await call("balance_as_measured", { dimension: "votes", from: "2050" })).text).toContain("No common count in this view.");
});

it("what every object inherits is no tool, as any other name that there is not", async () => {
  const faultOf = async (name: string) => (await ask("tools/call", { name, arguments: {} })).error?.message?.replaceAll(name, "…");
  const unknown = await faultOf("nope");
  expect(unknown).toContain("not found");
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) expect(await faultOf(name), name).toBe(unknown);
});

describe("an id that leads nowhere", () => {
  it("was withdrawn in a release, for a reason", async () => {
    const fault = (await call("read_number", { id: GONE.id })).text;
    expect(fault).toContain(`The figure ${GONE.id} was withdrawn in release 2026.11.0: nothing it was calculated from is left`);
    expect(fault).toContain("The last release that has it is 2026.10.0");
    expect((await call("read_series", { series: "withdrawn-series" })).text).toContain(
      "The series withdrawn-series was withdrawn in release 2026.11.0: It was counted twice.",
    );
    const { error } = await ask("resources/read", { uri: `baku-balance://charts/${GONE_CHART}` });
    expect(error.message).toContain("was withdrawn in release 2026.11.0: Its rows tell of something else.");
  });

  it("is in the data and hidden from this view", async () => {
    const { text } = await call("read_number", { id: "arms-import-share.ISR.2016_2020.avim-2025", as_of: "2014" });
    expect(text).toBe(en.assistant.faultOf.hidden("arms-import-share.ISR.2016_2020.avim-2025"));
  });

  it("was never there", async () => {
    expect((await call("read_number", { id: "nothing" })).text).toBe("There is no figure “nothing”.");
  });
});

it("says which argument is missing", async () => {
  expect((await call("read_number", {})).text).toContain("id: is missing");
});

it.each([
  ["2025-11-25", "2025-11-25"],
  ["2025-06-18", "2025-06-18"],
  // It obliges servers to take several messages at once.
  ["2025-03-26", "2025-11-25"],
  ["2024-11-05", "2024-11-05"],
])("a client that offers revision %s is offered %s", async (protocolVersion, agreed) => {
  const { result } = await ask("initialize", { protocolVersion, capabilities: {}, clientInfo: { name: "test", version: "1" } });
  expect(result.protocolVersion).toBe(agreed);
});
