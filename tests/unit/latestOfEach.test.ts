import { describe, expect, it } from "vitest";
import { statementsOf } from "../../src/chart/chartSpec/statements.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { rowsOf } from "../../src/model/facts/fact.ts";
import { newestOfEach } from "../../src/model/facts/newestFigures.ts";
import { position } from "../../src/model/observation.ts";
import { collectionFor } from "../../src/model/queries.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 a chart that has nothing else to say says the latest figure of each partner, of what its title names, and its doubt. */

const languages = await allWords();
const BEFORE = "2026.27.0";

function latestIn(id: string, asked: Partial<Vintage>, release = HEAD, code = "en", words = en): string[] {
  const edition = siteInWords(code, words, release);
  const chart = edition.catalog.chartById.get(id) ?? expect.fail(id);
  const vintage: Vintage = { as_of: null, collection: "all", ...asked };
  const shown = chartRows(edition.catalog, chart, vintage);
  const said = statementsOf(edition, { catalog: edition.catalog, chart, vintage, shown });
  return said.filter(({ part }) => part === "finding").map(({ text }) => text);
}

describe("the latest figure", () => {
  it("is that of each partner, with its country and its doubt", () => {
    const said = latestIn("trade-volumes", { collection: "references" });
    expect(said[0]).toMatch(/^The latest figure is \$644 million for Iran in 2025 /);
    expect(said[1]).toMatch(/^For Israel, the latest figure .* in 2023 .*more than \$360 million \(2025,.*; doubtful\)\.$/);
    expect(latestIn("trade-volumes", { collection: "references" }, BEFORE).join(" ")).not.toContain("360");
  });

  it.each(["2014-12-31", "2020-12-31"])("of oil says in the view of %s that it is doubtful", (as_of) => {
    expect(latestIn("oil-supply", { as_of }).at(-1)).toMatch(/; doubtful\)\.$/);
    expect(latestIn("oil-supply", { as_of }, BEFORE).at(-1)).not.toContain("doubtful");
  });

  it("is of what the title names, where that is in view", () => {
    const view = { as_of: "2020-12-31" };
    expect(latestIn("arms-import-shares", view)[0]).toMatch(/^The latest figure is 60% for Israel .*share of Azerbaijan's arms imports/);
    expect(latestIn("arms-import-shares", view, BEFORE)[0]).toContain("share of Israel's arms exports");
  });

  it("is none that ends before another record of the same partner and measure, but for doubtful ones behind it", () => {
    const { catalog } = siteInWords("en", en, HEAD);
    for (const { id, series } of catalog.charts)
      for (const view of [{ collection: "references" as const }, { as_of: "2021-12-31" }]) {
        const shown = chartRows(catalog, catalog.chartById.get(id) ?? expect.fail(id), { as_of: null, collection: "all", ...view });
        for (const fact of newestOfEach(catalog, series, shown)) {
          const told = new Set(rowsOf(fact));
          const [latest] = [...told].flatMap((row) => catalog.observationById.get(row) ?? []);
          const later = shown.filter(
            (o) =>
              o.series === latest?.series &&
              o.counterpart === latest.counterpart &&
              o.status !== "F" &&
              position(o) !== null &&
              collectionFor(catalog, o) === "references" &&
              o.period.end > latest.period.end,
          );
          expect(
            later.filter((o) => !told.has(o.id) && o.status !== "U").map((o) => o.id),
            id,
          ).toEqual([]);
        }
      }
  });

  it("is no claim without a year where others have one", () => {
    expect(latestIn("oil-supply", { as_of: "2021-12-31" }).at(-1)).toContain("25–33% (2006–2019");
    expect(latestIn("oil-supply", { as_of: "2021-12-31" }, BEFORE).at(-1)).toContain("up to 40%");
  });

  it("of one day is told of that day", () => {
    expect(latestIn("investment", { collection: "documents", as_of: "2020-12-31" }).join(" ")).not.toMatch(/ in \d+ [A-Z]/);
    expect(latestIn("arms-deals", { as_of: "2016-12-31" }).join(" ")).toMatch(/ on \d+ [A-Z]/);
    expect(latestIn("arms-deals", { as_of: "2016-12-31" }, BEFORE).join(" ")).toMatch(/ in \d+ [A-Z]/);
  });

  it.each(languages)("has a sentence for each in %s", (code, words) => {
    const [one, other, ...more] = latestIn("trade-volumes", { collection: "references" }, HEAD, code, words);
    expect(more).toEqual([]);
    expect(one).not.toBe(other);
    for (const text of [one, other]) expect(text).toMatch(/\(.*\)/);
  });
});
