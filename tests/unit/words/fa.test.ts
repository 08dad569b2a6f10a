import { describe, expect, it } from "vitest";
import type { GroundedCell } from "../../../src/model/dimensions/dimension.ts";
import type { Clause, SheetSentence } from "../../../src/model/dimensions/sentence.ts";
import type { BalanceFact } from "../../../src/model/facts/balance.ts";
import type { ClaimFact } from "../../../src/model/facts/fact.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { BalanceNames } from "../../../src/words/en/balanceClaim.ts";
import type { Names } from "../../../src/words/en/facts.ts";
import type { SheetNames } from "../../../src/words/en/sheetNames.ts";
import { factPhrases } from "../../../src/words/fa/factPhrases.ts";
import { site } from "../../../src/words/fa/names.ts";
import { fa } from "../../../src/words/fa.ts";
import { wordsOf } from "../../../src/words/ofRelease.ts";
import { headCatalog } from "../../fixtures/headSite.ts";

const LABELS: Record<string, string> = {
  IRN: "ایران",
  ISR: "اسرائیل",
  cepii: "CEPII",
  oil_consumption: "سهم از مصرف نفت اسرائیل",
  oil_purchases: "سهم از نفتی که اسرائیل می‌خرد",
};
const UNITS: Record<string, string> = { "trade-turnover": "USD", "trade-baci-exports": "USD", "oil-supply-share": "PC" };

const names: Names = {
  series: (id) => id,
  subject: ({ series }) => series,
  label: (_, code) => LABELS[code] ?? code,
  figure: ({ series, value, lower, upper, qualifier }) => {
    const show = (n: number | null) => fa.figure(n ?? 0, UNITS[series] ?? "", 2);
    return value === null ? fa.observation.between(show(lower), show(upper)) : fa.observation.valueAbout(qualifier, show(value));
  },
  period: fa.periodInWords,
  published: ({ source }) => /\d{4}$/.exec(source ?? "")?.[0] ?? null,
};

