import { describe, expect, it } from "vitest";
import { propose } from "../../src/curator/classifyToken.ts";
import { numberTokens } from "../../src/curator/numberTokens.ts";
import { zones } from "../../src/curator/pageSections.ts";
import { fewWords, surroundings } from "../../src/curator/tokenContext.ts";
import { quoteWords } from "../../src/model/quote.ts";

describe("numberTokens", () => {
  it.each<[string, string[]]>([
    ["rose by 43.8% and then 40 percent", ["43.8%", "40"]],
    ["from $600 million to 2$ billion, €5", ["$600 million", "2$ billion", "€5"]],
    ["some 7,200 people in 1,000.5 halls", ["7,200", "1,000.5"]],
    ["seven billion barrels, 2.55 trillion more", ["seven billion", "2.55 trillion"]],
    ["the 1st, 2nd and 13th; the first, the twelfth", ["1st", "2nd", "13th", "first", "twelfth"]],
    ["one-fifth, two-thirds, half and a quarter", ["one-fifth", "two-thirds", "half", "quarter"]],
    ["twenty-five drills, twice", ["twenty-five", "twice"]],
    ["15-20 million in 1992–1994", ["15", "20 million", "1992", "1994"]],
    ["hundreds of thousands", ["hundreds", "thousands"]],
    ["dozens of them in the 1990s, two decades, the nineteenth century", ["dozens", "1990s", "two decades", "nineteenth century"]],
    ["on 28.04.2025 at l24.im, COVID-19[3]", ["28.04.2025", "24", "19", "3"]],
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
    ["ISSN 2330-717X, pp. 471-488", ["furniture", "furniture", "furniture", "furniture"]],
    ["Center for Studies 3", ["furniture"]],
    ["It is one of the first, on the one hand.", ["grammar", "grammar", "grammar"]],
    ["Both of the two countries and two neighboring states", ["grammar", "grammar"]],
    ["After the Second War a Falcon-8 and a Falcon 450 flew.", ["grammar", "grammar", "grammar"]],
    ["It is the second largest after 2000 years on 1,200 km.", ["context", "context", "context"]],
    ["These two visits came after two visits.", ["grammar", "observation"]],
    ["The war of 1994 began on 18 October 1991, or May 8–11.", ["date", "date", "date", "date", "date"]],
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

  it("what stands outside the article is never a figure of it", () => {
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
  expect(zones(["a", "Leave a Reply", "b"])).toEqual(["article", "page", "comments"]);
});

it("fewWords shows the token with at most 8 words, from both sides where there are any", () => {
  const text = "aa bb cc dd ee ff gg $5 hh-ii jj kk ll mm nn oo pp";
  const words = (paragraph: string) => numberTokens(paragraph).map((token) => fewWords(surroundings(paragraph, token), 8));
  expect(words(text)).toEqual(["ee ff gg $5 hh-ii jj kk"]);
  expect(words("$5 bb cc dd ee ff gg hh ii")).toEqual(["$5 bb cc dd ee ff gg hh"]);
  for (const shown of [...words(text), ...words("a b c d e f g h i (2020)")]) expect(quoteWords(shown)).toBeLessThanOrEqual(8);
});
