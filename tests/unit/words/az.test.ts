import { describe, expect, it } from "vitest";
import type { SheetSentence } from "../../../src/model/dimensions/sentence.ts";
import type { BalanceFact } from "../../../src/model/facts/balance.ts";
import { claimsAmong } from "../../../src/model/facts/claims.ts";
import type { ClaimFact } from "../../../src/model/facts/fact.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { loadCatalog } from "../../../src/tables/catalog.ts";
import { balanceClaim } from "../../../src/words/az/balanceClaim.ts";
import { digitsOfThem, ofThem } from "../../../src/words/az/cardinal.ts";
import { inCase } from "../../../src/words/az/cases.ts";
import { claimForm } from "../../../src/words/az/claimForm.ts";
import { facts } from "../../../src/words/az/facts.ts";
import { glossary } from "../../../src/words/az/glossary.ts";
import { headline } from "../../../src/words/az/headline.ts";
import { kit } from "../../../src/words/az/kit.ts";
import { numberPage } from "../../../src/words/az/numberPage.ts";
import { observation } from "../../../src/words/az/observation.ts";
import { pair } from "../../../src/words/az/pair.ts";
import { seriesPhrase } from "../../../src/words/az/seriesPhrases.ts";
import { sheet } from "../../../src/words/az/sheet.ts";
import { sheetRows } from "../../../src/words/az/sheetRows.ts";
import { sheetClause } from "../../../src/words/az/sheetSentence.ts";
import { sheetThresholds } from "../../../src/words/az/sheetThresholds.ts";
import { site } from "../../../src/words/az/site.ts";
import { inPeriod, inStretches, inYears, toYearSpan } from "../../../src/words/az/when.ts";
import { az } from "../../../src/words/az.ts";
import type { Names } from "../../../src/words/en/facts.ts";
import type { SheetNames } from "../../../src/words/en/sheetNames.ts";
import { wordsOf } from "../../../src/words/ofRelease.ts";
import { threeRows } from "../../fixtures/files.ts";

const catalog = loadCatalog(threeRows, "test");
const [claim] = claimsAmong(catalog, catalog.observations);
if (!claim) throw new Error("the fixture has no claim");

const LABELS: Record<string, string> = { IRN: "İran", ISR: "İsrail", sipri: "SIPRI", cepii: "CEPII" };
const NAMES: Names = {
  series: (id) => id,
  subject: () => "",
  label: (_, code) => LABELS[code] ?? code,
  figure: (o) => observation.valueAbout(o.qualifier, kit.figure(o.value ?? 0, "USD", 2)),
  period: kit.period,
  published: () => "2020",
};
const row = (part: Partial<Observation>): Observation => ({ ...claim, qualifier: "exact", ...part });
const year = (text: string) => ({ text, start: `${text}-01-01`, end: `${text}-12-31` });
const told = (part: Partial<ClaimFact>) =>
  facts.sentence({ kind: "claim_against_record", claim, verdict: null, rule: null, tested: 0, records: [], ...part }, NAMES);
const trade = row({ series: "trade-turnover", counterpart: "IRN", value: 6e8, period_basis: "publication" });

