import { describe, expect, it } from "vitest";
import { statementsOf } from "../../src/chart/chartSpec/statements.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { collectionFor } from "../../src/model/queries.ts";
import { isYearlySum } from "../../src/model/yearlySum.ts";
import type { Words } from "../../src/words/en.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";

const edition = computedSite(HEAD);
const { catalog } = edition;
const all = { as_of: null, collection: "all" } as const;
const languages = await someWords();
const claims = catalog.charts.filter(({ kind }) => kind === "claims");

/** The findings of charts of claims that tell a claim: each with the claims that it rests on. */
function told(words: Words, release = catalog.release) {
  const then = { ...edition, words, catalog: { ...catalog, release } };
  return claims.flatMap((chart) =>
    statementsOf(then, { catalog: then.catalog, chart, vintage: all, shown: chartRows(catalog, chart, all) })
      // How many claims are passed over tells no figure of theirs.
      .filter(({ part, text, rows }) => part === "finding" && text !== words.columns.moreClaims(rows.length))
      .map(({ text, rows }) => ({ text, rows: rows.flatMap((id) => catalog.observationById.get(id) ?? []) })),
  );
}

describe.each(languages)("a year that an article only implies, in %s", (_, words) => {
  const implied = (rows: ReturnType<typeof told>[number]["rows"]) =>
    rows.filter((o) => o.period_basis === "implied" && collectionFor(catalog, o) === "documents" && o.series !== "oil-exports-value");
  it("is called implied in each finding that tells the figure, and in none before 2026.17.0", () => {
    const now = told(words).filter(({ rows }) => rows.some((o) => collectionFor(catalog, o) === "documents"));
    expect(now.length).toBeGreaterThan(0);
    for (const { text, rows } of now) {
      const own = implied(rows).length;
      if (own === 0) expect(text.split(words.observation.implied)).toHaveLength(1);
      else expect(text).toContain(words.observation.implied);
    }
    for (const { text } of told(words, "2026.16.0")) expect(text).not.toContain(words.observation.implied);
  });
  it("leaves a yearly sum one, as it is printed", () => {
    const yearly = catalog.observations.filter(isYearlySum);
    expect(yearly.map(({ id }) => id)).toContain("trade-turnover.ISR.2013.souleimanov-2014");
    for (const o of yearly) {
      const [before = "", after = ""] = words.observation.aYear("§").split("§");
      const [sentence] = told(words).filter(({ rows }) => rows.includes(o));
      expect(sentence?.text).toContain(before);
      expect(sentence?.text).toContain(after);
      const [former] = told(words, "2026.16.0").filter(({ rows }) => rows.includes(o));
      expect(former?.text.split(before + after)).not.toEqual(sentence?.text.split(before + after));
    }
  });
});

it.each(["some $4 billion annually", "$3 billion a year", "2 bn per annum", "yearly $1 billion"])("%s is a yearly sum", (as_worded) =>
  expect(isYearlySum({ as_worded })).toBe(true),
);
it.each(["$4 billion", "last year $4 billion", null])("%s is none", (as_worded) => expect(isYearlySum({ as_worded })).toBe(false));
