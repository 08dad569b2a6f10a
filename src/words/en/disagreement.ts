/** Where sources contradict each other or themselves. */
export const disagreement = {
  heading: "Contradictions",
  lead: "Where the articles contradict each other or themselves, or count different things. We show every side and correct none.",
  paragraph: (n: number) => `paragraph ${n}`,
  open: "about this figure",
  openEvent: "about this event",
  json: "Contradictions as JSON",
};
