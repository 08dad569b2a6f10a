import { describe, expect, it } from "vitest";
import type { BalanceFact } from "../../../src/model/facts/balance.ts";
import type { Fact } from "../../../src/model/facts/fact.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { Names } from "../../../src/words/en/facts.ts";
import type { SheetNames } from "../../../src/words/en/sheetNames.ts";
import { counted, listed, theCounted } from "../../../src/words/he/cardinal.ts";
import { NOUNS } from "../../../src/words/he/nouns.ts";
import { he } from "../../../src/words/he.ts";
import { wordsOf } from "../../../src/words/ofRelease.ts";

/** Hebrew as it is printed: gender and number of nouns, numerals and verbs, prefixes before digits and Latin, hedges, ranges, negation. */

const COUNTRIES: Record<string, string> = { IRN: "איראן", ISR: "ישראל", customs: "המכס של אזרבייג׳ן", oil: "חלק מצריכת הנפט של ישראל" };
const { kit } = he;

const names: Names = {
  series: () => "סדרה",
  subject: () => "סדרה",
  label: (_, code) => COUNTRIES[code] ?? code,
  figure: ({ qualifier, value, basis }) => {
    const figure = kit.figure(value ?? 0, basis === "oil" ? "PC" : "USD", 2);
    return he.observation.valueAbout(qualifier, figure);
  },
  period: he.periodInWords,
  published: ({ source }) => source,
};

const sheetNames: SheetNames = {
  subject: "אזרבייג׳ן",
  partner: { irn: "איראן", isr: "ישראל" },
  reporter: (code) => code.toUpperCase(),
  source: (id) => id,
  published: () => "2017",
  date: he.periodInWords,
};

function figure(cells: Partial<Omit<Observation, "period">> & { period: string }): Observation {
  const { period: text, ...rest } = cells;
  const period = { text, start: text.slice(0, 4), end: text.slice(-4) };
  return {
    series: "trade-turnover",
    qualifier: "exact",
    period_basis: "stated",
    basis: "total",
    reporter: "customs",
    ...rest,
    period,
  } as Observation;
}

const claimed = (claim: Observation, records: Observation[], verdict: "agrees" | "differs" | "cannot_be_tested", rule = "x") =>
  ({ kind: "claim_against_record", claim, verdict, rule, tested: records.length, records }) as unknown as Fact;
const of2018 = figure({ counterpart: "IRN", period: "2018", value: 446e6, source: "2019" });
const of2019 = figure({ counterpart: "IRN", period: "2019", value: 493e6, source: "2020" });
const printed = figure({ counterpart: "IRN", period: "2020", period_basis: "publication", value: 600e6, source: "2020" });

