import { describe, expect, it } from "vitest";
import { type ChartSpec, isEmpty } from "../../src/chart/chartSpec/chartSpec.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { STRENGTHS } from "../../src/model/dimensions/dimension.ts";
import { en } from "../../src/words/en.ts";
import { createApp } from "../../src/worker/app.ts";
import { EmbedPage } from "../../src/worker/embed/page.tsx";
import { renderImageSvg } from "../../src/worker/image/file.tsx";
import { ChartPage } from "../../src/worker/nouns/chart/page.tsx";
import { headCatalog } from "../fixtures/headSite.ts";
import { withoutRows } from "../fixtures/sheetCatalog.ts";
import { cellIn, formIn, rowIn, rowsIn, SHEET, type SheetView, sheetSpecOf, siteOver, viewOf, workedSite } from "../fixtures/sheetSite.ts";
import { pageText, type Site } from "../fixtures/site.ts";

const worked = workedSite();
const head = siteOver(headCatalog());
const spec = sheetSpecOf(worked);
const seen = (id: string, of: "years" | "periods" = "years") => {
  const { look, partner, share, text } = cellIn(spec, id, of);
  return [look, partner, share ?? text];
};

describe("the chart of the balance sheet over worked rows", () => {
  it("groups its rows by outcome, those towards a partner first, each in the order of the rows", () => {
    expect(formIn(spec).groups.map(({ id, partner, rows }) => [id, partner, ...rows.map((row) => row.id)])).toEqual([
      ["towards_irn", "IRN", "votes"],
      ["towards_isr", "ISR", "goods_sold", "events"],
      // In nobody's colour: that of the two only one has figures is no lean.
      ["isr_only", null, "arms", "energy"],
      ["not_claimed", null, "goods_bought", "visitors", "visits", "disputes"],
    ]);
  });

  it("has the group of one country's figures in its colour in releases before 2026.19.0", () => {
    const before = sheetSpecOf({ ...worked, catalog: { ...worked.catalog, release: "2026.18.0" } });
    const partnersOf = (of: ChartSpec) => Object.fromEntries(formIn(of).groups.map(({ id, partner }) => [id, partner]));
    expect(partnersOf(before)).toEqual({ ...partnersOf(spec), isr_only: "ISR" });
  });

  it.each([
    ["votes.1992", ["slight", "ISR", null]],
    ["votes.2005", ["even", null, null]],
    ["votes.2025", ["clear", "IRN", null]],
    ["goods_sold.2004", ["slight", "ISR", null]],
    ["goods_sold.2005", ["equal", null, null]],
    ["goods_sold.2020", ["clear", "ISR", null]],
    ["goods_bought.1992", ["clear", "IRN", null]],
    ["goods_bought.2010", ["clear", "IRN", null]],
    ["arms.2009", ["share", "ISR", 0.027]],
    ["arms.2020", ["share", "ISR", 0.695]],
    ["energy.2023", ["alone", "ISR", null]],
    ["visitors.2020", ["counted", null, null]],
    ["visits.1996", ["few", null, "?"]],
    ["visits.1997", ["slight", "IRN", null]],
    ["visits.2013", ["slight", "ISR", null]],
    ["disputes.1995", ["zero", null, "0"]],
    ["disputes.2001", ["zero", null, "1"]],
    ["events.2010", ["clear", "ISR", null]],
  ] as const)("draws %s by its strength", (id, expected) => expect(seen(id)).toEqual(expected));

  it("has a look for every strength, and each look has words in its key", () => {
    const drawn = new Set(rowsIn(spec).flatMap(({ years }) => years.map(({ look }) => look)));
    expect(drawn).toEqual(new Set(["clear", "slight", "equal", "even", "alone", "share", "few", "counted", "zero", "other"]));
    expect(STRENGTHS.length).toBe(6);
    const named = new Set<string>(formIn(spec).key.map(({ look }) => look));
    expect([...drawn].filter((look) => !named.has(look))).toEqual([]);
  });

  it("has no cell where no one count has both, and none between two that are counted", () => {
    expect(rowIn(spec, "goods_sold").years.map(({ at }) => at)).toEqual(["2004", "2005", "2020", "2023"]);
    expect(rowIn(spec, "visitors").years.map(({ at }) => at)).toEqual(["2018", "2020", "2025"]);
  });

  it("marks where it is counted anew, and figures rougher than the best of their row", () => {
    const marked = (key: "isBreak" | "isRough") =>
      rowsIn(spec).flatMap(({ years }) => years.filter((cell) => cell[key]).map(({ id }) => id));
    expect(marked("isBreak")).toEqual(["votes.2025"]);
    expect(marked("isRough")).toEqual(["goods_bought.2014"]);
  });

  it("marks years of which nobody but an article has a figure, in the picture, its card and the table, from 2026.10.0 on", () => {
    const alone = (spec: ChartSpec) => rowIn(spec, "energy").years.filter(({ isRough }) => isRough);
    const now = sheetSpecOf(head);
    expect(alone(now).map(({ id }) => id)).toEqual(["energy.2013"]);
    expect(alone(now).map(({ card }) => card?.figure)).toEqual(["Only claimed in articles, for Israel: Iran is not counted"]);
    const then = sheetSpecOf(siteOver({ ...headCatalog(), release: "2026.10.0" }));
    expect(alone(then).map(({ card }) => card?.figure)).toEqual(
      Array(alone(then).length).fill(expect.stringContaining("; the figure is an article's claim")),
    );
    const told = now.table?.rows.filter(({ cells: [, , says = ""] }) => says.includes("claimed in articles"));
    expect(told?.map(({ id }) => id)).toEqual(["energy.2013"]);
    expect(formIn(now).key.map(({ label }) => label)).toContain("grade C beside better years, or a claim alone");
    expect(formIn(then).key.map(({ label }) => label)).not.toContain("grade C beside better years, or a claim alone");
    // Of some years the key says the reason alone that these have.
    expect(formIn(sheetSpecOf(head, { from: 2013, to: 2013 })).key.map(({ label }) => label)).toContain("only an article's claim");
    const before = sheetSpecOf(siteOver({ ...headCatalog(), release: "2026.9.0" }));
    expect(alone(before)).toEqual([]);
    expect(JSON.stringify(before)).not.toContain("article's claim");
  });

  it("opens a row's own chart: one that opens the row before one of claims, in the same view, and none where there is none", () => {
    const hrefs = (asked: SheetView) => Object.fromEntries(rowsIn(sheetSpecOf(worked, asked)).map(({ id, href }) => [id, href]));
    expect(hrefs({})).toMatchObject({
      ...{ votes: "/charts/un-votes", goods_sold: "/charts/sold-in-all", events: "/charts/balance", goods_bought: null, disputes: null },
    });
    expect(hrefs({ to: 2020, as_of: "2021-12-31" })["votes"]).toBe("/charts/un-votes?as_of=2021-12-31&to=2020");
  });

  it("opens a cell to both values, the count, the caution and who counts", () => {
    const { card } = cellIn(spec, "goods_sold.2020");
    expect(card).toMatchObject({
      heading: "Azerbaijan's exports, 2020",
      figure: "Clearly towards Israel",
      source: "cepii-baci",
      read: null,
    });
    expect(card?.lines[0]).toBe("Iran $38.49 million, Israel $450.76 million");
    expect(card?.lines[1]).toMatch(/^grade A · /);
    expect(card?.lines[2]).toMatch(/^In dollars, by the destination/);
    expect(cellIn(spec, "votes.2025").card?.lines[1]).toMatch(/^99 counted · grade B/);
    expect(cellIn(spec, "votes.2025").card?.lines[2]).toContain("A break: ");
  });
});

