import { describe, expect, it } from "vitest";
import type { BalanceFact } from "../../../src/model/facts/balance.ts";
import { claimsAmong } from "../../../src/model/facts/claims.ts";
import type { ClaimFact } from "../../../src/model/facts/fact.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { loadCatalog } from "../../../src/tables/catalog.ts";
import type { Names } from "../../../src/words/en/facts.ts";
import { wordsOf } from "../../../src/words/ofRelease.ts";
import { ablative, capital, dative, during, genitive, instrumental, locative, ofThem, partOf } from "../../../src/words/tr/cases.ts";
import { tr } from "../../../src/words/tr.ts";
import { threeRows } from "../../fixtures/files.ts";

const catalog = loadCatalog(threeRows, "test");
const [claim] = claimsAmong(catalog, catalog.observations);
if (!claim) throw new Error("the fixture has no claim");

const COUNTRIES: Record<string, string> = { IRN: "İran", ISR: "İsrail" };
const names: Names = {
  series: (id) => `“${id}”`,
  subject: () => "konu",
  label: (_, code) => COUNTRIES[code] ?? code,
  figure: (o) => tr.observation.valueAbout(o.qualifier, tr.figure(o.value ?? 0, o.series === "trade-turnover" ? "USD" : "companies", 2)),
  period: tr.periodInWords,
  published: () => "2020",
};
const row = (part: Partial<Observation>): Observation => ({ ...claim, qualifier: "exact", reporter: "CEPII", ...part });
const at = (text: string) => ({ text, start: `${text.slice(0, 4)}-01-01`, end: `${text.slice(-4)}-12-31` });
const say = (part: Partial<ClaimFact>) =>
  tr.facts.sentence({ kind: "claim_against_record", claim, verdict: null, rule: null, tested: 0, records: [], ...part }, names);
const trade = row({ series: "trade-turnover", counterpart: "IRN", value: 600e6, period_basis: "publication" });
const sold = (counterpart: string, value: number) => row({ series: "exports-to-partner", counterpart, value, period: at("2020") });

describe("cases of names and numbers", () => {
  it("follow the last vowel and letter of the name", () => {
    const named = ["İran", "İsrail", "Azerbaycan", "Türkiye", "Rusya", "Belarus", "Bakü"];
    expect(named.map(dative)).toEqual(["İran’a", "İsrail’e", "Azerbaycan’a", "Türkiye’ye", "Rusya’ya", "Belarus’a"].concat(["Bakü’ye"]));
    expect(named.slice(0, 6).map(ablative)).toEqual([
      "İran’dan",
      "İsrail’den",
      "Azerbaycan’dan",
      "Türkiye’den",
      "Rusya’dan",
      "Belarus’tan",
    ]);
    expect([genitive("Türkiye"), genitive("Bakü"), locative("Belarus"), instrumental("Rusya"), instrumental("İsrail")]).toEqual([
      "Türkiye’nin",
      "Bakü’nün",
      "Belarus’ta",
      "Rusya’yla",
      "İsrail’le",
    ]);
  });
  it("follow the number as it is spoken", () => {
    expect([1, 2, 6, 9, 10, 20, 40, 50, 60, 100].map((n) => ofThem(n))).toEqual(
      ["1’i", "2’si", "6’sı", "9’u", "10’u"].concat(["20’si", "40’ı", "50’si", "60’ı", "100’ü"]),
    );
    expect(["%69", "%3,3", "%16,6", "%81"].map(partOf)).toEqual(["%69’u", "%3,3’ü", "%16,6’sı", "%81’i"]);
    expect(["2025", "2016–2020", "Mart 2025", "28 Nisan 2019", "2021 ve 2023"].map(during)).toEqual([
      "2025 yılında",
      "2016–2020 yıllarında",
      "Mart 2025’te",
      "28 Nisan 2019’da",
      "2021 ve 2023 yıllarında",
    ]);
  });
  it("keep the dot of i in a large letter", () => expect(capital("iki iddia")).toBe("İki iddia"));
});

