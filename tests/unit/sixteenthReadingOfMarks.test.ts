import { describe, expect, it } from "vitest";
import type { ColumnsPanel, StripPanel } from "../../src/chart/chartSpec/formPanel.ts";
import type { FormText } from "../../src/chart/scene/forms/formScene.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { widestRect } from "../../src/chart/scene/forms/formText.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { THRESHOLDS } from "../../src/model/dimensions/thresholds.ts";
import { en } from "../../src/words/en.ts";
import { HowToRead } from "../../src/worker/nouns/chart/howToRead.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** How marks and their labels stand since readers of the draft of 2026.27.0 looked at them; the releases before keep what they had. */

const BEFORE = "2026.26.0";
const now = siteInWords("en", en, HEAD);
const before = siteInWords("en", en, BEFORE);

const languages = await someWords();

describe("arms", () => {
  const formOf = (site: Edition, id: string) => (specOf(site, id).forms ?? [])[0] as ColumnsPanel;
  /** The windows whose line of the highest other supplier bears its name. */
  const namedIn = (site: Edition, id: string) => formOf(site, id).levels.flatMap(({ window, label }) => (label === null ? [] : [window]));

  it.each(["arms-import-shares", "arms-deliveries"])(
    "of %s name a supplier where it begins to be the highest, and did at its peak",
    (id) => {
      const { levels } = formOf(now, id);
      const firsts = levels.filter(({ partner }, i) => levels[i - 1]?.partner !== partner).map(({ window }) => window);
      expect(namedIn(now, id)).toEqual(firsts);
      expect(namedIn(before, id)).not.toEqual(firsts);
    },
  );

  it.each([344, 640, 1136])("that were not found have their 0 on the line, %d px wide, and had it above all deliveries", (width) => {
    const zero = (site: Edition, release: string) => {
      const form = formOf(site, "arms-deliveries");
      const { texts, plot } = formScene(form, width, false, "ltr", release);
      const { id } = form.columns.find(({ window }) => window === "2024") ?? expect.fail("no column");
      const { y } = texts.find(({ of }) => of === id) ?? expect.fail("no zero");
      return plot.y + plot.height - y;
    };
    expect(zero(now, HEAD)).toBe(4);
    expect(zero(before, BEFORE)).toBeGreaterThan(12);
  });
});

describe("years of sums beside a claim", () => {
  it.each([344, 640, 760, 1136])("stay on the side of their marks in the widest letters, too, %d px wide", (width) => {
    const [form] = (specOf(now, "trade-volumes").forms ?? []) as StripPanel[];
    const { texts, shapes } = formScene(form ?? expect.fail("no form"), width, false, "ltr", HEAD);
    const at = shapes.find(({ look }) => look === "leader")?.rect.x ?? expect.fail("no line of the claim");
    const sums = texts.filter(({ of, text }) => of?.includes("+") && ["2006", "2011", "2018"].includes(text));
    const sideOf = (text: FormText) => {
      const { x, width } = widestRect(text);
      return x + width < at ? "below" : x > at ? "above" : "across";
    };
    expect(Object.fromEntries(sums.map((text) => [text.text, sideOf(text)]))).toEqual({ 2006: "above", 2011: "below", 2018: "below" });
  });
});

describe("lone records of security", () => {
  const labelsIn = (site: Edition, panel: string) =>
    specOf(site, "security")
      .panels.filter(({ id }) => id.startsWith(panel))
      .flatMap(({ lines }) => lines.map(({ label }) => label))
      .filter((label) => label !== "");

  it("that stand over one another have one name with the figures of both", () => {
    expect(labelsIn(now, "iran-linked-arrests")).toContain("2 and 3, press");
    expect(labelsIn(siteInWords("en", en, "2026.27.0"), "iran-linked-arrests")).toContain("2 and 3, press, no source named");
    expect(labelsIn(now, "iran-linked-arrests").filter((label) => label.includes("press"))).toHaveLength(1);
    expect(labelsIn(before, "iran-linked-arrests")).not.toContain("2 and 3, press, no source named");
  });
  it("of several years say which, as they stand in their middle", () => {
    expect(labelsIn(now, "military-drills")).toEqual(["Iranian press, 2020–2022"]);
    expect(labelsIn(before, "military-drills")).toEqual(["Iranian press"]);
  });
});

describe("events of the index in few words", () => {
  const shortIn = (site: Edition) =>
    specOf(site, "balance").panels.flatMap(({ callouts = [] }) => callouts.map(({ figure, short }) => `${figure} ${short}`));

  it("have no direction where both act, and none of arms, which need not have been delivered", () => {
    expect(shortIn(now)).toEqual(expect.arrayContaining(["1992 Iran: embassy or office", "2011 Israel: arms", "2018 Iran: agreement"]));
    expect(shortIn(before)).toEqual(
      expect.arrayContaining([
        "1992 Azerbaijan → Iran: embassy or office",
        "2011 Israel → Azerbaijan: arms",
        "2018 Azerbaijan → Iran: agreement",
      ]),
    );
  });
  it("say who acts towards whom of everything else", () => {
    expect(shortIn(now).at(-1)).toContain("→");
  });
});

describe.each(languages)("in %s, pages of charts", (language, words) => {
  const read = (release: string, id: string) => {
    const site = siteInWords(language, words, release);
    return String(HowToRead({ edition: site, spec: specOf(site, id) }));
  };

  it("says from where on a reading speaks for a side, by the thresholds of the rule", () => {
    const said = words.pair.votesLimits(THRESHOLDS);
    for (const limit of [THRESHOLDS.votes_rank, 1 - THRESHOLDS.votes_rank, THRESHOLDS.votes_least_excess])
      expect(said).toContain(words.kit.number(limit, 2));
    expect(read(HEAD, "un-votes")).toContain(said);
    expect(read(BEFORE, "un-votes")).not.toContain(said);
    expect(read(HEAD, "visitors")).not.toContain(said);
  });

  it("say what a ring around a zero is, where the digits have one", () => {
    const hasRings = words.kit.number(0) !== "0";
    for (const id of ["arms-deliveries", "balance-sheet"]) {
      expect(read(HEAD, id).includes(words.chart.ringedZero)).toBe(hasRings);
      expect(read(BEFORE, id)).not.toContain(words.chart.ringedZero);
    }
    expect(read(HEAD, "oil-volumes")).not.toContain(words.chart.ringedZero);
  });
});
