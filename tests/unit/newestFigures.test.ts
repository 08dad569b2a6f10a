import { describe, expect, it } from "vitest";
import { statementsOf } from "../../src/chart/chartSpec/statements.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { withoutEstimates } from "../../src/model/estimate.ts";
import { indicators } from "../../src/model/facts/indicators.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.30.0 the newest figure of a view is a record, never an older one than what is in view, and of one measure. */

const languages = await allWords();
const BEFORE = "2026.29.0";

interface Asked extends Partial<Vintage> {
  from?: number;
  /** The year after the last. */
  to?: number;
  isWithoutEstimates?: boolean;
}

function said(id: string, { from, to, isWithoutEstimates, ...asked }: Asked, release = HEAD, code = "en", words = en): string {
  const site = siteInWords(code, words, release);
  const edition = isWithoutEstimates ? { ...site, catalog: withoutEstimates(site.catalog) } : site;
  const own = edition.catalog.chartById.get(id) ?? expect.fail(id);
  const chart = { ...own, from: from ?? own.from, to: to ?? own.to };
  const vintage: Vintage = { as_of: null, collection: "all", ...asked };
  const shown = chartRows(edition.catalog, chart, vintage);
  const all = statementsOf(edition, { catalog: edition.catalog, chart, vintage, shown });
  return all
    .filter(({ part }) => part === "finding")
    .map(({ text }) => text)
    .join(" ");
}

const REFERENCES = { collection: "references" } as const;

