import { describe, expect, it } from "vitest";
import { asksForFigure, propose } from "../../src/curator/classifyToken.ts";
import { numberTokens } from "../../src/curator/numberTokens.ts";
import { zones } from "../../src/curator/pageSections.ts";
import { proposedTokens } from "../../src/curator/proposedTokens.ts";
import { fewWords, surroundings } from "../../src/curator/tokenContext.ts";
import { quoteWords } from "../../src/model/quote.ts";

describe("numberTokens", () => {
  it.each<[string, string[]]>([
    ["rose by 43.8% and then 40 percent, 40 per cent", ["43.8%", "40 percent", "40 per cent"]],
    ["from $600 million to 2$ billion, €5, US$1.2bn", ["$600 million", "2$ billion", "€5", "US$1.2bn"]],
    ["some 7,200 people in 1,000.5 halls", ["7,200", "1,000.5"]],
    ["1.742,3 tons, 61 200 t, 3.5 mln t, 1,742.3 and 1’200", ["1.742,3 tons", "61 200 t", "3.5 mln t", "1,742.3", "1’200"]],
    ["seven billion barrels, 2.55 trillion more", ["seven billion barrels", "2.55 trillion"]],
    ["the 1st, 2nd and 13th; the first, the twelfth", ["1st", "2nd", "13th", "first", "twelfth"]],
    ["one-fifth, two-thirds, half and a quarter", ["one-fifth", "two-thirds", "half", "a quarter"]],
    ["a third of its oil, no third country, it nearly doubled", ["a third", "third", "doubled"]],
    ["a fifth below it, a sixth larger than that, a fifth column, 11.2¢ a day", ["a fifth", "a sixth", "fifth", "11.2¢ a day"]],
    ["at 20 °C and 101.325 kPa, 210 ppm, a bar in 2 barracks", ["20 °C", "101.325 kPa", "210 ppm", "2"]],
    ["one in five, tenfold, a 4.6–fold surge, half a million", ["one in five", "tenfold", "4.6–fold", "half a million"]],
    ["two hundred and fifty, two and three, two and a half", ["two hundred and fifty", "two", "three", "two and a half"]],
    ["twenty-five drills, twice, ¾ of them, 2½ million", ["twenty-five", "twice", "¾", "2½ million"]],
    ["15-20 million in 1992–1994, 2016-2020, to", ["15-20 million", "1992", "1994", "2016", "2020"]],
    ["15 to 20 million, from $5 to $7 million, $5–7 billion", ["15 to 20 million", "$5", "$7 million", "$5–7 billion"]],
    ["+4.5%, −3%, 2.1 percentage points, a 12-percent rise", ["+4.5%", "−3%", "2.1 percentage points", "12-percent"]],
    ["2019 120 200 300 45.5", ["2019", "120", "200", "300", "45.5"]],
    ["hundreds of thousands", ["hundreds of thousands"]],
    ["dozens of them in the 1990s, two decades, the nineteenth century", ["dozens", "1990s", "two decades", "nineteenth century"]],
    ["on 28.04.2025 at l24.im, COVID-19[3], 2020-11-10", ["28.04.2025", "24", "19", "3", "2020-11-10"]],
    ["someone, often, weighty, several, many, both", []],
  ])("of %j are %j", (text, tokens) => {
    expect(numberTokens(text).map(({ token }) => token)).toEqual(tokens);
  });

  it("nth counts the same token within the paragraph, letter for letter", () => {
    const found = numberTokens("One or two: one, two, one; 2 in 2020.");
    expect(found.map(({ token, nth }) => `${token} ${nth}`)).toEqual(["One 1", "two 1", "one 1", "two 2", "one 2", "2 1", "2020 1"]);
  });

  it("at is where the token begins", () => {
    const text = "In May 2020, 20 of 2020.";
    for (const { token, at } of numberTokens(text)) expect(text.slice(at, at + token.length)).toBe(token);
    expect(numberTokens(text).map(({ at }) => at)).toEqual([7, 13, 19]);
  });
});

/** Dispositions proposed for the tokens of an article's paragraph. */
function proposed(paragraph: string): string[] {
  return numberTokens(paragraph).map((token) => propose(surroundings(paragraph, token), "article").disposition);
}

