import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import { meantBy } from "../../src/worker/http/meantBy.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";

const { charts } = dataCatalog();
const rows = charts.map(({ id, title, series }) => ({ id, called: [title, ...series] }));
const chart = (name: string) => meantBy(name, rows, en.search.small);

describe("a chart that does not exist", () => {
  it.each([
    ["balance-index", "balance"],
    ["Balance_Index", "balance"],
    ["the-balance-index", "balance"],
    ["balance-chart", "balance"],
    ["index", "balance"],
    ["oil", "oil-supply"],
    ["oil-share", "oil-supply"],
    ["oil-exports", "oil-volumes"],
    ["arms", "arms-import-shares"],
    ["arms-imports", "arms-import-shares"],
    ["trade", "trade-volumes"],
    ["un", "un-votes"],
    ["votes", "un-votes"],
    ["united-nations", "un-votes"],
    ["un-votes-2020", "un-votes"],
    ["visit", "visits"],
    ["visitor", "visitors"],
    ["official-visits", "visits"],
    ["exports", "exports-one-method"],
    ["imports", "imports-reported"],
    ["transit", "freight"],
    ["trade-turnover", "trade-volumes"],
    ["sheet", "balance-sheet"],
  ])("is found by its words: %s is %s", (name, id) => expect(chart(name)).toBe(id));

  it.each([
    ["vists", "visits"],
    ["tradevolumes", "trade-volumes"],
    ["oil-suply", "oil-supply"],
    ["balence", "balance"],
  ])("is found by its letters: %s is %s", (name, id) => expect(chart(name)).toBe(id));

  it.each(["", "x", "a", "zebra", "qqqqqq", "…"])("is no chart where nothing is like it: %j", (name) => expect(chart(name)).toBeNull());

  it("is itself where it does exist, whatever else has its words", () => {
    for (const { id } of charts) expect(meantBy(id.toUpperCase(), rows, en.search.small)).toBe(id);
  });
});