describe("Azerbaijani: suffixes", () => {
  it("years take their ordinal and the case of what they are told for", () => {
    expect(["1990", "2003", "2009", "2016", "2020/2025"].map(inPeriod)).toEqual([
      "1990-cı ildə",
      "2003-cü ildə",
      "2009-cu ildə",
      "2016-cı ildə",
      "2020–2025-ci illərdə",
    ]);
    expect(inYears([2005])).toBe("2005-ci ildə");
    expect(inYears([2006, 2008, 2009, 2010, 2013])).toBe("2006, 2008–2010 və 2013-cü illərdə");
    expect(
      inStretches([
        { from: 2010, to: 2017 },
        { from: 2021, to: 2024 },
      ]),
    ).toBe("2010–2017 və 2021–2024-cü illərdə");
    expect(toYearSpan(2013, 2013)).toBe("2013-cü ilə");
  });

  it("days and months are said as a newspaper dates them", () => {
    expect(inPeriod("2025-04-28")).toBe("2025-ci il aprelin 28-də");
    expect(inPeriod("2001-07-06")).toBe("2001-ci il iyulun 6-da");
    expect(inPeriod("2025-04-30")).toBe("2025-ci il aprelin 30-da");
    expect(inPeriod("2012-03")).toBe("2012-ci ilin mart ayında");
    expect(inPeriod("2014-01-01/2014-10-31")).toBe("2014-cü ilin yanvar–oktyabr aylarında");
    expect(inPeriod("2022-03-21/2023-03-20")).toBe("21 mart 2022 – 20 mart 2023 dövründə");
    expect(inPeriod("2019-01-01/2019-12-31")).toBe("2019-cu ildə");
  });

  it("so many of them, by the number as spoken", () => {
    expect([1, 2, 3, 6].map((n) => ofThem(n))).toEqual(["biri", "ikisi", "üçü", "altısı"]);
    expect([16, 38, 40, 50].map((n) => ofThem(n, "genitive"))).toEqual(["16-sının", "38-inin", "40-ının", "50-sinin"]);
    expect(ofThem(19, "accusative")).toBe("19-unu");
    expect([5, 20, 100].map((n) => digitsOfThem(n))).toEqual(["5-i", "20-si", "100-ü"]);
  });

  it("names of countries in other cases, those that no form is kept of by their vowels", () => {
    expect(inCase("İsrail", "instrumental")).toBe("İsraillə");
    expect(["genitive", "dative", "ablative", "instrumental"].map((of) => inCase("Türkiyə", of as "genitive"))).toEqual([
      "Türkiyənin",
      "Türkiyəyə",
      "Türkiyədən",
      "Türkiyə ilə",
    ]);
    expect(inCase("Belarus", "genitive")).toBe("Belarusun");
    expect(inCase("Ukrayna", "dative")).toBe("Ukraynaya");
  });

  it("hedges stand before the figure, or behind it with its suffix", () => {
    const hedged = (qualifier: string, value: number, unit: string) => observation.valueAbout(qualifier, kit.figure(value, unit, 2));
    expect(hedged("about", 4e9, "USD")).toBe("təxminən 4 milyard dollar");
    expect(hedged("up_to", 40, "PC")).toBe("ən çoxu 40%");
    expect(hedged("almost", 50, "PC")).toBe("az qala 50%");
    expect(hedged("more_than", 1000, "")).toBe("1.000-dən çox");
    expect(hedged("more_than", 3.4e9, "USD")).toBe("3,4 milyard dollardan çox");
    expect(hedged("less_than", 25, "PC")).toBe("25%-dən az");
    expect(hedged("at_least", 24, "")).toBe("ən azı 24");
  });
});

