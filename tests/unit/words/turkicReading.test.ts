import { describe, expect, it } from "vitest";
import type { Observation } from "../../../src/model/observation.ts";
import { az } from "../../../src/words/az.ts";
import type { Names } from "../../../src/words/en/facts.ts";
import type { SheetNames } from "../../../src/words/en/sheetNames.ts";
import { isPlainRange } from "../../../src/words/kit/plainRange.ts";
import { wordsOf } from "../../../src/words/ofRelease.ts";
import { ru } from "../../../src/words/ru.ts";
import { tr } from "../../../src/words/tr.ts";

/** The last release that says its data in the words of before. */
const THEN = "2026.29.0";

/** A figure of one count, of which a test has what it is about. */
const row = (part: Partial<Observation>) => ({ series: "military-drills", value: null, lower: null, upper: null, ...part }) as Observation;

const NAMED: Record<string, string> = { IRN: "İran", ISR: "İsrail" };
const figure = (words: typeof tr) => (o: Observation) =>
  words.kit.hedgedFigure(o.qualifier === "more_than" ? "more_than" : "about", o.value ?? 0, "", 0);
const names = (words: typeof tr) =>
  ({
    label: (_: string, code: string) => NAMED[code] ?? code,
    period: (text: string) => text,
    figure: (o: Observation) => (o.qualifier === "exact" ? String(o.value) : figure(words)(o)),
    series: (id: string) => id,
  }) as unknown as Names;

const drills = [
  row({ value: 40, qualifier: "exact", period: { text: "2013", start: "2013-01-01", end: "2013-12-31" } }),
  row({ value: 150, lower: 150, qualifier: "more_than", period: { text: "2021", start: "2021-01-01", end: "2021-12-31" } }),
];

describe("from a lowest figure to a highest", () => {
  const said = (words: typeof tr) => words.dashboard.card.records(drills, null, names(words), () => "").said;
  it("that is open to one side, each is said by itself, as `between` cannot take it", () => {
    expect([said(tr), said(az)]).toEqual(["en düşüğü 40, en yükseği 150’den fazla", "ən aşağısı 40, ən yuxarısı 150-dən çox"]);
  });
  it("releases before say what they said", () => {
    expect([said(wordsOf(THEN, tr)), said(wordsOf(THEN, az))]).toEqual(["40 ile 150’den fazla arası", "40 ilə 150-dən çox arasında"]);
  });
  it("is plain of single numbers alone, not of what is between two numbers", () => {
    expect(isPlainRange(drills)).toBe(false);
    expect(isPlainRange(drills.slice(0, 1))).toBe(true);
    expect(isPlainRange([row({ value: 25, qualifier: "exact" }), row({ value: 40, qualifier: "about" })])).toBe(true);
    expect(isPlainRange([row({ value: null, lower: 25, upper: 33, qualifier: "range" }), row({ value: 40, qualifier: "about" })])).toBe(
      false,
    );
  });
});

describe("counts of visits", () => {
  const visits = {
    kind: "counts_by_partner",
    series: "official-visits",
    collection: "documents",
    shared: 0,
    counts: [
      { partner: "IRN", count: 2, shared: 0, events: [] },
      { partner: "ISR", count: 3, shared: 0, events: [] },
    ],
  } as unknown as Parameters<typeof tr.facts.sentence>[0];
  it("go with each country both ways, without a bracket that reads as a round trip", () => {
    expect(tr.facts.sentence(visits, names(tr))).toBe(
      "Makaleler İran’a veya İran’dan 2, İsrail’e veya İsrail’den 3 resmî ziyaret bildiriyor.",
    );
    expect(wordsOf(THEN, tr).facts.sentence(visits, names(tr))).toBe(
      "Makaleler İran’la 2 ve İsrail’le 3 resmî ziyaret (gidiş ve geliş) bildiriyor.",
    );
  });
  it("stand in a heading in the order of the language", () => {
    const found = {
      kind: "found",
      counts: [
        { partner: "IRN", count: 20 },
        { partner: "ISR", count: 19 },
      ],
      rows: [],
    } as const;
    const said = (words: typeof tr) => words.headline({ ...found, counts: [...found.counts], rows: [] }, names(words));
    expect([said(tr), said(wordsOf(THEN, tr))]).toEqual([
      "şimdiye kadar İran için 20, İsrail için 19 tespit edildi",
      "şimdiye kadar İran’la 20 ve İsrail’le 19 tane tespit edildi",
    ]);
    expect([said(az), said(wordsOf(THEN, az))]).toEqual([
      "hələlik İran üzrə 20, İsrail üzrə 19 müəyyən edilib",
      "hələlik müəyyən edilib: İranla 20 və İsraillə 19",
    ]);
  });
});

