import type { Browser } from "playwright-core";
import type { Line } from "./budget.ts";
import type { Built } from "./cost/built.ts";

/** What groups of lines are measured on: the built Worker, on Miniflare at an address for browsers, and a browser. */
export interface Bench {
  built: Built;
  origin: () => Promise<string>;
  browser: () => Promise<Browser>;
}

/** Lines that are measured together. */
export interface Group {
  measure: (bench: Bench) => Promise<Line[]>;
  /** What its lines do not cover. */
  without: string;
}
