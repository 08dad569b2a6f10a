import { expect, it } from "vitest";
import { asksForFigure } from "../../src/curator/classifyToken.ts";
import { proposedTokens } from "../../src/curator/proposedTokens.ts";

/** The tokens of a text that ask whether they are a figure. */
const asked = (...paragraphs: string[]) =>
  proposedTokens(paragraphs)
    .filter(asksForFigure)
    .map(({ token }) => token);

it.each<[string, string]>([
  ["times", "It met at 10.30 and at 9.15 a.m., left at 11 pm, and is open on weekdays 9 to 5, from eight o’clock."],
  [
    "days by a stroke or in a list",
    "Closed on 31/10 and since 9/11, it held drills from 9 to 17 September, on May 3, 4 and 5, and in ’98.",
  ],
  ["pairs of years", "The fiscal year 2018/19 was calm."],
  ["telephones", "Tel. 022 345 678, fax +44 20 5550 0143, phone: +999 20 555 01 73."],
  ["addresses", "It is at 17 Harbour Street, 4th floor, Room 9, 12 Old Mill Road."],
  ["parts of documents", "Article 17(3) and Articles 5, 7 and 9 of Section 3.2, Chapter Two, item 38, pp. 31–34, page 1 of 4, Art. 5 (1)."],
  [
    "documents",
    "Note 318/K, A/74/L.12, AUR/2019/117-B, Bulletin 2023/02, Resolution 1187, decree No. 44/2019-E, under No. 318, circular No. 88.",
  ],
  ["roads and vehicles", "Along Highway 19 the No. 12 bus passed Pier 3, and Flight 408 left Gate 12."],
  [
    "ships, weapons, codes",
    "The frigate Sarych 300, the Delfin-7, the TB-9, an F-34C and flight KA 771 met the destroyer 057 near the E45 on 5G.",
  ],
  ["formats and groups", "The P5+1, the 3+3 and the Group of 77 talked."],
  ["idioms", "Open 24/7, cheaper by the dozen, with double standards, half-hearted, a zero-sum game."],
  ["quarters of a year or town", "It is paid every quarter in the Old Quarter, a quarter that dates from the third quarter of 2019."],
  ["units apart from their numbers", "Year | Catch, thousand tonnes | Sales, million euros"],
  ["ages", "Anna Orlova, 34, said he was aged 17; the law is for those under the age of 18, and 35-year-olds."],
  ["what a page says of itself", "By A. Writer | 5 min read | 3 hours ago | 12.4K views | Photo 3 of 8"],
  ["when", "Ten years ago, in the first three months, over the last 27 years, and two days later."],
  ["points of scales", "The M 5.6 quake at 38°N."],
  ["rows of a table", "2 | Sudmark | a port"],
  ["streets and sections", "Pushkin St. 14, Apt 5, § 12, at km 45, ID 40321, SITC Rev. 4."],
  ["calibres", "They sold 155-mm shells and 120 mm guns."],
  ["compounds", "A ten-year bond, a 3-day visit, a five-point plan, a two-state solution."],
  ["registered numbers", "ISSN 2330-717X, ISBN 978-3-16-148410-0."],
  [
    "hours in words and letters",
    "It left at 11 h 15, before half past nine, on weekdays 8.30–16.00 or 8 to 5 on Mondays, and rang at 7 in the morning.",
  ],
  ["items of one paragraph", "1. A stamp in Norvia. 2. A fund for docks. 3. A register, (1) of guns and (2) of drones."],
  ["names that come twice", "At Perrine 12 it began. He left for Perrine 12 at once."],
  ["names of things spoken of in small letters", "The old silos are empty, and in Silo 48 nothing stirs."],
  ["names of those who write", "As @halmar_77 and tern_4 wrote."],
  ["laws by their parts", "Under s. 14, reg. 22 and case 88/23, code 7208, line 7 and item 16 were dropped; see Locks 5 and 6."],
  ["telephones with a zero", "Ring me on 0417 55 20 93."],
  ["ages of speakers", "A broker, 51, on the ninth floor; a welder of 34; she is 41. Among the under-30s, people aged 40 to 49."],
  ["years where they stand", "In December 2016, its 2019 sales, the 1998 treaty and Agenda 2030 were named; from 2010 to 2015 it slept."],
  ["months and the verbs like them", "They met on May 8 and from 9 to 17 MARCH."],
  ["those between whom an article is", "The two sides, two neighbours, these three ships, both the two banks."],
  ["periods", "In the first half of 2019, the last quarter of the fiscal year and Q3 2024 it grew."],
])("does not ask of %s", (_, paragraph) => {
  expect(asked(paragraph)).toEqual([]);
});

