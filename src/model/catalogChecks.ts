import type { Catalog } from "./catalog.ts";
import type { Check } from "./check.ts";
import type { Mention } from "./event.ts";

/** The mention that a ref names; undefined when there is none. */
export function mentionOf(catalog: Pick<Catalog, "mentionByRef">, ref: string): Mention | undefined {
  return catalog.mentionByRef.get(ref);
}

/** The checks of a claim, by its id or place. */
export function checksOf(catalog: Pick<Catalog, "checksByClaim">, claim: string): Check[] {
  return catalog.checksByClaim.get(claim) ?? [];
}
