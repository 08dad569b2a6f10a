import { describe, expect, it } from "vitest";
import { balanceStatements } from "../../src/chart/chartSpec/keyFinding.ts";
import { buildCatalog, type Catalog } from "../../src/model/catalog.ts";
import { claimableIntervals } from "../../src/model/claimableIntervals.ts";
import { balanceFact } from "../../src/model/facts/balance.ts";
import { tellingSources } from "../../src/model/leaveOneOut.ts";
import { type BalanceQuery, balanceRows, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import { HEAD, headCatalog } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.30.0 the finding says that its tilts hold with one article left out, and not with two. */

const catalog = headCatalog();
const factOf = (query: BalanceQuery, of = catalog) => balanceFact(of, query, [...balanceRows(of, query)]);

describe("tilts that are gone with two articles left out", () => {
  it("each have an article without which none of their years has a side", () => {
    const { stretches, isGoneWithoutTwo } = factOf(DEFAULT_BALANCE);
    const without = tellingSources(catalog, DEFAULT_BALANCE).map(({ id }) =>
      claimableIntervals([...balanceRows(catalog, { ...DEFAULT_BALANCE, drop: [id] })]),
    );
    const isLeft = without.map((runs) =>
      stretches.map((one) => runs.some((run) => run.direction === one.direction && run.from <= one.to && run.to >= one.from)),
    );
    expect(stretches.length).toBe(3);
    expect(stretches.map((_, i) => isLeft.some((left) => !left[i]))).toEqual([true, true, true]);
    expect(isGoneWithoutTwo).toBe(true);
  });

  it("are not asked for where there are none, in views of other sources, nor in the release before", () => {
    const rows = [...balanceRows(catalog, DEFAULT_BALANCE)].filter(({ direction }) => direction === null);
    expect(balanceFact(catalog, DEFAULT_BALANCE, rows).isGoneWithoutTwo).toBe(false);
    expect(factOf({ ...DEFAULT_BALANCE, vintage: { as_of: null, collection: "references" } }).isGoneWithoutTwo).toBe(false);
    expect(factOf(DEFAULT_BALANCE, { ...catalog, release: "2026.29.0" }).isGoneWithoutTwo).toBe(false);
  });
});

/** The head, and `n` further articles that tell an event which is not scored. */
function withArticles(n: number): Catalog {
  const unscored = new Set(catalog.events.filter(({ scored }) => !scored).map(({ id }) => id));
  const isArticle = (id: string) => catalog.sourceById.get(id)?.collection === "documents";
  const mention = catalog.mentions.find(({ event, source }) => unscored.has(event) && isArticle(source)) ?? expect.fail();
  const article = catalog.sourceById.get(mention.source) ?? expect.fail();
  const more = Array.from({ length: n }, (_, i) => `article-${i}`);
  const { release, generation, codingSigns, settlement } = catalog;
  return buildCatalog(
    {
      ...catalog,
      sources: [...catalog.sources, ...more.map((id) => ({ ...article, id }))],
      mentions: [...catalog.mentions, ...more.map((source) => ({ ...mention, source }))],
    },
    { release, generation, codingSigns, settlement },
  );
}

it("two articles left out are asked for of twelve articles at most, as each is a run of all others", () => {
  for (const [telling, isTold] of [
    [12, true],
    [13, false],
  ] as const) {
    const of = withArticles(telling - tellingSources(catalog, DEFAULT_BALANCE).length);
    expect(tellingSources(of, DEFAULT_BALANCE)).toHaveLength(telling);
    expect(factOf(DEFAULT_BALANCE, of)).toMatchObject({ isGoneWithoutTwo: isTold });
  }
});

describe.each(await allWords())("the finding of the index in %s", (code, words) => {
  const said = (release: string) => {
    const site = siteInWords(code, words, release);
    const [finding] = balanceStatements(site, DEFAULT_BALANCE, [...balanceRows(site.catalog, DEFAULT_BALANCE)], []);
    return finding?.text ?? "";
  };

  it("says so in no more letters than before", () => {
    const [now, before] = [said(HEAD), said("2026.29.0")];
    expect(now).not.toBe(before);
    expect(now.length).toBeLessThanOrEqual(before.length);
    if (code === "en")
      expect(now).toContain(
        "every method we tried and both readings of the articles agree, but not with two articles left out; where the line is gray, not all agree, as in 2025.",
      );
  });
});
