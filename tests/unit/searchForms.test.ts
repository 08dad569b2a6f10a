import { describe, expect, it } from "vitest";
import { loadTranslations } from "../../src/curator/translations.ts";
import { bent } from "../../src/model/search/inflection.ts";
import { hitCount } from "../../src/model/search/search.ts";
import { searchable } from "../../src/model/search/searchable.ts";
import { translated } from "../../src/model/translated.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { en, type Words } from "../../src/words/en.ts";
import { answerTo } from "../../src/worker/pages/search/answer.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { allWords } from "../fixtures/languages.ts";

/** Words in other forms than the texts have them, and what stands on a page of their search, in every language. */

const ALL: Vintage = { as_of: null, collection: "all" };
const translations = loadTranslations("data");
const catalogues = new Map<string, Words>(await allWords());

function asking(language: string) {
  const words = catalogues.get(language) ?? en;
  const catalog = language === "en" ? dataCatalog() : translated(dataCatalog(), translations[language as keyof typeof translations] ?? []);
  const all = searchable(catalog, ALL, () => ({ terms: [], method: [], pages: [] }), words.periodInWords, words.search.inflection);
  return (q: string) => answerTo(all, q, null, words.search.small);
}
const askers = new Map([...catalogues.keys()].map((language) => [language, asking(language)]));
const ask = (language: string, q: string) => askers.get(language)?.(q) ?? asking(language)(q);

describe("a word in another form", () => {
  it.each([
    ["en", "delivery"],
    ["ru", "оружия"],
    ["ru", "оружием"],
    ["tr", "silahların"],
    ["az", "silahlarından"],
    ["fa", "تسلیحاتی"],
    ["he", "בנשק"],
  ])("finds charts of arms, in %s: %s", (language, q) => {
    expect(ask(language, q).found.charts.join()).toMatch(/arms-(import-shares|deliveries)/);
  });

  it.each([
    ["en", "policy", "polic"],
    ["en", "army", undefined],
    ["ru", "нефтью", "нефт"],
    ["ru", "доля", undefined],
    ["tr", "petrolune", "petrol"],
    ["az", "neftinin", "neft"],
    ["he", "2016", undefined],
    ["he", "עסקת", "עסק"],
    ["fa", "یهودیان", "یهود"],
    ["fa", "توافقنامه", "توافق"],
    ["fa", "جریان", undefined],
  ])("begins as others do: %s %s", (language, word, stem) => {
    expect(bent(word, (catalogues.get(language) ?? en).search.inflection)[0]).toBe(stem);
  });

  it.each([
    ["הנפט", "בנפט"],
    ["הייצוא", "יצוא"],
    ["איראנית", "איראן"],
    ["סכומים", "הסכום"],
    ["הסכם", "הסכמי"],
    ["סכסוכים", "סכסוך"],
  ])("in Hebrew has what stands before it or lacks it, another spelling, and the letter that ends a word: %s %s", (word, form) =>
    expect(bent(word, catalogues.get("he")?.search.inflection ?? en.search.inflection)).toContain(form),
  );
});

describe("what may have been meant", () => {
  it.each([
    ["en", "Ailyev 2016", "Aliyev 2016"],
    ["ru", "Азербийджан", "Азербайджан"],
    ["tr", "İsarilin", "İsrail"],
  ])("is spelt as the texts have it, in %s: %s", (language, q, meant) => expect(ask(language, q).hint).toContain(meant));
});

describe("a long question", () => {
  it.each([
    ["en", "how many Jews live in Azerbaijan"],
    ["az", "Azərbaycanda neçə yəhudi yaşayır"],
    ["az", "Azərbaycanda yəhudilər harada yaşayır"],
    ["fa", "چند یهودی در آذربایجان زندگی می‌کنند"],
    ["fa", "چه تعداد یهودی در آذربایجان هستند"],
    ["fa", "یهودی‌های آذربایجان چطور زندگی می‌کنند"],
    ["he", "כמה יהודים חיים באזרבייג'ן"],
    ["he", "כמה יהודים קיימים באזרבייג'ן"],
    ["he", "כיצד חיים יהודים באזרבייג'ן"],
    ["ru", "сколько евреев живет в Азербайджане"],
    ["ru", "где живут евреи Азербайджана"],
    ["tr", "Azerbaycan'da kaç Yahudi yaşıyor"],
    ["tr", "Azerbaycan'da Yahudiler nerede yaşıyor"],
  ])("is no narrower than what it asks about, in %s: %s", (language, q) => {
    const { found } = ask(language, q);
    expect(found.charts).toContain("community");
    expect(found.figures.length).toBe(5);
  });

  it("that few entries answer names searches without one of its words, which find more", () => {
    const { without, found } = ask("en", "gas of Iran to Azerbaijan by swap");
    expect(without.map(({ words }) => words)).toContain("gas Iran Azerbaijan");
    expect(without.every((fewer) => hitCount(fewer.found) > hitCount(found))).toBe(true);
    expect(ask("en", "gas Iran").without).toEqual([]);
  });
});
