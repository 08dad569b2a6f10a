import { balanceClaimPhrases } from "../balanceClaim.ts";
import { inYearSpan } from "../when.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.11.0 have otherwise. */
export const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  open: (year, coders) =>
    `; xəttin boz olduğu illərdə, məsələn, ${inYearSpan(year, year)}, metodlardan${coders ? ", oxunuşlardan" : ""} və ya ən kənar parametrlərdən ən azı biri razılaşmır`,
  agree: "həmin tərəf üzərində razılaşır",
  never: "heç bir il üçün eyni tərəf üzərində razılaşmır",
};
