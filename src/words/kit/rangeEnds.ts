import type { RangeFact } from "../../model/facts/fact.ts";
import type { Observation } from "../../model/observation.ts";
import { asPercent } from "./asPercent.ts";
import type { Kit } from "./kit.ts";

interface Names {
  figure: (o: Observation) => string;
  period: (text: string) => string;
}

/** The lowest and the highest figure of a line, each with every period that has it: `81% (2006)` and `100% (2003–05)`. */
export function rangeEnds(
  { low, high, ends }: Pick<RangeFact, "low" | "high" | "ends">,
  names: Names,
  kit: Pick<Kit, "figure" | "yearList" | "semicolons">,
): [string, string] {
  const said = (o: Observation, all: readonly Observation[]) => `${asPercent(o, kit) ?? names.figure(o)} (${periods(all, names, kit)})`;
  return [said(low, ends?.[0] ?? [low]), said(high, ends?.[1] ?? [high])];
}

/** Years as a list with runs in it; other periods one after the other. */
function periods(all: readonly Observation[], names: Names, kit: Pick<Kit, "yearList" | "semicolons">): string {
  const texts = all.map(({ period }) => period.text);
  const areYears = texts.length > 1 && texts.every((text) => /^\d{4}$/.test(text));
  return areYears ? kit.yearList(texts.map(Number)) : kit.semicolons(texts.map(names.period));
}
