import type { Words } from "../en.ts";

/** The words that pinned addresses of releases before 2026.31.0 go on saying of their data, where those of now are others. */
export function before2026_31(now: Words): Words {
  return now;
}