describe("counts", () => {
  it.each([
    [counted(1, NOUNS.article), "מאמר אחד"],
    [counted(2, NOUNS.contradiction), "שתי סתירות"],
    [counted(3, NOUNS.figure), "שלושה נתונים"],
    [counted(10, NOUNS.claim), "עשר טענות"],
    [counted(1432, NOUNS.record), "1,432 נתונים מתועדים"],
    [theCounted(2, NOUNS.claim), "שתי הטענות"],
    [theCounted(5, NOUNS.article), "חמשת המאמרים"],
    [theCounted(17, NOUNS.claim), "17 הטענות"],
    [listed(["איראן", "ישראל", "EU"]), "איראן, ישראל ו־EU"],
    [he.chartPage.claims(1), "הטענה בתרשים זה"],
    [he.chartPage.others(1), "מקור אחר אחד"],
    [he.search.found("69", [["figures", 8]]), "”\u206869\u2069” נמצא ב־8 נתונים."],
    [he.dashboard.indicators.more(1), "ועוד אחת"],
    [he.dashboard.indicators.more(3), "ועוד שלוש"],
    [
      he.about.languages.state({ translated: 970, reread: 970, comparedBack: 970 }),
      "970 כותרות, תוויות ותקצירים תורגמו, נקראו פעם שנייה והושוו לנוסח האנגלי",
    ],
    [he.site.release("2026.7.0-draft"), "גרסת נתונים \u20662026.7.0-\u2060draft\u2069."],
    [
      he.sheet.caution(["goods_sold", "part_of_year"], sheetNames),
      "בדולרים, לפי היעד שבמסמכים. מה שהולך לישראל הוא בעיקר נפט: ייתכן שחלקו מאוחסן או נמכר הלאה, וערכו הולך אחרי מחיר הנפט. חלק מהשנה, ללא השלמה לשנה מלאה.",
    ],
    [
      he.check.count(44, 1, 57, {
        figures: { agrees: 5, differs: 1, cannot_be_tested: 17 },
        dates: { agrees: 39, differs: 0, cannot_be_tested: 40 },
      }),
      "מתוך 23 נתונים במאמרים, אחד אינו תואם לנתונים המתועדים, 5 תואמים להם ו־17 לא ניתנים לבדיקה. מתוך 79 תאריכים של אירועים, אף אחד אינו סותר את הנתונים המתועדים, 39 תואמים להם ו־40 לא ניתנים לבדיקה.",
    ],
    [he.check.count(44, 1, 57), "מתוך 102 טענות, אחת אינה תואמת לנתונים המתועדים, 44 תואמות להם ו־57 לא ניתנות לבדיקה."],
  ])("%s", (said, expected) => expect(said).toBe(expected));
});

