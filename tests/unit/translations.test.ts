import { describe, expect, it } from "vitest";
import { translationLines } from "../../src/curator/translationLines.ts";
import { exported, imported, loadTranslations } from "../../src/curator/translations.ts";
import { translated } from "../../src/model/translated.ts";
import { englishTexts, shares, type Translation, translationKey } from "../../src/model/translation.ts";
import { describeFault } from "../../src/tables/fault.ts";
import { otherLanguageFaults } from "../../src/tables/rules/otherLanguage.ts";
import { readTranslations, translationFaults, translationsText } from "../../src/tables/translations.ts";
import { headCatalog } from "../fixtures/headSite.ts";

const catalog = headCatalog();
const texts = englishTexts(catalog);
const of = (file: string) => texts.find((text) => text.file === file) as Translation & { wave: 1 | 2 };
const translation = (file: string, also: Partial<Translation> = {}): Translation => {
  const { wave: _, ...text } = of(file);
  return { ...text, text: "«…»", state: "draft", ...also };
};

describe("texts of the data that other languages have", () => {
  it("each has a name of its own, and both waves have some", () => {
    expect(new Set(texts.map(translationKey)).size).toBe(texts.length);
    for (const { texts: all } of shares(catalog, [])) expect(all).toBeGreaterThan(100);
  });

  it("no note is among them but those of the rules of the fact check, which its page tells", () => {
    const notes = texts.filter(({ column }) => column === "note");
    expect(new Set(notes.map(({ file, id }) => `${file} ${id.split(" ")[0]}`))).toEqual(new Set(["codes.csv check_rule"]));
  });
});

describe("a state of the data in another language", () => {
  it("has the translated texts, in lists and by id, and copies no other row", () => {
    const rows = ["charts.csv", "series.csv", "codes.csv", "events.csv", "checks.csv", "disagreements.csv"].map((file) =>
      translation(file),
    );
    const now = translated(catalog, rows);
    const [chart, event, check] = [catalog.charts[0], catalog.events[0], catalog.checks[0]];
    expect([now.charts[0]?.title, now.chartById.get(chart?.id ?? "")?.title]).toEqual(["«…»", "«…»"]);
    expect([now.events[0]?.summary, now.eventById.get(event?.id ?? "")?.summary]).toEqual(["«…»", "«…»"]);
    expect(now.checksByClaim.get(check?.claim ?? "")?.[0]?.reason).toBe("«…»");
    expect([now.series[0]?.title, now.disagreements[0]?.topic, now.codes[0]?.label]).toEqual(["«…»", "«…»", "«…»"]);
    expect(now.charts[1]).toBe(catalog.charts[1]);
    expect([now.observations, now.events[5]]).toEqual([catalog.observations, catalog.events[5]]);
    expect(now.events[0]).toBe(now.eventById.get(event?.id ?? ""));
    expect(catalog.charts[0]).toBe(chart);
  });

  it("keeps the English of today where a translation is of before", () => {
    const now = translated(catalog, [translation("charts.csv", { english: "of before" })]);
    expect(now.charts[0]).toBe(catalog.charts[0]);
  });
});

describe("faults of translations", () => {
  const faults = (...rows: Translation[]) =>
    translationFaults(readTranslations("words/fa.csv", translationsText(rows)), catalog, "fa").map(describeFault);
  const number = texts.find(({ english }) => /\b\d{4}\b/.test(english)) as (typeof texts)[number];
  const withNumber = (text: string): Translation => ({ ...translation("charts.csv"), ...number, text }) as Translation;

  it("are named at file, line and column", () => {
    expect(faults(translation("charts.csv", { text: null }))).toEqual([]);
    expect(faults(translation("charts.csv", { id: "none" }))[0]).toMatch(/^words\/fa\.csv:2:2 id "none": expected a row/);
    expect(faults(translation("charts.csv", { english: "of before" }))[0]).toMatch(
      /^words\/fa\.csv:2:4 english "of before": expected the English of today/,
    );
    expect(faults(translation("charts.csv", { text: null }), translation("charts.csv", { text: null }))[0]).toMatch(
      /:3:2 id .*each text once/,
    );
  });

  it("a number that was lost, changed or added is one; other digits are none", () => {
    expect(faults(withNumber("«…»"))).toHaveLength(1);
    const digits = number.english.replace(/\p{L}+/gu, "«…»");
    expect(faults(withNumber(digits))).toEqual([]);
    const persian = digits.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
    expect(faults(withNumber(persian))).toEqual([]);
    expect(faults(withNumber(`${digits} 7`))[0]).toContain("expected 7 as in the English text");
  });
});

