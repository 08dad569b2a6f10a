/** Doubles between one half and one are whole multiples of this part of one. */
const PARTS = 2 ** 53;

const known = new Map<number, number>();

/**
 * The share of an event's weight that one year leaves, 2^(−1/h), the double nearest to it. Engines differ in the last digit of a power, and
 * what the build computes must be what the Worker computes: of the power that an engine gives and its two neighbors the one is taken whose
 * h-th power is nearest to one half, in whole numbers.
 *
 * @param halfLife in years, from 1 on; of parts of years, for which the build computes nothing, the engine's own power is taken
 * @returns from 0.5 up to below 1
 */
export function keptPerYear(halfLife: number): number {
  if (!Number.isInteger(halfLife)) return 2 ** (-1 / halfLife);
  const kept = known.get(halfLife) ?? nearestRoot(halfLife);
  known.set(halfLife, kept);
  return kept;
}

function nearestRoot(halfLife: number): number {
  const years = BigInt(halfLife);
  const half = 2n ** (53n * years - 1n);
  const given = Math.round(2 ** (-1 / halfLife) * PARTS);
  const error = (parts: number) => {
    const off = BigInt(parts) ** years - half;
    return off < 0n ? -off : off;
  };
  const nearest = [given - 1, given + 1].reduce((best, parts) => (error(parts) < error(best) ? parts : best), given);
  return nearest / PARTS;
}
