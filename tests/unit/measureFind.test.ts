import { expect, it } from "vitest";
import { measureFind } from "../../src/curator/findMeasure.ts";
import { markedFigures } from "../../src/curator/markedFigures.ts";
import { proposedTokens } from "../../src/curator/proposedTokens.ts";

const measured = (...paragraphs: string[]) => {
  const marked = paragraphs.map(markedFigures);
  const texts = marked.map(({ text }) => text);
  return measureFind(
    "text",
    proposedTokens(texts),
    marked.map(({ figures }) => figures),
    texts,
  );
};

it("markedFigures takes the marks out and says where the figures stand", () => {
  const { text, figures } = markedFigures("Trade rose by {{4%}} to {{$1.2bn}} in 2019.");
  expect(text).toBe("Trade rose by 4% to $1.2bn in 2019.");
  expect(figures.map(({ from, to }) => text.slice(from, to))).toEqual(["4%", "$1.2bn"]);
});

it("measureFind counts figures that are asked about, whole ones, and other tokens that are", () => {
  const measure = measured("Trade rose by {{4%}} to {{some $1.2bn}} in 2019.", "In {{2020}} it won seven provinces.");
  expect(measure).toEqual({
    ...{ document: "text", figures: 3, found: 2, whole: 1, others: 2, asked: 1 },
    ...{ missed: ['paragraph 2 "2020"'], askedFor: ['paragraph 2 "seven": figure?'] },
  });
});