describe("titles one after another", () => {
  it("go on small behind a semicolon, names and abbreviations aside, and a plural is counted in the genitive", () => {
    expect(tr.chart.subtitle(["Ticaret hacmi", "Ticaret hedefi", "İran’daki şirketler", "BM oylamaları"], [])).toBe(
      "Ticaret hacmi; ticaret hedefi; İran’daki şirketler; BM oylamaları",
    );
    expect(az.chart.subtitle(["Ticarət dövriyyəsi", "İxrac", "İranda azərbaycanlılar", "BMT səsvermələri"], [])).toBe(
      "Ticarət dövriyyəsi; ixrac; İranda azərbaycanlılar; BMT səsvermələri",
    );
    expect([az.chart.subtitle(["Rəsmi səfərlər"], []), az.chart.subtitle(["Ziyarətçilər payı"], [])]).toEqual([
      "Rəsmi səfərlərin sayı",
      "Say: ziyarətçilər payı",
    ]);
    expect(wordsOf(THEN, az).chart.subtitle(["Rəsmi səfərlər"], [])).toBe("Say: rəsmi səfərlər");
    expect(wordsOf(THEN, az).chart.subtitle(["Ticarət", "İxrac"], [])).toBe("Ticarət; İxrac");
  });
});

describe("what both counts of one picture are", () => {
  const counts = ["uyum: bütün oylamalar", "Uyum: BM oylamaları"];
  it("goes on small behind a semicolon too, in releases before as it was", () => {
    expect(tr.pair.subtitle(counts, ["pay"])).toBe("Uyum: bütün oylamalar; uyum: BM oylamaları (pay)");
    expect(wordsOf(THEN, tr).pair.subtitle(counts, ["pay"])).toBe("Uyum: bütün oylamalar; Uyum: BM oylamaları (pay)");
    expect(az.pair.subtitle(["uyğunluq", "Uyğunluq", "İrana ixrac"], [])).toBe("Uyğunluq; uyğunluq; İrana ixrac");
    expect(wordsOf(THEN, az).pair.subtitle(["uyğunluq", "Uyğunluq"], [])).toBe("Uyğunluq; Uyğunluq");
    expect(az.sheet.note("arms", null)).toBe("beşillik idxalda pay");
    expect(wordsOf(THEN, az).sheet.note("arms", null)).toBe("beş illik idxalda pay");
    expect(wordsOf("2026.7.0", az).sheet.note("arms", null)).toBe("beş illik idxalda pay");
  });
});