it.each<[string, string, string[]]>([
  ["ranks by number", "It is the No. 2 supplier, up from No. 11, and number 4 in gas.", ["No. 2", "No. 11", "number 4"]],
  ["ranks in words", "The third-largest seller is 7th of 41 and holds second place.", ["third-largest", "7th of 41", "second place"]],
  ["single ones", "It fell short by a single vote; only one voted no, and not a single tank moved.", ["a single", "one", "a single"]],
  ["multiples", "Three times as many, 27 times, 1.5x and x2 of it.", ["Three times as many", "27 times", "1.5x", "x2"]],
  ["ratios", "They lead by 3:1 and by four to one.", ["3:1", "four to one"]],
  ["shares in words", "It fell by a fifth to nothing; every second home is cold.", ["a fifth", "second"]],
  ["errors", "41 ± 2 % want it.", ["41 ± 2 %"]],
  ["bounds", "It ordered between 40 and 48 launchers.", ["between 40 and 48"]],
  ["gains in groups of digits", "It changed by +1 200 000 people and +12 500 000 000.", ["+1 200 000", "+12 500 000 000"]],
  ["signs", "It grew by +12% and minus 3.4 percent, to +2.3 per cent of GDP.", ["+12%", "minus 3.4 percent", "+2.3 per cent of GDP"]],
  [
    "amounts for one",
    "It costs €40 a month, US$ 4 120 per capita, 8.9 cents per kilowatt-hour.",
    ["€40 a month", "US$ 4 120 per capita", "8.9 cents per kilowatt-hour"],
  ],
  ["units", "31 mcm/d, 3.6 TWh, Rs 640 crore, 16’540 mn francs", ["31 mcm/d", "3.6 TWh", "Rs 640 crore", "16’540 mn francs"]],
  ["open ends, and units with the mark of a note", "It has 300+ shops and 1 400 MW³.", ["300+", "1 400 MW"]],
  ["four digits that are no year", "More than 1800 of them left.", ["1800"]],
  ["cells like years", "North | 1980 | 2,045 | 1 870", ["1980", "2,045", "1 870"]],
  ["countries before numbers", "Then in Sudia 310 were sold, to Norvia 40.", ["310", "40"]],
  ["counts beside months and years", "In March 12 tankers passed. 2000 villagers left. By 2030 half of cars.", ["12", "2000", "half"]],
  ["vague compounds", "Thirty-odd firms and not one voter.", ["Thirty", "one"]],
  ["ranks behind the first", "Sudia ranks fourth, Norvia 21st.", ["fourth", "21st"]],
  ["counts in a list", "Flights: 300", ["300"]],
  ["what a noun before it does not name", "In the war 300 died, in that hall 45 met, in the price range 40–60.", ["300", "45", "40–60"]],
  ["counted behind a noun", "At that stage 12 ships left.", ["12"]],
  ["states by their letters", "In the EU 45 joined, in the UAE 310.", ["45", "310"]],
  ["rain in millimetres", "It got 36 mm of rain.", ["36 mm"]],
  [
    "money by its letters",
    "It came to K4.37 billion; goods under K500, a fare of Q12 a ride, R3,200 and F12.40.",
    ["4.37 billion", "500", "12", "3,200", "12.40"],
  ],
  ["samples and thresholds", "The survey (n = 2048) was of guns of ≥ 100 mm.", ["2048", "100 mm"]],
  ["places without a noun", "In 2016 it was 9th, now it is 4th, and Vare came in twelfth.", ["9th", "4th", "twelfth"]],
  [
    "parts that are left",
    "A mere ninth of it, the remaining third, each second voter, the last quarter of the stock.",
    ["ninth", "third", "second", "quarter"],
  ],
  ["shares before verbs", "A third were new, a fifth went by sea, a quarter cheaper than that.", ["A third", "a fifth", "a quarter"]],
  ["prices like times", "It fell to 11.57 on Friday, after 10.45; they shared it 20:10.", ["11.57", "10.45", "20:10"]],
  ["parts like days", "By 3/4 it fell, to 2/3 of that, after 1/3 had gone.", ["3/4", "2/3", "1/3"]],
  [
    "digits like years",
    "It took 1650 crates; in June came 1700, and 1800 in July. Wages rose from 1780 to 1840. Another 1900 left. Balance: 1875.",
    ["1650", "1700", "1800", "1780", "1840", "1900", "1875"],
  ],
  ["sums like years", "A crowd of 2000 met in a town of 1900 souls.", ["2000", "1900"]],
  ["verbs like months", "Only 20 march each day and 12 may join.", ["20", "12"]],
  ["days that no month has", "Since May 40 firms left.", ["40"]],
  ["enumerations behind names", "Of the seats Unity won 43, the Greens 9, Accord 61 and Labour 7.", ["43", "9", "61", "7"]],
  ["numbers in brackets", "Output came to 412 (388) in all, and ships (14) left.", ["412", "388", "14"]],
  ["how many digits", "A double-digit rise, six-figure sums.", ["double-digit", "six-figure"]],
  ["nothing, and a few", "Arrears: nil. A handful stayed, a trio of ships left.", ["nil", "A handful", "trio"]],
  ["less common fractions", "⅜ of it, a hundredth of that, 2⅖ in all.", ["⅜", "a hundredth", "2⅖"]],
  ["compounds that tell how much", "A 40-hour week, a nine-point lead, a 14-year low, a four-lane road.", ["40", "nine", "14", "four"]],
  ["how many in a row", "The third consecutive month, its seventh budget in a row.", ["third", "seventh"]],
  ["any superlative", "The second-busiest port, the 9th richest and the fourth-last.", ["second-busiest", "9th richest", "fourth-last"]],
  ["what may be known or told", "Its two pipelines and the three ports; two states joined.", ["two", "three", "two"]],
  ["verbs like nouns that number", "They are building 450 new homes, and to train 300 is dear.", ["450", "300"]],
  ["what lasts", "It will last ten years.", ["ten"]],
  ["amounts for one by a stroke", "Freight at 9.15/MMBTU.", ["9.15"]],
])("asks of %s", (_, paragraph, tokens) => {
  expect(asked(paragraph)).toEqual(tokens);
});