describe("a cell of another count", () => {
  it("is dashed, on its side, in no strength, and says that it is another count", () => {
    expect([seen("goods_sold.2023"), seen("votes.2024")]).toEqual([
      ["other", "ISR", null],
      ["other", "IRN", null],
    ]);
    const { card } = cellIn(spec, "goods_sold.2023");
    expect(card?.figure).toBe("Towards Israel, by another count");
    expect(card?.lines[0]).toBe("Iran at most $487 million, Israel at least $1.39 billion; balance +0.48 or further towards Israel");
    expect(spec.ends).toMatch(/^Dashed cells show another count: votes 2024; exports 2023\. Outlined cells /);
  });

  it("is never the newest reading, gives no group, and says nothing in title and sentence", () => {
    const own = worked.catalog.observations.filter(({ series }) => series === "trade-baci-exports").map(({ id }) => id);
    const left = sheetSpecOf({ ...worked, catalog: withoutRows(worked.catalog, own) });
    const row = rowIn(left, "goods_sold");
    expect(row.years.map(({ id, look }) => [id, look])).toEqual([["goods_sold.2023", "other"]]);
    expect(row.latest).toBe("no common count");
    expect(formIn(left).groups.find(({ rows }) => rows.includes(row))?.id).toBe("not_claimed");
    expect(`${left.title} ${left.finding}`).not.toContain("sold");
    expect(rowIn(spec, "goods_sold").latest).toMatch(/^2020: /);
  });

  it("of the head is drawn in no year that the row's own count has, and never newer than what is told as newest", () => {
    const table = sheetSpecOf(head);
    const others = rowsIn(table).flatMap((row) => row.years.filter(({ look }) => look === "other").map(({ at }) => ({ row, at })));
    expect(others.length).toBeGreaterThan(0);
    for (const { row, at } of others) {
      expect(row.years.filter((cell) => cell.at === at).length).toBe(1);
      expect(row.latest).not.toMatch(new RegExp(`^${at}`));
    }
  });
});

