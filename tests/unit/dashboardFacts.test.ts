import { describe, expect, it } from "vitest";
import { buildCatalog, type Catalog } from "../../src/model/catalog.ts";
import { checksInView } from "../../src/model/checksInView.ts";
import { claimCards, mainCharts } from "../../src/model/facts/claimCards.ts";
import { contradictionsOf } from "../../src/model/facts/contradictions.ts";
import { chartsWithRow, indicators } from "../../src/model/facts/indicators.ts";
import { latestEvents } from "../../src/model/facts/latestEvents.ts";
import { collectionFor } from "../../src/model/queries.ts";
import { isInVintage, type Vintage } from "../../src/model/vintage.ts";
import { headCatalog } from "../fixtures/headSite.ts";

const catalog = headCatalog();
const all: Vintage = { as_of: null, collection: "all" };
const at = (year: number): Vintage => ({ as_of: `${year}-12-31`, collection: "all" });
const documents: Vintage = { as_of: null, collection: "documents" };
const references: Vintage = { as_of: null, collection: "references" };

/** The catalogue without some of its observations. */
function without(lost: (id: string) => boolean): Catalog {
  return buildCatalog({ ...catalog, observations: catalog.observations.filter(({ id }) => !lost(id)) }, catalog);
}

/** Each card as its family with the verdicts of its claims and what it counts. */
function cardsOf(from: Catalog, vintage: Vintage) {
  return claimCards(from, vintage).map(({ family, claims, more, counts }) => ({
    family,
    claims: [...claims, ...more].map(({ claim, check }) => `${claim.counterpart} ${check?.verdict ?? "not in view"}`),
    counts: counts.map(({ partner, told, found }) => `${partner} ${told !== null} ${found !== null}`),
  }));
}

/** All rows of all cards, those that a card shows first and the rest; of one family where it is named. */
function rowsOf(from: Catalog, family?: string) {
  const cards = claimCards(from, all).filter((card) => family === undefined || card.family === family);
  return cards.flatMap(({ claims, more }) => [...claims, ...more]);
}

function claimsOf(from: Catalog, family: string): string[] {
  return rowsOf(from, family).map(({ claim }) => claim.id);
}

describe("cards of claims", () => {
  it("are one a family, in the order of the charts, each claim with its verdict, those tested first", () => {
    const cards = cardsOf(catalog, all);
    expect(cards.map(({ family }) => family)).toEqual(mainCharts(catalog).map(({ family }) => family));
    expect(cards.flatMap(({ claims }) => claims).filter((claim) => claim.endsWith("not in view"))).toEqual([]);
    for (const { claims } of cards) {
      const untested = claims.map((claim) => claim.endsWith("cannot_be_tested"));
      expect([...untested].sort()).toEqual(untested);
    }
    expect(cards.find(({ counts }) => counts.length > 0)?.counts).toEqual(["IRN true true", "ISR true true"]);
  });

  it("hold no plan", () => {
    const plans = catalog.observations.filter(({ status }) => status === "F").map(({ id }) => id);
    expect(plans.length).toBeGreaterThan(0);
    expect(claimCards(catalog, all).flatMap(({ claims }) => claims.filter(({ claim }) => plans.includes(claim.id)))).toEqual([]);
  });

  it("keep a claim and lose its verdict where the records are not in view", () => {
    const cards = claimCards(catalog, documents);
    expect(cards.length).toBe(claimCards(catalog, all).length);
    for (const { claims, more, counts } of cards) {
      const partners = [...claims, ...more].map(({ claim }) => claim.counterpart);
      expect(claims.length).toBe(new Set(partners).size);
      for (const { check, records, count } of [...claims, ...more]) expect([check, records, count]).toEqual([null, [], []]);
      for (const { found, verdicts } of counts) expect([found, ...Object.values(verdicts)]).toEqual([null, 0, 0, 0]);
    }
  });

  it("go where no article is in view", () => {
    expect(claimCards(catalog, references)).toEqual([]);
    expect(claimCards(catalog, at(1999))).toEqual([]);
  });

  it("hold only what was published by a day", () => {
    const known = claimCards(catalog, at(2014)).flatMap(({ claims, counts }) => [
      ...claims.flatMap(({ claim, records, count }) => [claim, ...records, ...count]),
      ...counts.flatMap(({ claims: told, count }) => [...told, ...count]),
    ]);
    expect(known.length).toBeGreaterThan(0);
    const late = known.filter(({ source }) => source !== null && !isInVintage(catalog.sourceById.get(source) as never, at(2014)));
    expect(late).toEqual([]);
    expect(cardsOf(catalog, at(2014))).not.toEqual(cardsOf(catalog, all));
  });

  it("lose a claim, and then the card, with their rows", () => {
    const claims = claimsOf(catalog, "trade");
    expect(claims.length).toBeGreaterThan(0);
    const [lost, ...kept] = claims;
    expect(
      claimsOf(
        without((id) => id === lost),
        "trade",
      ).sort(),
    ).toEqual(kept.sort());
    const none = without((id) => claims.includes(id));
    expect(cardsOf(none, all).map(({ family }) => family)).not.toContain("trade");
  });

  it("lose a verdict with one of its records", () => {
    const [row] = rowsOf(catalog).filter(({ records }) => records.length > 1);
    const lost = without((id) => id === row?.records[0]?.id);
    const same = rowsOf(lost).filter(({ claim }) => claim.id === row?.claim.id);
    expect(same.map(({ check, records }) => [check, records])).toEqual([[null, []]]);
  });

  it("warn of different bases only where the claims have them", () => {
    const caution = (from: Catalog) => claimCards(from, all).find(({ family }) => family === "oil")?.caution;
    expect(caution(catalog)).toBe("different_bases");
    const [first] = claimCards(catalog, all).find(({ family }) => family === "oil")?.claims ?? [];
    expect(caution(without((id) => isClaim(id) && id.startsWith("oil") && id !== first?.claim.id))).not.toBe("different_bases");
  });

  it("say that others count differently in releases before 2026.10.0 alone: a card names its records", () => {
    const cautions = (from: Catalog) => claimCards(from, all).map(({ caution }) => caution);
    expect(cautions(catalog)).not.toContain("own_count");
    expect(cautions({ ...catalog, release: "2026.9.0" })).toContain("own_count");
  });
});

