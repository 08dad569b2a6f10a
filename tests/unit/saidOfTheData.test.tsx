import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/model/catalog.ts";
import { corpusFacts } from "../../src/model/corpusFacts.ts";
import { methodFacts } from "../../src/model/methodFacts.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { en } from "../../src/words/en.ts";
import { EventsPage } from "../../src/worker/nouns/event/page.tsx";
import { AboutPage } from "../../src/worker/pages/about/page.tsx";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { threeRows, withFault } from "../fixtures/files.ts";
import { frozenSite, pageText } from "../fixtures/site.ts";

const fixture = loadCatalog(threeRows, "test");
const real = dataCatalog();
const text = (catalog: Catalog) =>
  en.method.sections(methodFacts(catalog)).flatMap((section) => [...section.text, ...(section.after ?? [])]);
const about = (catalog: Catalog) =>
  en.about
    .sections(corpusFacts(catalog))
    .map((section) => section.text)
    .join(" ");

describe("what /about says", () => {
  it("counts the catalogue that is shown", () => {
    expect(corpusFacts(fixture)).toMatchObject({
      documents: 2,
      references: 0,
      tokens: 4,
      figureTokens: 2,
      eventTokens: 1,
      claims: 3,
      records: 0,
      compared: 0,
      events: 4,
    });
    expect(about(fixture)).toContain("We read two articles and found 4 number words. Of these, 2 belong to three figures");
    expect(
      pageText(AboutPage({ edition: { ...frozenSite(), catalog: fixture }, address: "", build: frozenSite().build }), frozenSite()),
    ).toContain("We read two articles");
  });
  it("holds no number but those that it counted", () => {
    const facts = corpusFacts(real);
    const counted = Object.values(facts)
      .filter((value) => typeof value === "number")
      .map(String);
    const said =
      about(real)
        .replace("CC BY 4.0", "")
        .match(/\d[\d,]*/g) ?? [];
    expect(said.map((n) => n.replaceAll(",", "")).filter((n) => !counted.includes(n))).toEqual([]);
  });
});

describe("what the fact check compares claims with", () => {
  it("is fewer figures than stand beside the claims, each counted once and no date of an event among them", () => {
    const { compared, records } = corpusFacts(real);
    const refs = new Set(real.checks.flatMap((check) => check.records).filter((ref) => real.observationById.has(ref)));
    expect(compared).toBe(refs.size);
    expect(compared).toBeLessThan(records);
    expect(about(real)).toContain(`compares claims with ${compared} of these figures`);
  });
});

describe("what /method says", () => {
  it("takes values from the scale, and leaves out what the scale lacks", () => {
    const scored = text({ ...fixture, scale: fixture.scale.map((s) => (s.cameo === "042" ? { ...s, goldstein: 2.5 } : s)) }).join(" ");
    expect(scored).toContain("a visit +2.5");
    expect(scored).toContain("A signing outweighs three visits");
    expect(text({ ...fixture, scale: fixture.scale.filter(({ cameo }) => cameo !== "173") }).join(" ")).not.toContain("arrests −");
  });
  it("states the one rule only where it was held, with what it leaves out of each partner", () => {
    const heading = (catalog: Catalog) => en.method.sections(methodFacts(catalog)).map((section) => section.heading);
    expect(heading(real)).toContain("One rule for both");
    expect(heading({ ...real, generation: 1 })).not.toContain("One rule for both");
    const undated = loadCatalog(withFault("mentions.csv", ",,,undated,planned,030", ",,,undated,happened,054"), "test");
    expect(methodFacts(undated).undated).toEqual([{ partner: "ISR", events: 1, example: "An embassy is hoped for" }]);
    expect(methodFacts(fixture).undated).toEqual([]);
    for (const { partner, events, example } of methodFacts(real).undated) {
      const told = resolveEvents(real, { as_of: null, collection: "documents" }).filter(
        (event) => event.partner === partner && !event.scored,
      );
      expect(told.map(({ summary }) => summary)).toContain(example);
      expect(events).toBeLessThanOrEqual(told.length);
    }
  });
  it("names a contradicted date only where a record contradicts one", () => {
    expect(methodFacts(fixture).misdated).toBeNull();
    expect(text(fixture).join(" ")).not.toContain("see the fact check");
    const said = methodFacts(real).misdated;
    if (said === null) return;
    const [event] = real.events.filter(({ summary }) => summary === said.summary);
    expect(real.checks.some(({ claim, rule }) => claim.startsWith(`${event?.id}#`) && rule === "date_outside")).toBe(true);
  });
  it("says how many variants there are, whatever the number of documents", () => {
    const { variants } = methodFacts(fixture);
    expect(variants.count).toBe(3 * 3 * 4 * 3);
    expect(text(fixture).join(" ")).toContain(`${variants.count} variants`);
    expect(text({ ...fixture, codingSigns: null }).join(" ")).toContain("not at hand");
  });
});

it("the timeline names the articles and the other sources only where they report what is shown", () => {
  const lead = (collection: "documents" | "references" | "all") => {
    const events = resolveEvents(real, { as_of: null, collection });
    const site = { ...frozenSite(), catalog: real };
    return /<meta name="description" content="([^"]*)"/.exec(
      pageText(EventsPage({ edition: site, events, all: events, state: {}, address: "" }), site),
    )?.[1];
  };
  expect(lead("documents")).toMatch(/^What the articles report/);
  expect(lead("references")).toMatch(/^What other sources report/);
  expect(lead("all")).toMatch(/^What the articles and other sources report/);
});
