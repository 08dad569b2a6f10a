import { describe, expect, it } from "vitest";
import { allWords } from "../fixtures/languages.ts";

/** A notice of a pinned embed counts what changed, and one thing is no plural: in English “1 things … have changed”. */

const told = (figure: boolean) => ({
  what: "figure",
  kind: "withdrawn" as const,
  noun: "observation" as const,
  column: figure ? null : "value",
  before: figure ? "5" : null,
  after: figure ? "6" : null,
});
const LONG = ["r".repeat(200)];
/** Plurals, by language, that no single thing may have; the other languages have one form for all counts. */
const PLURALS: Record<string, RegExp> = {
  en: /\bthings\b|\bhave\b|of them|among them/,
  az: /o cümlədən/,
  tr: /bunlardan|aralarında/,
  ru: /из них|среди прочего/,
  fa: /از جمله|مورد آن/,
  he: /דברים|ביניהם|מהם/,
};

describe.each(await allWords())("what a notice counts, in %s", (language, words) => {
  const notice = (n: number, figure = true) => words.changes.notice("2026.27.0", Array(n).fill(told(figure)), n < 2 ? LONG : []);
  const plural = PLURALS[language] ?? /$^/;

  it("says one thing as one, with its figure and that it was withdrawn", () => {
    expect(notice(1)).not.toMatch(plural);
    expect(notice(1, false)).not.toMatch(plural);
    if (language !== "ru") expect(notice(1, false).replaceAll("2026.27.0", "")).not.toMatch(/[1۱]/);
  });

  it.each([5, 11, 21])("says %i as many", (n) => {
    expect(notice(n)).toMatch(plural);
    expect(notice(n)).toContain(words.kit.number(n));
  });

  it("says none only by what else became of the chart", () => {
    expect(notice(0)).toContain(LONG[0]);
    expect(notice(0).replaceAll("2026.27.0", "")).not.toMatch(/[0۰]/);
  });

  it.each([0, 1, 2, 5, 11, 21])("counts %i things alike wherever a list counts them", (n) => {
    for (const count of [words.changes.corrected, words.changes.added, words.changes.reworded, words.changes.recomputed]) {
      const said = count(n);
      if (language === "en" && n === 1) expect(said).not.toMatch(/\b1 things\b|\bhave\b/);
      expect(said).not.toMatch(/undefined|NaN/);
    }
  });
});
