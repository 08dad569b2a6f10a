import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import type { ColumnsPanel, DivergingPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { columnsKey } from "../../src/chart/chartSpec/forms/columns/columnsWords.ts";
import { chartScene } from "../../src/chart/scene/chartScene.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { Observation } from "../../src/model/observation.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** How pictures and their keys are since readers of the draft of 2026.28.0 looked at them; the releases before keep what they had. */

const BEFORE = "2026.27.0";
const now = siteInWords("en", en, HEAD);
const before = siteInWords("en", en, BEFORE);
const languages = await allWords();

const specOf = (site: Edition, id: string, view = viewOf()): ChartSpec => chartSpec(site, site.catalog.chartById.get(id) as Chart, view);

/** The picture of a page for phones. */
const PHONE = 344;

describe.each(languages)("goods sold and bought in %s on a phone", (code, words) => {
  const gapsIn = (release: string) => {
    const site = siteInWords(code, words, release);
    return ((specOf(site, "trade-directions").forms ?? []) as DivergingPanel[]).map((form) => {
      const { texts, plot } = formScene(form, PHONE, true, "ltr", release);
      const rects = texts.map((text) => ({ text, ...textRect(text) }));
      const years = rects.filter(({ text, y }) => text.style === "tick" && y > plot.y + plot.height).sort((a, b) => a.x - b.x);
      const numbers = rects.filter(({ text, x }) => text.style === "tick" && x < plot.x);
      const figures = rects.filter(({ text }) => text.style === "figure");
      const beside = numbers.flatMap((one) =>
        figures.filter((other) => Math.abs(other.text.y - one.text.y) < 9).map((other) => other.x - one.x - one.width),
      );
      return { years: years.slice(1).map(({ x }, i) => x - (years[i]?.x ?? 0) - (years[i]?.width ?? 0)), beside };
    });
  };

  it("has air between years, and between numbers of the axis and figures", () => {
    for (const { years, beside } of gapsIn(HEAD)) {
      expect(years.length).toBeGreaterThan(3);
      expect(Math.min(...years)).toBeGreaterThanOrEqual(8);
      expect(Math.min(...beside, 99)).toBeGreaterThanOrEqual(12);
    }
  });
  it("had less before", () => {
    const gaps = gapsIn(BEFORE);
    expect(Math.min(...gaps.flatMap(({ years }) => years))).toBeLessThan(8);
  });
});

describe("visitors of both countries", () => {
  const titlesIn = (site: Edition) => specOf(site, "visitors").panels.map(({ title }) => title);

  it("have scales of their own, which their panels say; before, the sentence below the chart alone", () => {
    expect(titlesIn(now)).toEqual([
      "Visitors to Azerbaijan: Iran (scale of its own, up to 500,000)",
      "Visitors to Azerbaijan: Israel (scale of its own, up to 80,000)",
      "Share of visitors",
    ]);
    expect(titlesIn(before).join(" ")).not.toContain("scale");
    const reasons = (site: Edition) =>
      specOf(site, "visitors")
        .panels.map(({ reason }) => reason ?? "")
        .join(" ");
    expect(reasons(before)).toContain("scale of its own");
    expect(reasons(now)).not.toContain("scale");
  });
});

describe.each(languages)("the highest other supplier of arms in %s", (code, words) => {
  const formsOf = (release: string, id: string) => (specOf(siteInWords(code, words, release), id).forms ?? []) as ColumnsPanel[];

  it("is named with all years of its lines in the note, and not before", () => {
    const [form] = formsOf(HEAD, "arms-deliveries");
    const { levels, note = "" } = form ?? expect.fail("no form");
    const years = (of: string) => words.kit.yearList(levels.flatMap(({ partner, window }) => (partner === of ? [Number(window)] : [])));
    const partners = [...new Set(levels.map(({ partner }) => partner))];
    expect(partners.length).toBeGreaterThan(2);
    for (const partner of partners) expect(note).toContain(` (${years(partner)})`);
    expect(formsOf(BEFORE, "arms-deliveries")[0]?.note).not.toContain(` (${years(partners[0] ?? "")})`);
  });
});

describe("points of both countries", () => {
  const labelsIn = (site: Edition, id: string) =>
    specOf(site, id).panels.map(({ lines }) => lines.flatMap(({ label, partner }) => (label === "" ? [] : [[label, partner]])));
  const shapesIn = (site: Edition, id: string) => specOf(site, id).legend.map(({ shape }) => shape);

  it("of one count each have its name, with the country; before, one of the two had it for both", () => {
    const both = [
      ["Iran, our calculation", "IRN"],
      ["Israel, our calculation", "ISR"],
    ];
    expect(labelsIn(now, "disputes").slice(0, 2)).toEqual([both, both]);
    expect(labelsIn(before, "disputes")[0]).toEqual([["our calculation", "IRN"]]);
    const shares = labelsIn(now, "visitors").at(-1) ?? [];
    for (const [label, partner] of shares)
      if (/estimate|Statistics/.test(label ?? "")) expect(label).toContain(partner === "IRN" ? "Iran, " : "Israel, ");
    expect(shares.filter(([label]) => label?.includes("Statistics"))).toHaveLength(2);
  });

  it.each(["disputes", "un-votes", "exports-one-method", "imports-reported", "imports-one-method"])(
    "of %s are round in the key, as they are drawn",
    (id) => {
      expect(shapesIn(now, id)).toEqual(["circle", "circle"]);
      expect(shapesIn(before, id)).toEqual(["circle", "diamond"]);
    },
  );
  it.each(["visitors", "balance", "arms-import-shares"])("leave the key of %s, which has marks, as it was", (id) => {
    expect(shapesIn(now, id)).toEqual(shapesIn(before, id));
  });
});

describe("votes of a new count", () => {
  it.each(languages)("in %s have their year at the point, as no line leads to it; before, no name", (code, words) => {
    const namesIn = (release: string) => {
      const [lean, ...others] = specOf(siteInWords(code, words, release), "un-votes").panels;
      const labels = (panel = lean) => panel?.lines.filter(({ points }) => points.length === 1).map(({ label }) => label) ?? [];
      return { lean: labels(), others: others.flatMap(labels).filter((label) => label !== "") };
    };
    expect(namesIn(HEAD)).toEqual({ lean: ["", words.kit.year(2025)], others: [] });
    expect(namesIn(BEFORE)).toEqual({ lean: ["", ""], others: [] });
  });
});

describe("leaders of the index", () => {
  /** How far a point is from the way between two others, in pixels. */
  const off = (p: { x: number; y: number }, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[]) => {
    const along = ((p.x - x1) * (x2 - x1) + (p.y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
    const share = Math.max(0, Math.min(1, along));
    return Math.hypot(p.x - x1 - share * (x2 - x1), p.y - y1 - share * (y2 - y1));
  };

  it.each(languages)("in %s stay off the rings of other years on a phone", (code, words) => {
    const site = siteInWords(code, words, HEAD);
    const spoken = { ...site, urls: site.urls.in(code === "en" ? null : (code as Parameters<Edition["urls"]["in"]>[0])) };
    const [index] = chartScene(specOf(spoken, "balance"), { width: PHONE, panel: 220 }).panels;
    const rings = index?.turns ?? expect.fail("no rings");
    const leaders = (index?.labels ?? []).flatMap(({ leader }) => (leader === null ? [] : [(leader.match(/[-\d.]+/g) ?? []).map(Number)]));
    for (const leader of leaders) {
      const [own = 99, other = 0] = rings.map((ring) => off(ring, leader)).sort((a, b) => a - b);
      expect(own).toBeLessThan(8);
      expect(other).toBeGreaterThan(12);
    }
  });
});

describe.each(languages)("arrests in %s", (code, words) => {
  const labelIn = (release: string) =>
    specOf(siteInWords(code, words, release), "security").panels[0]?.lines.find(({ label }) => label !== "")?.label;

  it("that stand over one another have their name on a phone, too: a shorter one than before", () => {
    const site = siteInWords(code, words, HEAD);
    const [panel] = chartScene(specOf(site, "security"), { width: PHONE, panel: 220 }).panels;
    const [label] = (panel?.labels ?? []).filter(({ isRecord }) => isRecord);
    expect(label?.lines.map(({ text }) => text).join(" ")).toBe(labelIn(HEAD));
    expect(labelIn(BEFORE)?.startsWith(labelIn(HEAD) ?? "nothing")).toBe(true);
    expect(labelIn(BEFORE)).not.toBe(labelIn(HEAD));
  });
});

describe("hatched columns", () => {
  const labelIn = (site: Edition, rows: readonly Observation[]) => {
    const columns = rows.map((o) => ({ window: { id: o.period.text, first: 2020, last: 2020 }, partner: "ISR", o }));
    const key = columnsKey(site, {
      columns,
      windows: [],
      claims: [],
      records: [],
      levels: [],
      totals: [],
      leftOut: { others: [], periods: [], counts: [] },
    });
    return key.find(({ look, partner }) => look === "estimate" && partner === "ISR")?.label;
  };
  const figures = now.catalog.observations.filter(({ counterpart }) => counterpart === "ISR");
  const part = figures.find(({ period, status }) => period.text === "2020-01-01/2020-06-30" && status === "A") ?? expect.fail("no part");
  const made =
    figures.find(({ status, reporter, n }) => status === "E" && reporter !== "compiler" && n === null) ?? expect.fail("no estimate");

  it("of two kinds have both in the key; before, estimates alone", () => {
    const alone = labelIn(now, [made]) ?? "";
    expect(labelIn(now, [part])).toBe("a part of a year");
    expect(labelIn(now, [part, made])).toBe(`${alone} or a part of a year`);
    expect(labelIn(before, [part, made])).toBe(alone);
  });
});