function isClaim(id: string): boolean {
  const o = catalog.observationById.get(id);
  return o !== undefined && collectionFor(catalog, o) === "documents";
}

describe("contradictions", () => {
  it("are those of most articles, each by two of them", () => {
    const { shown, all: number } = contradictionsOf(catalog, all, 3);
    expect(shown.length).toBe(3);
    expect(number).toBe(new Set(catalog.disagreements.map(({ id }) => id)).size);
    for (const { sides } of shown) expect(sides[0].source).not.toBe(sides[1].source);
    const articles = (id: string) =>
      new Set(catalog.disagreements.filter((row) => row.id === id).map(({ side }) => side.split(":")[0])).size;
    const most = Math.max(...catalog.disagreements.map(({ id }) => articles(id)));
    expect(articles(shown[0]?.id ?? "")).toBe(most);
  });

  it("quote only words of the place that they name", () => {
    const quoted = contradictionsOf(catalog, all, 99).shown.flatMap(({ sides }) => sides.filter(({ quote }) => quote !== null));
    expect(quoted.length).toBeGreaterThan(10);
    for (const { source, paragraph, quote } of quoted) {
      const rows = [...catalog.mentions, ...catalog.observations].filter((row) => row.source === source && row.paragraph === paragraph);
      expect(rows.map((row) => row.quote)).toContain(quote);
    }
  });

  it("need two articles in view", () => {
    expect(contradictionsOf(catalog, at(2014), 3).shown).toEqual([]);
    expect(contradictionsOf(catalog, references, 3)).toEqual({ shown: [], all: 0 });
    const sources = contradictionsOf(catalog, at(2020), 99).shown.flatMap(({ sides }) => sides.map(({ source }) => source));
    expect(sources.filter((id) => !isInVintage(catalog.sourceById.get(id) as never, at(2020)))).toEqual([]);
  });
});

describe("the latest events", () => {
  it("happened, are dated, and come newest first, one an occasion", () => {
    const { sides } = latestEvents(catalog, all, 4);
    expect(sides).toHaveLength(2);
    for (const { events, partner } of sides) {
      expect(events.length).toBe(4);
      expect(events.filter((event) => event.status !== "happened" || event.period === null || event.partner !== partner)).toEqual([]);
      const starts = events.map(({ period }) => period?.start ?? "");
      expect([...starts].sort().reverse()).toEqual(starts);
      expect(new Set(events.map(({ episode }) => episode)).size).toBe(4);
    }
  });

  it("are those that the sources in view tell", () => {
    const starts = latestEvents(catalog, at(2014), 4).sides.flatMap(({ events }) => events.map(({ period }) => period?.start ?? ""));
    expect(starts.length).toBeGreaterThan(4);
    expect(starts.filter((day) => day > "2014-12-31")).toEqual([]);
    expect(latestEvents(catalog, at(1980), 4)).toEqual({ sides: [], all: 0 });
  });
});

describe("charts in one row", () => {
  const charts = catalog.charts.filter(({ family, kind }) => family === null && (kind === "claims" || kind === "pair"));

  it("show a claim with its verdict, or the latest records of both partners where there are any", () => {
    const rows = indicators(catalog, all, charts);
    expect(rows.map(({ chart }) => chart.id)).toEqual(charts.map(({ id }) => id));
    const claimed = rows.filter(({ claim }) => claim !== null);
    expect(claimed.length).toBeGreaterThan(3);
    expect(claimed.filter(({ claim }) => claim?.check === null)).toEqual([]);
    const unclaimed = rows.filter(({ claim }) => claim === null);
    expect(unclaimed.filter(({ latest }) => latest.length === 0)).toEqual([]);
    expect(
      unclaimed.filter(
        ({ isOneCount, latest }) => isOneCount && new Set(latest.map((o) => `${o.basis} ${o.reporter} ${o.period.text}`)).size > 1,
      ),
    ).toEqual([]);
  });

  it("are told without their rows where their names alone are asked for", () => {
    for (const as_of of [null, "2000-12-31", "2014-06-30"]) {
      const vintage: Vintage = { as_of, collection: "all" };
      expect(chartsWithRow(catalog, vintage, catalog.charts)).toEqual(
        indicators(catalog, vintage, catalog.charts).map(({ chart }) => chart),
      );
    }
    expect(chartsWithRow(catalog, { as_of: "2000-12-31", collection: "all" }, catalog.charts).length).toBeLessThan(catalog.charts.length);
  });

  it("are left out where nothing of them is in view", () => {
    const ids = (vintage: Vintage) => indicators(catalog, vintage, charts).map(({ chart }) => chart.id);
    expect(ids(at(1980))).toEqual([]);
    expect(ids(documents)).not.toEqual(ids(all));
    expect(indicators(catalog, references, charts).filter(({ claim }) => claim !== null)).toEqual([]);
    expect(checksInView(catalog, references)).toEqual([]);
  });
});