describe("propose", () => {
  it.each<[string, string[]]>([
    ["Trade grew.[4] It fell [5].", ["furniture", "furniture"]],
    ["See https://example.org/news/346754 and example.az/a-12.", ["furniture", "furniture"]],
    ["(Accessed 28.04.2025)", ["furniture"]],
    ["ISSN 2330-717X, pp. 471-488", ["furniture", "furniture"]],
    ["Center for Studies 3", ["furniture"]],
    ["It is one of the first, on the one hand.", ["grammar", "grammar", "grammar"]],
    ["A pair of frigates after a 12-day war, a couple of days, a 10-year bond", ["context", "context", "context", "grammar"]],
    ["With one abstention; a volume of 36.5m shares against 22 million. 120 shares", ["context", "context", "observation", "furniture"]],
    ["Both of the two countries and two neighboring states", ["grammar", "grammar"]],
    ["After the Second War a Falcon-8 and a Falcon 450 flew.", ["grammar", "grammar", "grammar"]],
    ["The volume grew.4 The volume: $5 million. No third country.", ["furniture", "observation", "grammar"]],
    ["1. More than 1800 graves, a third of them old", ["furniture", "observation", "observation"]],
    ["It is the second largest after 2000 years on 1,200 km.", ["context", "context", "context"]],
    ["These two visits came after two visits.", ["grammar", "observation"]],
    ["The war of 1994 began on 18 October 1991, or May 8–11.", ["date", "date", "date", "date"]],
    ["In the 1990s and the nineteenth century it was calm.", ["date", "date"]],
    ["The minister visited Baku in 2016. War came in 2020.", ["event", "date"]],
    ["On August 2, the office was opened.", ["event"]],
    ["It came to $600 million, 69% or 40 percent, 5 billion and 20 euros.", Array<string>(5).fill("observation")],
    ["Some 7,200 members, almost half of the oil, six foreign agents", ["observation", "observation", "observation"]],
    ["It won seven provinces.", ["context"]],
  ])("%j: %j", (paragraph, dispositions) => {
    expect(proposed(paragraph)).toEqual(dispositions);
  });

  it("marks candidates with a question", () => {
    const [figure, year] = numberTokens("Exports of $5 million were agreed in 2016.").map((token) =>
      propose(surroundings("Exports of $5 million were agreed in 2016.", token), "article"),
    );
    expect([figure?.note, year?.note]).toEqual(["series?", "event?"]);
  });

  it.each(["It ranked 13th.", "After 27 years it ended.", "It won seven provinces.", "Along 132 km it runs.", "In Baku 450 came."])(
    "asks of what it takes for no figure: %j",
    (paragraph) => {
      const notes = proposedTokens([paragraph]).filter(asksForFigure);
      expect(notes.map(({ disposition }) => disposition)).not.toContain("observation");
      expect(notes).toHaveLength(1);
    },
  );

  it("what stands outside the article is never a figure of it, and what may be one there still asks", () => {
    const small = surroundings("3rd floor", { token: "3rd", nth: 1, at: 0 });
    expect(propose(small, "page").note).toBe("outside the article");
    expect(propose(surroundings("69% in 2020", { token: "69%", nth: 1, at: 0 }), "page").note).toBe("outside the article: a figure?");
    const place = surroundings("69% in 2020", { token: "69%", nth: 1, at: 0 });
    expect(propose(place, "comments").disposition).toBe("reader_comment");
    expect(propose(place, "page").disposition).toBe("furniture");
    expect(propose(place, "note").disposition).toBe("furniture");
  });
});

it("zones ends the article at comments and teasers", () => {
  const page = [
    "In 2020 they thought on “peace”.",
    "[1] A note",
    "*Somebody works here",
    "One thought on “Title",
    "May 1",
    "Related articles",
    "x",
  ];
  expect(zones(page)).toEqual(["article", "note", "page", "page", "comments", "page", "page"]);
  for (const heading of ["Comments (2)", "2 Comments", "Comments: 12", "Join the conversation", "Readers’ comments"])
    expect(zones(["a", heading, "b"])).toEqual(["article", "page", "comments"]);
  expect(zones(["* Exports: 5 tons", "His comments on trade"])).toEqual(["article", "article"]);
  expect(zones(["a", "Leave a Reply", "b"])).toEqual(["article", "page", "comments"]);
});

it("fewWords shows the token with at most 8 words, from both sides where there are any", () => {
  const text = "aa bb cc dd ee ff gg $5 hh-ii jj kk ll mm nn oo pp";
  const words = (paragraph: string) => numberTokens(paragraph).map((token) => fewWords(surroundings(paragraph, token), 8));
  expect(words(text)).toEqual(["ee ff gg $5 hh-ii jj kk"]);
  expect(words("$5 bb cc dd ee ff gg hh ii")).toEqual(["$5 bb cc dd ee ff gg hh"]);
  for (const shown of [...words(text), ...words("a b c d e f g h i (2020)")]) expect(quoteWords(shown)).toBeLessThanOrEqual(8);
});
