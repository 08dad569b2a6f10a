/** Where sources contradict each other or themselves. */
export const disagreement = {
  heading: "Disagreements",
};