describe("claims and records", () => {
  it("say the figure, its hedge, when it is of, and what records say", () => {
    const records = [row({ ...trade, value: 493e6, period: at("2019") }), row({ ...trade, value: 210.76e6, period: at("2016") })];
    expect(say({ claim: trade, verdict: "differs", tested: 2, records })).toBe(
      "2020 tarihli bir makale, yıl belirtmeden, İran’la ticaretin 600 milyon dolar olduğunu söylüyor. Diğer kaynakların rakamları bununla uyuşmuyor: 210,76 milyon dolar (2016) ile 493 milyon dolar (2019) arası.",
    );
    const dated = row({ ...trade, counterpart: "ISR", value: 4e9, qualifier: "about", period: at("2013"), period_basis: "stated" });
    expect(say({ claim: dated, verdict: "differs", rule: "parts_cannot_reach" })).toBe(
      "2020 tarihli bir makale, İsrail’le ticaretin 2013 yılında yaklaşık 4 milyar dolar olduğunu söylüyor. İstatistiklerdeki ihracat ile ithalatın toplamı buna ulaşmıyor.",
    );
    const companies = row({ ...trade, series: "companies-registered", value: 1000, qualifier: "more_than" });
    expect(say({ claim: companies, verdict: "cannot_be_tested" })).toBe(
      "2020 tarihli bir makale, yıl belirtmeden, İran’dan 1.000’den fazla şirket bulunduğunu söylüyor. Bunu diğer kaynaklarla sınamak mümkün değil.",
    );
    const arrests = { ...companies, series: "iran-linked-arrests", period: at("2012"), period_basis: "stated" as const };
    expect(say({ claim: row({ ...arrests, value: 22, qualifier: "at_least" }), verdict: "agrees", tested: 1 })).toBe(
      "2020 tarihli bir makale, 2012 yılında İran’la bağlantılı en az 22 tutuklama yapıldığını söylüyor. Diğer bir kaynağın rakamı bununla uyuşuyor.",
    );
  });
  it("name the years of whole years once, and the later figure with who reports it; a print without a number in words", () => {
    const of = (value: number, year: string) => row({ ...trade, value, period: at(year) });
    const later = row({ ...trade, value: 688e6, period: { text: "2022-03-21/2023-03-20", start: "2022-03-21", end: "2023-03-20" } });
    const differs = {
      claim: trade,
      verdict: "differs" as const,
      tested: 3,
      records: [of(210.76e6, "2016"), of(437e6, "2017"), of(493e6, "2019")],
      later,
    };
    expect(say(differs)).toMatch(
      / Diğer kaynakların 2016–2017 ve 2019 yılları için verdiği rakamlar: 210,76 milyon dolar ile 493 milyon dolar arası; sonraki yılların en yükseği 688 milyon dolar \(2022\/23, CEPII\)\.$/,
    );
    const then = wordsOf("2026.8.0", tr).facts;
    const claimed = { kind: "claim_against_record" as const, rule: null };
    expect(then.sentence({ ...claimed, ...differs }, names)).toMatch(
      / Diğer kaynaklar ondan önceki yıllar için 210,76 milyon dolar \(2016\) ile 493 milyon dolar \(2019\) arası gösteriyor; sonraki yılların en yükseği 688 milyon dolar \(.+\)\.$/,
    );
    const agreements = row({ ...trade, series: "agreements-reported", value: 24, qualifier: "at_least", as_worded: "dozens" });
    const untested = { ...claimed, claim: agreements, verdict: "cannot_be_tested" as const, tested: 0, records: [] };
    expect([tr.facts, then].map(({ sentence }) => sentence(untested, names).split(". ")[0])).toEqual([
      "2020 tarihli bir makale, yıl belirtmeden, İran’la düzinelerce anlaşma imzalandığını söylüyor (en az 24)",
      "2020 tarihli bir makale, yıl belirtmeden, İran’la en az 24 anlaşma imzalandığını söylüyor",
    ]);
  });
  it("count what both tell by country, and figures and dates of the fact check apart", () => {
    const counts = (shared: [number, number]) =>
      tr.facts.sentence(
        {
          kind: "counts_by_partner",
          series: "agreements-signed",
          collection: "references",
          shared: shared[0] + shared[1],
          counts: ["IRN", "ISR"].map((partner, i) => ({ partner, count: 7, shared: shared[i], events: [] })),
        } as unknown as Parameters<typeof tr.facts.sentence>[0],
        names,
      );
    const told = "Diğer kaynaklar İran’la 7 ve İsrail’le 7 imzalanmış anlaşma veya anlaşma paketi bildiriyor";
    expect([counts([0, 0]), counts([2, 3]), counts([0, 2])]).toEqual([
      `${told}.`,
      `${told}; bunların sırasıyla 2 ve 3 tanesini makaleler de bildiriyor.`,
      `${told}; İsrail’le olanların 2 tanesini makaleler de bildiriyor.`,
    ]);
    const byKind = {
      figures: { agrees: 7, differs: 4, cannot_be_tested: 12 },
      dates: { agrees: 37, differs: 9, cannot_be_tested: 45 },
    };
    expect(tr.check.count(44, 13, 57, byKind)).toBe(
      "23 rakamdan 4’ü diğer kaynaklarla uyuşmuyor, 7’si uyuşuyor, 12’si sınanamıyor. 91 olay tarihinden 9’u diğer kaynaklarla uyuşmuyor, 37’si uyuşuyor, 45’i sınanamıyor.",
    );
    expect(wordsOf("2026.8.0", tr).check.count(44, 13, 57, byKind)).toMatch(/^114 iddiadan 13’ü /);
    const five = row({ ...trade, period: at("2016/2020") });
    expect(tr.headline({ rows: [], kind: "highest", claim: five, isShare: true }, names)).toBe(
      "600 milyon dolar, payın en yüksek olduğu beş yıl olan 2016–2020 için diğer kaynaklarla uyuşuyor",
    );
  });
  it("say on what condition a verdict holds, where sources disagree, and of how many dates there is the occasion alone", () => {
    const claimed = { kind: "claim_against_record" as const, claim: trade, rule: null, tested: 1, records: [], byEvent: true };
    expect(say({ ...claimed, verdict: "differs" })).toMatch(/ Diğer bir kaynak aynı vakayı kastediyorsa, rakamı bununla uyuşmuyor\.$/);
    expect(say({ ...claimed, verdict: "agrees", tested: 2 })).toMatch(
      / Diğer kaynaklar aynı vakayı kastediyorsa, rakamları bununla uyuşuyor\.$/,
    );
    expect(wordsOf("2026.9.0", tr).facts.sentence({ ...claimed, verdict: "differs" }, names)).toMatch(
      / Diğer bir kaynağın rakamı bununla uyuşmuyor\.$/,
    );
    const records = [row({ ...trade, value: 700e6, period: at("2023") }), row({ ...trade, value: 400e6, period: at("2010") })];
    expect(say({ claim: trade, verdict: "cannot_be_tested", rule: "records_disagree", records })).toMatch(
      / Diğer kaynaklar birbirini tutmuyor: 400 milyon dolar \(2010; CEPII\); 700 milyon dolar \(2023; CEPII\)\.$/,
    );
    const byKind = { figures: { agrees: 1, differs: 0, cannot_be_tested: 0 }, dates: { agrees: 3, differs: 0, cannot_be_tested: 0 } };
    const occasions = (agrees: number, differs: number) => tr.check.count(4, 0, 0, byKind, { agrees, differs, cannot_be_tested: 0 });
    expect(occasions(16, 2)).toContain(" Uyuşan tarihlerden 16’sı ve uyuşmayanlardan 2’si için ");
    expect(occasions(0, 2)).toContain(" Uyuşmayanlardan 2’si için ");
    expect(tr.check.inferred("uyuşmuyor")).toBe("uyuşmuyor (ikisi aynı vakaysa)");
    expect(occasions(2, 0)).toMatch(
      / Uyuşan tarihlerden 2’si için diğer kaynak olayın kendisini değil, yalnızca bağlı olduğu ana olayı, örneğin bir ziyareti bildiriyor\.$/,
    );
    expect(tr.check.count(4, 0, 0, byKind)).not.toContain("bağlı olduğu");
    expect([1, 23].map((n) => tr.dashboard.contradictions.all(n))).toEqual([
      "Makalelerin ayrıştığı veya birinin kendisiyle çeliştiği tek nokta",
      "Makalelerin ayrıştığı veya birinin kendisiyle çeliştiği 23 noktanın tümü",
    ]);
    expect(wordsOf("2026.9.0", tr).dashboard.contradictions.all(23)).toBe("23 çelişkinin tümü");
  });
  it("set two countries side by side", () => {
    expect(tr.facts.sentence({ kind: "latest_of_partners", pair: [sold("IRN", 38), sold("ISR", 451)], beforeDoubt: false }, names)).toBe(
      "2020 yılında İran’a ihracat 38, İsrail’e ihracat 451 oldu (CEPII).",
    );
    expect(tr.facts.sentence({ kind: "latest_with_upper_limit", pair: [sold("IRN", 38), sold("ISR", 451)], limited: "IRN" }, names)).toBe(
      "2020 yılında İran’a ihracat en fazla 38, İsrail’e ihracat 451 oldu (CEPII).",
    );
  });
  it("say how much older and how much shorter the figures of the second country are", () => {
    const beside = (earlier: number, months: number | null) =>
      tr.facts.sentence(
        { kind: "both_directions", out: sold("ISR", 451), back: sold("IRN", 38), beside: { earlier, months } } as unknown as Parameters<
          typeof tr.facts.sentence
        >[0],
        names,
      );
    expect(beside(4, 7)).toMatch(
      /^İsrail için bu türden en yeni rakamlar dört yıl daha eski ve yalnızca yedi aylık: 2020 yılında İsrail’e ihracat 451, /,
    );
    expect(beside(0, 7)).toMatch(/^İsrail için bu türden en yeni rakamlar yalnızca yedi aylık: /);
    expect(beside(-1, null)).toMatch(/ rakamlar bir yıl daha yeni: /);
    expect(beside(0, null)).toMatch(/^2020 yılında /);
  });
  it("count verdicts with the suffix of each number", () => {
    expect(tr.check.count(29, 8, 9)).toBe("46 iddiadan 8’i diğer kaynaklarla uyuşmuyor, 29’u uyuşuyor, 9’u sınanamıyor.");
    const verdicts = (agree: number, differ: number, untested: number) =>
      tr.headline({ rows: [], kind: "verdicts", agree, differ, untested }, names);
    expect(verdicts(3, 2, 0)).toBe("beş iddiadan üçü diğer kaynaklarla uyuşuyor");
    expect(verdicts(0, 2, 1)).toBe("üç iddiadan hiçbiri diğer kaynaklarla uyuşmuyor");
    expect(verdicts(0, 0, 2)).toBe("iki iddia da sınanamıyor");
    expect(tr.headline({ rows: [], kind: "above_records", claims: 2, records: 3 }, names)).toBe(
      "her iki iddia da karşılaştırıldığı rakamları aşıyor",
    );
  });
  it("say in pins to 2026.7.0 what they said", () => {
    const { check, claimForm, facts, headline, picture, sheet } = wordsOf("2026.7.0", tr);
    expect(check.count(29, 8, 9)).toBe("46 iddiadan 29’u kayıtlarla uyuşuyor, 8’i uyuşmuyor, 9’u sınanamıyor.");
    expect(claimForm.figures.record).toBe("kayıt");
    expect(headline({ rows: [], kind: "above_records", claims: 2, records: 3 }, names)).toBe(
      "her iki iddia da karşılaştırıldığı kayıtları aşıyor",
    );
    const sum = { value: 1.26e9, unit: "USD" };
    const parts = {
      kind: "claim_against_record" as const,
      verdict: "differs" as const,
      rule: "parts_cannot_reach",
      tested: 2,
      records: [],
      sum,
    };
    expect(facts.sentence({ ...parts, claim: trade }, names)).toMatch(/ Kayıtlı ihracat ile ithalatın toplamı buna ulaşmıyor\.$/);
    expect(say({ ...parts, claim: trade, records: [] })).toMatch(
      / İstatistiklere göre ihracat ile ithalatın toplamı yaklaşık 1,3 milyar dolar\.$/,
    );
    expect(picture.rights("CC BY 4.0.", ["SIPRI"])).toBe("CC BY 4.0. Başka lisanslara tabi üçüncü taraf kayıtları: SIPRI.");
    expect([
      sheet.note("arms", { most: "B", newest: null, isMixed: false }),
      tr.sheet.note("arms", { most: "B", newest: null, isMixed: false }),
    ]).toEqual(["beş yıllık ithalattaki pay · son derecesi: B", "beş yıllık ithalattaki pay · güvenilirlik B"]);
  });
  it("join bounds without saying the unit twice", () => {
    const { between } = tr.observation;
    expect(between("%25", "%33")).toBe("%25–33");
    expect(between("15 milyon dolar", "20 milyon dolar")).toBe("15–20 milyon dolar");
    expect(between("günde 90 varil", "günde 100 varil")).toBe("günde 90–100 varil");
    expect(between("900.000 dolar", "2 milyon dolar")).toBe("900.000 dolar – 2 milyon dolar");
  });
});