describe("Azerbaijani: sentences of charts", () => {
  it("a claim without a year, and the records that differ", () => {
    const records = [row({ value: 4.93e8, period: year("2019") }), row({ value: 2.1076e8, period: year("2016") })];
    expect(told({ claim: trade, verdict: "differs", tested: 2, records })).toBe(
      "2020-ci il tarixli bir məqaləyə görə, İranla ticarət 600 milyon dollar təşkil edir (il göstərilməyib). Digər mənbələrin rəqəmləri bundan fərqlənir: 210,76 milyon dollar (2016) ilə 493 milyon dollar (2019) arasında.",
    );
  });

  it("a claim with a year, in the singular of one record, and what no record can test", () => {
    const dated = row({ series: "exports-to-partner", counterpart: "ISR", value: 1.26e9, period: year("2013"), period_basis: "stated" });
    expect(told({ claim: dated, verdict: "agrees", tested: 1, records: [dated] })).toBe(
      "2020-ci il tarixli bir məqaləyə görə, 2013-cü ildə İsrailə ixrac 1,26 milyard dollar təşkil edib. Digər mənbənin rəqəmi buna uyğundur: 1,26 milyard dollar (2013).",
    );
    expect(told({ claim: trade, verdict: "cannot_be_tested" })).toMatch(/ Bunu digər mənbələrlə yoxlamaq mümkün deyil\.$/);
    const parts = { claim: trade, verdict: "differs", rule: "parts_cannot_reach", tested: 2 } as const;
    expect(told(parts)).toMatch(/ Statistikada ixrac və idxal birlikdə bu rəqəmə çatmır\.$/);
    expect(told({ ...parts, sum: { value: 1.26e9, unit: "USD" } })).toMatch(
      / Statistikaya görə, ixrac və idxal birlikdə təxminən 1,3 milyard dollar təşkil edib\.$/,
    );
  });

  it("visits go to or from a country, agreements are with it, and what both tell is not counted twice", () => {
    const counts = (series: string, shared: number, own = [shared, 0], words: Pick<typeof facts, "sentence"> = facts) =>
      words.sentence(
        {
          kind: "counts_by_partner",
          series,
          collection: shared === 0 ? "documents" : "references",
          shared,
          counts: [
            { partner: "IRN", count: 19, shared: own[0], events: [] },
            { partner: "ISR", count: 20, shared: own[1], events: [] },
          ],
        } as unknown as Parameters<typeof facts.sentence>[0],
        NAMES,
      );
    expect(counts("official-visits", 5, [2, 3])).toBe(
      "Digər mənbələr İrana və ya İrandan 19, İsrailə və ya İsraildən 20 rəsmi səfər barədə məlumat verir; bunlardan müvafiq olaraq 2-si və 3-ü məqalələrdə də var.",
    );
    expect(counts("official-visits", 2, [0, 2])).toMatch(/ məlumat verir; İsrailə və ya İsraildən olanlardan 2-si məqalələrdə də var\.$/);
    expect(counts("agreements-signed", 0)).toBe(
      "Məqalələr İranla 19, İsraillə 20 imzalanmış saziş və ya saziş paketi barədə məlumat verir.",
    );
    const then = wordsOf("2026.8.0", az).facts;
    expect(counts("agreements-signed", 5, [2, 3], then)).toBe(
      "Digər mənbələr İranla 19, İsraillə 20 imzalanmış saziş barədə məlumat verir; bunlardan 5-i məqalələrdə də var.",
    );
  });

  it("years of whole years are named once, the later figure with who reports it, and a print without a number in words", () => {
    const of = (value: number, text: string) => row({ ...trade, value, period: year(text) });
    const later = row({
      ...trade,
      reporter: "cepii",
      value: 688e6,
      period: { text: "2022-03-21/2023-03-20", start: "2022-03-21", end: "2023-03-20" },
    });
    const records = [of(210.76e6, "2016"), of(437e6, "2017"), of(493e6, "2019")];
    expect(told({ claim: trade, verdict: "differs", tested: 3, records, later })).toMatch(
      / Digər mənbələrin 2016–2017 və 2019-cu illər üzrə rəqəmləri: 210,76 milyon dollar ilə 493 milyon dollar arasında; sonrakı illərdə ən yüksək rəqəm: 688 milyon dollar \(2022\/23, CEPII\)\.$/,
    );
    const agreements = row({ ...trade, series: "agreements-reported", value: 24, qualifier: "at_least", as_worded: "dozens" });
    expect(told({ claim: agreements, verdict: "cannot_be_tested" })).toMatch(
      /, İranla sazişlərin sayı onlarladır \(ən azı 24.*; il göstərilməyib\)\. Bunu /,
    );
    const then = wordsOf("2026.8.0", az).facts;
    const untested: ClaimFact = {
      kind: "claim_against_record",
      claim: agreements,
      verdict: "cannot_be_tested",
      rule: null,
      tested: 0,
      records: [],
    };
    expect(then.sentence(untested, NAMES)).toMatch(/, İranla sazişlərin sayı ən azı 24/);
    const byKind = {
      figures: { agrees: 7, differs: 4, cannot_be_tested: 12 },
      dates: { agrees: 37, differs: 9, cannot_be_tested: 45 },
    };
    expect(az.check.count(44, 13, 57, byKind)).toMatch(
      /^23 rəqəmdən digər mənbələrə uyğun olmayanlar: 4, .+ 91 hadisə tarixindən digər mənbələrə uyğun olmayanlar: 9, /,
    );
    expect(wordsOf("2026.8.0", az).check.count(44, 13, 57, byKind)).toMatch(/^114 iddiadan /);
    const shares = row({ ...trade, period: { text: "2016/2020", start: "2016-01-01", end: "2020-12-31" } });
    expect(headline({ rows: [], kind: "highest", claim: shares, isShare: true }, NAMES)).toBe(
      "2016–2020-ci illər (payın ən yüksək olduğu beş il) üzrə 600 milyon dollar digər mənbələrə uyğundur",
    );
  });

  it("it is said on what condition a verdict holds, where sources disagree, and of how many dates there is the occasion alone", () => {
    const claimed = { kind: "claim_against_record" as const, claim: trade, rule: null, tested: 1, records: [], byEvent: true };
    expect(told({ ...claimed, verdict: "differs" })).toMatch(/ Digər mənbə eyni hadisəni nəzərdə tutursa, onun rəqəmi bundan fərqlənir\.$/);
    expect(told({ ...claimed, verdict: "agrees", tested: 2 })).toMatch(
      / Digər mənbələr eyni hadisəni nəzərdə tutursa, onların rəqəmləri buna uyğundur\.$/,
    );
    expect(wordsOf("2026.9.0", az).facts.sentence({ ...claimed, verdict: "differs" }, NAMES)).toMatch(
      / Digər mənbənin rəqəmi bundan fərqlənir\.$/,
    );
    const of = (value: number, when: string) => row({ ...trade, value, period: year(when), reporter: "cepii" });
    expect(
      told({ claim: trade, verdict: "cannot_be_tested", rule: "records_disagree", records: [of(7e8, "2023"), of(4e8, "2010")] }),
    ).toMatch(
      / Digər mənbələrin rəqəmləri bir-biri ilə üst-üstə düşmür: 400 milyon dollar \(2010; CEPII\); 700 milyon dollar \(2023; CEPII\)\.$/,
    );
    const byKind = { figures: { agrees: 1, differs: 0, cannot_be_tested: 0 }, dates: { agrees: 3, differs: 0, cannot_be_tested: 0 } };
    const occasions = (agrees: number, differs: number) => az.check.count(4, 0, 0, byKind, { agrees, differs, cannot_be_tested: 0 });
    expect(occasions(2, 0)).toMatch(
      / Uyğun olan tarixlərdən 2-si üzrə digər mənbədə hadisənin özü yox, yalnız onun aid olduğu əsas hadisə, məsələn, səfər var\.$/,
    );
    expect(occasions(16, 2)).toContain(" Uyğun olan tarixlərdən 16-sı və uyğun olmayanlardan 2-si üzrə ");
    expect(occasions(0, 2)).toContain(" Uyğun olmayanlardan 2-si üzrə ");
    expect(az.check.inferred("uyğun deyil")).toBe("uyğun deyil (hər ikisi eyni hadisəni nəzərdə tutursa)");
    expect(az.check.count(4, 0, 0, byKind)).not.toContain("əsas hadisə");
    expect([1, 23].map((n) => az.dashboard.contradictions.all(n))).toEqual([
      "Məqalələrin ayrıldığı və ya birinin öz-özü ilə ziddiyyətə düşdüyü yeganə məqam",
      "Məqalələrin ayrıldığı və ya birinin öz-özü ilə ziddiyyətə düşdüyü bütün 23 məqam",
    ]);
    expect(wordsOf("2026.9.0", az).dashboard.contradictions.all(23)).toBe("Bütün ziddiyyətlər (23)");
  });

  it("an upper limit is one, and two countries are told in one sentence", () => {
    const of = (counterpart: string, value: number) =>
      row({ series: "trade-baci-imports", counterpart, value, period: year("2020"), reporter: "cepii" });
    expect(facts.sentence({ kind: "latest_with_upper_limit", pair: [of("IRN", 3e8), of("ISR", 1.8e8)], limited: "IRN" }, NAMES)).toBe(
      "2020-ci ildə İrandan idxal ən çoxu 300 milyon dollar, İsraildən idxal 180 milyon dollar olub (CEPII).",
    );
  });

  it("of the second country it is said how much older and how much shorter its figures are", () => {
    const of = (value: number) => row({ series: "exports-to-partner", counterpart: "ISR", value, period: year("2020"), reporter: "cepii" });
    const beside = (earlier: number, months: number | null) =>
      facts.sentence(
        { kind: "both_directions", out: of(3e8), back: of(1e8), beside: { earlier, months } } as unknown as Parameters<
          typeof facts.sentence
        >[0],
        NAMES,
      );
    expect(beside(4, 7)).toMatch(/^İsrail üzrə belə ən yeni rəqəmlər dörd il daha köhnədir və yalnız yeddi ayı əhatə edir: 2020-ci ildə /);
    expect(beside(0, 7)).toMatch(/^İsrail üzrə belə ən yeni rəqəmlər yalnız yeddi ayı əhatə edir: /);
    expect(beside(-1, null)).toMatch(/ rəqəmlər bir il daha yenidir: /);
    expect(beside(0, null)).toMatch(/^2020-ci ildə /);
  });

  it("disputes are in some years with one and in none with the other", () => {
    const of = (partner: string, years: number[]) => ({ partner, years, rows: [row({ reporter: "sipri" })] });
    expect(
      facts.sentence({ kind: "years_of_disputes", partners: [of("IRN", [2001, 2002, 2011]), of("ISR", [])], span: [1992, 2014] }, NAMES),
    ).toBe(
      "1992–2014-cü illər üzrə siyahıya görə, hərbi qarşıdurma İranla 2001–2002 və 2011-ci illərdə olub, İsraillə heç bir ildə olmayıb (SIPRI).",
    );
  });

  it("which years the figures are about, and how many have none", () => {
    const coverage = (claims: [number, number] | null, dated: number | null, undated: number) =>
      facts.coverage({
        claims: claims && { first: claims[0], last: claims[1] },
        dated,
        undated: Array.from({ length: undated }, () => trade),
        undatedTargets: [],
        records: { first: 2010, last: 2025 },
      } as unknown as Parameters<typeof facts.coverage>[0]);
    expect(coverage([2013, 2013], 1, 2)).toBe(
      "Məqalələrdə 2013-cü ilə aid bir rəqəm var. İki rəqəmin ili göstərilməyib. Digər mənbələrin rəqəmləri 2010–2025-ci illərə aiddir.",
    );
    expect(coverage(null, null, 1)).toBe("Məqalələrdəki rəqəmin ili göstərilməyib. Digər mənbələrin rəqəmləri 2010–2025-ci illərə aiddir.");
  });

  it("headlines count in words, with the suffix of the word", () => {
    expect(headline({ kind: "verdicts", agree: 2, differ: 1, untested: 2, rows: [] }, NAMES)).toBe(
      "beş iddiadan ikisi digər mənbələrə uyğundur",
    );
    expect(headline({ kind: "verdicts", agree: 0, differ: 0, untested: 3, rows: [] }, NAMES)).toBe(
      "üç iddianın heç birini yoxlamaq mümkün deyil",
    );
    expect(headline({ kind: "above_records", claims: 2, records: 5 } as Parameters<typeof headline>[0], NAMES)).toBe(
      "hər iki iddia tutuşdurulduğu rəqəmlərdən yüksəkdir",
    );
  });
});

