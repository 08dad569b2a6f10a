import type { Words } from "../../en.ts";

/** The fact check as releases before 2026.9.0 word it. */
export function checkThen(now: Words["check"]) {
  return {
    ...now,
    count: (agrees: number, differs: number, untested: number) => now.count(agrees, differs, untested),
    hedges: "",
  };
}
