import type { ChartSpec, Spoken } from "./chartSpec.ts";

/** Of a chart that names no language. */
const ENGLISH: Spoken = { code: "en", direction: "ltr", comma: ", ", semicolon: "; ", before: "“… ", after: " …”" };

/** How the words of a chart are joined. */
export function spokenOf({ language }: Pick<ChartSpec, "language">): Spoken {
  return language ?? ENGLISH;
}

/** Years as readers of a chart's language write them. */
export function inDigits(years: string, spec: Pick<ChartSpec, "language">): string {
  const { digits } = spokenOf(spec);
  return digits === undefined ? years : years.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
}
