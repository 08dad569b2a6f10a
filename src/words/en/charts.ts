import { counted } from "./cardinal.ts";

/** The page of all charts. */
export const charts = {
  heading: "All charts",
  lead: (n: number) => `${counted(n, "chart")}, by topic. Each has its table, its sources, its files and a code to embed it.`,
  topics: "Topics",
};