describe("a file of another language than its name says", () => {
  const known = loadTranslations("data");
  const { ru = [], tr = [] } = known;
  const faults = (language: string, rows: readonly Translation[]) => {
    const [path, before] = [`words/${language}.csv`, Object.entries(known).filter(([other]) => other !== language)];
    const placed = readTranslations(path, translationsText(rows));
    return [...translationFaults(placed, catalog, language), ...otherLanguageFaults(path, placed, Object.fromEntries(before))];
  };
  const expected = (...given: Parameters<typeof faults>) => faults(...given).map(describeFault);

  it.each(["fa", "he", "az", "tr"])("is refused as %s where its letters are Russian", (language) => {
    const found = faults(language, ru);
    expect(found.filter(({ name }) => name === "text").length).toBeGreaterThan(0.9 * ru.length);
    const asked = { fa: "Persian letters", he: "Hebrew letters" }[language] ?? "Latin letters";
    expect(found[0]?.expected).toContain(`${asked}, as ${language} is written`);
  });
  it("is refused where its texts are those of a language of the same letters, which none of today's is", () => {
    expect(expected("az", tr).at(-1)).toMatch(/^words\/az\.csv:1:0 .*: expected a language of its own: \d+ of \d+ texts .* those of tr$/);
    for (const [language, rows] of Object.entries(known)) expect(expected(language, rows)).toEqual([]);
  });
  it("is taken where names of the English text stand in Latin letters", () => {
    const named = texts.find(({ english }) => (english.match(/\p{L}+/gu)?.length ?? 0) > 5) as (typeof texts)[number];
    const { wave: _, ...text } = named;
    expect(expected("fa", [{ ...text, text: `«${named.english}» و`, state: "draft" }])).toEqual([]);
  });
});

describe("translations that two states do not share", () => {
  const [one, two] = [translation("charts.csv"), translation("series.csv")];
  it("are counted by language, and apart where the English stayed", () => {
    const after = { fa: [{ ...one, text: "«‌…»" }], he: [{ ...one, english: "of today", text: "«!»" }], tr: [one] };
    expect(translationLines({ fa: [one, two], he: [one], tr: [one] }, after)).toEqual([
      "translations, fa: 1 of 1 texts reworded under the same English, 0 with their English, 0 added, 1 gone",
      "translations, he: 0 of 1 texts reworded under the same English, 1 with their English, 0 added, 0 gone",
    ]);
  });
  it("are none of a text that nobody has translated", () => {
    expect(translationLines({}, { fa: [{ ...one, text: null }] })).toEqual([]);
    expect(translationLines({}, { fa: [one] })).toEqual([expect.stringContaining("1 added")]);
  });
});

describe("what translators are given and send back", () => {
  it("comes back as it went out, and what is stale becomes a draft beside today's English", () => {
    const stale = translation("charts.csv", { english: "of before", state: "final" });
    const fresh = translation("series.csv", { state: "final" });
    const out = exported(catalog, [stale, fresh]);
    expect(out).toHaveLength(texts.length);
    expect(readTranslations("words/fa.csv", translationsText(out)).map(({ row }) => row)).toEqual(out);
    expect(out[0]).toEqual({ ...translation("charts.csv"), state: "draft" });
    expect(out.find(({ file }) => file === "series.csv")?.state).toBe("final");
    const sent = [translation("codes.csv", { state: "reviewed" }), translation("events.csv", { english: "of before" })];
    const back = imported(out, sent);
    expect(back.filter(({ text }) => text !== null).map(({ file }) => file)).toEqual(["charts.csv", "series.csv", "codes.csv"]);
    expect(shares(catalog, back)[0]).toMatchObject({ wave: 1, translated: 3, final: 1 });
  });
});
