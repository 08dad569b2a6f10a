import type { Correction } from "./correction.ts";

/** What one release changed in a chart. */
export interface ChartRelease {
  release: string;
  /** Day of the release, YYYY-MM-DD. */
  date: string;
  /** Each thing that changed, in a reader's words, and where the release lists it. */
  changes: (Pick<Correction, "noun" | "id" | "reason"> & { told: string })[];
  /** What became of the index that it draws. */
  index: string[];
}

/** The corrections of one chart since it was first released; a chart that was withdrawn keeps its own. */
export interface ChartFeed {
  /** Its title in the newest release that has it. */
  title: string;
  /** Day of the first release that has it, YYYY-MM-DD. */
  since: string;
  /** Releases that changed something in it, newest first. */
  releases: ChartRelease[];
}

/** The feeds of all charts that any release has, by the chart's id. */
export type ChartFeeds = Record<string, ChartFeed>;