describe("facts", () => {
  const say = (fact: Fact, before: Fact | null = null) => he.facts.sentence(fact, names, before);

  it("a claim without a year, and records from lowest to highest, each with its year", () => {
    expect(say(claimed(printed, [of2019, of2018], "differs"))).toBe(
      "מאמר משנת 2020 טוען שהיקף הסחר עם איראן הוא 600 מיליון דולר, בלי לציין שנה. הנתונים המתועדים אינם תואמים: 446 מיליון דולר (2018) עד 493 מיליון דולר (2019).",
    );
  });

  it("a hedged claim of a year; the same article is not named twice", () => {
    const about = figure({ counterpart: "ISR", period: "2013", value: 4e9, qualifier: "about", source: "2014" });
    const fact = claimed(about, [], "differs", "parts_cannot_reach");
    expect(say(fact, fact)).toBe(
      "אותו מאמר טוען שהיקף הסחר עם ישראל ב־2013 הוא כ־4 מיליארד דולר. היצוא והיבוא המתועדים אינם מצטברים לסכום כזה.",
    );
  });

  it("things that are counted, more than a number of them", () => {
    const companies = { ...printed, series: "companies-registered", value: 1000, qualifier: "more_than", source: null };
    const told = he.facts.sentence(claimed(companies, [], "cannot_be_tested"), { ...names, figure: () => "יותר מ־1,000" });
    expect(told).toBe("מאמר אחד מדווח על יותר מ־1,000 חברות מאיראן, בלי לציין שנה. אין נתון מתועד שאפשר לבדוק זאת מולו.");
  });

  it("a share keeps what it is a share of", () => {
    const share = figure({ counterpart: "ISR", period: "2013", value: 40, qualifier: "up_to", basis: "oil" });
    const claims = [{ claim: share, verdict: null, rule: null, tested: 0, records: [] }];
    expect(say({ kind: "different_bases", claims } as unknown as Fact)).toBe(
      "המאמרים מודדים דברים שונים: עד 40% מצריכת הנפט של ישראל (2013).",
    );
  });

  it("events of both, with the way from and to", () => {
    const counts = [
      { partner: "IRN", count: 2, shared: 1, rows: [] },
      { partner: "ISR", count: 3, shared: 1, rows: [] },
    ];
    expect(
      say({ kind: "counts_by_partner", series: "official-visits", collection: "references", shared: 2, isQuoted: false, counts }),
    ).toBe(
      "מקורות אחרים מדווחים על 2 ביקורים רשמיים אל איראן או ממנה ועל 3 אל ישראל או ממנה, בהם 1 ו־1, בהתאמה, שגם המאמרים מדווחים עליהם.",
    );
  });

  it("both directions, and an upper limit", () => {
    const [out, back] = [
      { ...of2018, series: "exports-to-partner" },
      { ...of2018, series: "imports-from-partner", value: 18e6 },
    ];
    expect(say({ kind: "both_directions", out, back, beside: null } as unknown as Fact)).toBe(
      "ב־2018 היצוא לאיראן עמד על 446 מיליון דולר, והיבוא מאיראן על 18 מיליון דולר (המכס של אזרבייג׳ן).",
    );
    expect(say({ kind: "both_directions", out, back, beside: { earlier: 2, months: 7 } } as unknown as Fact)).toMatch(
      /^הנתונים האחרונים מסוג זה על איראן ישנים יותר בשנתיים ומכסים רק שבעה חודשים: ב־2018 היצוא/,
    );
    const pair = [back, { ...back, counterpart: "ISR" }];
    expect(say({ kind: "latest_with_upper_limit", pair, limited: "IRN" } as unknown as Fact)).toBe(
      "ב־2018 היבוא מאיראן עמד על 18 מיליון דולר לכל היותר, והיבוא מישראל על 18 מיליון דולר (המכס של אזרבייג׳ן).",
    );
  });

  it("a verdict on an event stands on the condition that both mean one case, and before 2026.10.0 on none", () => {
    const arrests = { ...claimed(of2018, [], "differs"), tested: 1, byEvent: true } as unknown as Fact;
    const told = [he, wordsOf("2026.11.0", he), wordsOf("2026.9.0", he)];
    expect(told.map(({ facts }) => facts.sentence(arrests, names).split(". ")[1])).toEqual([
      "נתון מתועד אחד אינו תואם, אם שניהם מתכוונים לאותו מקרה.",
      "נתון מתועד אחד אינו תואם, אם שניהם מתכוונים לאותה פרשה.",
      "נתון מתועד אחד אינו תואם.",
    ]);
  });

  it("records that disagree are told one by one, from the lowest", () => {
    expect(say(claimed(of2018, [of2019, of2018], "cannot_be_tested", "records_disagree"))).toMatch(
      / הנתונים המתועדים אינם עולים בקנה אחד: 446 מיליון דולר \(2018; המכס של אזרבייג׳ן\) ו־493 מיליון דולר \(2019; המכס של אזרבייג׳ן\)\.$/,
    );
  });

  it("how many dates match by the occasion alone stands behind the counts", () => {
    const one = { agrees: 37, differs: 5, cannot_be_tested: 49 };
    const said = (agrees: number, differs = 0) =>
      he.check.count(44, 8, 62, { figures: one, dates: one }, { agrees, differs, cannot_be_tested: 0 });
    const [many, single, none] = [said(15), said(1), said(0)];
    expect(said(16, 2)).toContain(" ב־16 מהתאריכים התואמים וב־2 מהתאריכים שאינם תואמים, ");
    expect(said(0, 1)).toContain(" באחד מהתאריכים שאינם תואמים, ");
    expect(he.check.inferred("אינה תואמת")).toBe("אינה תואמת, אם שניהם מתכוונים לאותו מקרה");
    expect(many).toBe(`${none} ב־15 מהתאריכים התואמים, התיעוד מזכיר רק את האירוע הרחב יותר, כגון ביקור, ולא את האירוע עצמו.`);
    expect(single).toContain(" באחד מהתאריכים התואמים, ");
  });

  it("disputes with one, and none with the other", () => {
    const partners = [
      { partner: "IRN", years: [2001, 2002, 2003, 2011], rows: [of2018] },
      { partner: "ISR", years: [], rows: [] },
    ];
    expect(say({ kind: "years_of_disputes", partners, span: [1992, 2014] } as unknown as Fact)).toBe(
      "בשנים 1992–2014 מתועדים סכסוכים צבאיים עם איראן בשנים 2001–2003 ו־2011; עם ישראל לא מתועד סכסוך צבאי באף שנה (המכס של אזרבייג׳ן).",
    );
  });

  it("years of figures, and those that have none", () => {
    const coverage = {
      claims: { first: 2013, last: 2025 },
      dated: 2,
      undated: [printed],
      undatedTargets: [],
      records: { first: 2018, last: 2018 },
    };
    expect(he.facts.coverage(coverage as unknown as Parameters<typeof he.facts.coverage>[0])).toBe(
      "שניים מהנתונים שבמאמרים הם מן השנים 2013–2025. לאחד אין שנה. הנתונים המתועדים הם לשנת 2018.",
    );
  });
});