describe("columns of five years", () => {
  it("begin with the subject's first year, and are named by their first and last", () => {
    expect(formIn(spec).periods.map(({ id, label }) => `${id} ${label}`)).toEqual([
      ...["1991 91–95", "1996 96–00", "2001 01–05", "2006 06–10", "2011 11–15", "2016 16–20", "2021 21–25"],
    ]);
  });

  it("are as wide as the years in them that are counted, and say what most of these say", () => {
    expect(cellIn(spec, "goods_sold.2001", "periods")).toMatchObject({ look: "even", extent: { from: 0.6, to: 1 } });
    expect(cellIn(spec, "goods_sold.2016", "periods")).toMatchObject({ look: "clear", partner: "ISR", extent: { from: 0.8, to: 1 } });
    expect(cellIn(spec, "events.2011", "periods")).toMatchObject({ look: "clear", partner: "ISR", extent: { from: 0, to: 1 } });
    expect(cellIn(spec, "events.2011", "periods").card).toMatchObject({
      heading: "Events reported, 11–15",
      lines: ["Iran 0, Israel 4–6.96", "5 years have a count · grade B"],
    });
  });

  it("fill with the newest share, sum tallies, say ? where most years have too little, and are dashed where only another count is", () => {
    expect(seen("arms.2016", "periods")).toEqual(["share", "ISR", 0.695]);
    expect(seen("disputes.2001", "periods")).toEqual(["zero", null, "1 year"]);
    expect(seen("visits.2011", "periods")).toEqual(["few", null, "?"]);
    expect(seen("goods_sold.2023", "periods")).toEqual(["other", "ISR", null]);
    expect(rowIn(spec, "disputes").periods.map(({ text }) => text)).toEqual(["0", "1 year", "1 year"]);
  });

  it("are what a narrow picture shows in place of the years, and lead to rows that the table has", () => {
    const ids = new Set(spec.table.rows.map(({ id }) => id));
    for (const width of [320, 344]) {
      const { links } = formScene(formIn(spec), width);
      expect(links.map(({ id }) => id)).toEqual(rowsIn(spec).flatMap(({ periods }) => periods.map(({ id }) => id)));
      for (const { href } of links) expect(ids.has(href.split("#")[1] ?? ""), href).toBe(true);
    }
  });
});

/** Views that differ in what they hold. */
const VIEWS: SheetView[] = [
  {},
  { to: 2014 },
  { from: 2005, to: 2012 },
  { as_of: "2021-12-31" },
  { collection: "documents" },
  { collection: "references", to: 2020 },
];

