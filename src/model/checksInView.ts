import type { Catalog } from "./catalog.ts";
import { type Check, mentionOf } from "./check.ts";
import { counts, type Vintage } from "./vintage.ts";

/** The checks whose claim and records all stand in sources that a vintage counts. */
export function checksInView(catalog: Catalog, vintage: Vintage): Check[] {
  const inView = (ref: string) => {
    const id = catalog.observationById.get(ref)?.source ?? mentionOf(catalog, ref)?.source;
    const source = catalog.sourceById.get(id ?? "");
    return source !== undefined && counts(source, vintage);
  };
  return catalog.checks.filter(({ claim, records }) => [claim, ...records].every(inView));
}
