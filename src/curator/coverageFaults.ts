import type { CoverageRow } from "../model/rows.ts";
import { type CoverageLine, coverageRows } from "./coverageRows.ts";
import type { DocumentText } from "./documents.ts";
import { firstTokens } from "./firstTokens.ts";
import { numberTokens } from "./numberTokens.ts";

type Place = Pick<CoverageRow, "paragraph" | "token" | "nth">;

const describe = ({ paragraph, token, nth }: Place) => `paragraph ${paragraph} ${JSON.stringify(token)} nth ${nth}`;

/**
 * The proof that nothing was left out: each document's coverage holds exactly the number-like tokens of its text, in order.
 * A missing token is reported at the line that it should follow, a superfluous or misordered one at its own.
 * Documents that were listed with the first rules of tokens are held against those: the rules that fewer rows contradict.
 */
export function coverageFaults(coverage: CoverageRow[], documents: DocumentText[]): string[] {
  return documents.flatMap(({ id, paragraphs }) => {
    const rows = coverageRows(coverage, id);
    const [now, before] = [numberTokens, firstTokens].map((tokensOf) =>
      tokenFaults(
        id,
        rows,
        paragraphs.flatMap((text, i) => tokensOf(text).map((token) => ({ ...token, paragraph: i + 1 }))),
      ),
    ) as [string[], string[]];
    return before.length < now.length ? before : now;
  });
}

function tokenFaults(id: string, rows: CoverageLine[], tokens: Place[]): string[] {
  if (rows.length === 0 && tokens.length > 0) return [`coverage/${id}.csv: expected the ${tokens.length} number-like tokens of the text`];
  const order = new Map(tokens.map((token, i) => [describe(token), i]));
  const known = rows.filter((row) => order.has(describe(row)));
  const superfluous = rows.filter((row) => !order.has(describe(row)));
  return [
    ...missing(id, tokens, known),
    ...superfluous.map((row) => `${row.place} ${describe(row)}: expected a token of the text, which has none such`),
    ...misordered(known, order),
  ];
}

function missing(id: string, tokens: Place[], rows: CoverageLine[]): string[] {
  const lines = new Map(rows.map((row) => [describe(row), row.line]));
  let last = 1;
  return tokens.flatMap((token) => {
    const line = lines.get(describe(token));
    last = line ?? last;
    return line === undefined ? [`coverage/${id}.csv:${last}: expected ${describe(token)} to follow`] : [];
  });
}

/** Rows that stand behind a token that follows them in the text. One misplaced row is one fault. */
function misordered(rows: CoverageLine[], order: Map<string, number>): string[] {
  const at = (row: CoverageLine) => order.get(describe(row)) ?? 0;
  return rows.flatMap((row, i) => {
    const previous = rows[i - 1];
    if (previous === undefined || at(previous) < at(row)) return [];
    const follower = rows.find((other) => at(other) > at(row)) ?? previous;
    return [`${row.place} ${describe(row)}: expected to stand before line ${follower.line}`];
  });
}
