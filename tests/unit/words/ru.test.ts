import { describe, expect, it } from "vitest";
import type { GroundedCell } from "../../../src/model/dimensions/dimension.ts";
import type { SheetSentence } from "../../../src/model/dimensions/sentence.ts";
import type { BalanceFact } from "../../../src/model/facts/balance.ts";
import type { ClaimFact } from "../../../src/model/facts/fact.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { BalanceNames } from "../../../src/words/en/balanceClaim.ts";
import type { Names } from "../../../src/words/en/facts.ts";
import type { SheetNames } from "../../../src/words/en/sheetNames.ts";
import { wordsOf } from "../../../src/words/ofRelease.ts";
import { before2026_25 } from "../../../src/words/ru/before2026_25.ts";
import { spanInWords } from "../../../src/words/ru/spanOf.ts";
import { ru } from "../../../src/words/ru.ts";
import { headCatalog } from "../../fixtures/headSite.ts";

const LABELS: Record<string, string> = {
  IRN: "Иран",
  ISR: "Израиль",
  cepii: "CEPII",
  aze_customs: "таможня",
};
const UNITS: Record<string, string> = {
  "trade-turnover": "USD",
  "trade-baci-imports": "USD",
  "arms-import-share": "PC",
  "oil-supply-share": "PC",
};

/** The words of the release before 2026.9.0. */
const then = wordsOf("2026.8.0", ru);
/** The words of the release before 2026.10.0. */
const unconditional = wordsOf("2026.9.0", ru);

/** A no-break space would be hard to tell from another in what is expected. */
const plain = (text: string | null) => text?.replaceAll("\u00a0", " ");

const names: Names = {
  series: (id) => id,
  subject: ({ series }) => series,
  label: (_, code) => LABELS[code] ?? code,
  figure: ({ series, value, lower, upper, qualifier }) => {
    const show = (n: number | null) => ru.figure(n ?? 0, UNITS[series] ?? "", 2);
    return value === null ? ru.observation.between(show(lower), show(upper)) : ru.observation.valueAbout(qualifier, show(value));
  },
  period: ru.periodInWords,
  published: ({ source }) => /\d{4}$/.exec(source ?? "")?.[0] ?? null,
};

