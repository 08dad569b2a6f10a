/**
 * Files of the fast lane that take longest, for what a change seldom breaks in them alone: builds and Workers of their own, every link of a
 * page, what releases long before said.
 */
const LONG = [
  "unit/assistants.test.ts",
  "unit/benchCatalogue.test.ts",
  "unit/crosshair.test.ts",
  "unit/dimensionRefused.test.ts",
  "unit/eleventhReading.test.tsx",
  "unit/eventNumbers.test.ts",
  "unit/foreignWords.test.tsx",
  "unit/keptReleases.test.ts",
  "unit/languages.test.ts",
  "unit/offeredNumbers.test.tsx",
  "unit/prerendered.test.ts",
  "unit/release.test.ts",
  "unit/rulesOfCells.test.ts",
  "unit/secondReading.test.ts",
  "unit/twelfthReading.test.tsx",
  "worker/benchKinds.test.ts",
  "worker/codesInWords.test.ts",
  "worker/compactSpec.test.ts",
  "worker/derivedCounts.test.ts",
  "worker/embed.test.ts",
  "worker/files.test.ts",
  "worker/firstPaint.test.ts",
  "worker/found.test.ts",
  "worker/hangUp.test.ts",
  "worker/homeParts.test.ts",
  "worker/kit.test.ts",
  "worker/languages.test.ts",
  "worker/linksByDate.test.ts",
  "worker/mcp.test.ts",
  "worker/notByDate.test.ts",
  "worker/pictures.test.ts",
  "worker/preconditions.test.ts",
  "worker/prerendered.test.ts",
  "worker/prerenderedReach.test.ts",
  "worker/restsOn.test.ts",
  "worker/shortAddress.test.ts",
  "worker/snippets.test.ts",
  "worker/socialCards.test.ts",
  "worker/twoReleases.test.ts",
];

/** How many of them are passed by for each that is looked at. */
const EVERY = 3;

/** Those of them that `npm run test:fast` passes by, other ones with each seed: patterns of paths. */
export function passedBy(seed: number): string[] {
  return LONG.filter((_, i) => (i + seed) % EVERY !== 0).map((file) => `tests/${file}`);
}