describe("the newest figure", () => {
  it("is no older one where its period has two", () => {
    for (const view of [REFERENCES, { ...REFERENCES, isWithoutEstimates: true }, { ...REFERENCES, to: 2014 }]) {
      const text = said("community", view);
      expect(text).toMatch(/^Jewish community of Azerbaijan, newest figures: 15,000–20,000 \(April 2013,.*\); about 30,000 \(April 2013,/);
      expect(text).not.toMatch(/9,000|Israel [0-9]|for Israel/);
    }
    expect(said("community", REFERENCES, BEFORE)).toContain("9,000 for Israel");
  });

  it("is both on the front page too", () => {
    const { catalog } = siteInWords("en", en, HEAD);
    const chart = catalog.chartById.get("community") ?? expect.fail();
    const [row] = indicators(catalog, { as_of: null, ...REFERENCES }, [chart]);
    expect(row?.latest.map(({ period }) => period.text)).toEqual(["2013-04", "2013-04"]);
  });

  it("that is doubtful and by another count stands behind the one that is not", () => {
    const text = said("trade-volumes", REFERENCES);
    expect(text).toContain("The latest figure is $644 million for Iran in 2025");
    expect(text).toMatch(
      /For Israel, the latest figure that is not doubtful is about \$1\.3 billion in 2023 \(.*\)\. Newer, but not comparable/,
    );
    expect(text).toMatch(/not comparable: more than \$360 million \(2025, .*; doubtful\)\.$/);
    expect(said("trade-volumes", REFERENCES, BEFORE)).not.toContain("1.3 billion");
  });

  it("by another count than that of the other country, doubtful or printed as that is, says that it cannot be compared", () => {
    const view = { from: 2024 };
    expect(said("trade-volumes", view)).toMatch(/\$644 million for Iran .*\$360 million for Israel .*doubtful\)\. It cannot be compared/);
    expect(said("trade-volumes", { ...REFERENCES, to: 2022 })).not.toContain("cannot be compared");
    expect(said("trade-volumes", { from: 2016, to: 2020 })).toMatch(
      /\$493 million for Iran .* \$1\.4 billion for Israel .*\)\. It cannot be compared with the other figure\.$/,
    );
    for (const [code, words] of languages) expect(said("trade-volumes", view, HEAD, code, words)).toMatch(/\)\. [^()]+\.$/);
  });

  it("is no claim, which is told with its measure and what is on record by that", () => {
    expect(said("oil-supply", { as_of: "2014-12-31" })).toMatch(
      /about 40% in 2013 .*share of Israel's consumption of oil; records of the same measure: about 20% \(2010; .*\)\. The latest figure is about 40% in 2014 /,
    );
    expect(said("oil-supply", { isWithoutEstimates: true })).not.toContain("The latest figure is almost 50%");
    expect(said("oil-supply", { collection: "documents" })).not.toContain("latest");
    expect(said("oil-supply", { collection: "documents" }, BEFORE)).toContain("latest");
  });

  it("is all that the newest year has, where other counts have it too", () => {
    const all = /^Share of Israel's oil .*, newest figures: 18–19% \(2023; .*; 20\.1% \(2023; .*; about 40% \(2023, .*; 60% \(15 May/;
    for (const [code, words] of languages) {
      const text = said("oil-supply", { from: 2022, to: 2024 }, HEAD, code, words);
      expect(text.match(/[2۲][0۰][2۲][3۳]/g)).toHaveLength(4);
      if (code === "en") expect(text).toMatch(all);
    }
    expect(said("freight", { from: 2022, to: 2024 })).toMatch(/newest figures: 635,900 tonnes .*; more than 692,000 tonnes /);
    expect(said("oil-supply", {})).toContain("The latest figure is 46.4% in 2025 (");
    expect(said("oil-supply", { from: 2022, to: 2024 }, BEFORE)).toContain("The latest figure is");
  });

  it("of several years is told with the newest of one year in them", () => {
    for (const view of [{ from: 2018, to: 2020 }, { as_of: "2021-06-30" }]) {
      expect(said("oil-supply", view)).toMatch(/newest figures: 25–33% \(2006–2019; .*; 40% \(2018, implied; /);
    }
  });

  it("is told by measure, with its direction, where countries have others", () => {
    const text = said("investment", REFERENCES);
    expect(text).toMatch(/Direct investment \(from Azerbaijan\), newest figure: Israel \$543 million \(January–June 2025; [^()]*\)\./);
    expect(text).toMatch(/Direct investment \(to Azerbaijan\), newest figure: Iran \$371\.4 million \(2024; [^()]*\)\./);
  });

  it("of one country is told by measure where a sum of money and a number are in view", () => {
    for (const view of [{ as_of: "2019-12-31" }, { from: 2017, to: 2020 }]) {
      for (const [code, words] of languages) {
        const text = said("investment", view, HEAD, code, words);
        for (const figure of [/3[.,]4|۳٫۴/, /1.371|۱٬۳۷۱/]) expect(text).toMatch(figure);
      }
      expect(said("investment", view)).toMatch(/^Investment in Azerbaijan, newest figure: Iran more than \$3\.4 .* figure: Iran 1,371 /);
      expect(said("investment", view, BEFORE)).toMatch(/^The latest figure is 1,371 on 12 August/);
    }
  });

  it("names its country, where the name of who counts has it", () => {
    expect(said("security", { ...REFERENCES, from: 2015 })).toContain("The latest figure is 3 for Iran in 2020–2022 (");
  });

  it("of the other country stands behind claims of one", () => {
    expect(said("investment", {})).toMatch(
      /1,614 \(11 February 2020\)\. Direct investment \(from Azerbaijan\), newest figure: Israel \$543 million .*: Israel 124 \([^()]*\)\.$/,
    );
    expect(said("trade-volumes", { to: 2016 })).toMatch(/\$3\.73 billion \(2008\)\. The latest figure is \$124 million for Iran in 2015 /);
    for (const id of ["trade-volumes", "community", "security", "arms-deals"]) {
      expect(said(id, {}).match(/(The latest figure|newest figures?: (Iran|Israel [0-9,]+ \())/)).toBeNull();
    }
    expect(said("investment", {}, BEFORE)).not.toContain("Israel");
  });

  it("of different counts is told of each count, of every country that has it", () => {
    const each =
      /\(operating companies\), newest figures: Israel 124 \([^()]*\); Iran 1,614 \([^()]*\)\. .*\(registered companies\), newest figure: Iran/;
    expect(said("investment", REFERENCES)).toMatch(each);
    const before = said("investment", { ...REFERENCES, from: 2023, to: 2024, isWithoutEstimates: true });
    expect(before).toMatch(/\(registered companies\), newest figure: Iran 2,425 .*\(operating companies\), newest figure: Israel 114/);
    expect(before).not.toContain("latest");
  });

  it("of deals is a price and a volume, and none that the claim was told with", () => {
    expect(said("arms-deals", {})).toMatch(
      /Arms deals, newest figure: Israel \$1\.2 billion .* Arms deals by volume, newest figures: Israel 1–30 million TIV for each of 7 deals \(delivered in 2025;/,
    );
    expect(said("arms-deals", { from: 2024 })).not.toContain("depending on the source");
    expect(said("arms-deals", { as_of: "2014-12-31" })).toMatch(/One statement by officials agrees: \$1\.6 billion \(2012\)\.$/);
    expect(said("arms-deals", { as_of: "2014-12-31" }, BEFORE)).toContain("latest");
  });

  it("of deals by volume says that its years are those of deliveries", () => {
    expect(said("arms-deals", { to: 2017 })).toContain("for each of 2 deals (delivered in 2015–2018;");
    for (const [code, words] of languages) {
      const { delivered } = words.observation;
      expect(said("arms-deals", {}, HEAD, code, words)).toContain(`(${delivered(words.periodInWords("2025"))}`);
    }
  });

  it("of one count of both is a pair, though one is doubtful", () => {
    expect(said("imports-reported", { from: 2014 })).toMatch(
      /^In 2014, imports from Iran came to \$189 million \(doubtful\) and from Israel to/,
    );
    expect(said("imports-reported", { from: 2014 }, BEFORE)).toContain("The latest figure is $189 million");
  });

  it("stands beside a claim that the view cannot test, where no other sentence has a record", () => {
    const text = said("trade-volumes", { as_of: "2014-12-31" });
    expect(text).toMatch(
      /No record in this view tests it\. Records in view: Iran \$144\.05 million \(.*\); Iran \$167\.26 million \(.*\)\.$/,
    );
    expect(said("trade-volumes", { as_of: "2014-12-31" }, BEFORE)).not.toMatch(/No record|in view/);
    expect(said("trade-volumes", { as_of: "2021-06-30" })).toMatch(
      /\$600 million [^.]*\. No record in this view tests it\. Newest records in view: Iran \$257 million \(2017; .*\$210\.76 million \(2016; /,
    );
    expect(said("security", { collection: "documents" })).not.toContain("No record");
  });

  it("stands beside a claim whose records are of other years, and sums of other years do not", () => {
    const text = said("trade-volumes", { from: 2020, to: 2023 });
    expect(text).toMatch(
      /The records differ\. The records compared \(2016–19\) are not in this view\. Newest records in view: Iran \$688 million \(.*\$339 million \(2020; /,
    );
    expect(text).not.toMatch(/CEPII|2006/);
    expect(said("trade-volumes", { from: 2020, to: 2023 }, BEFORE)).toContain("CEPII");
    expect(said("trade-volumes", {})).toMatch(
      /CEPII\): at most \$608 million \(2006\), \$597 million \(2018; doubtful\), at most \$593 million/,
    );
  });

  it("of the same count is named where it does not test the claim, with what sets it apart", () => {
    expect(said("security", { from: 2014 })).toMatch(
      /can test it\. Nearest on record: 3 \(2020–2022, .*\)\. The record counts as many in one province/,
    );
    expect(said("security", { from: 2014 }, BEFORE)).toMatch(/can test it\.$/);
    expect(said("agreements", {})).toMatch(/can test it\.$/);
  });

  it.each(languages)("is told otherwise in %s than before, and the same as before by older releases", (code, words) => {
    const sure = said("trade-volumes", REFERENCES, HEAD, code, words);
    const any = said("trade-volumes", REFERENCES, BEFORE, code, words);
    expect(sure.length).toBeGreaterThan(any.length);
    expect(sure).toMatch(/Israel, the|İsrail üzrə şübhəli|دربارهٔ اسرائیل،|לגבי ישראל,|Для Израиля, если не|İsrail için şüpheli/);
    expect(said("trade-volumes", { from: 2020, to: 2023 }, HEAD, code, words)).toMatch(/\(2016[–-](20)?19\)|\(۲۰۱۶.تا.۲۰۱۹\)/);
    for (const view of [{ as_of: "2014-12-31" }, REFERENCES])
      expect(said("oil-supply", view, HEAD, code, words)).not.toContain("undefined");
    for (const id of ["investment", "community", "arms-deals"]) expect(said(id, REFERENCES, HEAD, code, words)).toMatch(/: .*\(.*\)/);
  });
});
