import { factPhrases as now } from "../factPhrases.ts";
import { factsIn } from "../facts.ts";

/** From the lowest figure to the highest, also of those that are open to one side. */
export function between(ends: readonly string[]): string {
  return ends.length > 1 ? `${ends.join(" ilə ")} arasında` : (ends[0] ?? "");
}

/** Phrases of facts that releases before 2026.30.0 have otherwise. */
export const phrases: typeof now = {
  ...now,
  range: between,
  ranged: (said, range, later, short) =>
    short !== null
      ? `Digər mənbələr ${short.years} üçün ${short.values} rəqəm göstərir; sonrakı illərdə ən yüksək rəqəm: ${short.later}.`
      : later === null
        ? `${said}: ${range}.`
        : `Digər mənbələr ondan əvvəlki illər üçün ${range} rəqəm göstərir; sonrakı illərdə ən yüksək rəqəm: ${later}.`,
};

/** Facts as releases before 2026.30.0 say them. */
export const facts = factsIn(phrases);
