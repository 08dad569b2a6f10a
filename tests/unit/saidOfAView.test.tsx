import { describe, expect, it } from "vitest";
import { replacing } from "../../src/model/catalog.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { ChangedLine } from "../../src/worker/frame/changedLine.tsx";
import { DisagreementsPage } from "../../src/worker/nouns/disagreement/page.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords, someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What pages say of a view where none is counted or a year is stated for a day; releases before 2026.25.0 keep what they said. */

const BEFORE = "2026.24.0";

describe.each(await someWords())("a view, in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const then = siteInWords(code, words, BEFORE);

  it("without a contradiction says that we found none, and counts no points", () => {
    const page = (of: typeof site) =>
      String(DisagreementsPage({ edition: { ...of, catalog: replacing(of.catalog, { disagreements: [] }) }, address: "" }).body);
    const { none, topics } = words.lists.contradictions;
    expect(page(site)).toContain(none);
    expect(page(site)).not.toContain("<ol>");
    expect(page(site)).not.toContain(topics(0, true));
    expect(page(then)).toContain(then.words.lists.contradictions.topics(0, true));
    expect(String(DisagreementsPage({ edition: site, address: "" }).body)).not.toContain(none);
  });

  it("of a year or month counts to its end, and of a day to that day", () => {
    const line = (of: typeof site, day: string) => String(ChangedLine({ edition: of, parameters: [["as_of", day]], address: () => "" }));
    for (const day of ["2021", "2021-06"]) {
      const period = words.periodInWords(day);
      expect(words.changed.asOf(period, true)).not.toBe(words.changed.asOf(period));
      expect(line(site, day)).toContain(words.changed.asOf(period, true));
      expect(line(then, day)).toContain(words.changed.asOf(period));
    }
    const day = words.periodInWords("2021-06-30");
    expect(line(site, "2021-06-30")).toContain(words.changed.asOf(day));
  });

  it("in which nothing differs is counted as releases before did, in those releases", () => {
    const figures = { agrees: 4, differs: 0, cannot_be_tested: 2 };
    const dates = { agrees: 0, differs: 0, cannot_be_tested: 0 };
    const count = (of: typeof words) => of.check.count(4, 0, 2, { figures, dates });
    expect(count(wordsOf(BEFORE, words))).toMatch(/[0۰]/);
    const old = { ru: "0 расходятся с данными", tr: "0’ı diğer kaynaklarla uyuşmuyor", fa: "۰ رقم با داده‌های ثبت‌شده همخوان نیست" };
    expect(count(wordsOf(BEFORE, words))).toContain(Object.entries(old).find(([language]) => language === code)?.[1] ?? "0");
    for (const release of ["2026.6.0", "2026.8.0", "2026.10.0", "2026.16.0", "2026.22.0"]) {
      expect(count(wordsOf(release, words)), release).toMatch(/[0۰]/);
    }
    // Azerbaijani lists the numbers, none among them.
    if (code !== "az") expect(count(words)).not.toMatch(/[0۰]/);
  });
});

describe("in English and Russian", async () => {
  const languages = await allWords();
  const [en, ru] = ["en", "ru"].map((code) => languages.find(([language]) => language === code)?.[1] ?? expect.fail());
  it("the words are those of a reader", () => {
    expect(en?.changed.asOf("2021", true)).toBe("only what was published by the end of 2021");
    expect(ru?.changed.asOf("2021", true)).toBe("только опубликованное не позднее 2021 года");
    expect(ru?.changed.asOf("июнь 2021", true)).toBe("только опубликованное не позднее июня 2021 года");
    expect(en?.check.count(4, 0, 2)).toBe("Of 6 claims, none contradicts the records, 4 match them and 2 cannot be tested.");
    expect(en && wordsOf(BEFORE, en).check.count(4, 0, 2)).toContain("0 do not match the records");
  });
});
