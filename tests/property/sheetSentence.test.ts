import { describe, expect, it } from "vitest";
import { sheetNames } from "../../src/chart/chartSpec/sheetNames.ts";
import { listReleases } from "../../src/curator/releases.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { DIMENSIONS } from "../../src/model/dimensions/dimension.ts";
import { sheetSentence } from "../../src/model/dimensions/sentence.ts";
import { en } from "../../src/words/en.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { type Figure, type SheetRows, sheetCatalog, type Together, withoutRows } from "../fixtures/sheetCatalog.ts";
import { frozenCatalog } from "../fixtures/site.ts";
import { WORKED_ROWS } from "../fixtures/workedRows.ts";

interface Asked {
  as_of?: string;
  to?: string;
  from?: string;
}

function told(catalog: Catalog, { as_of, to, from }: Asked = {}) {
  const vintage = { as_of: as_of ?? null, collection: "all" as const };
  const sheet = balanceSheet(catalog, { vintage, from: from ?? null, to: to ?? null });
  const fact = sheetSentence(catalog, vintage, sheet);
  const names = { ...sheetNames({ catalog, words: en }), subject: "Azerbaijan" };
  return { fact, sheet, text: en.sheet.sentence(fact, names), title: en.sheet.title(fact, names), names };
}

const worked = (more: SheetRows = {}) => sheetCatalog({ ...WORKED_ROWS, ...more });
const replaced = (series: string, value: number, period = "2025") =>
  (WORKED_ROWS.together ?? []).map((one): Together => (one.series === series && one.period === period ? { ...one, value } : one));

describe("the sentence by its rule", () => {
  it("says each clause with its year, begins a change of side with but, and tells in the past what has ended", () => {
    const { text, title, fact } = told(worked());
    expect(text).toBe(
      "Azerbaijan tilts to Iran over Israel in UN votes, like the average OIC member, and more than most UN members do (2025, Israeli-Palestinian votes aside). But it sold far more goods to Israel than to Iran in 2020. It got 61.2% of its recorded arms from Israel in 2017–21 (our calculation).",
    );
    expect(title).toBe("Azerbaijan tilts to Iran at the UN more than most members do, but in 2020 sold more to Israel than to Iran");
    expect(fact.clauses.map(({ kind, present, from, to }) => [kind, present, from, to])).toEqual([
      ["votes", true, 2025, 2025],
      ["goods_sold", false, 2020, 2020],
      ["arms", false, 2017, 2021],
    ]);
  });

  it("names every other row with its reason", () => {
    const { fact, names } = told(worked());
    expect(fact.notClaimed.map(({ dimension, reason }) => [dimension, reason])).toEqual([
      ["goods_bought", "count_ended"],
      ["energy", "other_not_counted"],
      ["visitors", "no_lean"],
      ["visits", "a_floor"],
      ["disputes", "no_lean"],
      ["events", "an_index"],
    ]);
    expect(fact.notClaimed.map((row) => en.sheet.notClaimed(row, names))[0]).toContain("2014");
  });

  it("says nearly all only where both ranks are beyond 90%, and the average member where one is in the middle", () => {
    const ranks = (idealRank: number) => worked({ together: replaced("un-ideal-point-rank", idealRank, "2024") });
    expect(told(ranks(0.09)).text).toContain(
      "to Iran over Israel in UN votes, like the average OIC member, and more than nearly all UN members do",
    );
    expect(told(ranks(0.1)).text).toContain(
      "to Iran over Israel in UN votes, like the average OIC member, and more than most UN members do",
    );
    expect(told(ranks(0.4)).text).toContain(
      "to Iran over Israel in UN votes, like the average OIC member, and more than the average UN member does",
    );
  });

  it("says where the average OIC member does not stand, and nothing of the votes where it is not known", () => {
    expect(told(worked({ together: replaced("un-vote-excess-oic", -0.051) })).text).toContain(
      "in UN votes, unlike the average OIC member, and more than",
    );
    const unknown = told(withoutRows(worked(), [`un-vote-excess-oic.2025.undl-votes-2025`]));
    expect(unknown.text).not.toContain("votes");
    expect(unknown.fact.notClaimed[0]).toMatchObject({ dimension: "votes", reason: "oic_unknown" });
  });

  it("tells a state of the past as past, with today's knowledge", () => {
    expect(told(worked(), { to: "2020-12-31" }).text).toBe(
      "State of 2020: Azerbaijan sold far more goods to Israel than to Iran in 2020. It got 69.5% of its recorded arms from Israel in 2016–20 (our calculation).",
    );
    expect(told(worked(), { to: "2010-12-31" }).text).toBe(
      "State of 2010: Azerbaijan bought more goods from Iran than from Israel in 2010.",
    );
  });

  it("says beside the share of arms what a rougher count has of the last later years, never as a clause and without rows of its own", () => {
    const register = (period: string, value: number): Figure => ({
      ...{ series: "arms-import-share", partner: "ISR", period, value, basis: "arms_imports_tiv_register", reporter: "compiler" },
      ...{ source: "alexarui-sipri-register-2026", variant: "vintage-2026-03", direction: "from_counterpart", status: "E" },
    });
    const catalog = worked({ figures: [...(WORKED_ROWS.figures ?? []), register("2020/2024", 16.6), register("2021/2025", 22.1)] });
    const { text, fact } = told(catalog);
    expect(text).toContain(
      "got 61.2% of its recorded arms from Israel in 2017–21 (our calculation). Our estimate for 2021–25 is 22%, by another method: not comparable.",
    );
    expect(fact.clauses.map(({ kind }) => kind)).toEqual(["votes", "goods_sold", "arms"]);
    expect(told(catalog, { to: "2021-12-31" }).text).toMatch(/arms from Israel in 2017–21 \(our calculation\)\.$/);
  });

  it("says nothing where nothing is clear", () => {
    const { text, title } = told(sheetCatalog({}));
    expect([text, title]).toEqual(["There are no figures for both countries (UN votes, goods, arms).", null]);
  });

  it("names under as_of the counts that were not yet published, with their sources", () => {
    const published = { "voeten-unga-votes-2024": "2024", "cepii-baci": "2022", "360info-sipri-trade-2022": "2022-08-08" };
    const { text, fact } = told(worked({ published }), { as_of: "2020-12-31" });
    expect(text).toMatch(
      /^As known on 31 December 2020: none of the newest figures for both countries \(goods\) clearly points to one of them\. (?:Earlier, [^.]+\. )?Published only later: /,
    );
    expect(fact.unpublished.map(({ dimension }) => dimension)).toEqual(["votes", "goods_sold", "arms"]);
    expect(text).toContain("exports (cepii-baci, 2022)");
    expect(fact.notClaimed.filter(({ reason }) => reason === "not_published").map(({ dimension }) => dimension)).toEqual([
      ...["votes", "goods_sold", "arms"],
    ]);
  });
});

