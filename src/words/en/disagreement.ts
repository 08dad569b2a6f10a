/** Where sources contradict each other or themselves. */
export const disagreement = {
  heading: "Disagreements",
  lead: "Where the documents contradict each other or themselves, or count differently. All sides stand; none is corrected.",
  paragraph: (n: number) => `paragraph ${n}`,
  open: "the number",
  openEvent: "the event",
  json: "Disagreements as JSON",
};