describe("the balance index", () => {
  const fact = {
    collection: "documents",
    as_of: null,
    sources: 5,
    stretches: [
      { direction: "IRN", from: 1992, to: 1992 },
      { direction: "ISR", from: 2010, to: 2017 },
      { direction: "ISR", from: 2021, to: 2024 },
    ],
    last: { year: 2025, lean: 0.31, band_low: -0.06, band_high: 0.62, direction: null },
    turned: { drop: [] },
    ours: true,
    coders: true,
    leftOut: null,
  } as BalanceFact;
  const say = (more: Partial<BalanceFact>) =>
    he.balance.claim({ ...fact, ...more }, { partner: (code) => COUNTRIES[code] ?? code, source: (id) => id, date: he.periodInWords });

  it("names the years of each side, and who agrees", () => {
    expect(say({})).toBe(
      "האירועים בחמשת המאמרים נוטים לעבר איראן ב־1992 ולעבר ישראל בשנים 2010–2017 ו־2021–2024. בשנים אלה, שצבועות, כל השיטות שניסינו ושני קוראי המאמרים מסכימים; היכן שהקו אפור, כמו ב־2025, יש שיטה, קורא או הגדרת קיצון שאינם מסכימים.",
    );
  });

  it("says what was turned, and that no side may be claimed", () => {
    const turned = { halfLife: 2, drop: ["AVİM"] };
    expect(say({ turned, ours: false, coders: false, stretches: [], sources: 14, collection: "references", as_of: "2020-12-31" })).toBe(
      "במחצית חיים של שנתיים וללא AVİM, האירועים ב־14 המקורות האחרים שפורסמו עד 31 בדצמבר 2020 אינם מראים נטייה ברורה: אין שנה שבה כל גרסאות השיטה בתצוגה זו מסכימות על צד אחד. בסוף 2025 המדד הוא \u2066+0.31\u2069. בהשמטת מקור אחד, יהיה אשר יהיה, הוא בין \u2066−0.06\u2069 ל־\u2066+0.62\u2069.",
    );
  });
});

