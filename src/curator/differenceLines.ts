import type { CodingDifference } from "../model/codingDifferences.ts";

/** Width of the column of the first coding. */
const FIRST = 66;

/**
 * Differences of two codings as text: a heading for each document, and for each unit both names, both quotes and both values, side by side.
 */
export function differenceLines(differences: CodingDifference[]): string[] {
  const documents = [...new Set(differences.map(({ source }) => source))];
  return documents.flatMap((document) => {
    const own = differences.filter(({ source }) => source === document);
    return ["", `${document}: ${own.length} ${own.length === 1 ? "difference" : "differences"}`, ...own.flatMap(unitLines)];
  });
}

function unitLines({ part, paragraph, first, second, fields }: CodingDifference): string[] {
  const side = (name: string, a: string, b: string) => `    ${name.padEnd(13)} ${a.padEnd(FIRST)} | ${b}`.trimEnd();
  const quoted = (unit: typeof first) => (unit ? JSON.stringify(unit.quote) : "does not have it");
  return [
    `  paragraph ${paragraph ?? "-"}, ${part}`,
    ...(first?.name || second?.name ? [side("", first?.name ?? "", second?.name ?? "")] : []),
    side("", quoted(first), quoted(second)),
    ...fields.map(({ field, first: a, second: b }) => side(field, a || "-", b || "-")),
  ];
}