/** Whether the rows that are named bear out a clause of the sentence, year and all. */
const has = (catalog: Catalog, clause: { kind: string; cell: { period: string } }, asked?: Asked) =>
  told(catalog, asked).fact.clauses.some(({ kind, cell }) => kind === clause.kind && cell.period === clause.cell.period);

const PAST: Asked[] = [{}, { to: "2020-12-31" }, { to: "2014-12-31" }];

describe.each([
  ["worked rows", worked()],
  ["the head", headCatalog()],
])("over %s", (name, catalog) => {
  it("loses a clause with each row that it rests on", () => {
    for (const asked of PAST) {
      const { clauses } = told(catalog, asked).fact;
      if (name === "worked rows" && asked.to === undefined) expect(clauses.length).toBe(3);
      for (const clause of clauses) {
        expect(clause.rows.length).toBeGreaterThan(0);
        for (const id of clause.rows) expect(has(withoutRows(catalog, [id]), clause, asked), `${clause.kind} without ${id}`).toBe(false);
      }
    }
  });

  it("uses no present tense where a count has ended", () => {
    const PRESENT = /\b(?:votes at|sells|buys|stands|does|do)\b/;
    for (const asked of [...PAST, { as_of: "2020-12-31" }, { as_of: "2014-12-31" }]) {
      const { fact, text } = told(catalog, asked);
      const ended = fact.clauses.every(({ present }) => !present);
      if (ended) expect(text.replace(/(?:Published only later|Perhaps not published by then).*/, "")).not.toMatch(PRESENT);
      for (const { present, cell } of fact.clauses)
        if (present) expect(Number(cell.period.slice(0, 4))).toBeGreaterThanOrEqual(fact.last - 1);
    }
  });

  it("says something of every row, once", () => {
    for (const asked of PAST) {
      const { clauses, notClaimed } = told(catalog, asked).fact;
      const all = [...clauses.map(({ kind }) => kind), ...notClaimed.map(({ dimension }) => dimension)];
      expect(all.sort()).toEqual([...DIMENSIONS].sort());
    }
  });
});

describe("a release that has few of the counts", () => {
  it.each(listReleases("data"))("%s has every row, and says what its rows bear out", (version) => {
    const { sheet, fact, text } = told(frozenCatalog(version));
    expect(sheet.rows.map(({ dimension }) => dimension)).toEqual([...DIMENSIONS]);
    for (const { cells } of sheet.rows) expect(cells.filter(({ preferred }) => preferred).length).toBe(sheet.last - sheet.first + 1);
    for (const { cell } of fact.clauses) expect(cell.sources.length).toBeGreaterThan(0);
    expect(text).toMatch(/\.$/);
  });
});
