import { describe, expect, it } from "vitest";
import { isVerbatimIn, isWholeSentence, quoteWords } from "../../src/model/quote.ts";

describe("quoteWords", () => {
  it.each([
    ["69% of the imports", 4],
    ["a $1.6 billion deal", 4],
    ["made in mid-2018", 4],
    ["from 2016–2020 on", 4],
    ["Baku’s 50,000 visitors", 3],
    ["… and so on …", 3],
    ["one.two three.four five.six seven.eight nine", 9],
    ["the U.S. and the U.N. at 1.5", 7],
    ["l'un'deux'trois of d'Azerbaïdjan", 5],
    ["Azərbaycan'dan gələn", 2],
    ["Belarus,Azerbaijan,2005,20", 1],
  ])("%j has %i words", (quote, words) => {
    expect(quoteWords(quote)).toBe(words);
  });
});

it("counts words of scripts without spaces, so that a sentence of Chinese is none of a few words", () => {
  expect(quoteWords("阿塞拜疆与以色列")).toBeLessThanOrEqual(8);
  expect(
    quoteWords("阿塞拜疆总统在巴库会见以色列外交部长并讨论两国之间的经济贸易能源合作以及地区安全问题双方还签署了多项合作文件和协议"),
  ).toBeGreaterThan(8);
});

it("standsIn forgives white space and the shape of quotation marks, and nothing else", () => {
  const paragraph = "The  port’s “new” cranes\nlift 40 percent more.";
  expect(isVerbatimIn('port\'s "new" cranes lift', paragraph)).toBe(true);
  expect(isVerbatimIn("lift 40 % more", paragraph)).toBe(false);
  expect(isVerbatimIn("Lift 40 percent", paragraph)).toBe(false);
});

it("isWholeSentence needs both a beginning and an end", () => {
  const paragraph = "It rains. The port closed in 2012. Ships wait.";
  expect(isWholeSentence("The port closed in 2012", paragraph)).toBe(true);
  expect(isWholeSentence("port closed in 2012", paragraph)).toBe(false);
  expect(isWholeSentence("The port closed", paragraph)).toBe(false);
});
