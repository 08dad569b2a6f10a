/**
 * Style sheets of the pages: each is the file of its name beside the pages. `layout` comes with the palette and is on every page;
 * `figure` comes with the drawing. A page names the others that it needs, so that none carries the look of all.
 */
export const SHEETS = [
  "layout",
  "pinned",
  "prose",
  "table",
  "form",
  "figure",
  "home",
  "chartTools",
  "observation",
  "source",
  "coverageMap",
  "events",
  "disagreements",
  "checks",
  "method",
  "changes",
  "api",
] as const;

export type Sheet = (typeof SHEETS)[number];
