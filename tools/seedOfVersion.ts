/** What decides the samples of tests where nobody asks for others: releases that follow one another have numbers that do, so that each sample has its turn. */
export function seedOfVersion(version: string): number {
  const [year = 0, number = 0, correction = 0] = version.split(".").map(Number);
  return year * 12 + number + correction;
}
