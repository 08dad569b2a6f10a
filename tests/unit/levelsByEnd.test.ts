import { describe, expect, it } from "vitest";
import type { ColumnsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { specOf } from "../fixtures/sheetSite.ts";
import { frozenSite } from "../fixtures/site.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.29.0 the note of shares of five years says whose each line is: the name at a line is left out where it has no room. */

const languages = await someWords();
const now = siteInWords("en", en, HEAD);
const formOf = (site: typeof now, view = {}, id = "arms-import-shares") => specOf(site, id, view).forms?.[0] as ColumnsPanel;
const NOTE =
  "Highest other supplier by a period's last year, where certain: Ukraine 2009–10, Russia 2011–22, Türkiye 2023, Belarus 2024, China 2025.";

describe("whose the lines of five years are", () => {
  it("is said in stretches, each line once", () => {
    const { note = "", levels } = formOf(now);
    expect(note).toContain(NOTE);
    expect(note).not.toContain("Other suppliers with figures");
    const years = (code: string) => levels.filter(({ partner }) => partner === code).map(({ window }) => Number(window.slice(5)));
    expect([years("UKR"), years("TUR"), years("BLR"), years("CHN")]).toEqual([[2009, 2010], [2023], [2024], [2025]]);
    expect(years("RUS")).toEqual(Array.from({ length: 12 }, (_, i) => 2011 + i));
  });

  it("is said of the years in view", () => {
    for (const view of [{ from: 2019 }, { to: 2014 }, { from: 2010, to: 2020 }]) {
      const { note = "", levels } = formOf(now, view);
      const ends = levels.map(({ window }) => Number(window.slice(5)));
      const said = (/where certain: (.*?)\./.exec(note)?.[1] ?? "").split(/ |, |–/).filter((word) => /^\d+$/.test(word));
      const [first = "", last = ""] = [said[0], said.at(-1)];
      if (new Set(levels.map(({ partner }) => partner)).size < 2) expect(said).toEqual([]);
      else expect([first, last.slice(-2)]).toEqual([String(Math.min(...ends)), String(Math.max(...ends)).slice(-2)]);
    }
  });

  it.each(languages)("takes at most a line more on a phone than the list of suppliers (%s)", (code, words) => {
    const [own, before] = [HEAD, "2026.28.0"].map((release) => formOf(siteInWords(code, words, release))) as [ColumnsPanel, ColumnsPanel];
    const lines = (form: ColumnsPanel) => formScene(form, 328).texts.filter(({ style }) => style === "note").length;
    expect(own.note).not.toBe(before.note);
    expect(lines(own) - lines(before)).toBeLessThanOrEqual(1);
  });

  it("has how many other suppliers have figures, where a list of them would be long", () => {
    const { note = "", levels } = formOf(now, {}, "arms-deliveries");
    const others = now.catalog.observations.filter((o) => o.series === "arms-deliveries" && !["ISR", "WLD"].includes(o.counterpart));
    expect(levels.length).toBeGreaterThan(0);
    expect(note).toContain(`${new Set(others.map((o) => o.counterpart)).size} other suppliers have figures; the highest is drawn`);
    expect(note).not.toContain("Other suppliers with figures");
  });

  it("was not said before", () => {
    expect(formOf(frozenSite("2026.28.0")).note).toContain("Other suppliers with figures: Belarus, Russia, Türkiye and Ukraine;");
  });
});