/** A row of the data as it is. */
function row(id: string): Observation {
  const found = headCatalog().observationById.get(id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

/** A claim as a chart tells it. */
function told(id: string, more: Partial<ClaimFact> = {}, before: ClaimFact | null = null) {
  return plain(ru.facts.sentence(claim(id, more), names, before));
}

function claim(id: string, more: Partial<ClaimFact> = {}): ClaimFact {
  return { kind: "claim_against_record", claim: row(id), verdict: null, rule: null, tested: 0, records: [], ...more };
}

describe("numbers", () => {
  it("a noun follows its number, in whatever case", () => {
    const figures = [1, 2, 5, 11, 21, 22, 112].map((n) => plain(ru.source.numbers(n)));
    expect(figures).toEqual(["1 число", "2 числа", "5 чисел", "11 чисел", "21 число", "22 числа", "112 чисел"]);
    expect([1, 21, 40].map((n) => ru.lists.checks.shown(3, n))).toEqual([
      "3 из 1 утверждения",
      "3 из 21 утверждения",
      "3 из 40 утверждений",
    ]);
    expect([1, 2, 5].map((n) => plain(ru.columns.window(2019, 2019, n)))).toEqual([
      "2019 (1 месяц)",
      "2019 (2 месяца)",
      "2019 (5 месяцев)",
    ]);
    expect([1, 2, 5].map((n) => plain(ru.changed.halfLife(String(n))))).toEqual([
      "событие теряет половину веса за 1 год",
      "событие теряет половину веса за 2 года",
      "событие теряет половину веса за 5 лет",
    ]);
  });

  it("verbs follow it too", () => {
    expect([1, 2, 21].map((n) => ru.dashboard.factCheck.of("differs", n))).toEqual(["1 расходится", "2 расходятся", "21 расходится"]);
    const none = { agrees: 0, differs: 0, cannot_be_tested: 0 };
    expect(ru.check.count(44, 21, 1)).toBe("Из 66 утверждений 21 расходится с данными, 44 сходятся, а 1 нельзя проверить.");
    expect(
      ru.check.lead({
        documents: 5,
        figures: 21,
        figuresChecked: 20,
        dates: 1,
        datesChecked: 1,
        verdicts: none,
        byKind: { figures: none, dates: none },
        byOccasion: none,
        byBearer: { officials: 0, ours: 0 },
      }),
    ).toContain("Чтобы проверить 20 из 21 числа и единственную дату события из 5 статей");
  });

  it("points of contradiction agree with it, and dates of which only the occasion is on record", () => {
    expect([1, 21, 23].map((n) => plain(ru.dashboard.contradictions.all(n)))).toEqual([
      "Единственный пункт, где статьи расходятся или одна из них противоречит себе",
      "Все 21 пункт, где статьи расходятся или одна из них противоречит себе",
      "Все 23 пункта, где статьи расходятся или одна из них противоречит себе",
    ]);
    expect(ru.dashboard.contradictions.all(5, false)).toContain("источники расходятся или один из них противоречит себе");
    expect(unconditional.dashboard.contradictions.all(21)).toBe("Все противоречия (21)");
    const byKind = {
      figures: { agrees: 0, differs: 0, cannot_be_tested: 0 },
      dates: { agrees: 37, differs: 9, cannot_be_tested: 45 },
    };
    const occasions = (agrees: number, differs: number) =>
      plain(ru.check.count(37, 9, 45, byKind, { agrees, differs, cannot_be_tested: 0 }));
    expect(occasions(16, 2)).toContain(" Для 16 из дат, которые сходятся, и 2 из тех, которые расходятся, другие источники ");
    expect(occasions(0, 2)).toContain(" Для 2 из дат, которые расходятся, другие ");
    expect(ru.check.inferred("расходится")).toBe("расходится, если речь об одном и том же случае");
    expect(occasions(15, 0)).toMatch(
      / Для 15 из дат, которые сходятся, другие источники сообщают только о более широком событии, например о визите, но не о самом проверяемом событии\.$/,
    );
  });

  it("a fraction has its own form", () => {
    const scale = { name: "Израиль", times: 2.54 };
    expect(plain(ru.directions.scale(scale))).toBe("При той же сумме столбец здесь в 2,5 раза длиннее, чем у Израиля.");
    expect(plain(then.directions.title("Иран", "доллары США", scale))).toBe(
      "Иран: проданные и купленные товары, доллары США в год (масштаб крупнее, чем у Израиля, в 2,5 раза)",
    );
    const years = { from: 2016, to: 2019, records: 3 };
    expect(plain(ru.claimForm.gap.records(1.217, 2.85, years))).toBe("в 1,2–2,9 раза больше чисел, с которыми сверено (2016–2019)");
    expect(plain(ru.claimForm.gap.parts(3.13, 3.13, years))).toMatch(/^в 3,1 раза больше экспорта и импорта/);
    expect(plain(before2026_25(ru).claimForm.gap.parts(3.13, 3.13, years))).toMatch(/^в 3 раза больше экспорта и импорта/);
    expect(ru.claimForm.gap.records(5, 5, { ...years, records: 1 })).toBe("в 5 раз больше числа, с которым сверено (2016–2019)");
  });
});

describe("time", () => {
  const published = (text: string) => ru.observation.published(ru.periodInWords(text));

  it("stands in the case that its preposition governs", () => {
    expect(["2018", "2014-09", "2025-04-28", "2016/2020"].map(published)).toEqual([
      "опубликовано в 2018 году",
      "опубликовано в сентябре 2014 года",
      "опубликовано 28 апреля 2025 года",
      "опубликовано в 2016–2020 годах",
    ]);
    expect(["2014-01/2014-10", "2018-11/2019-03", "2018-03-21/2019-03-20"].map(published)).toEqual([
      "опубликовано в январе–октябре 2014 года",
      "опубликовано с ноября 2018 года по март 2019 года",
      "опубликовано с 21 марта 2018 года по 20 марта 2019 года",
    ]);
  });

  it("between two dates", () => {
    expect(ru.observation.publishedWithin("2014", "2016")).toBe("опубликовано между 2014 и 2016 годами");
    expect(ru.observation.publishedWithin("март 2015", "20 мая 2016")).toBe("опубликовано между мартом 2015 года и 20 мая 2016 года");
  });
});

describe("facts", () => {
  it("a claim without a year, and one of the same article", () => {
    const first = claim("trade-turnover.IRN.2020.eurasia-review-2020", { verdict: "cannot_be_tested" });
    expect(told(first.claim.id, first)).toBe(
      "Статья 2020 года: товарооборот с Ираном — 600 млн долларов; год не указан. Данных, по которым это можно проверить, нет.",
    );
    expect(told("companies-registered.IRN.2020.eurasia-review-2020", {}, first)).toBe(
      "Та же статья: более 1 000 компаний из Ирана; год не указан.",
    );
  });

  it("a claim with its year, and the records that agree or do not", () => {
    const records = ["trade-turnover.IRN.2018.metbuat-1418779", "trade-turnover.IRN.2019.metbuat-1418779"].map(row);
    expect(told("trade-turnover.ISR.2013.souleimanov-2014", { verdict: "differs", rule: "out_of_bounds", tested: 2, records })).toBe(
      "Статья 2014 года: товарооборот с Израилем в 2013 году — около 4 млрд долларов. Данные с этим расходятся: от 446 млн (2018) до 493 млн долларов (2019).",
    );
    expect(told("trade-turnover.ISR.2013.souleimanov-2014", { verdict: "differs", rule: "parts_cannot_reach", tested: 2 })).toContain(
      "По данным, экспорт и импорт даже вместе меньше.",
    );
    expect(
      told("trade-turnover.ISR.2013.souleimanov-2014", {
        ...{ verdict: "differs", rule: "parts_cannot_reach", tested: 2, sum: { value: 1_316_000_000, unit: "USD" } },
      }),
    ).toContain("По данным, экспорт и импорт вместе дают около 1,3 млрд долларов.");
  });

  it("records that disagree, from the lowest", () => {
    const records = ["oil-supply-share.ISR.2023.worldtodaynews-mammadov", "oil-supply-share.ISR.2010.regionplus-3810"].map(row);
    expect(
      told("oil-supply-share.ISR.2013.souleimanov-2014", { verdict: "cannot_be_tested", rule: "records_disagree", tested: 2, records }),
    ).toContain("Данные источников расходятся между собой: около 20 % (2010; press) и около 40 % (2023; ");
  });

  it("what is counted stands in the case that its hedge governs", () => {
    const arrests = "iran-linked-arrests.IRN.2012.eurasia-review-2020";
    expect(told(arrests, { verdict: "differs", tested: 1 })).toBe(
      "Статья 2020 года: в 2012 году — более 22 арестов, связанных с Ираном. Данные одного источника с этим расходятся.",
    );
    const byEvent: Partial<ClaimFact> = { verdict: "differs", tested: 1, byEvent: true };
    expect(told(arrests, byEvent)).toMatch(/Данные одного источника с этим расходятся, если речь об одном и том же случае\.$/);
    expect(wordsOf("2026.11.0", ru).facts.sentence(claim(arrests, byEvent), names)).toContain("об одном и том же деле.");
    expect(plain(unconditional.facts.sentence(claim(arrests, byEvent), names))).toMatch(/Данные одного источника с этим расходятся\.$/);
    const exact = { ...row(arrests), qualifier: "exact", value: 22 };
    expect(told(arrests, { claim: exact })).toContain("22 ареста, связанных с Ираном");
    expect(told(arrests, { claim: { ...exact, qualifier: "more_than", value: 21 } })).toContain("более 21 ареста, связанных с Ираном");
  });

  it("a bound of one side, and years of disputes", () => {
    const pair: [Observation, Observation] = [row("trade-baci-imports.IRN.2020.cepii-baci"), row("trade-baci-imports.ISR.2020.cepii-baci")];
    expect(plain(ru.facts.sentence({ kind: "latest_with_upper_limit", pair, limited: "IRN" }, names))).toBe(
      "В 2020 году импорт из Ирана — не более 287,29 млн долларов, импорт из Израиля — 185,16 млн долларов (CEPII).",
    );
    const dispute = (partner: string, years: number[]) => ({ partner, rows: [], years });
    expect(
      ru.facts.sentence(
        { kind: "years_of_disputes", partners: [dispute("IRN", [2001, 2002, 2003, 2011]), dispute("ISR", [])], span: [1992, 2014] },
        names,
      ),
    ).toContain("С 1992 по 2014 год вооружённые споры по списку: с Ираном — в 2001–2003 и 2011 годах, с Израилем — ни в одном году");
  });

  it("events of both partners, told by one collection and by the other too", () => {
    const counts = [
      { partner: "IRN", count: 22, shared: 4, rows: [] },
      { partner: "ISR", count: 1, shared: 1, rows: [] },
    ];
    const fact = { kind: "counts_by_partner", collection: "references", counts, shared: 5, isQuoted: false } as const;
    const visits = "Другие источники сообщают: 22 официальных визита в Иран или из Ирана и 1 в Израиль или из Израиля";
    expect(ru.facts.sentence({ ...fact, series: "official-visits" }, names)).toBe(`${visits}; из них 4 и 1 есть и в статьях.`);
    expect(then.facts.sentence({ ...fact, series: "official-visits" }, names)).toBe(`${visits}; о 5 из них сообщают и статьи.`);
    const [irn, isr] = counts.map((one) => ({ ...one, shared: 0 }));
    const agreements = { ...fact, series: "agreements-signed", shared: 0, counts: [irn, isr].flatMap((one) => one ?? []) };
    expect(ru.facts.sentence(agreements, names)).toBe(
      "Другие источники сообщают: 22 подписанных соглашения или пакета с Ираном и 1 с Израилем.",
    );
    expect(then.facts.sentence(agreements, names)).toBe("Другие источники сообщают: 22 подписанных соглашения с Ираном и 1 с Израилем.");
    const onlyIran = { ...agreements, shared: 2, counts: agreements.counts.map((one, i) => ({ ...one, shared: i === 0 ? 2 : 0 })) };
    expect(ru.facts.sentence(onlyIran, names)).toBe(
      "Другие источники сообщают: 22 подписанных соглашения или пакета с Ираном и 1 с Израилем; из них 2 с Ираном есть и в статьях.",
    );
  });

  it("figures of both ways that are older than those of the partner before, and not of a whole year", () => {
    const [out, back] = [
      row("exports-to-partner.ISR.2021-01-01_2021-07-31.azernews-182326"),
      row("imports-from-partner.ISR.2021-01-01_2021-07-31.azernews-182326"),
    ];
    const said = (beside: { earlier: number; months: number | null } | null, words = ru) =>
      plain(words.facts.sentence({ kind: "both_directions", out, back, beside }, names));
    expect(said({ earlier: 4, months: 7 })).toMatch(
      /^Последние такие числа для Израиля на четыре года старше и охватывают только семь месяцев: в январе–июле 2021 года экспорт в Израиль — /,
    );
    expect(said({ earlier: -1, months: null })).toMatch(/^Последние такие числа для Израиля на один год новее: в /);
    for (const text of [said(null), said({ earlier: 0, months: null }), said({ earlier: 4, months: 7 }, unconditional)])
      expect(text).toMatch(/^В январе–июле 2021 года экспорт/);
  });

  it("the years in view", () => {
    const of = (first: number, last: number) => ({ first, last, rows: [] });
    const undated = [row("trade-turnover.IRN.2020.eurasia-review-2020")];
    expect(ru.facts.coverage({ claims: of(2013, 2013), dated: 1, undated, undatedTargets: undated, records: of(2010, 2025) })).toBe(
      "Из чисел в статьях одно относится к 2013 году. У двух чисел год не указан. Данные относятся к 2010–2025 годам.",
    );
    expect(ru.facts.coverage({ claims: null, dated: null, undated, undatedTargets: [], records: null })).toBe(
      "Для своего числа статьи год не указывают.",
    );
  });
});

describe("the balance index", () => {
  const said: BalanceNames = { partner: (code) => LABELS[code] ?? code, source: (id) => id, date: ru.periodInWords };
  const fact: BalanceFact = {
    collection: "documents",
    as_of: null,
    sources: 5,
    stretches: [
      { direction: "IRN", from: 1992, to: 1992 },
      { direction: "ISR", from: 2010, to: 2017 },
      { direction: "ISR", from: 2021, to: 2024 },
    ],
    last: { year: 2025, lean: 0.1, band_low: -0.05, band_high: 0.2, direction: null },
    turned: { drop: [] },
    ours: true,
    coders: true,
    leftOut: null,
  };

  it("names its years by side, and where the methods disagree", () => {
    expect(ru.balance.claim(fact, said)).toBe(
      "События из пяти статей склоняются в сторону Ирана в 1992 году и в сторону Израиля в 2010–2017 и 2021–2024 годах. За эти годы, показанные цветом, сходятся все опробованные нами методы и оба прочтения статей; там, где линия серая, например в 2025 году, с остальными не сходится хотя бы один метод, одно прочтение или одна крайняя настройка.",
    );
  });

  it("says that no side may be named, and by which method", () => {
    const turned = { halfLife: 3, prior: 4, drop: ["AVİM"] };
    const view = { ...fact, stretches: [], ours: false, coders: false, sources: 1, as_of: "2014-12-31", turned };
    expect(plain(ru.balance.claim(view, said))).toBe(
      "При периоде полураспада в 3 года, при весе осторожности 4 и без источника AVİM события из одной статьи, опубликованной не позднее 31 декабря 2014 года, не показывают явной склонности: нет ни одного года, в котором на одной стороне сходились бы все варианты метода для этого вида. На конец 2025 года индекс равен +0,10.",
    );
  });
});

describe("the balance sheet", () => {
  const sheet: SheetNames = {
    subject: "Азербайджан",
    partner: { irn: "Иран", isr: "Израиль" },
    reporter: (code) => code.toUpperCase(),
    source: (id) => id,
    published: () => "2017",
    date: ru.periodInWords,
  };
  const cell = {
    period: "2013/2017",
    irn: 3,
    isr: 5,
    lean_low: null,
    lean_high: null,
    dimension: "visits",
    strength: "slight",
  } as GroundedCell;
  const one = { cell, rows: [], from: 2017, to: 2021, present: true };
  const sentence: SheetSentence = {
    ...{ last: 2025, as_of: null, past: false, notClaimed: [], unpublished: [] },
    clauses: [
      { ...one, kind: "votes", side: "irn", than: "most", withOic: true, oic: 0 },
      { ...one, kind: "goods_sold", side: "isr", present: false, farMore: true },
      { ...one, kind: "arms", side: "isr", share: 61, printed: null, estimate: { share: 22, from: 2021, to: 2025, cell } },
    ],
  };

  it("says who is nearer, who bought more and who supplied", () => {
    expect(plain(ru.sheet.sentence(sentence, sheet))).toBe(
      "Азербайджан в голосованиях ООН, как и страны ОИС в среднем, склоняется к Ирану, а не к Израилю, сильнее, чем большинство стран ООН (2021, без голосований по Израилю и Палестине). Но в 2021 году он продал Израилю гораздо больше товаров, чем Ирану. В 2017–2021 годах он получил из Израиля 61 % учтённого импорта вооружений (наш расчёт). Наша оценка за 2021–2025 годы — 22 %, но сравнивать их нельзя: метод другой.",
    );
    expect(plain(unconditional.sheet.sentence(sentence, sheet))).toBe(
      "Азербайджан голосует в ООН ближе к Ирану, чем большинство стран (2021); ОИС в среднем — тоже. Но в 2021 году он продал Израилю гораздо больше товаров, чем Ирану. В 2017–2021 годах он получил из Израиля 61 % учтённого импорта вооружений; наша оценка за 2021–2025 — 22 %.",
    );
    expect(plain(then.sheet.sentence(sentence, sheet))).toMatch(/Израиля 61 % учтённого импорта вооружений\.$/);
    expect(ru.sheet.title(sentence, sheet)).toBe(
      "В голосованиях ООН Азербайджан склоняется к Ирану сильнее большинства, но в 2017–2021 больше продавал Израилю, чем Ирану",
    );
    expect(then.sheet.title(sentence, sheet)).toBe("В ООН Азербайджан ближе к Ирану, но в 2017–2021 годах больше продавал Израилю");
  });

  it("says nothing where nothing is clear, and what was not yet published", () => {
    const unpublished = [{ dimension: "goods_bought" as const, measure: "trade-baci-imports", sources: ["CEPII"] }];
    const nothing = { ...sentence, clauses: [], as_of: "2014-12-31", unpublished };
    expect(ru.sheet.sentence(nothing, sheet)).toBe(
      "По данным на 31 декабря 2014 года: ни один показатель, который считает обе страны, не указывает явно на одну из них. Опубликовано лишь позже: импорт (CEPII).",
    );
    expect(then.sheet.sentence(nothing, sheet)).toContain("Опубликовано лишь позже: купленные товары (CEPII).");
  });

  it("says why a row is silent, with the years in their case", () => {
    expect(ru.sheet.notClaimed({ dimension: "visits", reason: "a_floor", cell }, sheet)).toBe(
      "Это нижняя граница, а не подсчёт всех визитов: в 2013–2017 годах найдено 3 с Ираном и 5 с Израилем.",
    );
    expect(ru.sheet.notClaimed({ dimension: "goods_bought", reason: "count_ended", cell: { ...cell, period: "2014" } }, sheet)).toBe(
      "Подсчёт по обеим странам закончился данными за 2014 год: слишком давно, чтобы судить о нынешнем положении.",
    );
    expect(ru.sheet.notClaimed({ dimension: "visits", reason: "not_clear", cell }, sheet)).toBe(
      "Неясно в 2013–2017 годах: разница невелика.",
    );
  });

  it("calls the row of oil by its name, and before 2026.10.0 oil and gas", () => {
    const names = [ru, unconditional, then].map((words) => words.sheet.dimension.energy);
    expect(names).toEqual(["Нефть", "Нефть и газ", "Нефть и газ"]);
    expect([ru, unconditional].map(({ claimForm }) => claimForm.figureOf("до 40 %", "2021", true))).toEqual([
      "до 40 % (опубл. в 2021, год не указан)",
      "до 40 % (опубликовано в 2021, год не указан)",
    ]);
  });

  it("counts years by side", () => {
    const years = { clear: { irn: [], isr: [2006, 2008, 2009, 2010] }, slight: { irn: [1999], isr: [] }, even: [2005] };
    expect(ru.pair.yearsBySide("goods_sold", years, sheet)).toBe(
      "Явно больше продано Израилю в 2006 и 2008–2010 годах; немного больше продано Ирану в 1999 году; примерно поровну в 2005 году.",
    );
  });
});

describe("marks", () => {
  it("quotes are ёлочки, and the language of a print is an adverb or stands in its case", () => {
    expect(["az", "he", "xx"].map((code) => ru.observation.printedAs(code).join("x"))).toEqual([
      "(в источнике, по-азербайджански: «x»)",
      "(в источнике, на иврите: «x»)",
      "(в источнике, на языке xx: «x»)",
    ]);
  });

  it("a picture of windows runs from one to the other, without a dash between dashes", () => {
    const years = (...all: string[]) => plain(ru.numberPage.picture("SIPRI", all));
    expect([years("1991", "2025"), years("2005–2009", "2017–2021")]).toEqual([
      "Подсчёт: SIPRI, 1991–2025.",
      "Подсчёт: SIPRI, с 2005–2009 по 2017–2021.",
    ]);
  });

  it("two bounds share their unit where they have the same", () => {
    const span = (lower: number, upper: number, unit: string) =>
      plain(ru.observation.between(ru.figure(lower, unit, 2), ru.figure(upper, unit, 2)));
    expect([span(25, 33, "PC"), span(15e6, 20e6, "USD"), span(9e8, 1.1e9, "USD"), span(1371, 1614, "PS")]).toEqual([
      "25–33 %",
      "15–20 млн долларов",
      "900 млн долларов – 1,1 млрд долларов",
      "1 371–1 614",
    ]);
  });
});

it("2026.7.0 goes on saying its own words", () => {
  const then = wordsOf("2026.7.0", ru);
  expect(plain(then.source.numbers(5))).toBe("5 цифр");
  expect(then.check.count(44, 21, 1)).toBe("Из 66 утверждений с записями сходятся 44, расходится 21, нельзя проверить 1.");
  expect(then.sheet.note("votes", { most: "B", newest: null, isMixed: false })).toBe(
    "по сравнению со средней страной ООН · последнее качество B",
  );
  expect(then.site).toBe(ru.site);
});

describe("what a native reader found in 2026.29.0", () => {
  const before = wordsOf("2026.29.0", ru);

  it("a range with a hedge has one preposition at a time, and pins keep their dash", () => {
    expect(plain(spanInWords("25–33\u00a0%", "около 40\u00a0%"))).toBe("от 25–33 % до примерно 40 %");
    expect(plain(spanInWords("40", "более 150"))).toBe("от 40 до более чем 150");
    expect(plain(spanInWords("69\u00a0%", "69,5\u00a0%"))).toBe("69–69,5 %");
  });

  it("visits are into or from a country; two equal numbers are said once", () => {
    const found = (one: number, other: number) => ({
      kind: "found" as const,
      counts: [
        { partner: "IRN", count: one },
        { partner: "ISR", count: other },
      ],
      rows: [],
    });
    expect(ru.headline(found(20, 20), names)).toBe("пока найдено по 20 — в Иран и Израиль или оттуда");
    expect(ru.headline(found(20, 21), names)).toBe("пока найдено 20 в Иран или оттуда и 21 в Израиль или оттуда");
    for (const release of ["2026.29.0", "2026.8.0"])
      expect(wordsOf(release, ru).headline(found(20, 20), names)).toBe("пока найдено 20 с Ираном и 20 с Израилем");
  });

  it("a print names its language as readers do", () => {
    expect(ru.observation.printedAs("en").join("18")).toBe("(в источнике, по-английски: «18»)");
    expect(ru.observation.printedAs("he").join("18")).toBe("(в источнике, на иврите: «18»)");
    expect(ru.observation.printedAs(null).join("18")).toBe("(в источнике: «18»)");
    expect(before.observation.printedAs("en").join("18")).toBe("(напечатано «18» на английском)");
  });

  it("a leaning is no slope, and no two brackets follow each other", () => {
    const said = ({ sheet, countsApart }: typeof ru) => [
      sheet.key.counted,
      sheet.key.rough,
      countsApart.deals("SIPRI", [{ year: "2022", ours: "1", printed: "9" }]),
    ];
    expect(said(ru).join()).not.toMatch(/уклон|\) \(/);
    expect(said(before).slice(0, 2)).toEqual(["посчитано, не мера уклона", "надёжность C при лучшей рядом"]);
    expect(said(before)[2]).toContain("(SIPRI) (2022: ");
  });
});
