import { describe, expect, it } from "vitest";
import type { DotsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { widthOf } from "../../src/chart/scene/forms/formText.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** How doubt is written and drawn since readers of the draft of 2026.28.0 held pictures against tables; the releases before keep what they had. */

const languages = await allWords();
/** The picture of a page for phones, and of it what a symbol of the key takes. */
const [PHONE, SYMBOL] = [344, 24];
const now = siteInWords("en", en, HEAD);
const before = siteInWords("en", en, "2026.27.0");

describe("a figure that can only be too high", () => {
  const LIMITS = ["trade-baci-imports.IRN.2006.cepii-baci", "trade-baci-imports.IRN.2011.cepii-baci"];
  const figuresIn = (site: Edition, chart: string) =>
    LIMITS.map((id) => (specOf(site, chart).table?.rows ?? []).find(({ href }) => href?.endsWith(id))?.cells[0]);

  it("is a limit in the table of every chart that has it", () => {
    const limits = ["at most $312.38 million", "at most $420.71 million"];
    expect(figuresIn(now, "imports-one-method")).toEqual(limits);
    expect(figuresIn(now, "trade-volumes")).toEqual(limits);
  });

  it("is one in the card of a sum that it is part of", () => {
    const cards = (site: Edition) => JSON.stringify(specOf(site, "trade-volumes").forms);
    expect(cards(now)).toContain("Imports (one method): at most $312.38 million");
    expect(cards(before)).toContain("Imports (one method): $312.38 million (doubtful)");
  });

  it("was doubtful among claims before", () => {
    expect(figuresIn(before, "trade-volumes")).toEqual(["$312.38 million (doubtful)", "$420.71 million (doubtful)"]);
  });
});

describe("what we calculate from doubtful figures", () => {
  const formOf = (site: Edition) => specOf(site, "oil-supply").forms?.[0] as DotsPanel;
  const looksIn = (site: Edition) => {
    const dots = formOf(site).rows.flatMap((row) => row.dots);
    return ["20.1%, 2023", "14.9%, 2006 (implied)", "46.4%, 2025"].map((label) => dots.find((dot) => dot.label === label)?.look);
  };
  const keyIn = (site: Edition) =>
    formOf(site).key.flatMap(({ look, label }) => (look === "doubtful" || look === "computed" ? [label] : []));

  it("is drawn as doubtful, which the key says", () => {
    expect(looksIn(now)).toEqual(["doubtful", "doubtful", "computed"]);
    expect(keyIn(now)).toEqual(["doubtful record or calculation", "estimated by the source"]);
  });

  it.each(languages)("has an entry of the key in %s that fits a phone", (_, words) => {
    expect(widthOf(words.claimForm.figures.doubtfulOrOurs, "note")).toBeLessThan(PHONE - SYMBOL);
  });

  it("was drawn as what we calculate before", () => {
    expect(looksIn(before)).toEqual(["computed", "computed", "computed"]);
    expect(keyIn(before)).toEqual(["doubtful record", "calculated by us, or estimated by the source"]);
  });
});
