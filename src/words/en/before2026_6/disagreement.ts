/** Contradictions as releases before 2026.6.0 word them. */
export const disagreement = {
  lead: () => "Where the sources contradict each other or themselves, or count different things. We show every side and correct none.",
};
