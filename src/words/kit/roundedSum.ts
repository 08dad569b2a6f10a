import type { ClaimFact } from "../../model/facts/fact.ts";
import type { Kit } from "./kit.ts";

/** A sum of ours to two digits: no source prints it, and more would look as if one did. */
export function roundedSum({ value, unit }: NonNullable<ClaimFact["sum"]>, kit: Pick<Kit, "hedgedFigure">): string {
  return kit.hedgedFigure("about", Number(value.toPrecision(2)), unit, 1);
}