/** A row of the data as it is. */
function row(id: string): Observation {
  const found = headCatalog().observationById.get(id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

function claim(id: string, more: Partial<ClaimFact> = {}): ClaimFact {
  return { kind: "claim_against_record", claim: row(id), verdict: null, rule: null, tested: 0, records: [], ...more };
}

/** A claim as a chart tells it. */
function told(id: string, more: Partial<ClaimFact> = {}, before: ClaimFact | null = null): string {
  return fa.facts.sentence(claim(id, more), names, before);
}

describe("numbers", () => {
  it("stand in Persian digits, their noun in the singular", () => {
    expect([1, 2, 1432].map(fa.source.numbers)).toEqual(["۱ رقم", "۲ رقم", "۱٬۴۳۲ رقم"]);
    expect(fa.charts.lead(9)).toMatch(/^نُه نمودار، /);
    expect(fa.chartPage.claims(1)).toBe("ادعای این نمودار");
    expect(fa.chartPage.claims(7)).toBe("۷ ادعای این نمودار");
  });

  it("a release keeps its Latin digits and runs to the right", () => {
    expect(fa.site.release("2026.7.0")).toBe("نسخهٔ \u20662026.7.0\u2069 داده‌ها.");
  });

  it("two bounds share their unit", () => {
    expect(fa.observation.between(fa.kit.figure(25, "PC", 0), fa.kit.figure(33, "PC", 0))).toBe("۲۵ تا \u2066۳۳٪\u2069");
    expect(fa.observation.between("۱۵ میلیون دلار", "۲۰ میلیون دلار")).toBe("۱۵ تا ۲۰ میلیون دلار");
    expect(fa.observation.between("۹۰۰٬۰۰۰ دلار", "۲ میلیون دلار")).toBe("۹۰۰٬۰۰۰ دلار تا ۲ میلیون دلار");
  });

  it("a Latin unit does not draw the year in brackets behind it to its other side", () => {
    expect(fa.figure(2_000_000, "TIV", 0)).toBe("۲ میلیون \u2066TIV\u2069");
  });

  it("years of a span stand whole; one year is a year, several are years", () => {
    expect(fa.changed.years("2010", "2015")).toBe("سال‌های ۲۰۱۰ تا ۲۰۱۵");
    expect(fa.changed.years("2010", "2010")).toBe("سال ۲۰۱۰");
    expect(fa.changes.balanceMoved(["2019"])).toBe("شاخص موازنه برای سال ۲۰۱۹ دوباره محاسبه شد");
    expect(fa.changes.balanceMoved(["2019", "2021"])).toBe("شاخص موازنه برای سال‌های ۲۰۱۹ و ۲۰۲۱ دوباره محاسبه شد");
  });
});

describe("the subject", () => {
  it("is named as the data name it, the site with its Latin name where it is cited", () => {
    expect([fa.site.name, site.cited]).toEqual(["موازنهٔ باکو", "موازنهٔ باکو (Baku Balance)"]);
    expect(fa.glossary.entries.find(({ id }) => id === "iranian-year")).toMatchObject({
      term: "سال ایرانی",
      definition: expect.stringContaining("هجری شمسی"),
    });
    expect(fa.sheet.caution(["energy"], NAMES)).toMatch(/^از نفت به اسرائیل چند آمار هست/);
  });

  it("what is unclear is never called unknown", () => {
    expect([fa.sheet.strength.even, fa.sheet.key.even]).toEqual(Array(2).fill("کمابیش برابر، یا نامشخص"));
    expect(fa.pair.colors("votes")).toContain("نامشخص");
  });
});

describe("hedges", () => {
  it("stand before the figure and are never lost", () => {
    const hedges = ["about", "almost", "up_to", "more_than", "less_than", "at_least", "exactly"];
    expect(hedges.map((hedge) => fa.observation.valueAbout(hedge, "۴۰٪"))).toEqual([
      "حدود ۴۰٪",
      "نزدیک به ۴۰٪",
      "تا ۴۰٪",
      "بیش از ۴۰٪",
      "کمتر از ۴۰٪",
      "دست‌کم ۴۰٪",
      "۴۰٪",
    ]);
  });

  it("a figure that is open to one side says to which", () => {
    expect([fa.columns.open("۵۰٪", "up"), fa.columns.open("۵۰٪", "down"), fa.columns.open("۵۰٪", null)]).toEqual([
      "بیش از ۵۰٪",
      "کمتر از ۵۰٪",
      "۵۰٪",
    ]);
  });
});

describe("a claim beside records", () => {
  it("gives article, hedge and year, and what the records say", () => {
    expect(told("trade-turnover.ISR.2013.souleimanov-2014", { verdict: "differs", rule: "parts_cannot_reach", tested: 2 })).toBe(
      "مقاله‌ای از سال ۲۰۱۴ تجارت با اسرائیل را، برای سال ۲۰۱۳، حدود ۴ میلیارد دلار عنوان می‌کند. صادرات و واردات ثبت‌شده روی هم به این رقم نمی‌رسد.",
    );
  });

  it("says that no year is given, and that no record can test it", () => {
    expect(told("trade-turnover.IRN.2020.eurasia-review-2020", { verdict: "cannot_be_tested" })).toBe(
      "مقاله‌ای از سال ۲۰۲۰ تجارت با ایران را، بدون ذکر سال، ۶۰۰ میلیون دلار عنوان می‌کند. هیچ دادهٔ ثبت‌شده‌ای نمی‌تواند آن را بیازماید.",
    );
  });

  it("things are reported, and the same article is not named twice", () => {
    const before = claim("trade-turnover.IRN.2020.eurasia-review-2020");
    expect(told("companies-registered.IRN.2020.eurasia-review-2020", { verdict: "agrees", tested: 1 }, before)).toBe(
      "همان مقاله، بدون ذکر سال، بیش از ۱٬۰۰۰ شرکت از ایران گزارش می‌کند. یک دادهٔ ثبت‌شده همخوان است.",
    );
  });

  it("a verdict on an event stands on the condition that both mean one case, and before 2026.10.0 on none", () => {
    const arrests = claim("iran-linked-arrests.IRN.2012.eurasia-review-2020", { verdict: "differs", tested: 1, byEvent: true });
    const told = [fa, wordsOf("2026.11.0", fa), wordsOf("2026.9.0", fa)];
    expect(told.map(({ facts }) => facts.sentence(arrests, names).split(". ")[1])).toEqual([
      "یک دادهٔ ثبت‌شده همخوان نیست، اگر منظور هر دو یک رویداد باشد.",
      "یک دادهٔ ثبت‌شده همخوان نیست، اگر منظور هر دو یک پرونده باشد.",
      "یک دادهٔ ثبت‌شده همخوان نیست.",
    ]);
  });

  it("records that disagree are told one by one, from the lowest", () => {
    const records = ["oil-supply-share.ISR.2023.worldtodaynews-mammadov", "oil-supply-share.ISR.2010.regionplus-3810"].map(row);
    const more: Partial<ClaimFact> = { verdict: "cannot_be_tested", rule: "records_disagree", tested: 2, records };
    expect(told("oil-supply-share.ISR.2013.souleimanov-2014", more)).toMatch(
      / داده‌های ثبت‌شده با هم اختلاف دارند: حدود \u2066۲۰٪\u2069 \(۲۰۱۰؛ press\) و حدود \u2066۴۰٪\u2069 \(۲۰۲۳؛ aze_officials\)\.$/,
    );
  });

  it("what is older or shorter than what was told before it says so", () => {
    const { beside } = factPhrases;
    expect(
      [
        { earlier: 4, months: 7 },
        { earlier: -1, months: null },
        { earlier: 0, months: null },
      ].map((one) => beside("اسرائیل", one)),
    ).toEqual([
      "تازه‌ترین رقم‌های مشابه برای اسرائیل چهار سال قدیمی‌تر است و تنها هفت ماه را در بر می‌گیرد:",
      "تازه‌ترین رقم‌های مشابه برای اسرائیل یک سال تازه‌تر است:",
      null,
    ]);
  });

  it("how many dates match by the occasion alone stands behind the counts", () => {
    const one = { agrees: 37, differs: 5, cannot_be_tested: 49 };
    const said = (agrees: number, differs = 0) =>
      fa.check.count(44, 8, 62, { figures: one, dates: one }, { agrees, differs, cannot_be_tested: 0 });
    const [now, then] = [said(15), said(0)];
    expect(said(16, 2)).toContain(" در ۱۶ مورد از تاریخ‌های همخوان و ۲ مورد از تاریخ‌های ناهمخوان، ");
    expect(said(0, 2)).toContain(" در ۲ مورد از تاریخ‌های ناهمخوان، ");
    expect(fa.check.inferred("همخوان نیست")).toBe("همخوان نیست، اگر منظور هر دو یک رویداد باشد");
    expect(now).toBe(`${then} در ۱۵ مورد از تاریخ‌های همخوان، دادهٔ ثبت‌شده تنها رویداد دربرگیرنده (مانند یک سفر) را دارد، نه خود رویداد را.`);
  });

  it("shares of different things are named by what they are shares of", () => {
    const claims = [claim("oil-supply-share.ISR.2013.souleimanov-2014"), claim("oil-supply-share.ISR.2021.responsible-statecraft-2021")];
    expect(fa.facts.sentence({ kind: "different_bases", claims }, names)).toBe(
      "مقاله‌ها چیزهای متفاوتی را می‌سنجند: حدود \u2066۴۰٪\u2069 از مصرف نفت اسرائیل (۲۰۱۳) و تا \u2066۴۰٪\u2069 از نفتی که اسرائیل می‌خرد (بدون ذکر سال).",
    );
  });

  it("verdicts agree with their number, and none is said with a negative verb", () => {
    const say = (agree: number, differ: number, untested: number) =>
      fa.headline({ kind: "verdicts", rows: [], agree, differ, untested }, names);
    expect(say(0, 1, 0)).toBe("ادعا با داده‌های ثبت‌شده همخوان نیست");
    expect(say(2, 1, 0)).toBe("دو ادعا از سه ادعا با داده‌های ثبت‌شده همخوان است");
    expect(say(0, 0, 2)).toBe("هیچ‌یک از دو ادعا آزمودنی نیست");
    expect(say(0, 2, 1)).toBe("هیچ‌یک از سه ادعا با داده‌های ثبت‌شده همخوان نیست");
  });
});

describe("records", () => {
  it("counts of events say which way they may go, and the second without its noun", () => {
    const counts = [
      { partner: "IRN", count: 19, shared: 2, rows: [] },
      { partner: "ISR", count: 20, shared: 3, rows: [] },
    ];
    const fact = {
      kind: "counts_by_partner",
      series: "official-visits",
      collection: "references",
      shared: 5,
      isQuoted: false,
      counts,
    } as const;
    expect(fa.facts.sentence({ ...fact, counts }, names)).toBe(
      "منابع دیگر ۱۹ سفر رسمی به ایران یا از آن و ۲۰ مورد به اسرائیل یا از آن گزارش می‌کنند؛ از این‌ها به‌ترتیب ۲ و ۳ مورد را مقاله‌ها نیز گزارش می‌کنند.",
    );
    const withOne = [
      { partner: "IRN", count: 8, shared: 0, rows: [] },
      { partner: "ISR", count: 9, shared: 5, rows: [] },
    ];
    expect(fa.facts.sentence({ ...fact, series: "agreements-signed", counts: withOne }, names)).toBe(
      "منابع دیگر ۸ توافق‌نامه یا بستهٔ توافق امضاشده با ایران و ۹ مورد با اسرائیل گزارش می‌کنند؛ از این‌ها ۵ مورد با اسرائیل را مقاله‌ها نیز گزارش می‌کنند.",
    );
  });

  it("a partner without disputes has a verb of its own, in the negative", () => {
    const partners = [
      { partner: "IRN", years: [2001, 2002, 2003, 2011], rows: [] },
      { partner: "ISR", years: [], rows: [] },
    ];
    expect(fa.facts.sentence({ kind: "years_of_disputes", partners, span: [1992, 2014] }, names)).toBe(
      "از ۱۹۹۲\u00a0تا\u00a0۲۰۱۴، با ایران در سال‌های ۲۰۰۱\u00a0تا\u00a0۲۰۰۳ و ۲۰۱۱ مناقشهٔ مسلحانه ثبت شده است و با اسرائیل در هیچ سالی مناقشهٔ مسلحانه‌ای ثبت نشده است ().",
    );
  });
});

const NAMES: SheetNames = {
  subject: "جمهوری آذربایجان",
  partner: { irn: "ایران", isr: "اسرائیل" },
  reporter: (code) => code.toUpperCase(),
  source: (id) => id,
  published: () => null,
  date: fa.periodInWords,
};

/** A sentence of the balance sheet from its clauses. */
function sheet(clauses: object[], more: Partial<SheetSentence> = {}): string {
  const sentence = { last: 2025, as_of: null, past: false, notClaimed: [], unpublished: [], ...more };
  return fa.sheet.sentence({ ...sentence, clauses: clauses as Clause[] }, NAMES);
}

const votes = { kind: "votes", side: "irn", present: true, than: "most", withOic: true, from: 2011, to: 2025 };
const sold = { kind: "goods_sold", side: "isr", present: false, farMore: true, from: 2008, to: 2020 };
const arms = { kind: "arms", side: "isr", present: false, from: 2016, to: 2020, share: 69, estimate: { share: 22, from: 2021, to: 2025 } };

describe("the sentence of the balance sheet", () => {
  it("joins the sides with but; what goes on is present, what ended past", () => {
    expect(sheet([votes, sold, arms])).toBe(
      "جمهوری آذربایجان در رأی‌های سازمان ملل، مانند میانگین اعضای سازمان همکاری اسلامی، بیش از اغلب اعضای سازمان ملل به سوی ایران و نه اسرائیل گرایش دارد (۲۰۲۵، بدون رأی‌های مناقشهٔ اسرائیل و فلسطین). اما در سال ۲۰۲۰ صادرات کالای جمهوری آذربایجان به اسرائیل بسیار بیش از صادرات به ایران بود. \u2066۶۹٪\u2069 از واردات تسلیحاتی ثبت‌شدهٔ آن در سال‌های ۲۰۱۶\u00a0تا\u00a0۲۰۲۰ از اسرائیل بود (محاسبهٔ ما). برآورد خود ما برای سال‌های ۲۰۲۱\u00a0تا\u00a0۲۰۲۵: \u2066۲۲٪\u2069؛ روش دیگری دارد و با آن مقایسه‌پذیر نیست.",
    );
  });

  it("its title says than whom", () => {
    const sentence = {
      last: 2025,
      as_of: null,
      past: false,
      notClaimed: [],
      unpublished: [],
      clauses: [votes, sold] as unknown as Clause[],
    };
    expect([fa, wordsOf("2026.9.0", fa), wordsOf("2026.8.0", fa)].map(({ sheet }) => sheet.title(sentence, NAMES))).toEqual([
      "جمهوری آذربایجان در رأی‌های سازمان ملل بیش از اغلب کشورها به ایران گرایش دارد، اما در سال‌های ۲۰۰۸\u00a0تا\u00a0۲۰۲۰ کالای بیشتری به اسرائیل فروخت تا به ایران",
      "جمهوری آذربایجان بیش از اغلب اعضا شبیه ایران رأی می‌دهد، اما در سال‌های ۲۰۰۸ تا ۲۰۲۰ به اسرائیل بیشتر فروخت",
      "جمهوری آذربایجان در رأی‌ها به ایران نزدیک‌تر است، اما در سال‌های ۲۰۰۸ تا ۲۰۲۰ به اسرائیل بیشتر فروخت",
    ]);
  });

  it("bought is from, sold is to; a state of the past is told as past", () => {
    const bought = { ...sold, kind: "goods_bought", side: "irn", farMore: false };
    expect(sheet([{ ...votes, present: false, withOic: false, to: 2013 }, bought], { past: true, last: 2014 })).toBe(
      "وضعیت سال ۲۰۱۴: جمهوری آذربایجان در رأی‌های سازمان ملل، متفاوت با میانگین اعضای سازمان همکاری اسلامی، بیش از اغلب اعضای سازمان ملل به سوی ایران و نه اسرائیل گرایش داشت (۲۰۱۳، بدون رأی‌های مناقشهٔ اسرائیل و فلسطین). در سال ۲۰۲۰ واردات کالای جمهوری آذربایجان از ایران بیش از واردات از اسرائیل بود.",
    );
  });

  it("says where nothing is clear", () => {
    expect(sheet([], { as_of: "2014-12-31" })).toBe(
      "بر پایهٔ دانسته‌های ۳۱ دسامبر ۲۰۱۴: هیچ شاخصی که هر دو کشور را بسنجد به‌روشنی به یکی از آن‌ها اشاره ندارد.",
    );
  });

  it("what it leaves out has the years of the cell", () => {
    const cell = { dimension: "goods_bought", period: "2014", strength: "slight" } as GroundedCell;
    expect(fa.sheet.notClaimed({ dimension: "goods_bought", reason: "not_clear", cell }, NAMES)).toBe(
      "روشن نیست؛ سال ۲۰۱۴: تفاوت اندک است.",
    );
  });

  it("years by side and strength, each with its verb", () => {
    const years = { clear: { irn: [], isr: [2006, 2008, 2009] }, slight: { irn: [2003], isr: [] }, even: [2005] };
    expect(fa.pair.yearsBySide("goods_sold", years, NAMES)).toBe(
      "در سال‌های ۲۰۰۶ و ۲۰۰۸ تا ۲۰۰۹ به‌روشنی بیشتر به اسرائیل فروخته شد؛ در سال ۲۰۰۳ اندکی بیشتر به ایران فروخته شد؛ در سال ۲۰۰۵ دو طرف کمابیش برابر بودند.",
    );
  });
});

describe("what may be claimed of the balance", () => {
  const balanceNames: BalanceNames = { partner: (code) => LABELS[code] ?? code, source: (id) => id, date: fa.periodInWords };
  const fact: BalanceFact = {
    collection: "documents",
    as_of: null,
    sources: 5,
    stretches: [
      { direction: "IRN", from: 1992, to: 1992 },
      { direction: "ISR", from: 2010, to: 2017 },
    ],
    last: { year: 2025, lean: 0.31, band_low: -0.06, band_high: 0.62, direction: null },
    turned: { drop: [] },
    ours: true,
    coders: true,
    leftOut: null,
  };
  const say = (over: Partial<BalanceFact>) => fa.balance.claim({ ...fact, ...over }, balanceNames);

  it("has the verb at the end, after all sides", () => {
    expect(say({})).toBe(
      "رویدادهای پنج مقاله در سال ۱۹۹۲ به سوی ایران و در سال‌های ۲۰۱۰\u00a0تا\u00a0۲۰۱۷ به سوی اسرائیل گرایش دارند. در این سال‌ها، که رنگی کشیده شده‌اند، همهٔ روش‌هایی که آزمودیم و هر دو خواننده‌ای که مقاله‌ها را برای ما خواندند هم‌نظرند؛ آنجا که خط خاکستری است، مانند سال ۲۰۲۵، روشی، خواننده‌ای یا حالتی حدی هم‌نظر نیست.",
    );
  });

  it("says what was turned and what was known by a day; of no side, where the index stands", () => {
    expect(say({ turned: { halfLife: 3, drop: ["avim-2025"] }, as_of: "2014-12-31", stretches: [], ours: false, coders: false })).toBe(
      "با نیم‌عمر ۳ سال و بدون avim-2025، رویدادهای پنج مقالهٔ منتشرشده تا ۳۱ دسامبر ۲۰۱۴ گرایش روشنی نشان نمی‌دهند: هیچ سالی نیست که در آن همهٔ حالت‌های روش برای این نما بر سر یک سو هم‌نظر باشند. در پایان سال ۲۰۲۵ شاخص \u2066+۰٫۳۱\u2069 است. با کنار گذاشتن هر یک از منابع، شاخص بین \u2066−۰٫۰۶\u2069 و \u2066+۰٫۶۲\u2069 است.",
    );
  });
});

describe("names", () => {
  it("of a visitor are taken from the summary, without the title", () => {
    expect(fa.claimForm.visitor("روحانی، رئیس‌جمهور ایران، به باکو سفر کرد؛ شش سند امضا شد", "2016")).toBe("روحانی ۲۰۱۶");
    expect(fa.claimForm.visitor("حیدر علی‌اف، رئیس‌جمهور، به تهران سفر کرد", "1994")).toBe("علی‌اف ۱۹۹۴");
    expect(fa.claimForm.visitor("آذربایجان سفارت خود را در تل‌آویو گشود", "2023")).toBeNull();
  });

  it("nothing is written with Arabic letters, or with the stem of a verb apart from its prefix", () => {
    const texts = said(fa).join("\n");
    expect(texts.length).toBeGreaterThan(20_000);
    expect(texts.match(/[\u064a\u0643]/g)).toBeNull();
    // Words that a search passes over stand as they are folded, in parts.
    const read = texts.replace(fa.search.inflection.passed, "");
    expect(read.match(/(?:^|\s)ن?می\s/gm)).toBeNull();
  });
});

/** Every text of a catalogue that is no function; what stays English has no Persian letter. */
function said(value: unknown): string[] {
  if (typeof value === "string") return /[\u0600-\u06ff]/.test(value) ? [value] : [];
  return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(said);
}

describe("what a native reader found in 2026.29.0", () => {
  const before = wordsOf("2026.29.0", fa);
  const partner = { irn: "ایران", isr: "اسرائیل" };

  it("goods of the title were sold to one country rather than the other, which pins leave open", () => {
    const clause = { kind: "goods_sold", side: "isr", present: false, from: 2008, to: 2020, farMore: true };
    const sentence = { clauses: [clause], as_of: null, past: false, last: 2025, unpublished: [] };
    const said = ({ sheet }: typeof fa) =>
      sheet.title(
        sentence as unknown as Parameters<typeof fa.sheet.title>[0],
        { subject: "آذربایجان", partner } as Parameters<typeof fa.sheet.title>[1],
      );
    expect(said(fa)).toContain("کالای بیشتری به اسرائیل فروخت تا به ایران");
    for (const release of ["2026.29.0", "2026.18.0", "2026.16.0"])
      expect(said(wordsOf(release, fa)), release).toContain("به اسرائیل بیش از ایران فروخت");
  });

  it("votes are nearer than those of the average member, suppliers are large", () => {
    const said = ({ pair, columns }: typeof fa) => [pair.leanTitle("votes", { partner }), columns.key.levels];
    expect(said(fa)).toEqual(["نزدیک‌تر از میانگین اعضای سازمان ملل به اسرائیل یا ایران", "بزرگ‌ترین تأمین‌کنندهٔ دیگر در داده‌های ثبت‌شده"]);
    expect(said(before)).toEqual([
      "نزدیک‌تر به اسرائیل یا نزدیک‌تر به ایران از میانگین اعضای سازمان ملل",
      "بیشترین تأمین‌کنندهٔ دیگر در داده‌های ثبت‌شده",
    ]);
  });

  it("claims count in the balance sheet as figures of other sources do, and pins do not say so", () => {
    const said = "رقم‌های ادعاشده در مقاله‌ها نیز، مانند رقم‌های منابع دیگر، در جدول لحاظ می‌شوند";
    expect(fa.sheet.method.text).toContain(said);
    expect(before.sheet.method.text).not.toContain("لحاظ");
    expect(before.sheet.method.text).not.toContain("نقطه‌هایی");
  });
});