describe("Azerbaijani: the balance", () => {
  const FACT: BalanceFact = {
    collection: "documents",
    as_of: null,
    sources: 5,
    stretches: [
      { direction: "IRN", from: 1992, to: 1992 },
      { direction: "ISR", from: 2010, to: 2017 },
      { direction: "ISR", from: 2021, to: 2024 },
    ],
    last: { year: 2025, lean: 0.25, band_low: -0.5, band_high: 0.5, direction: null },
    turned: { drop: [] },
    ours: true,
    coders: true,
    leftOut: null,
  };
  const say = (over: Partial<BalanceFact>) =>
    balanceClaim({ ...FACT, ...over }, { partner: (code) => LABELS[code] ?? code, source: (id) => id, date: kit.period });

  it("names the sides with their years, and that the last year is open", () => {
    expect(say({})).toBe(
      "Beş məqalədəki hadisələr 1992-ci ildə İrana, 2010–2017 və 2021–2024-cü illərdə İsrailə meyil edir. Rəngli çəkilən bu illərdə sınadığımız bütün metodlar və məqalələrin hər iki oxunuşu həmin tərəfi göstərir; xəttin boz olduğu illərdə, məsələn, 2025-ci ildə, metodlardan, oxunuşlardan və ya ən kənar parametrlərdən ən azı biri eyni tərəfi göstərmir.",
    );
  });

  it("says what was turned, by which day, and where no side may be claimed", () => {
    expect(say({ as_of: "2014-12-31", turned: { halfLife: 1, drop: [] } })).toMatch(
      /^Dəyişdirilmiş metodla \(yarımdövr 1 il\) 31 dekabr 2014 tarixinədək dərc olunmuş beş məqalədəki hadisələr /,
    );
    expect(say({ stretches: [] })).toBe(
      "Beş məqalədəki hadisələr aydın meyil göstərmir: sınadığımız bütün metodlar və məqalələrin hər iki oxunuşu heç bir il üçün eyni tərəfi göstərmir. 2025-ci ilin sonunda indeks +0,25 səviyyəsindədir. Hər hansı bir mənbə kənarda qalanda indeks −0,50 ilə +0,50 arasındadır.",
    );
  });

  const SHEET = {
    subject: "Azərbaycan",
    partner: { irn: "İran", isr: "İsrail" },
    reporter: (code: string) => code.toUpperCase(),
  } as SheetNames;
  const clause = (part: object) =>
    sheetClause({ from: 2017, to: 2021, rows: [], ...part } as unknown as Parameters<typeof sheetClause>[0], SHEET);

  it("clauses keep who is nearer, who sells to whom, and the tense", () => {
    expect(clause({ kind: "votes", side: "irn", present: true, than: "most", withOic: true })).toBe(
      "BMT-dəki səsləri ilə, İƏT üzvlərinin orta göstəricisi kimi, İsraildən çox İrana meyillidir, özü də BMT-nin əksər üzvlərindən daha artıq (2021, İsrail–Fələstin səsvermələri xaric)",
    );
    expect(clause({ kind: "votes", side: "isr", present: false, than: "average", withOic: false })).toBe(
      "BMT-dəki səsləri ilə, İƏT üzvlərinin orta göstəricisindən fərqli olaraq, İrandan çox İsrailə meyilli olub, özü də BMT-nin orta üzvündən daha artıq (2021, İsrail–Fələstin səsvermələri xaric)",
    );
    expect(clause({ kind: "goods_sold", side: "isr", present: false, farMore: true })).toBe(
      "2021-ci ildə İsrailə İrana nisbətən qat-qat çox mal satıb",
    );
    expect(clause({ kind: "goods_bought", side: "irn", present: true, farMore: false })).toBe(
      "İrandan İsrailə nisbətən daha çox mal alır (2021)",
    );
    const arms = "2017–2021-ci illərdə qeydə alınmış silah idxalının 61%-ni İsraildən alıb";
    expect(clause({ kind: "arms", side: "isr", share: 61, estimate: null })).toBe(`${arms} (bizim hesablama)`);
    expect(clause({ kind: "arms", side: "isr", share: 61, printed: { reporter: "sipri" }, estimate: null })).toBe(`${arms} (SIPRI)`);
    const later = {
      kind: "arms",
      side: "isr",
      from: 2017,
      to: 2021,
      share: 61,
      printed: null,
      estimate: { share: 22, from: 2021, to: 2025 },
    };
    const said = { clauses: [later], unpublished: [], as_of: null, past: false, last: 2025 } as unknown as SheetSentence;
    expect(az.sheet.sentence(said, SHEET)).toBe(
      `Azərbaycan ${arms} (bizim hesablama). 2021–2025 üzrə öz təxminimiz: 22%; üsul başqadır, ikisini müqayisə etmək olmaz.`,
    );
    expect(wordsOf("2026.15.0", az).sheet.sentence(said, SHEET)).toBe(
      `Azərbaycan ${arms} (2021–2025 üzrə təxminimiz, başqa sayıma görə: 22%).`,
    );
  });

  it("pins to 2026.7.0 go on saying what they said", () => {
    const then = wordsOf("2026.7.0", az);
    expect(then.check.count(44, 13, 57)).toBe("114 iddiadan qeydlərə uyğun olanlar: 44, uyğun olmayanlar: 13, yoxlanıla bilməyənlər: 57.");
    expect(then.headline({ rows: [], kind: "above_records", claims: 2, records: 3 }, NAMES)).toBe(
      "hər iki iddia tutuşdurulduğu qeydlərdən yüksəkdir",
    );
    const clauses = [
      { kind: "votes", side: "irn", present: true, than: "most", withOic: true, from: 2025, to: 2025 },
      { kind: "goods_sold", side: "isr", present: false, farMore: true, from: 2008, to: 2020 },
    ];
    const sentence = { clauses, unpublished: [], as_of: null, past: false, last: 2025 } as unknown as SheetSentence;
    for (const version of ["2026.29.0", "2026.18.0", "2026.16.0", "2026.15.0"]) {
      expect(wordsOf(version, az).sheet.title(sentence, SHEET)).toMatch(/ İsrailə daha çox satıb$/);
    }
    expect([az, wordsOf("2026.9.0", az), wordsOf("2026.8.0", az), then].map(({ sheet }) => sheet.title(sentence, SHEET))).toEqual([
      "Azərbaycan BMT səslərində İrana əksər ölkələrdən çox meyillidir, amma 2008–2020-də İrana nisbətən İsrailə daha çox mal satıb",
      "Azərbaycan BMT səslərində İrana əksər üzvlərdən yaxındır, amma 2008–2020-də İsrailə daha çox satıb",
      "Azərbaycan BMT-də İrana daha yaxın mövqedən səs verir, amma 2008–2020-də İsrailə daha çox satıb",
      "Azərbaycan İrana daha yaxın səs verir və İsrailə daha çox mal satıb",
    ]);
    expect(then.sheet.sentence(sentence, SHEET)).toBe(
      "Azərbaycan BMT-də orta İƏT üzvü kimi İrana əksər üzvlərdən daha yaxın mövqedən səs verir, amma İsrailə İrana nisbətən qat-qat çox mal satıb.",
    );
    const records = [row({ ...trade, value: 493e6, period: year("2019") }), row({ ...trade, value: 210.76e6, period: year("2016") })];
    const differs = { kind: "claim_against_record", claim: trade, verdict: "differs", rule: null, tested: 2, records } as const;
    expect(then.facts.sentence(differs, NAMES)).toMatch(
      / Qeydlər bundan fərqlənir: 210,76 milyon dollar \(2016\) – 493 milyon dollar \(2019\)\.$/,
    );
    expect([
      then.sheet.note("arms", { most: "B", newest: null, isMixed: false }),
      az.sheet.note("arms", { most: "B", newest: null, isMixed: false }),
    ]).toEqual(["beş illik idxalda pay · ən yeni dərəcə: B", "beşillik idxalda pay · etibarlılıq B"]);
  });

  it("a row is told against the average of the others, and travelers choose far more by distance than Baku does", () => {
    expect(sheetRows.counts("votes", SHEET)).toBe(
      "Azərbaycanın eyni səsvermələrdə digər BMT üzvlərinin ortası ilə müqayisədə İsrailə və ya İrana nə qədər çox oxşar səs verdiyi. Bu fərqə artıqlıq deyilir. İsrail–Fələstin münaqişəsi üzrə səsvermələr kənarda qalır.",
    );
    expect(sheetRows.because("visitors", SHEET)).toMatch(/^Kimin gəldiyi Bakının .* üstünlük verməsindən xeyli çox məsafədən/);
  });

  it("says of a threshold how many cells it would change", () => {
    const cells = [{ dimension: "votes", year: 2014, from: "clear", to: "slight" }];
    const effect = { threshold: "votes_rank", value: 0.3, cells, of: 33, columns: null, groups: [], clauses: [] };
    expect(sheetThresholds.effect(...([effect, SHEET] as unknown as Parameters<typeof sheetThresholds.effect>))).toBe(
      "0,3 olsa: 33 xanadan 1-i dəyişir (BMT-də səsvermələr 2014, “aydın” → “kiçik fərq”); cümlə dəyişmir.",
    );
  });

  it("years of a row by side", () => {
    const years = { clear: { isr: [2006, 2008, 2009], irn: [] }, slight: { isr: [], irn: [2003] }, even: [2005] };
    expect(pair.yearsBySide("goods_sold", years, SHEET)).toBe(
      "2006 və 2008–2009-cu illərdə İsrailə aydın şəkildə daha çox satılıb; 2003-cü ildə İrana kiçik fərqlə daha çox satılıb; 2005-ci ildə ikisi təxminən bərabər olub.",
    );
  });
});