describe("the balance", () => {
  const fact: BalanceFact = {
    collection: "documents",
    as_of: null,
    sources: 5,
    stretches: [
      { from: 1992, to: 1992, direction: "IRN" },
      { from: 2010, to: 2017, direction: "ISR" },
      { from: 2021, to: 2024, direction: "ISR" },
    ],
    last: { year: 2025, lean: 0.31, band_low: -0.06, band_high: 0.62, direction: null },
    turned: { drop: [] },
    ours: true,
    coders: true,
    leftOut: null,
  };
  const told = (part: Partial<BalanceFact> = {}) =>
    tr.balance.claim({ ...fact, ...part }, { partner: (code) => COUNTRIES[code] ?? code, source: (id) => id, date: tr.periodInWords });

  it("says which way, when, and who agrees", () => {
    expect(told()).toBe(
      "Beş makaledeki olaylar 1992 yılında İran’a, 2010–2017 ve 2021–2024 yıllarında İsrail’e doğru eğiliyor. Renkli çizilen bu yıllarda denediğimiz bütün yöntemler ve makalelerin iki okuması aynı yönü gösteriyor; çizginin gri olduğu yıllarda, örneğin 2025 yılında, en az bir yöntem, okuma veya uç ayar aynı yönü göstermiyor.",
    );
    expect(told({ stretches: [], sources: 1, as_of: "2014-12-31", ours: false })).toBe(
      "31 Aralık 2014 itibarıyla yayımlanmış bir makaledeki olaylar belirgin bir eğilim göstermiyor: Hiçbir yılda yöntemin bu görünüm için bütün varyantları aynı yönde birleşmiyor. Endeks 2025 sonunda +0,31.",
    );
    expect(told({ turned: { halfLife: 1, drop: ["AVİM"] } })).toMatch(/^1 yıllık yarılanma süresi ile ve AVİM olmadan, beş makaledeki/);
  });
  it("compares trade and votes in one sentence, the present apart from the past", () => {
    const sheet = {
      subject: "Azerbaycan",
      partner: { irn: "İran", isr: "İsrail" },
      reporter: (code: string) => code,
      source: (id: string) => id,
    };
    const context = { ...sheet, published: () => null, date: tr.periodInWords };
    const clauses = [
      { kind: "votes", side: "irn", present: true, than: "most", withOic: true, from: 2025, to: 2025 },
      { kind: "goods_sold", side: "isr", present: false, farMore: true, from: 2020, to: 2020 },
      { kind: "arms", side: "isr", present: false, share: 60, from: 2017, to: 2021, estimate: { share: 22, from: 2021, to: 2025 } },
    ] as unknown as Parameters<typeof tr.sheet.sentence>[0]["clauses"];
    const sentence = { clauses, unpublished: [], as_of: null, past: false, last: 2025 } as unknown as Parameters<
      typeof tr.sheet.sentence
    >[0];
    expect(tr.sheet.sentence(sentence, context)).toBe(
      "Azerbaycan BM’deki oylarıyla, İİT ortalaması gibi, İsrail’den çok İran’a meyilli, hem de BM üyelerinin çoğundan daha fazla (2025, İsrail-Filistin oylamaları hariç). Ancak 2020’de İsrail’e İran’a sattığından çok daha fazla mal sattı. 2017–2021’de kayda geçen silah ithalatının %60’ını İsrail’den yaptı (bizim hesabımız). 2021–2025 için tahminimiz: %22; yöntemi başka, ikisi karşılaştırılamaz.",
    );
    expect(wordsOf("2026.9.0", tr).sheet.sentence(sentence, context)).toBe(
      "Azerbaycan BM’de İran’a üyelerin çoğundan daha yakın çizgide oy kullanıyor (2025); İİT ortalaması da öyle. Ancak 2020’de İsrail’e İran’a sattığından çok daha fazla mal sattı. 2017–2021’de kayda geçen silah ithalatının %60’ını İsrail’den yaptı; 2021–2025’te tahminimize göre %22.",
    );
    const then = wordsOf("2026.7.0", tr).sheet;
    const words = [tr.sheet, wordsOf("2026.9.0", tr).sheet, wordsOf("2026.8.0", tr).sheet, then];
    expect(words.map((sheet) => sheet.title(sentence, context))).toEqual([
      "Azerbaycan BM oylarında İran’a çoğu ülkeden daha meyilli, ama 2020’de İsrail’e, İran’a sattığından çok mal sattı",
      "Azerbaycan BM oylarında İran’a çoğu üyeden daha yakın, ama 2020’de İsrail’e daha çok sattı",
      "Azerbaycan BM’de İran’a daha yakın çizgide oy kullanıyor, ama 2020’de İsrail’e daha çok sattı",
      "Azerbaycan İran’a daha yakın oy veriyor ve İsrail’e daha fazla mal sattı",
    ]);
    expect(then.sentence(sentence, context)).toBe(
      "Azerbaycan, ortalama İİT üyesi gibi BM’de İran’a üyelerin çoğundan daha yakın oy veriyor, ancak İsrail’e İran’a sattığından çok daha fazla mal sattı ve 2017–2021 yıllarında kayıtlı silahlarının çoğunu İsrail’den aldı.",
    );
    expect(tr.sheet.title({ ...sentence, clauses: clauses.slice(2) }, context)).toBe(
      "Azerbaycan 2017–2021’de kayda geçen silah ithalatının çoğunu İsrail’den yaptı",
    );
    expect(tr.sheet.sentence({ ...sentence, clauses: [], as_of: "2014-12-31" }, context)).toBe(
      "31 Aralık 2014 itibarıyla bilindiği kadarıyla: iki ülkeyi birden sayan hiçbir ölçü belirgin biçimde birini göstermiyor.",
    );
  });
});

