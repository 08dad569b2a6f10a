import type { Dimension } from "../../../model/dimensions/dimension.ts";
import { pairIn, pairPhrases } from "../pair.ts";

const phrases: typeof pairPhrases = {
  ...pairPhrases,
  leans: { ...pairPhrases.leans, visits: () => "Which side more visits were found with, in the five years up to each year" },
  years: (dimension, how, name) =>
    dimension === "visits" ? `${how} more visits were with ${name}` : pairPhrases.years(dimension, how, name),
  even: (dimension) => (dimension === "votes" ? "they were even or in doubt" : "the two were about equal"),
};

/** Charts of one count of both partners, as releases before 2026.6.0 word them. */
export const pair = {
  ...pairIn(phrases),
  colors: (dimension: Dimension) =>
    `Color: clear years. Grey: slight or even years${dimension === "votes" ? ", or the readings disagree" : ""}.`,
};
