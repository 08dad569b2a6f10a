import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/model/groupBy.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";
import { drawn } from "../fixtures/sample.ts";

const { build } = builtApp();

interface Grounds {
  rests_on: string[];
}

/** Ids that the balance sheet rests on: those of its cells and those of its sentence. */
async function restedOn(query: string): Promise<string[]> {
  const response = await fetch(`${origin}/v1/balance/dimensions${query}`);
  const { dimensions, sentence } = (await response.json()) as { dimensions: Grounds[]; sentence: { clauses: Grounds[] } };
  return [...new Set([...dimensions, ...sentence.clauses].flatMap(({ rests_on }) => rests_on))].sort();
}

/** What an id names, as its beginning tells it: years of the index, pairs and figures of one series, events of one source. */
const kindOf = (id: string): string => /^[^.:]*[.:]/.exec(id)?.[0] ?? "";

/** Some of these ids, one of each kind at least and other ones with each version. */
async function drawnFrom(query: string, every: number): Promise<string[]> {
  return [...groupBy(await restedOn(query), kindOf).values()].flatMap((ofKind) => drawn(ofKind, every, 4 * every));
}

const answers = new Map<string, Promise<{ status: number; text: string }>>();

/** What an address answers, asked once: many ids lead to one series. */
function answerAt(location: string) {
  const known =
    answers.get(location) ?? fetch(new URL(location, origin)).then(async (it) => ({ status: it.status, text: await it.text() }));
  answers.set(location, known);
  return known;
}

/** Where the API sends an id, and whether the row stands there. */
async function opened(id: string, query: string) {
  const response = await fetch(`${origin}/v1/observations/${id}${query}`, { redirect: "manual" });
  const location = response.headers.get("location");
  const there = location === null ? { status: response.status, text: await response.text() } : await answerAt(location);
  const [name, value] = id.startsWith("balance:") ? ["year", id.slice("balance:".length)] : ["id", `"${id}"`];
  const named = there.text.replaceAll(": ", ":").includes(`"${name}":${value}`);
  return { id, status: response.status, there: there.status, named, location };
}

async function expectOpen(ids: string[], query: string) {
  const all: Awaited<ReturnType<typeof opened>>[] = [];
  for (const id of ids) all.push(await opened(id, query));
  expect(all.filter(({ status, there, named }) => ![200, 303].includes(status) || there !== 200 || !named)).toEqual([]);
  return all;
}

describe("what a cell of the balance sheet rests on", () => {
  it("opens by its id, whatever kind of row it is", async () => {
    const all = await expectOpen(await drawnFrom("", 10), "");
    const places = new Set(all.flatMap(({ location }) => location?.split(/[/?]/)[2] ?? "observations"));
    expect([...places].sort()).toEqual(["balance", "events", "observations", "series"]);
  });

  it("opens in pinned releases", async () => {
    for (const release of drawn(build.releases, 8, 16)) {
      const query = `?release=${release}`;
      const all = await expectOpen(await drawnFrom(query, 20), query);
      for (const { location } of all) expect(location ?? query).toContain(query);
    }
  });

  it("opens as far as the view counts it, and nothing else does", async () => {
    const query = "?as_of=2020-12-31&collection=references";
    await expectOpen(await drawnFrom(query, 20), query);
    const pair = (await restedOn("")).find((id) => id.startsWith("un-vote-rank.")) ?? "";
    const statuses = ["balance:1889", "balance:x", "no-event", "un-vote-rank.1889.nobody", `${pair}?collection=documents`].map(
      async (id) => {
        return (await fetch(`${origin}/v1/observations/${id}`, { redirect: "manual" })).status;
      },
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 404, 404]);
  });
});
