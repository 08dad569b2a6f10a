import { describe, expect, it } from "vitest";
import { decimalText } from "../../src/words/kit/decimalText.ts";
import { makeKit } from "../../src/words/kit/kit.ts";
import { LANGUAGES, type Language } from "../../src/words/kit/language.ts";
import { TABLES } from "../../src/words/kit/tableOf.ts";
import { isBalanced } from "../fixtures/isBalanced.ts";
import { kitOutputs } from "../fixtures/kitOutputs.ts";

/**
 * The ICU of Node, which has every language (that of workerd has no Azerbaijani), is asked only here, and only what it does not change with a
 * release of CLDR: signs, names of months, plurals.
 */
const kits = LANGUAGES.map((language) => [language, makeKit(TABLES[language]), TABLES[language]] as const);
const kitOf = (language: Language) => makeKit(TABLES[language]);

/** Numbers of all sizes, always the same ones. */
const SAMPLE = Array.from({ length: 3000 }, (_, i) => {
  const size = 10 ** ((i % 19) - 4);
  return Number((Math.abs(Math.sin(i)) * size).toPrecision(1 + (i % 9))) * (i % 5 === 0 ? -1 : 1);
});
const EDGES = [0, -0, -0.001, 1.005, 2.675, 0.5, 1.5, 9.995, 99.995, 999.5, 999_999.5, 1e21, 1e-7, 123_456_789.125];

describe("numbers are those of ICU", () => {
  it("in English, at every number of decimals and size", () => {
    for (const decimals of [0, 1, 2, 3]) {
      const icu = new Intl.NumberFormat("en-US", { maximumFractionDigits: decimals });
      const differing = [...SAMPLE, ...EDGES].filter((n) => kitOf("en").number(n, decimals) !== icu.format(n).replace("-", "−"));
      expect(differing).toEqual([]);
    }
  });

  it.each(kits)("in %s: digits, group and decimal sign", (language, kit) => {
    const icu = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: "always" });
    for (const n of [...SAMPLE, ...EDGES].map(Math.abs)) expect(kit.number(n, 2)).toBe(icu.format(n));
  });

  it.each(kits)("in %s: percent", (language, kit) => {
    const icu = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
    expect(kit.figure(69, "PC", 0).replace(/[\u2066\u2069]/g, "")).toBe(icu.format(0.69));
  });

  it("rounds to nought from below with a minus in English alone, where frozen answers have it", () => {
    const noughts = LANGUAGES.map((language) => [language, kitOf(language).figure(-0.001, "PC", 2)]);
    expect(Object.fromEntries(noughts)).toEqual({ az: "0%", en: "−0%", fa: "\u2066۰٪\u2069", he: "0%", ru: "0\u00a0%", tr: "%0" });
  });

  it("rounds half up what the shortest decimal says", () => {
    expect([decimalText(1.005, 2), decimalText(9.995, 2), decimalText(0.05, 1), decimalText(1e21, 0), decimalText(1.5e-7, 7)]).toEqual([
      "1.01",
      "10",
      "0.1",
      "1000000000000000000000",
      "0.0000002",
    ]);
  });
});

it("in Russian, words of one letter stay with the next in a heading; other languages have none", () => {
  expect(kitOf("ru").held("В ООН ближе к Ирану, чем в среднем; да и о (с) «у моря»")).toBe(
    "В\u00a0ООН ближе к\u00a0Ирану, чем в\u00a0среднем; да и\u00a0о\u00a0(с) «у\u00a0моря»",
  );
  expect(kitOf("en").held("a step")).toBe("a step");
});

it.each(kits)("plurals of %s are those of ICU", (language, _, table) => {
  const rules = new Intl.PluralRules(language);
  for (let n = 0; n < 2200; n += 1) expect(`${n} ${table.plural(n)}`).toBe(`${n} ${rules.select(n)}`);
  for (const n of [0.1, 0.5, 1.2, 1.5, 2.5, 21.5]) expect(`${n} ${table.plural(n)}`).toBe(`${n} ${rules.select(n)}`);
});