describe.each<[string, Site]>([
  ["worked rows", worked],
  ["the head", head],
])("the table over %s", (_, site) => {
  it.each(VIEWS)("has a row for each cell that is drawn, under the id to which the cell leads, in the view %j", (asked) => {
    const of = sheetSpecOf(site, asked);
    const ids = of.table.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const cells = rowsIn(of).flatMap(({ years }) => years);
    expect(cells.length).toBeGreaterThan(0);
    const compared = of.table.rows.filter(({ cells: [, , says] }) => says !== site.words.sheet.apart).map(({ id }) => id);
    expect(cells.map(({ id }) => id).sort()).toEqual(compared.sort());
    const page = site.urls.chart("balance-sheet", viewOf(asked));
    for (const { id, card } of cells) expect(card?.href).toBe(`${page}#${id}`);
    for (const { periods } of rowsIn(of)) for (const { card } of periods) expect(ids.map((id) => `${page}#${id}`)).toContain(card?.href);
  });

  it("names row, period, outcome, both values, count, grade and sources, the newest first", () => {
    const { table } = sheetSpecOf(site);
    expect(table.columns).toEqual(["Row", "Period", "What it says", "Iran", "Israel", "Cases counted", "Grade", "Sources"]);
    for (const { cells } of table.rows) expect(cells.length).toBe(table.columns.length);
    const sold = table.rows.filter(({ id }) => id?.startsWith("goods_sold."));
    const years = sold.map(({ id }) => Number(id?.split(".")[1]));
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(sold.find(({ id }) => id === "goods_sold.2020")?.cells.slice(0, 5)).toEqual([
      ...["Azerbaijan's exports", "2020", "clearly towards Israel", "$38.49 million", "$450.76 million"],
    ]);
  });
});

it("stands on its page in the part that opens when a link names one of its rows, and in no closed details", () => {
  const chart = head.catalog.charts.find(({ kind }) => kind === "sheet") ?? SHEET;
  const page = pageText(ChartPage({ edition: head, spec: sheetSpecOf(head), page: { chart, view: viewOf(), released: null } }), head);
  expect(page).toMatch(/<section class="part" id="table"[^>]*>\s*<h2[^>]*>[^<]*<\/h2>\s*<section class="scroll"[^>]*>\s*<table>/);
});

describe("an empty view", () => {
  const nothing = sheetSpecOf(head, { as_of: "1990-12-31" });
  const view = viewOf({ as_of: "1990-12-31" });

  it("has no cell, no finding and the chart's own title", () => {
    expect([isEmpty(nothing), nothing.forms, nothing.finding, nothing.table.rows]).toEqual([true, [], undefined, []]);
    expect(nothing.title).toBe(head.catalog.charts.find(({ kind }) => kind === "sheet")?.title);
  });

  it("says so on its page, in its embed and in its file", () => {
    const chart = head.catalog.charts.find(({ kind }) => kind === "sheet") ?? SHEET;
    const page = pageText(ChartPage({ edition: head, spec: nothing, page: { chart, view, released: null } }), head);
    const embed = String(EmbedPage({ edition: head, spec: nothing, view, theme: "auto", notice: null, build: head.build }));
    const svg = renderImageSvg(head.build, head, nothing, { format: "1200x630", theme: "light", parameters: [] });
    for (const text of [page, embed, svg]) {
      expect(text).toContain(en.chart.noMarks);
      expect(text).not.toContain("data-id=");
    }
  });
});

describe("the state of a year", () => {
  const past = sheetSpecOf(head, { to: 2014 });

  it("ends with that year, in cells, columns and sentence", () => {
    expect(past.finding).toMatch(/^State of 2014: /);
    expect(formIn(past).years.at(-1)?.id).toBe("2014");
    expect(formIn(past).periods.at(-1)).toEqual({ id: "2011", label: "11–14" });
    expect(past.time.max).toBe(2015);
    const years = rowsIn(past).flatMap((row) => row.years.map(({ at }) => Number(at)));
    expect(Math.max(...years)).toBe(2014);
  });

  it("knows what is known today: its cells are those of the whole sheet up to that year", () => {
    const whole = new Map(sheetSpecOf(head).table.rows.map(({ id, cells }) => [id, cells]));
    for (const { id, cells } of past.table.rows) expect(cells, id).toEqual(whole.get(id));
  });
});

