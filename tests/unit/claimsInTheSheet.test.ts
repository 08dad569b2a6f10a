import { describe, expect, it } from "vitest";
import { cellSays } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { sheetClauses } from "../../src/model/dimensions/sentence.ts";
import { sheetAnswers } from "../../src/model/dimensions/sheetAnswers.ts";
import { collectionFor } from "../../src/model/queries.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What the balance sheet has from articles is told from what it has from records. */

const BEFORE = "2026.29.0";
const vintage = { as_of: null, collection: "all" as const };
const sheetOf = ({ catalog }: Edition) => balanceSheet(catalog, { vintage, from: null, to: null });
const energyOf = (edition: Edition) =>
  sheetOf(edition).rows.flatMap(({ cells }) => cells.filter(({ dimension, rows }) => dimension === "energy" && rows.length > 0));
const isClaim =
  ({ catalog }: Edition) =>
  (id: string) => {
    const row = catalog.observationById.get(id);
    return row !== undefined && collectionFor(catalog, row) === "documents";
  };

describe("figures of oil that articles claim", () => {
  it("are on no record where there is nothing else, in each language", async () => {
    for (const [language, words] of [["en", en] as const, ...(await someWords())]) {
      const now = siteInWords(language, words, HEAD);
      const then = siteInWords(language, words, BEFORE);
      const claimed = energyOf(now).filter(({ rows }) => rows.every(isClaim(now)));
      expect(claimed.length).toBeGreaterThan(0);
      for (const cell of claimed) {
        expect(cellSays(now, cell)).not.toBe(cellSays(then, cell));
        if (language === "en") {
          expect(cellSays(now, cell)).toBe("only claimed in articles, for Israel: Iran is not counted");
          expect(cellSays(then, cell)).toContain("only Israel on record");
        }
      }
      for (const cell of energyOf(now).filter(({ rows }) => !rows.every(isClaim(now))))
        expect(cellSays(now, cell)).toBe(cellSays(then, cell));
    }
  });

  it("are counted apart from records where the method answers objections", () => {
    const [now, then] = [siteInWords("en", en, HEAD), siteInWords("en", en, BEFORE)];
    const ids = energyOf(now).flatMap(({ rows }) => rows);
    const claims = ids.filter(isClaim(now)).length;
    const answers = sheetAnswers(now.catalog, vintage, sheetOf(now));
    expect(answers.energyOf).toEqual({ claims, records: ids.length - claims });
    const said = (site: Edition) => {
      const context = { answers: sheetAnswers(site.catalog, vintage, sheetOf(site)), subject: "", partner: { irn: "Iran", isr: "Israel" } };
      const { objections } = site.words.sheet.method.objections.capitals[0] ?? { objections: [] };
      return objections[0]?.answer({ ...context, country: String, rows: 9 })[1];
    };
    expect(said(now)).toBe(
      `It has figures of oil to Israel, each for one year or less (from records: ${ids.length - claims}; from articles: ${claims}), and none of energy with Iran.`,
    );
    expect(said(then)).toBe(`It has ${ids.length} figures of oil to Israel and none of energy with Iran.`);
  });

  it("are named where the method says what counts, and not in releases before", () => {
    expect(en.sheet.method.text).toContain("Figures that articles claim count like those of other sources");
    expect(siteInWords("en", en, BEFORE).words.sheet.method.text).not.toContain("articles");
  });
});

describe("rougher counts than a row's own", () => {
  it("are in the sentence of no state but as a later estimate of arms, as the method says", () => {
    const site = siteInWords("en", en, HEAD);
    const { first_year, last_year } = site.catalog.subject;
    let estimates = 0;
    for (let year = first_year; year <= last_year; year += 1) {
      const sheet = balanceSheet(site.catalog, { vintage, from: null, to: `${year}-12-31` });
      for (const clause of sheetClauses(site.catalog, vintage, sheet)) {
        expect(clause.cell.preferred, `${year} ${clause.kind}`).toBe(true);
        if (clause.kind === "arms" && clause.estimate !== null) estimates += 1;
      }
    }
    expect(estimates).toBeGreaterThan(0);
    const answers = (of: Edition) => {
      const context = {
        answers: sheetAnswers(of.catalog, vintage, sheetOf(of)),
        subject: "Azerbaijan",
        partner: { irn: "Iran", isr: "Israel" },
      };
      const raised = of.words.sheet.method.objections.capitals.flatMap(({ objections }) => objections);
      return raised.flatMap(({ answer }) => answer({ ...context, country: String, rows: 9 })).join(" ");
    };
    expect(answers(site)).toContain("the sentence names one alone, our newer estimate of arms");
    expect(answers(siteInWords("en", en, BEFORE))).not.toContain("our newer estimate");
  });
});
