import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { firstFinding } from "../../src/chart/chartSpec/firstFinding.ts";
import type { DivergingPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { votesLimits } from "../../src/chart/chartSpec/pair/votesLimits.ts";
import { MEASURED } from "../../src/chart/chartSpec/table.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import { en } from "../../src/words/en.ts";
import { keyWords } from "../../src/worker/nouns/chart/keyWords.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** How marks and words stand since readers of the draft of 2026.28.0 took some for others; the releases before keep what they had. */

const BEFORE = "2026.27.0";
const now = siteInWords("en", en, HEAD);
const before = siteInWords("en", en, BEFORE);
const formsOf = (site: Edition, id: string) => chartSpec(site, site.catalog.chartById.get(id) as Chart, viewOf()).forms ?? [];

/** The picture of a page for phones. */
const PHONE = 344;

describe("marks of other counts beside and upon bars", () => {
  const sceneIn = (site: Edition, release: string) =>
    formScene((formsOf(site, "trade-directions") as DivergingPanel[])[0] as DivergingPanel, PHONE, true, "ltr", release);
  const colorsOf = (look: string, site: Edition, release: string) => {
    const { links, key } = sceneIn(site, release);
    const drawn = links.flatMap(({ shapes }) => shapes).filter((shape) => shape.look === look);
    const keyed = key.filter((entry) => entry.look === look).flatMap(({ shapes }) => shapes);
    return [...new Set([...drawn, ...keyed].map(({ partner }) => partner))];
  };

  it("have nobody's colour, in the picture and in its key: of the bars' own colour a filled one looks hollow", () => {
    expect(colorsOf("record", now, HEAD)).toEqual([null]);
    expect(colorsOf("computed", now, HEAD)).toEqual([null]);
    expect(sceneIn(now, HEAD).key.map(({ look }) => look)).toEqual(sceneIn(before, BEFORE).key.map(({ look }) => look));
  });

  it("are round as the country's in the key too", () => {
    const [mark, keyed] = [
      sceneIn(now, HEAD).links.flatMap(({ shapes }) => shapes),
      sceneIn(now, HEAD).key.flatMap(({ shapes }) => shapes),
    ].map((shapes) => shapes.find(({ look }) => look === "record")?.d?.replace(/^M[\d.,-]+/, ""));
    expect(keyed?.charAt(0)).toBe("a");
    expect(mark?.charAt(0)).toBe("a");
  });

  it("had the bars' colour before", () => {
    expect(colorsOf("record", before, BEFORE)).toEqual(["IRN"]);
  });
});

describe("the newest delivery of arms", () => {
  const findingOf = (site: Edition) => chartSpec(site, site.catalog.chartById.get("arms-deliveries") as Chart, viewOf()).finding;

  it("is ours in one word, not in two; before it was estimated or derived as well", () => {
    const ours = "(arms delivered, by volume, estimated from deals; our calculation";
    expect(findingOf(now)).toContain(`${ours}).`);
    expect(findingOf(before)).toContain(`${ours}; estimated or derived).`);
  });
});

describe("keys in the words of what is in view", () => {
  const keyIn = (site: Edition, id: string) => keyWords(site, chartSpec(site, site.catalog.chartById.get(id) as Chart, viewOf()));

  it("call a bar the time of its figure where some are of one year, and not where all are of several", () => {
    expect(keyIn(now, "visitors").span).toBe("bar: the year or years that a figure is for");
    expect(keyIn(now, "security").span).toBe("bar: the year or years that a figure is for");
    expect(keyIn(now, "balance").span).toBeUndefined();
    expect(keyIn(before, "visitors").span).toBeUndefined();
  });

  it("say where no line joins the years of one count", () => {
    expect(keyIn(now, "disputes").record).toMatch(/without a gap; counts of cases stay single dots$/);
    expect(keyIn(now, "visitors").record).toBeUndefined();
    expect(keyIn(before, "disputes").record).toBeUndefined();
  });
});

describe("tables", () => {
  const tableOf = (site: Edition, id: string) => chartSpec(site, site.catalog.chartById.get(id) as Chart, viewOf()).table;

  it("say of how many cases a share is", () => {
    const measured = (site: Edition) =>
      tableOf(site, "disputes")?.rows.find(({ href }) => href?.endsWith("icews-cooperation-share.ISR.2004.icews-2015"))?.cells[MEASURED];
    expect(measured(now)).toBe("share of all coded events of the pair; 11 cases");
    expect(measured(before)).toBe("share of all coded events of the pair");
  });

  it("say of the column of codings that each variant agrees in them", () => {
    expect(tableOf(now, "balance")?.columns).toContain("Codings in which all variants agree (of 3: ours and both readings)");
    expect(tableOf(before, "balance")?.columns).toContain("Codings that agree (of 3: ours and both readings)");
  });
});

describe("the limits of clear years of votes", () => {
  const limitsIn = (site: Edition) => votesLimits(site, chartSpec(site, site.catalog.chartById.get("un-votes") as Chart, viewOf()));

  it("are compared with unrounded figures, since a table has some that round to a limit and stay below it", () => {
    expect(limitsIn(now)).toMatch(/is too small\. Figures are compared with these limits before they are rounded\.$/);
    expect(limitsIn(before)).toMatch(/is too small\.$/);
  });
});

describe("what stands around a picture", () => {
  const reasonIn = (site: Edition, id: string) =>
    chartSpec(site, site.catalog.chartById.get(id) as Chart, viewOf()).panels.find((panel) => panel.id.startsWith("lean."))?.reason;

  it.each(["exports-one-method", "imports-reported"])("%s: says what the numbers of the lean are", (id) => {
    expect(reasonIn(now, id)).toMatch(/^Scale from −1 to \+1: \(Israel − Iran\) ÷ \(Israel \+ Iran\)\. /);
    expect(reasonIn(before, id)).not.toContain("÷");
  });

  it("does not so where the lean is of votes", () => {
    expect(reasonIn(now, "un-votes")).not.toContain("÷");
  });

  it("names no measure that the table alone has", () => {
    const subtitleOf = (site: Edition, id: string) => chartSpec(site, site.catalog.chartById.get(id) as Chart, viewOf()).subtitle;
    expect(subtitleOf(now, "oil-volumes")).toBe("Volume of oil to Israel (tonnes); Oil to Israel, barrels per day");
    expect(subtitleOf(before, "oil-volumes")).toContain("Value of oil to Israel (US dollars)");
    expect(subtitleOf(now, "arms-import-shares")).toBe(subtitleOf(before, "arms-import-shares"));
  });
});

describe("cards of the list of charts", () => {
  const cardIn = (site: Edition, id: string) =>
    firstFinding(site.catalog, chartSpec(site, site.catalog.chartById.get(id) as Chart, viewOf()));

  it.each([
    ["visits", "Other sources report 20 official visits to or from Iran and 20 to or from Israel for which we have quotes."],
    ["agreements", "Other sources report 3 signed agreements or packages with Iran and 1 with Israel for which we have quotes."],
    ["oil-volumes", "Azerbaijan's customs records of oil stop naming Israel as a destination (October 2024)."],
  ])("%s: have the other half of what they say; before, the first alone", (id, half) => {
    expect(cardIn(now, id)).toContain(half);
    expect(cardIn(before, id)).not.toContain(half);
  });

  it("have no more where the next is of something else", () => {
    for (const id of ["arms-deals", "arms-deliveries", "oil-supply"]) expect(cardIn(now, id)).not.toMatch(/latest figure|was found/);
  });
});