describe("words of the pictures", () => {
  it("name an own scale by both of its ends, with the unit as a word", () => {
    expect([tr.claimForm.otherScale("5 Mr $"), az.claimForm.otherScale("5 mlrd $"), tr.claimForm.otherScale("3.000")]).toEqual([
      "kendi ölçeği: 0–5 milyar dolar",
      "öz miqyası: 0–5 mlrd dollar",
      "kendi ölçeği: 0–3.000",
    ]);
    expect([wordsOf(THEN, tr), wordsOf(THEN, az)].map(({ claimForm }) => claimForm.otherScale("5"))).toEqual([
      "kendi ölçeği, en fazla 5",
      "öz miqyası, ən çoxu 5",
    ]);
  });
  it("name dollars by their word in the newest amount of one country", () => {
    const said = (words: typeof tr) => words.sheet.groups.amount(624e6, "USD");
    expect([said(tr), said(az)]).toEqual(["624 milyon dolar", "624 mln dollar"]);
    expect([said(wordsOf(THEN, tr)), said(wordsOf(THEN, az))]).toEqual(["624 milyon $", "624 mln $"]);
  });
  it("explain a slight year of votes by the word of the key", () => {
    const rule = { slight: ["rank"], isUnclear: false, alone: [] } as unknown as Parameters<typeof tr.pair.votesRule>[0];
    for (const [words, then] of [
      [tr, "“Az farkla”"],
      [az, "“Kiçik fərqlə”"],
    ] as const) {
      const said = words.pair.votesRule(rule, {} as unknown as SheetNames);
      expect(said.startsWith(words.kit.quoted(words.kit.capitalized(words.sheet.key.slight)))).toBe(true);
      expect(
        wordsOf(THEN, words)
          .pair.votesRule(rule, {} as unknown as SheetNames)
          .startsWith(then),
      ).toBe(true);
    }
  });
  it("keep in older releases the key and the asides of the balance sheet", () => {
    const said = (words: typeof tr) => [words.sheet.key.roughOrClaimed, words.sheet.aside.slight];
    expect([said(wordsOf(THEN, tr)), said(wordsOf(THEN, az))]).toEqual([
      ["daha iyi yılların yanında C ya da makale iddiası", "yalnızca biraz bir yana"],
      ["daha yaxşı illərin yanında C, yaxud məqalə iddiası", "yalnız bir az bir tərəfə"],
    ]);
  });
});

describe("bars of two directions that are no one count", () => {
  const each = [
    { country: "İran", basis: "a", blank: [2021] },
    { country: "İsrail", basis: "b", blank: [] },
  ];
  it("name the count in the sentence of each direction, as the one before it ends with a zero", () => {
    const ways = [
      { isSold: true, each },
      { isSold: false, each },
    ];
    expect(az.countsApart.unlikeWays(ways)).toContain(
      "sıfır demək deyil. Alınan mallar üzrə həmin sayım iki ölkədə eyni deyil (İran: a; İsrail: b)",
    );
    expect(tr.countsApart.unlikeWays(ways)).toContain(
      "sıfır demek değildir. Satın alınan mallarda bu sayım iki ülkede aynı değildir (İran: a; İsrail: b)",
    );
    expect(ru.countsApart.unlikeWays(ways)).toContain(
      "это не ноль. Для купленных товаров этот подсчёт у двух стран разный (İran: a; İsrail: b)",
    );
  });
  it("have a pronoun in releases before", () => {
    expect([az, tr, ru].map(({ countsApart }) => countsApart.unlike(true, each).split(" (")[0])).toEqual([
      "Sütunlar hər ölkə üzrə ən çox ili əhatə edən sayımı göstərir. Satılan mallar üzrə bu, iki ölkədə eyni deyil",
      "Sütunlar her ülke için en çok yılı kapsayan sayımdır. Satılan mallarda bu, iki ülkede aynı değildir",
      "Столбцы страны — её подсчёт с наибольшим числом лет. Для проданных товаров он у двух стран разный",
    ]);
  });
});

describe("claims in the balance sheet", () => {
  it("count as figures of other sources do, and are not said in releases before", () => {
    const said = ["digər mənbələrin rəqəmləri kimi", "diğer kaynakların rakamları gibi", "наравне с числами других источников"];
    for (const [at, words] of [az, tr, ru].entries()) {
      expect(words.sheet.method.text).toContain(said[at]);
      expect(wordsOf(THEN, words).sheet.method.text).not.toContain(said[at]);
    }
  });
});
