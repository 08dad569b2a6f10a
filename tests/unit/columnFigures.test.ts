import { describe, expect, it } from "vitest";
import { loadTranslations } from "../../src/curator/translations.ts";
import { translated } from "../../src/model/translated.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { formIn, SHEET, sheetSpecOf, siteOver } from "../fixtures/sheetSite.ts";

/** What cells of five years open to: what most years say, what each country has in them, and how well it is counted. */

const formOf = (release?: string) => formIn(sheetSpecOf(siteOver({ ...headCatalog(), ...(release ? { release } : {}), charts: [SHEET] })));
const [now, then] = [formOf(), formOf("2026.28.0")];
const cardIn = ({ groups }: typeof now, id: string, by: "periods" | "years" = "periods") =>
  groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) => row[by])
    .find((cell) => cell.id === id)?.card ?? expect.fail(id);

describe("a cell of five years", () => {
  it("opens to the lowest and highest figure of each country, and to the grade", () => {
    const { figure, lines, source } = cardIn(now, "goods_sold.2006");
    expect(figure).toBe("Clearly towards Israel in most years");
    expect(lines).toEqual(["Iran $90.07–434.73 million, Israel $370.04 million–$3.61 billion", "5 years have a count · grade A"]);
    expect(source).toBe("CEPII");
    expect(cardIn(then, "goods_sold.2006").lines).toEqual(["5 years have a count."]);
    expect(cardIn(then, "goods_sold.2006").figure).toBe("clearly towards Israel in most years");
  });
  it("has the lowest and highest of the rows that it stands for", () => {
    for (const [country, low, high] of [
      ["IRN", 160e6, 208e6],
      ["ISR", 18e6, 182e6],
    ] as const) {
      const values = headCatalog()
        .observations.filter(
          ({ series, counterpart, basis }) => series === "imports-from-partner" && counterpart === country && basis === "importer_side",
        )
        .filter(({ period }) => period.text >= "2011" && period.text <= "2014")
        .map(({ value }) => value ?? 0);
      expect([Math.min(...values), Math.max(...values)]).toEqual([low, high]);
    }
    expect(cardIn(now, "goods_bought.2011").lines.slice(0, 3)).toEqual([
      "Iran $160–208 million, Israel $18–182 million",
      "4 years have a count · mostly grade C",
      "Some of these figures are doubtful.",
    ]);
  });
  it("says differences of votes with their sign, from the lowest to the highest", () => {
    expect(cardIn(now, "votes.2016").lines[0]).toBe(
      "Agreement compared with the average member: Iran +0.10 to +0.11, Israel −0.12 to −0.09",
    );
  });
});

describe("a cell of one year", () => {
  it("names its source once, and no balance beside both figures", () => {
    const { lines } = cardIn(now, "goods_sold.2020", "years");
    expect(lines[0]).toMatch(/^Iran \$[\d.]+ million, Israel \$[\d.]+ million$/);
    expect(lines[1]).toBe("grade A");
    expect(cardIn(then, "goods_sold.2020", "years").lines[0]).toContain("balance +");
    expect(cardIn(then, "goods_sold.2020", "years").lines[1]).toContain("CEPII");
  });
});

it.each(Object.entries(CATALOGUES))("is said in %s", async (language, read) => {
  const words = await read();
  const catalog = translated({ ...headCatalog(), charts: [SHEET] }, loadTranslations("data")[language] ?? []);
  const { lines } = cardIn(formIn(sheetSpecOf({ ...siteOver(catalog), words })), "goods_bought.2011");
  expect(lines[0]).toMatch(/(160|۱۶۰).*(208|۲۰۸).*(18|۱۸).*(182|۱۸۲)/);
  expect(lines[1]).toContain("C");
  expect(lines[2]).toBe(words.sheet.groups.someDoubtful);
});