describe("the balance sheet", () => {
  const clause = (more: object) => ({ side: "isr", present: false, from: 2017, to: 2021, rows: [], ...more });
  const clauses = [
    clause({ kind: "votes", side: "irn", present: true, than: "most", withOic: true, to: 2025 }),
    clause({ kind: "goods_sold", farMore: true }),
    clause({ kind: "arms", share: 61, estimate: { share: 22, from: 2021, to: 2025 } }),
  ];
  const sentence = { last: 2025, as_of: null, past: false, clauses, notClaimed: [], unpublished: [] };
  const say = (more: object) =>
    he.sheet.sentence({ ...sentence, ...more } as unknown as Parameters<typeof he.sheet.sentence>[0], sheetNames);

  it("joins the sides with but, in the feminine of a country", () => {
    expect(say({})).toBe(
      "אזרבייג׳ן נוטה בהצבעות באו״ם לאיראן ולא לישראל, כמו המדינה הממוצעת בארגון שיתוף הפעולה האסלאמי, ויותר משנוטות רוב המדינות החברות באו״ם (2025, ללא הצבעות על ישראל והפלסטינים). אבל ב־2021 אזרבייג׳ן מכרה הרבה יותר סחורות לישראל מאשר לאיראן. 61% מיבוא הנשק המתועד שלה בשנים 2017–2021 הגיעו מישראל, לפי חישוב שלנו. האומדן שלנו לשנים 2021–2025: 22%, בשיטה אחרת; אין להשוות בין השניים.",
    );
  });

  it("of releases before 2026.10.0 names neither the votes left out nor that the estimate is another count", () => {
    const then = wordsOf("2026.9.0", he).sheet;
    expect(then.sentence(sentence as unknown as Parameters<typeof then.sentence>[0], sheetNames)).toBe(
      "אזרבייג׳ן מצביעה באו״ם בדומה לאיראן יותר מרוב המדינות החברות (2025); כך מצביעה גם המדינה הממוצעת בארגון שיתוף הפעולה האסלאמי. אבל ב־2021 אזרבייג׳ן מכרה הרבה יותר סחורות לישראל מאשר לאיראן. 61% מיבוא הנשק המתועד שלה בשנים 2017–2021 הגיעו מישראל; לפי האומדן שלנו, 22% בשנים 2021–2025.",
    );
    expect([he.sheet.dimension.energy, then.dimension.energy, then.cellHeading("energy", "2015")]).toEqual([
      "נפט",
      "נפט וגז",
      "נפט וגז, 2015",
    ]);
    expect(then.note("votes", null)).toBe("לעומת המדינה הממוצעת באו״ם");
  });

  it("says what was known on a day, and what was published only later", () => {
    expect(say({ as_of: "2014-12-31", clauses: [], unpublished: [{ dimension: "votes", sources: ["Harvard Dataverse, 2024"] }] })).toBe(
      "לפי מה שהיה ידוע ב־31 בדצמבר 2014: אין מדד שמודד את שתי המדינות ונוטה בבירור לאחת מהן. פורסמו רק מאוחר יותר: הצבעות באו״ם (\u2068Harvard Dataverse, 2024\u2069).",
    );
  });

  it("denies what the average OIC member does not do", () => {
    const votes = clause({ kind: "votes", side: "irn", than: "average", withOic: false, to: 2019 });
    expect(say({ clauses: [votes] })).toBe(
      "אזרבייג׳ן נטתה בהצבעות באו״ם לאיראן ולא לישראל, לא כמו המדינה הממוצעת בארגון שיתוף הפעולה האסלאמי, ויותר משנטתה המדינה הממוצעת באו״ם (2019, ללא הצבעות על ישראל והפלסטינים).",
    );
  });

  it("names the years of a side", () => {
    const years = { clear: { isr: [2006, 2008, 2009], irn: [] }, slight: { isr: [], irn: [2004] }, even: [2005] };
    expect(he.pair.yearsBySide("goods_sold", years, sheetNames)).toBe(
      "נמכר בבירור יותר לישראל בשנים 2006 ו־2008–2009; נמכר מעט יותר לאיראן ב־2004; השתיים היו שוות בערך ב־2005.",
    );
  });
});

describe("pictures", () => {
  it.each([
    [
      he.claimForm.gap.records(1.22, 2.85, { from: 2016, to: 2019, records: 4 }),
      "הנתון שבמאמר: פי 1.2 עד 2.9 מהנתונים המתועדים שמולם נבדק (2016–2019)",
    ],
    [he.claimForm.visitor("שר החוץ של איראן אמיר־עבדוללהיאן מבקר בבאקו", "2021"), "אמיר־עבדוללהיאן 2021"],
    [he.claimForm.visitor("שרת החקלאות של ישראל נוקד מבקרת בבאקו", "2012"), "נוקד 2012"],
    [he.claimForm.visitor("שר החוץ מבקר בבאקו", "2012"), null],
    [he.chart.visitWho("איראן", "from_counterpart", "2018"), "מאיראן, 2018"],
    [he.columns.title("חלק", 5, null), "חלק, בתקופות של חמש שנים"],
    [he.columns.open("40%", "down"), "מתחת ל־40%"],
    [he.observation.between("25%", "33%"), "25–33%"],
    [he.observation.between("15 מיליון דולר", "20 מיליון דולר"), "15–20 מיליון דולר"],
    [he.observation.between("900 מיליון דולר", "1.2 מיליארד דולר"), "900 מיליון דולר – 1.2 מיליארד דולר"],
    [he.home.knownBy.day("2014-12-31", ""), "2014"],
    [he.headline({ kind: "above_records", claims: 2, records: 3, rows: [] }, names), "שתי הטענות גבוהות מהנתונים המתועדים שמולם נבדקו"],
    [
      he.headline({ kind: "verdicts", agree: 0, differ: 1, untested: 2, rows: [] }, names),
      "אף אחת משלוש הטענות אינה תואמת לנתונים המתועדים",
    ],
  ])("%s", (said, expected) => expect(said).toBe(expected));
});

