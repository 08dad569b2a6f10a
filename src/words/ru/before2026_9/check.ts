import { check as later } from "../before2026_11/check.ts";

/** The fact check as releases before 2026.9.0 word it. */
export const check = {
  count: (agrees: number, differs: number, untested: number) => later.count(agrees, differs, untested),
  hedges: "",
};
