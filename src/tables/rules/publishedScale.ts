import { broken, type Rule } from "./rule.ts";

/** Codes whose value was copied wrongly into the newest release, with the reason: each value weighs every act of its code in every year. */
const CORRECTED: Readonly<Record<string, string>> = {};

/** The scale is published and not ours to change: each value is that of the newest release, and what was wrong there says so above. */
export const publishedScale: Rule = ({ scale }, { scale: released }) => {
  if (!released) return [];
  return scale.flatMap((p) => {
    const before = released.values.get(p.row.cameo);
    if (before === undefined || before === p.row.goldstein || p.row.cameo in CORRECTED) return [];
    const expected = `${before}, as release ${released.release} has the published scale; a correction of it has its reason in src/tables/rules/publishedScale.ts`;
    return [broken("scale", p, "goldstein", expected)];
  });
};
