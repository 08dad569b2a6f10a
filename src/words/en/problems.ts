/** The page of all types of problems. */
export const problems = {
  heading: "Error types",
  lead: "What each error of this site means and what to do about it. Each error response links to its description here.",
  status: (status: number) => `HTTP ${status}`,
};
