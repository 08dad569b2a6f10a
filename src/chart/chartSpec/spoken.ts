import type { ChartSpec, Spoken } from "./chartSpec.ts";

/** Of a chart that names no language. */
const ENGLISH: Spoken = { code: "en", direction: "ltr", comma: ", ", semicolon: "; ", before: "“… ", after: " …”" };

/** How the words of a chart are joined. */
export function spokenOf({ language }: Pick<ChartSpec, "language">): Spoken {
  return language ?? ENGLISH;
}