it("does not ask of years over the columns of a table", () => {
  expect(asked("Region | 2019 | 2020 | 2021")).toEqual([]);
});

it.each([["Comments (2)"], ["What our readers say"], ["3 replies"], ["Letters to the editor"]])(
  "a figure under %j is a reader’s, and asks",
  (heading) => {
    const found = proposedTokens(["Trade grew.", heading, "anna61, 4.11.2019, 08:02: I paid €40 on 5 May."]).filter(
      ({ paragraph }) => paragraph === 3,
    );
    expect(new Set(found.map(({ disposition }) => disposition))).toEqual(new Set(["reader_comment"]));
    expect(found.filter(asksForFigure).map(({ token, note }) => [token, note])).toEqual([["€40", "a reader’s: series?"]]);
  },
);

it("knows comments by who wrote them and when, without a heading", () => {
  const of = (text: string) => proposedTokens(["Trade grew.", text]).map(({ disposition }) => disposition);
  expect(of("J. Doe wrote on 4 May 2023 at 10:15: not true")).not.toContain("date");
  expect(of("anna61, 4.11.2019, 08:02: not true")).not.toContain("date");
  expect(of("The minister said on 4 May 2023 at 10:15 that it is not true.")).toContain("date");
});

it("asks of what may be a figure in notes and outside the article", () => {
  expect(asked("[2] Of these 41 were new, worth K500.", "Read next", "Nine ships left: 12 stay")).toEqual(["41", "500", "Nine", "12"]);
});
