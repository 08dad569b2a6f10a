import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";
import type { Caution } from "./dimension.ts";
import type { PairedMeasure } from "./measure.ts";
import { isUpperLimit } from "./upperLimit.ts";

/** The cautions of a measure that hold of all these figures: that its count can only be too high for a partner, of all of that partner's. */
export function cautionsOf(catalog: Catalog, { caution }: PairedMeasure, figures: readonly Observation[]): Caution[] {
  const [irn, isr] = catalog.subject.partners.map(({ code }) => figures.filter(({ counterpart }) => counterpart === code)) as [
    Observation[],
    Observation[],
  ];
  const limited: Partial<Record<Caution, Observation[]>> = { upper_bound_for_irn: irn, upper_bound_for_isr: isr };
  return caution.filter((one) => {
    const own = limited[one];
    return own === undefined || (own.length > 0 && own.every((o) => isUpperLimit(catalog, o)));
  });
}
