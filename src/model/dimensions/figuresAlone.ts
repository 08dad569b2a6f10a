import type { Observation } from "../observation.ts";
import type { GroundedCell } from "./dimension.ts";
import { ONE_COUNTRY, PREFERRED_MEASURES } from "./measure.ts";
import { sourcesOf } from "./paired.ts";

/** What a cell has of figures that are not weighed against each other: how many there are, who counts and how where all share it, and no lean. */
export function figuresAlone(
  figures: readonly Observation[],
): Pick<GroundedCell, "lean" | "lean_low" | "lean_high" | "n" | "grade" | "reporter" | "basis" | "sources"> {
  return {
    lean: null,
    lean_low: null,
    lean_high: null,
    n: figures.length,
    grade: null,
    reporter: shared(figures.map(({ reporter }) => reporter)),
    basis: shared(figures.map(({ basis }) => basis)),
    sources: sourcesOf(figures),
  };
}

/** Whether a cell has figures that are not weighed against each other: it counts no cases, and has a value at most where there is one figure. */
export function isOfFiguresAlone({ measure }: Pick<GroundedCell, "measure">): boolean {
  return measure === ONE_COUNTRY || measure === PREFERRED_MEASURES.energy;
}

/** What all figures share; null where they differ. */
function shared(codes: readonly string[]): string | null {
  const [first] = codes;
  return first !== undefined && codes.every((code) => code === first) ? first : null;
}
