import { check as now } from "../check.ts";

/** The fact check as releases before 2026.9.0 word it. */
export const check = {
  count: (agrees: number, differs: number, untested: number) => now.count(agrees, differs, untested),
  hedges: "",
};
