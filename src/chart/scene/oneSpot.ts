/** Marks that are no farther apart, as a share of their axis, stand on one spot: of those a pointer reaches only the upper one. */
const NEAR = 0.006;

/** Marks of one row in groups, each of those that stand on one spot, along the axis. */
export function onOneSpot<T extends { value: number }>(marks: readonly T[], { min, max }: { min: number; max: number }): T[][] {
  const spots: T[][] = [];
  for (const mark of [...marks].sort((a, b) => a.value - b.value)) {
    const last = spots.at(-1);
    if (last && mark.value - (last.at(-1)?.value ?? 0) <= (max - min) * NEAR) last.push(mark);
    else spots.push([mark]);
  }
  return spots;
}
