/** The page of all types of problems. */
export const problems = {
  heading: "Error types",
  lead: "What each error of this site means and what to do about it. Answers name an error by the address of its page.",
  status: (status: number) => `HTTP ${status}`,
};