describe("what a native reader found in 2026.29.0", () => {
  const before = wordsOf("2026.29.0", he);
  const partner = { irn: "איראן", isr: "ישראל" };
  const names = { label: (_: string, code: string) => (code === "IRN" ? "איראן" : "ישראל") } as unknown as Parameters<
    typeof he.headline
  >[1];
  const found = {
    kind: "found" as const,
    counts: [
      { partner: "IRN", count: 20 },
      { partner: "ISR", count: 20 },
    ],
    rows: [],
  };

  it("the bracket behind a grade runs from the right", () => {
    const grade = { most: "A", newest: { grade: "B", periods: ["2024", "2025"] }, isMixed: false } as Parameters<typeof he.sheet.note>[1];
    expect(he.sheet.note("votes", grade)).toMatch(/\u2066A\u2069 \(2024–2025: \u2066B\u2069\)$/);
    expect(before.sheet.note("votes", grade)).toMatch(/: A \(2024–2025: B\)$/);
  });

  it("visits are with a country, and who is nearer is feminine", () => {
    const said = ({ headline, pair }: typeof he) => [
      headline(found, names),
      pair.leanTitle("visits", { partner }),
      pair.leanEnd("votes", "ישראל"),
      pair.nearer("ישראל"),
    ];
    expect(said(he)).toEqual([
      "נמצאו עד כה 20 מול איראן ו־20 מול ישראל",
      "עם איזו מדינה תועדו יותר ביקורים, בחמש השנים שמסתיימות בכל שנה",
      "קרובה יותר לישראל",
      "קרובה יותר לישראל",
    ]);
    expect(said(before)).toEqual([
      "נמצאו עד כה 20 עם איראן ו־20 עם ישראל",
      "לאיזו מדינה יותר ביקורים מתועדים, בחמש השנים שמסתיימות בכל שנה",
      "קרוב יותר לישראל",
      "קרוב יותר לישראל",
    ]);
    // A balance is masculine.
    expect(he.pair.leanBound(0.5, "ישראל")).toContain("או קרוב יותר לישראל");
  });

  it("the rule of votes explains the word of the key, suppliers are large, dates masculine", () => {
    expect(he.pair.votesRule({ slight: ["rank"], isUnclear: false, alone: [] }, { partner })).toContain(he.sheet.key.slight);
    expect(he.columns.key.levels).toBe("הגדול מבין הספקים האחרים שמתועדים");
    expect(before.columns.key.levels).toBe("הספק האחר הגבוה ביותר שמתועד");
    expect(he.dashboard.factCheck.dateOnly(5)).toContain("5 מהם");
    expect(before.dashboard.factCheck.dateOnly(5)).toContain("5 מהן");
  });

  it("claims count in the balance sheet as figures of other sources do, and pins do not say so", () => {
    expect(he.sheet.method.text).toContain("גם נתונים שנטענו במאמרים נספרים במאזן, כמו נתונים ממקורות אחרים");
    expect(before.sheet.method.text).not.toContain("שנטענו");
    expect(before.sheet.method.text).not.toContain("נקודות");
  });
});