describe("Azerbaijani: labels", () => {
  it("what is said of the subject alone comes from the translated data", () => {
    const partners = { partner: { irn: "İran", isr: "İsrail" } };
    expect(site.name).toBe("Bakı balansı");
    expect(sheet.caution(["visitors", "energy"], partners)).toBe(
      "Bakı deyil, səyahət edənlər seçir. İran əhalisi İsrailinkindən qat-qat çox olan qonşudur. Adambaşına sayanda tərəf dəyişə bilər. İsrailə neft üzrə hər biri başqa şeyi ölçən bir neçə sayım var. İranla enerji ticarətini heç bir göstərici saymır, ona görə ikisini müqayisə etmək olmaz.",
    );
    expect(glossary.entries.find(({ id }) => id === "iranian-year")?.term).toBe("İran ili");
    expect(seriesPhrase("azerbaijanis-in-iran", "İran", "")).toBe("İranda azərbaycanlıların sayı");
  });

  it("years are joined as a span, windows of years apart", () => {
    expect(numberPage.picture("SIPRI", ["2005", "2021"])).toBe("Sayım: SIPRI, 2005–2021.");
    expect(numberPage.picture("SIPRI", ["2005–2009", "2017–2021"])).toBe("Sayım: SIPRI, 2005–2009 – 2017–2021.");
  });

  it("a visitor is found where the translated summary names one", () => {
    expect(claimForm.visitor("İran prezidenti Ruhani Bakıya səfər edir; altı sənəd imzalanır", "2016")).toBe("Ruhani 2016");
    expect(claimForm.visitor("Netanyahunun 2025-ci ilin mayında Azərbaycana səfəri gözlənilir", "2025")).toBeNull();
  });

  it("ranges say a unit once where both ends have it", () => {
    expect(observation.between("15 milyon", "20 milyon")).toBe("15–20 milyon");
    expect(observation.between("25%", "33%")).toBe("25–33%");
    expect(observation.between("900 milyon dollar", "1,2 milyard dollar")).toBe("900 milyon dollar – 1,2 milyard dollar");
  });
});
