import { type Fault, placeOf } from "../fault.ts";
import { seriesOf } from "../observed.ts";
import { broken, type Rule } from "./rule.ts";

/**
 * One printed figure is one row: a second one needs other words, another period or another paragraph. A source has one address, one text,
 * one title.
 */
export const duplicateObservations: Rule = (tables) => {
  const first = new Map<string, string>();
  return tables.observations.flatMap((p): Fault[] => {
    const { counterpart, direction, period, basis, source, paragraph, quote, as_worded, value, reporter } = p.row;
    // A figure that was computed here has no words; then its number tells.
    const words = quote === null ? `${reporter} ${value}` : `${as_worded} ${quote}`;
    const key = [seriesOf(p), counterpart, direction, period.text, basis, source, paragraph, words].join(" | ");
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, placeOf(p));
    return earlier === undefined
      ? []
      : [broken("duplicate", p, "variant", `a figure of its own: ${earlier} has the same from the same words`)];
  });
};
