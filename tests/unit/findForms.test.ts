import { describe, expect, it } from "vitest";
import { numberTokens } from "../../src/curator/numberTokens.ts";
import { proposedTokens } from "../../src/curator/proposedTokens.ts";

const found = (text: string) => numberTokens(text).map(({ token }) => token);

describe("figures in forms of print, whole, and asked about", () => {
  it.each<[string, string[]]>([
    ["payı %40, (%5,3) ve %40'ı, yüzde 25, yüzde kırk", ["%40", "%5,3", "%40", "yüzde 25", "yüzde kırk"]],
    ["سهم ٪۴۰ بود", ["٪۴۰"]],
    ["between them €3.4m, $1.2bn, £3m, AZN 2m, 1.5 mln", ["€3.4m", "$1.2bn", "£3m", "AZN 2m", "1.5 mln"]],
    ["1e6, 1.2E+6, 3×10^6 or 3 × 10⁶", ["1e6", "1.2E+6", "3×10^6", "3 × 10⁶"]],
    ["a quarter of a million, half a billion, half of a million", ["a quarter of a million", "half a billion", "half of a million"]],
    ["two and a half million, three quarters of a million", ["two and a half million", "three quarters of a million"]],
    ["a third of a million, two-thirds of a billion", ["a third of a million", "two-thirds of a billion"]],
    [
      "yarım milyon, iki buçuk milyon, çeyrek milyon, milyonun yarısı",
      ["yarım milyon", "iki buçuk milyon", "çeyrek milyon", "milyonun yarısı"],
    ],
    ["yarım milyard, iki yarım milyon, dörddə bir milyon", ["yarım milyard", "iki yarım milyon", "dörddə bir milyon"]],
    ["полмиллиона, четверть миллиона, два с половиной миллиона", ["полмиллиона", "четверть миллиона", "два с половиной миллиона"]],
    ["نیم میلیون، یک چهارم میلیون، دو و نیم میلیارد", ["نیم میلیون", "یک چهارم میلیون", "دو و نیم میلیارد"]],
    ["חצי מיליון, רבע מיליון, שני מיליון וחצי, שניים וחצי מיליארד", ["חצי מיליון", "רבע מיליון", "שני מיליון וחצי", "שניים וחצי מיליארד"]],
  ])("%s", (text, tokens) => {
    expect(found(text)).toEqual(tokens);
    expect(proposedTokens([text]).map(({ note }) => note)).toEqual(tokens.map(() => "series?"));
  });
});

describe("what only looks like them is left as it was", () => {
  it.each<[string, string[]]>([
    ["https://example.az/a%20b and mate%40example.com", ["20b", "40"]],
    ["growth in %, 2019; 100%40", ["2019", "100%", "40"]],
    ["code a1e6, 3e9f, 0x1e6", ["1", "6", "3", "9", "0", "1", "6"]],
    ["a quarter of a century, a quarter of a million-dollar deal", ["a quarter", "century", "a quarter", "a million-dollar"]],
    ["a quarter of the million, a third of the oil", ["a quarter", "million", "a third"]],
    ["çeyrek final, yüzden fazla, yüzdesi", []],
    ["поле, полный миллион, пол дома", []],
    ["נימה, نیمه شب", []],
  ])("%s", (text, tokens) => expect(found(text)).toEqual(tokens));

  it("and m without money is still of meters", () => {
    expect(proposedTokens(["a wall of 3m and a road of 5 km"]).map(({ note }) => note)).toEqual(
      Array(2).fill("distance, area or duration?"),
    );
  });
});
