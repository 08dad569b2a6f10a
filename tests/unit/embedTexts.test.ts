import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { type ChartSpec, message, pictureOf } from "../../src/chart/chartSpec/chartSpec.ts";
import { embedTexts } from "../../src/chart/chartSpec/embedTexts.ts";
import { fiveYearCells } from "../../src/chart/chartSpec/sheet/paleCells.ts";
import { embedHeight } from "../../src/chart/scene/embedHeight.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { DIMENSIONS } from "../../src/model/dimensions/dimension.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What an embed shows at once and what it folds: every sentence stands in one of the two, and no caution is folded. */

const specsOf = (site: Edition) => site.catalog.charts.map((chart) => pictureOf(chartSpec(site, chart, viewOf())));
const reasonsOf = ({ panels }: ChartSpec) => panels.flatMap(({ reason }) => reason ?? []);

describe.each(await someWords())("an embed in %s", (code, words) => {
  const [now, then] = [siteInWords(code, words, HEAD), siteInWords(code, words, "2026.28.0")];

  it("says all that it said, each sentence once", () => {
    for (const spec of specsOf(now)) {
      const { deck, below, folded } = embedTexts(now, spec);
      const whole = [deck, below, ...folded].join(" ");
      const textsOf = (one: "finding" | "ends") => (spec.sentences ?? []).flatMap(({ part, text }) => (part === one ? text : []));
      const said = [...textsOf("finding"), spec.reading, ...spec.ends.split(/(?<=[.!؟?]) /), spec.floor];
      for (const text of [...said, ...reasonsOf(spec)]) expect(whole, spec.id).toContain(text);
      // What gray is in one of several plots is said short before it is said by the title of the plot.
      const short = new Set(
        DIMENSIONS.flatMap((dimension) => [true, false].map((isFirst) => now.words.pair.grayIn(isFirst, dimension))).filter((text) =>
          below.includes(text),
        ),
      );
      expect(whole.length, spec.id).toBeLessThanOrEqual(
        [message(spec), spec.ends, spec.floor, ...reasonsOf(spec), ...short, fiveYearCells(now, spec) ?? ""].join(" ").length,
      );
    }
  });

  it("shows how the picture is read, the floor of what is known, and why a panel stands alone", () => {
    for (const spec of specsOf(now)) {
      const { deck, below } = embedTexts(now, spec);
      expect(deck, spec.id).toContain(spec.reading);
      expect(below, spec.id).toContain(spec.floor);
      if (now.catalog.chartById.get(spec.id)?.kind !== "pair")
        for (const reason of reasonsOf(spec)) expect(below, spec.id).toContain(reason);
    }
  });

  it("folds no sentence that rests on the rows of one that stays: it may qualify it", () => {
    const kept = specsOf(now).flatMap((spec) => {
      const { deck } = embedTexts(now, spec);
      const found = (spec.sentences ?? []).filter(({ part }) => part === "finding");
      const rows = new Set(found.filter(({ text }) => deck.includes(text)).flatMap((one) => one.rows));
      const qualifying = found.filter((one) => one.rows.every((id) => rows.has(id)));
      for (const { text } of qualifying) expect(deck, spec.id).toContain(text);
      return found.filter(({ text }) => !deck.includes(text));
    });
    expect(kept.length).toBeGreaterThan(4);
  });

  it("is lower than it was, and folds nothing in a release before", () => {
    const lower = specsOf(now);
    for (const [i, whole] of specsOf(then).entries()) {
      expect(embedTexts(then, whole).folded, whole.id).toEqual([]);
      expect(embedTexts(then, whole).deck, whole.id).toBe(message(whole));
      const spec = lower[i] as ChartSpec;
      if (embedTexts(now, spec).folded.join("").length > 300)
        expect(embedHeight(now, spec, viewOf(), 360), spec.id).toBeLessThan(embedHeight(then, whole, viewOf(), 360));
    }
  });

  it("shows that shares of our estimate may be too high, where they are in view", () => {
    const { kit, countsApart } = words;
    const [before = ""] = countsApart.deals("SIPRI", [{ year: "|", ours: "", printed: "" }]).split("|");
    const cautioned = specsOf(now).filter(({ ends }) => ends.includes(before));
    expect(cautioned.map(({ id }) => id)).toEqual(["arms-import-shares"]);
    for (const spec of cautioned) {
      const { below, folded } = embedTexts(now, spec);
      expect(below.startsWith(before), kit.direction).toBe(true);
      expect(folded.join(" ")).not.toContain(before);
      const changed = { ...spec, ends: `As a release froze it. ${spec.ends}` };
      expect(embedTexts(now, changed).folded.at(-1)).toBe(changed.ends);
    }
  });

  it("folds no half of a finding whose sentences are not known one by one", () => {
    const spec = specsOf(now).find(({ sentences = [] }) => sentences.filter(({ part }) => part === "finding").length > 2) as ChartSpec;
    expect(embedTexts(now, { ...spec, finding: "As a release froze it." }).deck).toBe(`As a release froze it. ${spec.reading}`);
  });
});
