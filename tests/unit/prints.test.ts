import { describe, expect, it } from "vitest";
import { decimal, plus, timesTen, written } from "../../src/tables/print/decimal.ts";
import { figure } from "../../src/tables/print/figure.ts";
import { evaluate } from "../../src/tables/print/formula.ts";
import { hasNumber, hedgesInQuote, holdsPrint } from "../../src/tables/print/inQuote.ts";
import { numeral } from "../../src/tables/print/numeral.ts";

/** What a print says, in one line: numbers, qualifiers, units, unknown words. */
function said(print: string, language = "en"): string {
  const { amounts, qualifiers, units, unknown } = figure(print, language);
  const numbers = amounts.map(({ number, part }) => (part ? part.join("/") : number ? written(number) : "none"));
  return [numbers.join(" to "), [...new Set(qualifiers)].join(" or "), units.join(), unknown.map((word) => `?${word}`).join()]
    .filter(Boolean)
    .join(" | ");
}

describe("a print is read", () => {
  it.each([
    ["some $4 billion annually", "en", "4000000000 | about | USD"],
    ["3.4$ billion", "en", "3400000000 | USD"],
    ["$4,850,000,000", "en", "4850000000 | USD"],
    ["more than USD 3.4 billion", "en", "3400000000 | more_than | USD"],
    ["$144.045 million dollars", "en", "144045000 | USD"],
    ["27,7 mln dollar", "az", "27700000 | USD"],
    ["1 milyard 394 milyon dollara", "az", "1394000000 | USD"],
    ["360 milyon ABŞ dollarını ötüb", "az", "360000000 | more_than | USD"],
    ["487 млн долларов", "ru", "487000000 | USD"],
    ["примерно 40 процентов", "ru", "40 | about | PC"],
    ["61 200", "ru", "61200"],
    ["1,6 milliard", "fr", "1600000000"],
    ["ca. 15 Tausend", "de", "15000 | about"],
    ["%60", "tr", "60 | PC"],
    ["۴۴۶ میلیون دلار", "fa", "446000000 | USD"],
    ["18-19 faizini", "az", "18 to 19 | range | PC"],
    ["between 25 to 33 percent", "en", "25 to 33 | range | PC"],
    ["15-20 million", "en", "15000000 to 20000000 | range"],
    ["$1.5–2 billion", "en", "1500000000 to 2000000000 | range | USD"],
    ["almost half", "en", "1/2 | almost"],
    ["a good third", "en", "1/3 | more_than"],
    ["half a million tons", "en", "500000 | T"],
    ["over a million tons", "en", "1000000 | more_than | T"],
    ["Two thousand", "en", "2000"],
    ["two hundred and five", "en", "205"],
    ["one of three military exercises", "en", "3 | drills"],
    ["dozens", "en", "24 | at_least or more_than"],
    ["hundreds of thousands of people", "en", "200000 | at_least or more_than | PS"],
    ["no more than 40%", "en", "40 | up_to | PC"],
    ["$1.2bn", "en", "1200000000 | USD"],
    ["€5 million", "en", "5000000 | other"],
    ["-5 percent", "en", "5 | PC | ?-"],
    ["nearly doubled", "en", "almost | ?doubled"],
  ])("%s (%s)", (print, language, expected) => expect(said(print, language)).toBe(expected));
});

describe("point and comma", () => {
  it.each([
    ["1,742.3", "en", "1742.3"],
    ["1.742,3", "tr", "1742.3"],
    ["1.742,3", "en", "1742.3"],
    ["94.000", "el", "94000"],
    ["94.000", "en", "94"],
    ["809,101", "en", "809101"],
    ["809,101", "az", "809.101"],
    ["8,9", "en", "8.9"],
    ["0.472", "de", "0.472"],
    ["1'000'000", "de", "1000000"],
    ["165\u202f346", "fr", "165346"],
    ["1,00,000", "en", null],
    ["1.74.2,3", "en", null],
    ["12,34,5", "ru", null],
  ])("%s in %s is %s", (print, language, expected) => {
    const read = numeral(print, language);
    expect(read && written(read)).toBe(expected);
  });
});

describe("a quote", () => {
  it("holds a print with its magnitude and its unit, whatever stands between", () => {
    expect(holdsPrint("now totals some $4 billion annually", "some $4 billion annually", "en")).toBe(true);
    expect(holdsPrint("%60’ı Kazakistan", "%60", "tr")).toBe(true);
    expect(holdsPrint("some $40 billion", "$4 billion", "en")).toBe(false);
    expect(holdsPrint("up to 40 of them", "up to 40 percent", "en")).toBe(false);
  });
  it("has a number however it prints it", () => {
    expect(hasNumber("Israel – 1.1 million tons ($544.5 million)", "544500000", "en")).toBe(true);
    expect(hasNumber("Israel – 1.1 million tons ($544.5 million)", "5445000000", "en")).toBe(false);
  });
  it("has the hedge of its figure and not that of another one", () => {
    const hedges = (quote: string, print: string, language = "en") => hedgesInQuote(quote, print, language).map(({ text }) => text);
    expect(hedges("selling about 40% of its oil", "40%")).toEqual(["about"]);
    expect(hedges("over 5 years, 40% of its oil", "40%")).toEqual([]);
    expect(hedges("artaraq 360 milyon ABŞ dollarını ötüb", "360 milyon ABŞ dollarını", "az")).toEqual(["ötüb"]);
  });
});

describe("the formula of a note", () => {
  it.each<[string, number | null]>([
    ["210.76 / 1.70 (growth of 70 percent in 2016); rounded rate", 210.76 / 1.7],
    ["2,248 × 11.1% / 1.662", (2248 * 0.111) / 1.662],
    ["2.0 mln t / (270,000 b/d × 365 / 7.33)", 2e6 / ((270000 * 365) / 7.33)],
    ["Iranian year 1398; 510.987 / 1.18 (growth of 18 percent)", 510.987 / 1.18],
    ["339 - 300; imports are rounded", 39],
    ["Sum of deals by listed delivery year", null],
    ["Six months and not a full year", null],
  ])("%s", (note, expected) => {
    const result = evaluate(note);
    if (expected === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(expected, 9);
  });
});

it("decimals keep every digit", () => {
  const read = (text: string) => decimal(text) ?? { digits: 0n, exponent: 0 };
  expect(written(timesTen(read("1.742300"), 8))).toBe("174230000");
  expect(written(plus(read("0.1"), read("0.2")))).toBe("0.3");
  expect(written(read("123456789012345678901234567890.5"))).toBe("123456789012345678901234567890.5");
  expect(decimal("1e9")).toBeNull();
});
