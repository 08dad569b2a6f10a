import { describe, expect, it } from "vitest";
import type { RowOutcome } from "../../src/words/en/sheetMethod.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** The page of the method says of which count the newest years are, and what the end of a row has whose count is old. */

const ROWS: RowOutcome[] = [
  { dimension: "goods_bought", group: "not_claimed", newest: 2014 },
  { dimension: "votes", group: "towards_irn", newest: 2025 },
];
const languages = await someWords();

describe.each(languages)("the newest counts (%s)", (language, words) => {
  const [now, then] = [HEAD, "2026.28.0"].map((release) => siteInWords(language, words, release).words.sheet.method.noNumber.years(ROWS));

  it("are called the main ones, and releases before say less", () => {
    expect(now?.length).toBeGreaterThan((then?.length ?? 0) + 60);
    expect(now?.startsWith(then ?? "")).toBe(false);
    expect(then).toMatch(/[.]$/);
  });
});

it("are told in English as they were", () => {
  const en = languages.find(([language]) => language === "en")?.[1];
  if (en === undefined) return;
  expect(siteInWords("en", en, "2026.28.0").words.sheet.method.noNumber.years(ROWS)).toBe(
    "The rows are not equally recent either. The newest count is for 2014 in imports, and for 2025 in votes at the UN.",
  );
});