describe("five years in one cell, since 2026.8.0", () => {
  const of = (release: string) => sheetSpecOf(siteOver({ ...headCatalog(), release }));
  const [then, now] = [of("2026.7.0"), of("2026.8.0")];
  const periodsOf = (at: ChartSpec, row: string, from: number) =>
    rowIn(at, row)
      .periods.filter((cell) => cell.at === String(from))
      .map(({ look, partner, extent }) => ({ look, partner, ...extent }));

  it("are not clear where the last year is about equal", () => {
    expect(periodsOf(then, "goods_bought", 2011)).toMatchObject([{ look: "clear", partner: "IRN" }]);
    expect(periodsOf(now, "goods_bought", 2011)[0]).toMatchObject({ look: "slight", partner: "IRN" });
    expect(periodsOf(now, "goods_bought", 2006)).toMatchObject([{ look: "clear", partner: "IRN" }]);
  });

  it("leave years that another count fills a cell of their own, which meets the row's own", () => {
    expect(periodsOf(then, "arms", 2021)).toHaveLength(1);
    const [own, other, ...more] = periodsOf(now, "arms", 2021);
    expect([own?.look, other?.look, more]).toEqual(["share", "other", []]);
    expect(own?.to).toBe(other?.from);
    expect(other?.to).toBe(1);
    // A year between two of the row's own has none.
    expect(periodsOf(now, "votes", 2021)).toHaveLength(1);
  });
});

describe("the title", () => {
  it("is the sentence in a few words, or the chart's own where nothing is clear", () => {
    expect(spec.title).toBe("Azerbaijan tilts to Iran at the UN more than most members do, but in 2020 sold more to Israel than to Iran");
    const speaking = ["un-vote-excess", "trade-baci-exports", "imports-from-partner", "arms-import-share"];
    const gone = [...worked.catalog.observations, ...worked.catalog.pairs].filter(({ series }) => speaking.includes(series));
    const left = sheetSpecOf({
      ...worked,
      catalog: withoutRows(
        worked.catalog,
        gone.map(({ id }) => id),
      ),
    });
    expect(left.title).toBe(SHEET.title);
    expect(left.finding).toBe("There are no figures for both countries (UN votes, goods, arms).");
    expect(isEmpty(left)).toBe(false);
  });

  it("never names arms without their years", () => {
    const title = (at: Site, asked: SheetView) => sheetSpecOf(at, asked).title;
    const alone = ["un-vote-excess", "trade-baci-exports"];
    const gone = [...worked.catalog.observations, ...worked.catalog.pairs]
      .filter(({ series }) => alone.includes(series))
      .map(({ id }) => id);
    const left = { ...worked, catalog: withoutRows(worked.catalog, gone) };
    expect(title(left, {})).toBe("Azerbaijan had most of its recorded arms from Israel in 2017–21");
    expect(title(left, { to: 2020 })).toBe("Azerbaijan had most of its recorded arms from Israel in 2016–20");
  });
});

describe("its file", () => {
  const app = createApp(head);
  const text = async (path: string) => (await app.request(`https://baku.example${path}`, {}, {})).text();

  it.each(["", "?to=2014", "?from=2005&to=2012", "?as_of=2021-12-31", "?collection=documents"])(
    "has the rows of the API's file, byte by byte: %s",
    async (query) => {
      const [chart, api] = [await text(`/charts/balance-sheet.csv${query}`), await text(`/v1/balance/dimensions.csv${query}`)];
      expect(chart.split("\r\n").length).toBeGreaterThan(100);
      expect(chart).toBe(api);
    },
  );

  it("has a preferred row or a stand-in for each cell that is drawn", async () => {
    const lines = (await text("/charts/balance-sheet.csv")).split("\r\n").map((line) => line.split(","));
    const years = new Set(lines.map(([dimension, , , period = ""]) => `${dimension}.${period.slice(-10).match(/(?:19|20)\d\d/)?.[0]}`));
    const of: ChartSpec = sheetSpecOf(head);
    const compared = of.table.rows.filter(({ cells: [, , says] }) => says !== head.words.sheet.apart);
    const ofOneYear = compared.filter(({ cells }) => !/\d{4}[–-]/.test(cells[1] ?? ""));
    expect(ofOneYear.length).toBeGreaterThan(0);
    for (const { id = "" } of ofOneYear) expect(years.has(id), id).toBe(true);
  });
});