describe("lists and labels", () => {
  it("leave nouns in the singular behind a number", () => {
    expect([tr.lists.events(1), tr.lists.events(12), tr.search.more("sources", 3)]).toEqual(["1 olay", "12 olay", "3 kaynağın tümü"]);
    expect(tr.source.lead({ documents: 5, references: 165 })).toBe(
      "Beş makale, Azerbaycan’ın dengesini nasıl koruduğunu tartışıyor. Yanlarında diğer 165 kaynak yer alıyor: istatistikler, veri tabanları ve basın haberleri. Bu sitedeki her rakam, alındığı yere bağlantı verir.",
    );
    expect(tr.cards.events(199, ["İran", "İsrail"])).toBe(
      "Azerbaycan’ın İran’la veya İsrail’le ilişkilerinde bildirilen 199 olay, yıllara göre.",
    );
    expect([tr.lists.decade("1990"), tr.lists.decade("1980")]).toEqual(["1990’lar", "1980’ler"]);
  });
  it("name who visits by the word before the place", () => {
    const { visitor } = tr.claimForm;
    expect(visitor("İran Cumhurbaşkanı Ruhani Bakü’yü ziyaret etti; altı belge imzalandı", "2019")).toBe("Ruhani 2019");
    expect(visitor("İsrail Cumhurbaşkanı Peres, bakanlar ve iş insanlarıyla Bakü’yü ziyaret etti", "2009")).toBe("Peres 2009");
    expect(visitor("Haydar Aliyev bir İslam zirvesi için Tahran’a gitti", "1997")).toBeNull();
  });
});
