/** Where sources contradict each other or themselves. */
export const disagreement = {
  heading: "Contradictions",
  /** `byArticles`: every side is an article's. */
  lead: (byArticles: boolean) =>
    `Where the ${byArticles ? "articles" : "sources"} contradict each other or themselves, or count different things. We show every side and correct none.`,
  paragraph: (n: number) => `paragraph ${n}`,
  open: "about this figure",
  openEvent: "about this event",
  json: "Contradictions as JSON",
};
