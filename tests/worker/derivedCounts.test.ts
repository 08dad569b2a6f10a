import { beforeAll, describe, expect, it } from "vitest";
import type { EventJson } from "../../src/worker/nouns/event/json.ts";
import type { ObservationJson } from "../../src/worker/nouns/observation/json.ts";
import { origin } from "../fixtures/running.ts";

let derived: ObservationJson[];
beforeAll(async () => {
  const { observations } = (await (await fetch(`${origin}/v1/observations`)).json()) as { observations: ObservationJson[] };
  derived = observations.filter(({ source }) => source === null);
});

interface One {
  observation: ObservationJson;
  events: Record<string, EventJson>;
  sources: Record<string, { published: string | null }>;
}
const one = async (id: string, query = "") => (await (await fetch(`${origin}/v1/observations/${id}${query}`)).json()) as One;

describe("a derived count", () => {
  it("brings the events that it counts, and the sources that tell them", async () => {
    expect(derived.length).toBeGreaterThan(0);
    for (const { id, derived_from, value } of derived) {
      const { events, sources } = await one(id);
      expect(Object.keys(events).sort(), id).toEqual(derived_from);
      expect(Object.keys(events), id).toHaveLength(value ?? 0);
      const told = Object.values(events).flatMap(({ mentions }) => mentions);
      expect([...new Set(told.map(({ source }) => source))].sort(), id).toEqual(Object.keys(sources));
      expect(
        told.every(({ quote, quote_language }) => quote.exact !== "" && quote_language),
        id,
      ).toBe(true);
    }
  });

  it("answers on its page with the way to each of them", async () => {
    const { id: count, derived_from } = derived.find((o) => o.derived_from.length > 0) ?? expect.fail("no count");
    const page = await (await fetch(`${origin}/observations/${count}`)).text();
    for (const id of derived_from) expect(page).toContain(`href="/events#${id}"`);
  });
});

it("a printed figure brings no event, and says in which language its words are", async () => {
  const { observations } = (await (await fetch(`${origin}/v1/observations?collection=references`)).json()) as {
    observations: ObservationJson[];
  };
  const foreign = observations.find(({ quote_language }) => quote_language !== null && quote_language !== "en");
  const { observation, events, sources } = await one(foreign?.id ?? "");
  expect(events).toEqual({});
  expect(sources[observation.source ?? ""]).toMatchObject({ language: observation.quote_language });
});

it("no verdict is said where its record is not in view", async () => {
  const { checks } = (await (await fetch(`${origin}/v1/checks`)).json()) as {
    checks: { claim: string; verdict: string; records: unknown[] }[];
  };
  const tested = checks.find(({ claim, records }) => !claim.includes("#") && records.length > 0);
  expect((await one(tested?.claim ?? "")).observation.check).toMatchObject({ verdict: tested?.verdict });
  expect((await one(tested?.claim ?? "", "?collection=documents")).observation.check).toBeNull();
  const pages = ["", "?collection=documents"].map((query) => fetch(`${origin}/observations/${tested?.claim}${query}`));
  const [whole, alone] = await Promise.all(pages.map(async (page) => (await page).text()));
  expect(whole).toContain(`<span class="chip ${tested?.verdict}">`);
  expect(alone).not.toContain('<span class="chip');
});

it("what has no record names where it was looked for", async () => {
  const { checks, sources } = (await (await fetch(`${origin}/v1/checks`)).json()) as {
    checks: { rule: string; looked_in: string[]; records: unknown[] }[];
    sources: Record<string, { collection: string }>;
  };
  expect(new Set(checks.map(({ rule }) => rule === "no_record")).size).toBe(2);
  for (const { rule, looked_in } of checks) {
    expect(looked_in.length > 0).toBe(rule === "no_record");
    for (const id of looked_in) expect(sources[id]?.collection).toBe("references");
  }
});