it.each(kits)("months of %s are those of ICU", (language, kit, { months }) => {
  const day = new Intl.DateTimeFormat(language, { calendar: "gregory", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const alone = new Intl.DateTimeFormat(language, { calendar: "gregory", month: "long", timeZone: "UTC" });
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(Date.UTC(2025, month, 28));
    const text = kit.period(date.toISOString().slice(0, 10));
    const part = (type: string) => day.formatToParts(date).find((p) => p.type === type)?.value ?? "";
    for (const type of ["day", "month", "year"]) expect(text).toContain(part(type));
    // Azerbaijani, Turkish and English name a month alone as they do behind a day.
    expect(months.bare[month]).toBe(alone.format(date));
  }
});

it.each(kits)("languages have their names in %s", (language, kit) => {
  const names = new Intl.DisplayNames([language], { type: "language" });
  for (const code of ["ar", "az", "de", "el", "en", "es", "fa", "fr", "he", "hy", "it", "ka", "pt", "ru", "tr", "uk"]) {
    // CLDR calls Azerbaijani alone of all "language of"; people say it as they say the others.
    const name = language === "tr" && code === "az" ? "Azerbaycanca" : names.of(code);
    expect(kit.languageName(code)).toBe(name);
  }
  expect(kit.languageName("constructor")).toBe("constructor");
});

it.each(kits)("lists of %s: two, and the comma", (language, kit) => {
  const icu = new Intl.ListFormat(language);
  // CLDR joins a prefix of Hebrew to Hebrew letters alone, as the kit does.
  const two = language === "he" ? ["אבג", "דהו"] : ["a", "b"];
  expect(kit.listed(two)).toBe(icu.format(two));
});

describe("figures as print has them", () => {
  const texts = (language: Language) => {
    const kit = kitOf(language);
    return [
      kit.figure(6e8, "USD", 0),
      kit.figure(69, "PC", 0),
      kit.figure(1.26, "", 2),
      kit.figure(7200, "PS", 0),
      kit.hedgedFigure("about", 4e9, "USD", 0),
      kit.hedgedFigure("more_than", 1000, "PS", 0),
      kit.hedgedFigure("more_than", 40, "PC", 0),
      kit.hedgedFigure("less_than", 6e8, "USD", 0),
      kit.figureSpan(15e6, 20e6, "USD", 0),
      kit.period("2025-04-28"),
      kit.period("2025-03"),
      kit.period("2016/2020"),
      kit.period("1993-10-26/1993-10-28"),
      kit.listed(["3", "5", "8"].map(kit.digits)),
      kit.quoted("x"),
    ];
  };

  it("English", () =>
    expect(texts("en")).toEqual([
      "$600 million",
      "69%",
      "1.26",
      "7,200",
      "about $4 billion",
      "more than 1,000",
      "more than 40%",
      "less than $600 million",
      "$15–20 million",
      "28 April 2025",
      "March 2025",
      "2016–2020",
      "26–28 October 1993",
      "3, 5 and 8",
      "“x”",
    ]));

  it("Azerbaijani", () =>
    expect(texts("az")).toEqual([
      "600 milyon dollar",
      "69%",
      "1,26",
      "7.200",
      "təxminən 4 milyard dollar",
      "1.000-dən çox",
      "40%-dən çox",
      "600 milyon dollardan az",
      "15–20 milyon dollar",
      "28 aprel 2025",
      "mart 2025",
      "2016–2020",
      "26–28 oktyabr 1993",
      "3, 5 və 8",
      "“x”",
    ]));

  it("Turkish", () =>
    expect(texts("tr")).toEqual([
      "600 milyon dolar",
      "%69",
      "1,26",
      "7.200",
      "yaklaşık 4 milyar dolar",
      "1.000’den fazla",
      "%40’tan fazla",
      "600 milyon dolardan az",
      "15–20 milyon dolar",
      "28 Nisan 2025",
      "Mart 2025",
      "2016–2020",
      "26–28 Ekim 1993",
      "3, 5 ve 8",
      "“x”",
    ]));

  it("Russian", () =>
    expect(texts("ru")).toEqual([
      "600\u00a0млн\u00a0долларов",
      "69\u00a0%",
      "1,26",
      "7\u00a0200",
      "около 4\u00a0млрд\u00a0долларов",
      "более 1\u00a0000",
      "более 40\u00a0%",
      "менее 600\u00a0млн\u00a0долларов",
      "15–20\u00a0млн\u00a0долларов",
      "28 апреля 2025",
      "март 2025",
      "2016–2020",
      "26–28 октября 1993",
      "3, 5 и 8",
      "«x»",
    ]));

  it("Persian", () =>
    expect(texts("fa")).toEqual([
      "۶۰۰ میلیون دلار",
      "\u2066۶۹٪\u2069",
      "۱٫۲۶",
      "۷٬۲۰۰",
      "حدود ۴ میلیارد دلار",
      "بیش از ۱٬۰۰۰",
      "بیش از \u2066۴۰٪\u2069",
      "کمتر از ۶۰۰ میلیون دلار",
      "۱۵ تا ۲۰ میلیون دلار",
      "۲۸ آوریل ۲۰۲۵",
      "مارس ۲۰۲۵",
      "۲۰۱۶ تا ۲۰۲۰",
      "۲۶ تا ۲۸ اکتبر ۱۹۹۳",
      "۳، ۵ و ۸",
      "«x»",
    ]));

  it("Hebrew", () =>
    expect(texts("he")).toEqual([
      "600 מיליון דולר",
      "69%",
      "1.26",
      "7,200",
      "כ־4 מיליארד דולר",
      "יותר מ־1,000",
      "יותר מ־40%",
      "פחות מ־600 מיליון דולר",
      "15–20 מיליון דולר",
      "28 באפריל 2025",
      "מרץ 2025",
      "2016–2020",
      "26–28 באוקטובר 1993",
      "3, 5 ו־8",
      "”x”",
    ]));
});

describe("grammar", () => {
  it("Russian nouns follow the number, and the genitive its hedge", () => {
    const kit = kitOf("ru");
    const files = { one: "{n} файл", few: "{n} файла", many: "{n} файлов", other: "{n} файла" };
    expect([0, 1, 2, 5, 11, 14, 21, 22, 25, 111, 1001].map((n) => kit.counted(n, files))).toEqual([
      "0 файлов",
      "1 файл",
      "2 файла",
      "5 файлов",
      "11 файлов",
      "14 файлов",
      "21 файл",
      "22 файла",
      "25 файлов",
      "111 файлов",
      "1\u00a0001 файл",
    ]);
    const dollars = (hedge: "about" | "almost") =>
      [1, 3, 5, 1.5].map((n) => kit.hedgedFigure(hedge, n, "USD", 1).replaceAll("\u00a0", " "));
    expect(dollars("almost")).toEqual(["почти 1 доллар", "почти 3 доллара", "почти 5 долларов", "почти 1,5 доллара"]);
    expect(dollars("about")).toEqual(["около 1 доллара", "около 3 долларов", "около 5 долларов", "около 1,5 доллара"]);
    expect(kit.period("2014-01/2014-10")).toBe("январь–октябрь 2014");
    expect(kit.period("2025-04-28/2025-05-03")).toBe("28 апреля – 3 мая 2025");
  });

  it("suffixes of Azerbaijani and Turkish follow the number as spoken", () => {
    const from = (language: "az" | "tr") =>
      [6, 9, 10, 22, 40, 60, 70, 90, 100, 1000, 1.26].map((n) => kitOf(language).hedged("more_than", kitOf(language).number(n, 2)));
    const suffixes = (language: "az" | "tr") => from(language).map((text) => /(?:-d|’)\p{L}+/u.exec(text)?.[0]);
    expect(suffixes("az")).toEqual(["-dan", "-dan", "-dan", "-dən", "-dan", "-dan", "-dən", "-dan", "-dən", "-dən", "-dan"]);
    // A front ə behind a back vowel, the last of a word.
    expect(kitOf("az").hedged("more_than", "3 təyyarə")).toBe("3 təyyarədən çox");
    expect(suffixes("tr")).toEqual(["’dan", "’dan", "’dan", "’den", "’tan", "’tan", "’ten", "’dan", "’den", "’den", "’dan"]);
    expect([1918, 1990, 2000, 2003, 2009, 2016, 2020, 2025, 100].map(kitOf("az").ordinal)).toEqual([
      "1918-ci",
      "1990-cı",
      "2000-ci",
      "2003-cü",
      "2009-cu",
      "2016-cı",
      "2020-ci",
      "2025-ci",
      "100-cü",
    ]);
    expect([1980, 1990, 2000, 2010, 2020].map(kitOf("tr").decade)).toEqual(["1980’ler", "1990’lar", "2000’ler", "2010’lar", "2020’ler"]);
  });

  it("ordinals of Azerbaijani are those of CLDR, but for whole thousands, which CLDR has with another vowel", () => {
    const suffix = { one: "ci", few: "cü", many: "cı", other: "cu", two: "", zero: "" };
    const rules = new Intl.PluralRules("az", { type: "ordinal" });
    const differing = Array.from({ length: 2100 }, (_, n) => n).filter((n) => kitOf("az").ordinal(n) !== `${n}-${suffix[rules.select(n)]}`);
    expect(differing).toEqual([1000, 2000]);
  });

  it("Hebrew prefixes stand at Hebrew letters and quotation marks, and before a maqaf elsewhere", () => {
    expect(kitOf("he").listed(["איראן", "ישראל"])).toBe("איראן וישראל");
    expect(kitOf("he").listed(["a", "b"])).toBe("a ו־b");
    expect(kitOf("he").listed(["”איראן”", "”ישראל”"])).toBe("”איראן” ו”ישראל”");
  });

  it("Persian months that end in a vowel join the year, and stand bare in a span that names it later", () => {
    expect(kitOf("fa").period("2025-02")).toBe("فوریهٔ ۲۰۲۵");
    expect(kitOf("fa").period("2014-01/2014-10")).toBe("ژانویه تا اکتبر ۲۰۱۴");
    expect(kitOf("fa").months("2025-01/2025-08")).toBe("ژانویه تا اوت ۲۰۲۵");
    expect(kitOf("fa").months("2018-07/2019-03")).toBe("ژوئیهٔ ۲۰۱۸ تا مارس ۲۰۱۹");
  });
});

describe("direction", () => {
  it("a sign stays before its number in languages that are written to the left", () => {
    expect(kitOf("he").figure(-0.4, "", 1)).toBe("\u2066−0.4\u2069");
    expect(kitOf("fa").figure(-5, "PC", 0)).toBe("\u2066−۵٪\u2069");
    expect(kitOf("fa").signed(0.4, 2)).toBe("\u2066+۰٫۴۰\u2069");
    expect(kitOf("ru").signed(-0.4, 2)).toBe("−0,40");
  });

  it("the ٪ of Persian stays on one side of its number, at the start of a line and behind a word", () => {
    const kit = kitOf("fa");
    expect([kit.figure(69.5, "PC", 1), kit.hedgedFigure("up_to", 40, "PC", 0), kit.figureSpan(25, 33, "PC", 0)]).toEqual([
      "\u2066۶۹٫۵٪\u2069",
      "تا \u2066۴۰٪\u2069",
      "۲۵ تا \u2066۳۳٪\u2069",
    ]);
  });

  it("every text closes the isolates that it opens, and holds no other mark of direction", () => {
    expect(kitOutputs().filter((text) => !isBalanced(text) || /[\u200e\u200f\u202a-\u202e]/.test(text))).toEqual([]);
    expect([isBalanced("\u2067a"), isBalanced("\u2069\u2066")]).toEqual([false, false]);
  });

  it("no text of the others is written in Latin digits in Persian", () => {
    expect(kitOutputs().filter((text) => text.startsWith("fa ") && /[0-9]/.test(text))).toEqual([]);
  });
});
